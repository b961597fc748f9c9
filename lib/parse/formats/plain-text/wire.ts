import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import { oncePer } from '../../../once.ts';
import type { TextBlock } from '../../text/lines.ts';

/** A text without what an agency's system writes around it, which no reader is meant to see. */
interface Unwired {
  readonly blocks: readonly TextBlock[];
  readonly removals: readonly Removal[];
}

/** ANPA marks, as American agencies send them: "^Headline<", "^By A AUTHOR=". */
const marked = /^\^(?<text>[^<=^]{2,300})(?<end>[<=])$/;
/** A slug and its length: "BC-Harbor Bridge, 2nd Ld-Writethru,450". */
const anpaSlug = /^[A-Z]{2}[-–]{1,2}\S.{2,100}$/;
/** A note to editors: "Eds: UPDATES with quotes." */
const note = /^\p{L}{3,7}s?:\s/u;

/** The head of a German agency's report: service, number, priority, desk, words. */
const serviceLine = /^\p{L}{2,6}\d{0,4} \d{3,4} \d \p{Ll}{2} \d{1,4}\b/u;
/** Keywords ("Fires/Brigade/Altenried/"), a version or a picture in brackets: what stands between head and headline. */
const keywords = /^[\p{L}\p{N} .-]{2,40}(?:\/[\p{L}\p{N} .-]{2,40}){0,6}\/$/u;
const bracketed = /^(?:= )?\([^()]{3,200}\)(?: =)?$/u;
/** Longest heading of notes to editors. */
const longestNoteHeading = 50;
/** Lines that such a head has at most. */
const mostHead = 8;

const removal = (reason: string, { text }: TextBlock): Removal => ({ step: 'wire-head', reason, text });

/** Reads the marks off the lines at the top that carry them; null where there are fewer than two. */
function withoutMarks(blocks: readonly TextBlock[]): Unwired | null {
  const top = blocks.slice(0, mostHead);
  if (top.filter(({ text }) => marked.test(text)).length < 2) return null;
  const kept: TextBlock[] = [];
  const removals: Removal[] = [];
  let headed = false;
  for (const block of top) {
    const { text, end } = marked.exec(block.text)?.groups ?? {};
    if (text === undefined) {
      if (anpaSlug.test(block.text)) removals.push(removal('the slug of an agency', block));
      else kept.push(block);
    } else if (note.test(text)) removals.push(removal('a note to editors', block));
    else if (end === '<' && !headed) {
      kept.push({ text, afterBlank: true, role: 'headline' });
      headed = true;
    } else kept.push({ text, afterBlank: true });
  }
  return { blocks: [...kept, ...blocks.slice(mostHead)], removals };
}

/** Takes off the lines between the head of a German agency's report and its headline. */
function withoutServiceHead(blocks: readonly TextBlock[]): Unwired | null {
  const [first] = blocks;
  if (first === undefined || !serviceLine.test(first.text)) return null;
  const head = [first];
  const kept: TextBlock[] = [];
  for (const block of blocks.slice(1, mostHead)) {
    if (keywords.test(block.text) || bracketed.test(block.text)) head.push(block);
    else kept.push(block);
  }
  return {
    blocks: [...kept, ...blocks.slice(mostHead)],
    removals: head.map((block) => removal('the head of an agency’s report', block)),
  };
}

/** The slug of a report that carries no other mark: "BC-Harbor Bridge, 2nd Ld,450", "BC-ALTENRIED-BATH:ALT (420)". */
const slugWithLength = /^[A-Z]{2}[-–]\S.{2,80}(?:,\s?|\()\d{2,4}\)?$/;
/** When it was sent and by whom, below it: "041905 MAR 31", "AWX ob/lf". */
const sent = /^(?:\d{6}Z? \p{L}{3,4}\.? \d{2,4}|\p{Lu}{2,5}(?: \p{Ll}{2,4}\/\p{Ll}{2,4}){1,3})$/u;
const mostSent = 3;

/** Takes off a bare slug above a report, and below it when it was sent and by whom. */
function withoutSlug(blocks: readonly TextBlock[]): Unwired | null {
  const [first] = blocks;
  if (first === undefined || !slugWithLength.test(first.text)) return null;
  const isLast = (index: number): boolean => index >= blocks.length - mostSent;
  const isHead = (text: string, index: number): boolean =>
    index === 0 || (index < mostHead && (/^[=<]$/.test(text) || unnumbered.test(text)));
  const out = blocks.filter(({ text }, index) => isHead(text, index) || (isLast(index) && sent.test(text)));
  return {
    blocks: blocks.filter((block) => !out.includes(block)),
    removals: out.map((block) => removal('the slug of an agency, or what it notes of sending', block)),
  };
}

