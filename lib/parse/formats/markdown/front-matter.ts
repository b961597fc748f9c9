import { shownOf, splitTitleBlock } from './dialects.ts';

/** Values of front matter: strings, or lists of strings. */
export type FrontMatter = ReadonlyMap<string, string | readonly string[]>;

/** Most lines of front matter that are looked at. */
const mostLines = 200;

const fence = /^(?:---|\+\+\+)[ \t]*$/;

/**
 * The front matter of a Markdown file, YAML between `---`, TOML between `+++` or Pandoc's lines with a per cent sign, and the text after it. Reads what articles
 * state there, scalars and lists of scalars at the top level; anything deeper is passed over, and nothing is evaluated.
 */
export function splitFrontMatter(text: string): { matter: FrontMatter; body: string } {
  const block = splitTitleBlock(text);
  if (block !== null) {
    const { title, authors, date, body } = block;
    return {
      matter: new Map<string, string | readonly string[]>([
        ['title', title],
        ['authors', authors],
        ['date', date],
      ]),
      body,
    };
  }
  const lines = text.split('\n', mostLines);
  const mark = lines[0]?.trimEnd() ?? '';
  const end = fence.test(mark) ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === mark.trim()) : -1;
  if (end === -1) return { matter: new Map(), body: text };
  let offset = 0;
  for (const line of lines.slice(0, end + 1)) offset += line.length + 1;
  return { matter: readMatter(lines.slice(1, end)), body: text.slice(offset) };
}

function readMatter(lines: readonly string[]): FrontMatter {
  const matter = new Map<string, string | string[]>();
  let key: string | undefined;
  for (const line of lines) {
    const entry = /^(?<key>[A-Za-z_][\w-]{0,40})[ \t]*[:=](?<value>[ \t].*)?$/.exec(line.trimEnd());
    const item = /^[ \t]*-[ \t](?<value>.+)$/.exec(line.trimEnd());
    const folded = /^[ \t]+(?<value>\S.*)$/.exec(line.trimEnd());
    if (entry?.groups) {
      key = entry.groups.key?.toLowerCase() ?? '';
      matter.set(key, readValue(entry.groups.value ?? ''));
    } else if (key !== undefined && item?.groups) {
      const before = matter.get(key);
      // `- name: A Author` is a list of maps; the name is what counts.
      const value = scalar((item.groups.value ?? '').trim().replace(/^name:[ \t]*/, ''));
      matter.set(key, [...(Array.isArray(before) ? before : []), value]);
    } else if (key !== undefined && folded?.groups) {
      const before = matter.get(key);
      const value = scalar((folded.groups.value ?? '').replace(/^name:[ \t]*/, ''));
      if (typeof before === 'string') matter.set(key, `${before.replace(/^[>|][+-]?$/, '')} ${value}`.trim());
    }
  }
  return matter;
}

function readValue(source: string): string | string[] {
  const list = /^\[(?<items>.*)\]$/.exec(source.trim());
  if (!list?.groups) return scalar(source);
  return (list.groups.items ?? '')
    .split(',')
    .map(scalar)
    .filter((item) => item !== '');
}

/** A scalar without its quotes and comment. */
function scalar(source: string): string {
  const text = shownOf(source.trim());
  const quoted = /^"(?<double>(?:[^"\\]|\\.)*)"|^'(?<single>(?:[^']|'')*)'/.exec(text);
  if (quoted?.groups?.double !== undefined) return quoted.groups.double.replace(/\\(["\\/])/g, '$1');
  if (quoted?.groups?.single !== undefined) return quoted.groups.single.replaceAll("''", "'");
  const comment = text.search(/\s#/);
  return (comment === -1 ? text : text.slice(0, comment)).trim();
}
