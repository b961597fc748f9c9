import { limits, UnreadableInputError } from '../../model/index.ts';
import { repairMojibake } from './mojibake.ts';
import { byteOrderMark, isDamagedUtf8, markless16, strictUtf8 } from './unicode.ts';

/** What is known about some bytes besides their content. */
interface DecodeHints {
  /** Media type with parameters, as stated by a store or a mail part: "text/html; charset=koi8-u". */
  readonly mediaType?: string | undefined;
  /** Markup that may declare its encoding: `<meta charset>`, `<?xml encoding?>`. */
  readonly markup?: 'html' | 'xml';
}

/** The charset parameter of a media type, if any. */
function charsetOf(mediaType = ''): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]{1,40})/i.exec(mediaType)?.[1];
}

/** Escape sequences of seven-bit encodings (ISO-2022), which would otherwise pass as UTF-8. */
const escapes = /\x1b[$(]/;

/**
 * Decodes bytes to well-formed text. In order of precedence: byte order mark; strict UTF-8, which text in another
 * encoding hardly ever is by chance, whatever a header claims; the declaration in header or markup; UTF-16 recognised
 * by its zero bytes; statistics. Double-encoded UTF-8 is repaired where that is certain. Throws `binary-input` when no
 * encoding yields text.
 */
export async function decodeText(bytes: Uint8Array, hints: DecodeHints = {}): Promise<string> {
  const mark = byteOrderMark(bytes);
  const utf8 = mark === null || mark === 'utf-8' ? strictUtf8(bytes) : null;
  const text =
    utf8 !== null && !utf8.includes('\0') && !escapes.test(utf8.slice(0, 4096))
      ? utf8
      : new TextDecoder(mark ?? (await encodingOf(bytes, hints))).decode(bytes);
  if (text.length > limits.documentCharacters) {
    throw new UnreadableInputError(
      'too-large',
      `${text.length} characters, more than ${limits.documentCharacters}`,
    );
  }
  if (looksBinary(text)) {
    throw new UnreadableInputError('binary-input', 'the bytes are no text in any encoding', {
      advice: 'Save the article as text, a web page, a PDF or a Word document.',
    });
  }
  return repairMojibake(text);
}

/** The encoding declared by header or markup, otherwise the detected one. */
async function encodingOf(bytes: Uint8Array, { mediaType, markup }: DecodeHints): Promise<string> {
  const declared = charsetOf(mediaType);
  const zeros = markless16(bytes);
  if (zeros) return zeros;
  if (isDamagedUtf8(bytes)) return 'utf-8';
  const { default: sniff } = await import('html-encoding-sniffer');
  const named = sniff(bytes, {
    ...(markup === 'xml' ? { xml: true } : { maxPrescanBytes: markup === 'html' ? 4096 : 0 }),
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
    defaultEncoding: 'x-user-defined',
  });
  // UTF-8 has been ruled out by now; it is also the default of XML without a declaration.
  if (named !== 'x-user-defined' && named !== 'UTF-8' && named !== 'replacement') return named;
  const { detectEncoding } = await import('./detect.ts');
  return detectEncoding(bytes);
}

const suspicious = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const undecodable = /\ufffd/g;

/**
 * Whether a decoded text is not text: more than one in two hundred characters is a control, or one in ten could not be
 * decoded.
 */
function looksBinary(text: string): boolean {
  const samples = text.length <= 65_536 ? [text] : [text.slice(0, 32_768), text.slice(-32_768)];
  // Most texts have no suspicious characters at all, and this cheap check suffices.
  if (!samples.some((sample) => suspicious.test(sample))) return false;
  const sample = samples.join('');
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / sample.length;
  return share(controls) > 1 / 200 || share(undecodable) > 1 / 10;
}

/** The start of a document as text, for recognising formats: markup and field names are ASCII in most encodings. */
export function decodeHead(bytes: Uint8Array): string {
  const utf16 = byteOrderMark(bytes) ?? markless16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes, { stream: true });
  return strictUtf8(bytes, true) ?? new TextDecoder('windows-1252').decode(bytes);
}
