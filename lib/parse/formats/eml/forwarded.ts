import type { ProgramWords } from '../../../language/contract/programs.ts';
import { anyOf, perLanguage } from '../../fields/patterns.ts';

/** A message that another one passes on, as mail programs write it into the text. */
export interface Forwarded {
  readonly subject: string | null;
  readonly date: string | null;
  readonly body: string;
  /** What stood above it: the note of whoever forwarded it, and the block of headers. */
  readonly above: string;
}

const ruleOf = perLanguage(
  ({ forwardMarks }: ProgramWords) =>
    new RegExp(
      `^[ \\t>]*-{2,}[ \\t]*${anyOf(forwardMarks)}[ \\t-]*$|^[ \\t>]*begin forwarded message:[ \\t]*$`,
      'im',
    ),
);
const header = /^[ \t>]*(?:\*?)(?<name>[\p{L} ]{2,20}):\*?[ \t]+(?<value>\S.*)$/u;

/** The forwarded message in a text, or null when none is marked. */
export function splitForwarded(text: string, programs: ProgramWords): Forwarded | null {
  const mark = ruleOf(programs).exec(text);
  if (!mark) return null;
  const lines = text.slice(mark.index + mark[0].length).split('\n');
  let subject: string | null = null;
  let date: string | null = null;
  let at = 0;
  // Headers follow after at most a blank line, and end at the next.
  while (at < lines.length && (lines[at] ?? '').replace(/[>\s]/g, '') === '') at += 1;
  for (; at < lines.length; at += 1) {
    const field = header.exec((lines[at] ?? '').slice(0, 500).trimEnd());
    if (!field?.groups) break;
    const name = field.groups.name?.trim().toLowerCase() ?? '';
    if (programs.subjectFields.includes(name)) subject ??= field.groups.value ?? null;
    if (programs.dateFields.includes(name)) date ??= field.groups.value ?? null;
  }
  const body = lines.slice(at).join('\n');
  return { subject, date, body: unquote(body), above: text.slice(0, text.length - body.length).trim() };
}

/** A text without the marks of quotation, where (nearly) every line has one. */
export function unquote(text: string): string {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => line.startsWith('>'));
  if (quoted.length < written.length * 0.9 || quoted.length === 0) return text;
  return lines.map((line) => line.replace(/^(?:> ?){1,10}/, '')).join('\n');
}

/** The text above the signature, which two dashes and a blank on a line of their own open. */
export function splitSignature(text: string): { body: string; signature: string | null } {
  const mark = /^-- ?\r?$/m.exec(text);
  if (!mark || text.length - mark.index > 1_500) return { body: text, signature: null };
  return { body: text.slice(0, mark.index), signature: text.slice(mark.index).trim() };
}
