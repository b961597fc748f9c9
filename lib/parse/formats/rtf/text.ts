import { limits, UnreadableInputError } from '../../../model/index.ts';

/** Groups that hold no words of the text, by the control word that opens them (Rich Text Format 1.9.1). */
const silent = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst xmlnstbl themedata colorschememapping datastore generator rsidtbl bkmkstart bkmkend listtext pntext'.split(
    ' ',
  ),
);

/** Control words that stand for a character. */
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: ' | ',
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': ' ',
  _: '-',
};

/** One token: a control word with its number, an escaped byte, a control symbol, a brace, or a run of text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu;

interface Group {
  readonly silent: boolean;
  /** Characters that stand in for one of Unicode, to be passed over. */
  readonly stands: number;
}

/** The text of a rich-text document, a line a paragraph; bytes are read in the code page that it names. */
export function readText(source: string): string {
  const decoder = decoderOf(/\\ansicpg(\d{3,5})/.exec(source.slice(0, 2_000))?.[1]);
  const parts: string[] = [];
  const bytes: number[] = [];
  const stack: Group[] = [];
  let group: Group = { silent: false, stands: 1 };
  let passOver = 0;
  const flush = (): void => {
    if (bytes.length > 0) parts.push(decoder.decode(Uint8Array.from(bytes.splice(0))));
  };
  const write = (text: string): void => {
    flush();
    if (!group.silent) parts.push(text);
  };
  for (const [, word, number, hex, symbol, brace, run] of source.matchAll(token)) {
    if (brace === '{') {
      if (stack.length >= limits.htmlDepth) {
        throw new UnreadableInputError('too-deep', `rich text nested more than ${limits.htmlDepth} deep`);
      }
      stack.push(group);
    } else if (brace === '}') {
      flush();
      group = stack.pop() ?? group;
      passOver = 0;
    } else if (hex !== undefined) {
      if (passOver > 0) passOver -= 1;
      else if (!group.silent) bytes.push(Number.parseInt(hex, 16));
    } else if (word !== undefined) {
      const name = word.toLowerCase();
      if (name === 'u' && number !== undefined) {
        write(String.fromCharCode(Number(number) & 0xffff));
        passOver = group.stands;
      } else if (name === 'uc') group = { ...group, stands: Math.min(8, Math.max(0, Number(number ?? 1))) };
      else if (silent.has(name)) group = { ...group, silent: true };
      else if (signs[name] !== undefined) write(signs[name]);
    } else if (symbol === '*') group = { ...group, silent: true };
    else if (symbol !== undefined)
      write(
        symbol === '\n' || symbol === '\r' ? '\n' : (signs[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : '')),
      );
    else if (run !== undefined) {
      const text = run.slice(passOver);
      passOver = Math.max(0, passOver - run.length);
      if (text !== '') write(text);
    }
  }
  flush();
  return parts.join('').toWellFormed();
}

function decoderOf(codePage: string | undefined): InstanceType<typeof TextDecoder> {
  const names: Readonly<Record<string, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
    10000: 'macintosh',
  };
  try {
    return new TextDecoder(names[codePage ?? ''] ?? `windows-${codePage ?? 1252}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
