import { inflateSync } from 'node:zlib';
import { limits, UnreadableInputError } from '../../../model/index.ts';

/** Most that one stream of a PDF may unpack to: the drawing of a page takes some ten thousand bytes, a font a million. */
const mostUnpacked = 64 * 1024 * 1024;
/** What deflate packs best is a thousandfold: a stream of fewer bytes cannot unpack to more than fits. */
const leastPacked = Math.floor(mostUnpacked / 1_032);
/** Bytes before a stream in which its dictionary stands. */
const dictionary = 2_000;

/** Places of a word in bytes, one after the other. */
function* placesOf(word: string, bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) yield at;
}

/**
 * Refuses a PDF in which a stream would unpack to more than fits, before pdf.js takes the memory: it unpacks each whole. Pictures
 * are passed over, as it does; a stream packed twice is refused, which no program writes.
 */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (const place of placesOf('stream', all)) {
    if (all.toString('latin1', place - 3, place) === 'end') continue;
    const told = all.toString('latin1', Math.max(0, place - dictionary), place);
    const stated = told.slice(Math.max(0, told.lastIndexOf(' obj')));
    const filters = stated.match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s{0,9}\/Image\b/.test(stated)) continue;
    if (filters > 1 && /\/Filter\s{0,9}\[/.test(stated))
      throw tooLarge(name, 'a stream that is packed twice');
    const start = place + (all[place + 6] === 0x0d ? 8 : 7);
    const end = all.indexOf('endstream', start);
    const packed = all.subarray(start, end === -1 ? all.length : end);
    if (packed.length < leastPacked) continue;
    unpacked += unpackedLength(packed, name);
    if (unpacked > limits.archiveBytes)
      throw tooLarge(name, `more than ${limits.archiveBytes} bytes of streams`);
  }
}

function unpackedLength(packed: Uint8Array, name: string): number {
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked }).length;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(name, `a stream of more than ${mostUnpacked} bytes`, cause);
    // Encrypted, cut or of another kind: pdf.js says what of it can be read.
    return 0;
  }
}

const tooLarge = (name: string, what: string, cause?: unknown): UnreadableInputError =>
  new UnreadableInputError('too-large', `${name} unpacks to ${what}`, { cause });