/** The number, priority, desk and length of a report below its slug: "ALT3471 4 di 210 AWX". */
const unnumbered = /^\p{Lu}{2,5}\d{2,5} \d \p{Ll}{2} \d{1,4}(?: \p{Lu}{2,5})?$/u;

/** Fewest paragraphs above what a company says of itself, and most from its heading on. */
const leastAbove = 3;
const mostBelow = 8;
/** Longest article before a company's name, with its blank. */
const longestArticle = 4;

/** Takes off what stands from the notes to editors on, under a heading of their own ("# Notizblock", "Notes to editors"), and from what a press release says of its company ("About Velora"). */
function withoutNotes(
  { blocks, removals }: Unwired,
  { noteHeadings, companyOpeners }: ProgramWords,
): Unwired {
  const at = blocks.findIndex(({ text }, index) => {
    if (text.length > longestNoteHeading) return false;
    const line = text.toLowerCase().replace(/\s?:$/u, '');
    const opener = companyOpeners.find((word) => line.startsWith(`${word} `));
    if (opener !== undefined && index >= leastAbove && blocks.length - index <= mostBelow) {
      const company = line.slice(opener.length + 1);
      const next = blocks[index + 1]?.text.toLowerCase() ?? '';
      return next.slice(0, company.length + longestArticle).includes(company);
    }
    // One word heads notes only behind an agency's mark: a newspaper has sub-headings of one word.
    if (!/^#\s?[\p{L}-]{4,40}$/u.test(text)) return line.includes(' ') && noteHeadings.includes(line);
    return noteHeadings.some((word) => line.endsWith(word));
  });
  if (at < 1) return { blocks, removals };
  const notes = blocks.slice(at).map((block) => removal('notes to editors below the text', block));
  return { blocks: blocks.slice(0, at), removals: [...removals, ...notes] };
}

const updates = oncePer(({ slugMarks, changeNotes }: ProgramWords) => ({
  slug: new RegExp(`^(?:(?:${slugMarks.join('|').toUpperCase()})(?: \\d{1,2})?\\s?[-–]\\s?){1,3}(?=\\S)`),
  note: new RegExp(`^\\((?:${changeNotes.join('|')})\\s[^()]{3,300}\\)$`, 'i'),
}));

/** A slug in capitals, which only a version's mark below tells from a kicker: "BC-BRIDGE-OSTERVIK-URGENT". */
const capitalSlug = /^[A-Z]{2}[-–]\p{Lu}[\p{Lu}\d /–-]{2,80}$/u;

/** Takes off what an agency's later versions of a report say of themselves: "UPDATE 3-" before the headline, "(Adds quotes …)" below it. */
function withoutUpdates({ blocks, removals }: Unwired, programs: ProgramWords): Unwired {
  const { slug, note: change } = updates(programs);
  const kept: TextBlock[] = [];
  const taken: Removal[] = [];
  for (const block of blocks.slice(0, mostHead)) {
    const above = kept.every(({ text }) => capitalSlug.test(text));
    const mark = above ? (slug.exec(block.text)?.[0] ?? '') : '';
    if (mark !== '') {
      taken.push(...kept.splice(0).map((line) => removal('the slug of an agency', line)));
      taken.push(removal('the mark of a later version', { ...block, text: mark }));
      kept.push({ ...block, text: block.text.slice(mark.length) });
    } else if (change.test(block.text)) taken.push(removal('what a later version changed', block));
    else kept.push(block);
  }
  if (taken.length === 0) return { blocks, removals };
  return { blocks: [...kept, ...blocks.slice(mostHead)], removals: [...removals, ...taken] };
}

/** The text without an agency's marks and notes; as it is, where it carries none. */
export function withoutWire(blocks: readonly TextBlock[], programs: ProgramWords): Unwired {
  const read = withoutMarks(blocks) ??
    withoutServiceHead(blocks) ??
    withoutSlug(blocks) ?? { blocks, removals: [] };
  return withoutNotes(withoutUpdates(read, programs), programs);
}
