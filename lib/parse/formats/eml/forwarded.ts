import type { ProgramWords } from '../../../language/contract/programs.ts';
import { anyOf, perLanguage } from '../../fields/patterns.ts';

/** A forwarded message, as mail programs write it into the text. */
export interface Forwarded {
  readonly subject: string | null;
  readonly date: string | null;
  readonly body: string;
  /** The text above it: the sender's note and the block of headers. */
  readonly above: string;
}

const patterns = perLanguage((words: ProgramWords) => ({
  mark: new RegExp(
    `^[ \\t>]*-{2,}[ \\t]*${anyOf(words.forwardMarks)}[ \\t-]*$|^[ \\t>]*${anyOf(words.forwardLines)}:[ \\t]*$`,
    'im',
  ),
  closing: new RegExp(`^${anyOf(words.closings)}[,!.]?[ \\t]*$`, 'im'),
}));
const header = /^[ \t>]*(?:\*?)(?<name>[\p{L} ]{1,20}):\*?[ \t]+(?<value>\S.*)$/u;

interface Field {
  readonly name: string;
  readonly value: string;
}

function fieldOf(line: string | undefined): Field | null {
  const groups = header.exec((line ?? '').slice(0, 500).trimEnd())?.groups;
  return groups === undefined
    ? null
    : { name: groups.name?.trim().toLowerCase() ?? '', value: groups.value ?? '' };
}

const isBlank = (line: string | undefined): boolean => (line ?? '').replace(/[>\s]/g, '') === '';

/** Fewest consecutive known header fields that are a message's head without a separator above them. */
const leastFields = 3;

/** The line at which the head of a forwarded message begins, -1 for none: Outlook writes no separator above it. */
function unmarkedHead(lines: readonly string[], words: ProgramWords): number {
  const { senderFields, dateFields, subjectFields, recipientFields } = words;
  const known = new Set([...senderFields, ...dateFields, ...subjectFields, ...recipientFields]);
  for (const [at, line] of lines.entries()) {
    if (!senderFields.includes(fieldOf(line)?.name ?? '')) continue;
    const names = headAt(lines, at, known).fields.map(({ name }) => name);
    const says = (words: readonly string[]): boolean => names.some((name) => words.includes(name));
    if (names.length >= leastFields && says(subjectFields) && says(dateFields)) return at;
  }
  return -1;
}

/** The head of a message from a line on, and the line behind it. Text made from HTML has blank lines between the fields. */
function headAt(
  lines: readonly string[],
  from: number,
  known: ReadonlySet<string> | null,
): { fields: readonly Field[]; end: number } {
  const fields: Field[] = [];
  let at = from;
  while (at < lines.length && fields.length < 12) {
    const next = known !== null && isBlank(lines[at]) ? at + 1 : at;
    const field = fieldOf(lines[next]);
    if (field === null || (known !== null && !known.has(field.name))) break;
    fields.push(field);
    at = next + 1;
  }
  return { fields, end: at };
}

/** The forwarded message in a text, or null when there is none. */
export function splitForwarded(text: string, words: ProgramWords): Forwarded | null {
  const mark = patterns(words).mark.exec(text);
  const lines = text.slice(mark ? mark.index + mark[0].length : 0).split('\n');
  let start = mark ? 0 : unmarkedHead(lines, words);
  if (start === -1) return null;
  // Headers follow after at most a blank line, and end at the next.
  while (start < lines.length && isBlank(lines[start])) start += 1;
  const known = [words.senderFields, words.dateFields, words.subjectFields, words.recipientFields].flat();
  const { fields, end } = headAt(lines, start, mark ? null : new Set(known));
  const said = (names: readonly string[]): string | null =>
    fields.find(({ name }) => names.includes(name))?.value ?? null;
  const body = lines.slice(end).join('\n');
  if (mark === null && body.trim() === '') return null;
  return {
    subject: said(words.subjectFields),
    date: said(words.dateFields),
    body: unquote(body),
    above: text.slice(0, text.length - body.length).trim(),
  };
}

/** Fewest characters of a quoted article, and how much longer than the words around it it is. */
const leastQuoted = 300;
const leastTimes = 3;

/** An article that a mail quotes line by line, with a note above it and a greeting below. */
export function quotedWithin(text: string): Forwarded | null {
  const lines = text.split('\n');
  const isQuoted = (line: string): boolean => line.startsWith('>');
  const first = lines.findIndex(isQuoted);
  const end = lines.findLastIndex(isQuoted) + 1;
  const body = unquote(lines.slice(Math.max(0, first), end).join('\n'));
  const above = [...lines.slice(0, Math.max(0, first)), ...lines.slice(end)].join('\n').trim();
  if (/^>/m.test(body) || above === '') return null;
  const isArticle = body.length >= leastQuoted && body.length >= leastTimes * above.length;
  return isArticle ? { subject: null, date: null, body, above } : null;
}

/** A text without its "> " marks, where (nearly) every line has one. */
export function unquote(text: string): string {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => line.startsWith('>'));
  if (quoted.length < written.length * 0.9 || quoted.length === 0) return text;
  return lines.map((line) => line.replace(/^(?:> ?){1,10}/, '')).join('\n');
}

/** Longest signature with what stands below it, and shortest text above a closing that is more than a note. */
const longestSignature = 1_500;
const leastAbove = 200;

/** The text above the signature, which two dashes and a blank on a line of their own open, or "Kind regards". */
export function splitSignature(
  text: string,
  words: ProgramWords,
): { body: string; signature: string | null } {
  const tail = Math.max(0, text.length - longestSignature);
  const dashes = /^-- ?\r?$/m.exec(text);
  const closing = patterns(words).closing.exec(text.slice(tail));
  const marked = dashes !== null && dashes.index >= tail ? dashes.index : text.length;
  const closed = closing !== null && tail + closing.index >= leastAbove ? tail + closing.index : text.length;
  const at = Math.min(marked, closed);
  if (at === text.length) return { body: text, signature: null };
  return { body: text.slice(0, at), signature: text.slice(at).trim() };
}
