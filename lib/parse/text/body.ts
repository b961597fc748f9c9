import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Removal } from '../../model/index.ts';
import type { BodyBlock } from '../article.ts';
import { readBylineLine } from '../fields/bylines.ts';
import { type DateLine, readDateLine } from '../fields/date-lines.ts';
import { lettersOf } from '../fields/letters.ts';
import type { Front } from '../front/read.ts';
import { furnitureLine } from './furniture.ts';
import { isSubheading } from './headline.ts';
import { lineEndsSentence, markerLength, type TextBlock } from './lines.ts';
import { isRelatedHeading } from './page-lines.ts';
import { isRepeated } from './preamble.ts';

/** A body's paragraphs, what was left out between them, whom its sign-off names, and the date below a byline in it. */
interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly removals: readonly Removal[];
  readonly signed: readonly string[];
  readonly dated: DateLine | null;
}

/** The paragraphs of a body, what each is, and what was left out between them. */
export function readBody(front: Front, words: ReaderWords): Body {
  const blocks: BodyBlock[] = [];
  const signed: string[] = [];
  let dated: DateLine | null = null;
  /** Whether the line before was a byline at the top: the date, too, stands below a result or points there. */
  let isBelowByline = false;
  const removals: Removal[] = [];
  const headline = lettersOf(front.fields.headline ?? '');
  const related = relatedLines(front.body, words);
  for (const [index, block] of front.body.entries()) {
    const { text } = block;
    const previous = front.body[index - 1]?.text;
    const next = front.body[index + 1]?.text;
    const byline = index > 0 && index < mostAbove ? readBylineLine(text, words) : [];
    const date = isBelowByline ? readDateLine(text, words) : null;
    isBelowByline = byline.length > 0;
    if (headline !== '' && text.length <= 300 && lettersOf(text) === headline) {
      removals.push({ step: 'repeated-headline', reason: 'the headline once more', text });
    } else if (front.captions.some((caption) => isSameCaption(text, caption))) {
      removals.push({ step: 'caption', reason: 'the caption of the preamble once more', text });
    } else if (index >= front.body.length - mostSignOff && readSignOff(text, words).length > 0) {
      signed.push(...readSignOff(text, words));
      removals.push({ step: 'front-matter', reason: 'names the reporters, kept as the byline', text });
    } else if (date !== null) {
      dated = date;
      removals.push({ step: 'front-matter', reason: 'the date below the byline, kept as such', text });
    } else if (byline.length > 0) {
      signed.push(...byline);
      removals.push({ step: 'front-matter', reason: 'a byline below the points at the top', text });
    } else if (index === front.body.length - 1 && (front.fields.bylines ?? []).includes(text)) {
      removals.push({ step: 'front-matter', reason: 'the author once more, below the text', text });
    } else if (related.has(index)) {
      removals.push({ step: 'cross-link', reason: 'in a list of other stories', text });
    } else {
      const furniture = block.kind === 'table' ? null : furnitureLine({ text, previous, next }, words);
      if (furniture) removals.push({ step: furniture.step, reason: furniture.reason, text });
      else blocks.push(blockOf(block, previous, next));
    }
  }
  return { blocks, removals, signed, dated };
}

/** Paragraphs at the top among which a byline may stand: agencies have points between headline and byline. */
const mostAbove = 8;

/** Last paragraphs among which an agency names who worked on a report: "(Reporting by A Author; Editing by B Author)". */
const mostSignOff = 4;

/** The reporters whom a sign-off in brackets names, its editors left out; empty for any other line. */
function readSignOff(line: string, words: ReaderWords): string[] {
  const inside = /^\((?<inside>[^()]{8,200})\)$/u.exec(line)?.groups?.inside;
  return inside === undefined ? [] : readBylineLine(inside.split(';', 1)[0] ?? '', words);
}

/** Most entries of a list of other stories. */
const mostRelated = 12;

/**
 * The lines of lists of other stories: under "Related articles" all list items up to the first other line, or all lines
 * without a final stop that stand close together; the last of these stays where prose follows it, as its sub-heading.
 */
function relatedLines(body: readonly TextBlock[], words: ReaderWords): ReadonlySet<number> {
  const related = new Set<number>();
  for (const [index, { text }] of body.entries()) {
    if (related.has(index) || !isRelatedHeading(text, words)) continue;
    const after = body.slice(index + 1, index + 1 + mostRelated);
    const marked = after.findIndex((line) => markerLength(line.text) === 0);
    const loose = after.findIndex((line) => lineEndsSentence(line.text) && !/[?!]["”’»]?$/u.test(line.text));
    const items = marked === -1 ? after.length : marked;
    // The line before prose may be its sub-heading, unless it follows the list without a blank line.
    const last = after[loose - 1];
    const lines = loose === -1 ? after.length : last?.afterBlank === false ? loose : Math.max(0, loose - 1);
    for (let at = 1; at <= (items > 0 ? items : lines); at += 1) related.add(index + at);
  }
  return related;
}

function blockOf(
  { text, kind }: TextBlock,
  previous: string | undefined,
  next: string | undefined,
): BodyBlock {
  if (kind !== undefined && kind !== 'body') return { kind, text };
  const marker = markerLength(text);
  if (marker > 0) return { kind: 'list-item', text, marker };
  const betweenProse =
    next !== undefined && lineEndsSentence(next) && (previous === undefined || lineEndsSentence(previous));
  return { kind: betweenProse && isSubheading(text) ? 'heading' : 'body', text };
}

/** A line without a final stop, or with a credit, that has most of the words of a caption seen before. */
function isSameCaption(line: string, caption: string): boolean {
  return line.length <= caption.length + 200 && !/[.!?…]$/u.test(line) && isRepeated(caption, [line]);
}
