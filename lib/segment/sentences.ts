import type { SegmentWords } from '../language/contract/segment.ts';
import { type Paragraph, type Span, trimSpan } from '../model/index.ts';
import { judgeBoundary } from './boundary.ts';
import { heldTogether } from './brackets.ts';
import { isCloser, isTerminator } from './ends.ts';
import { lineBlocks } from './lines.ts';
import { listItems } from './lists.ts';

/** A sentence's span and the index of the paragraph it stands in. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

const terminator = /[…｡]|\p{Sentence_Terminal}/gu;
/** Scripts written without spaces: the terminator alone ends a sentence. */
const unspaced = /[。！？｡]/;
const reference = /\s?\[\d{1,3}\]/y;

/** The end of a run of terminators whose first one ends at `start`, spaced ellipses (". . .") and mixed runs ("! ?") included. */
function endOfRun(text: string, start: number, limit: number): number {
  let end = start;
  for (;;) {
    if (end < limit && isTerminator(text.charAt(end))) end += 1;
    else if (
      end + 1 < limit &&
      /[ \u00a0]/.test(text.charAt(end)) &&
      isTerminator(text.charAt(end + 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(end + 2))
    )
      end += 2;
    else return end;
  }
}

/** The end of what closes behind a run: quotation marks, brackets, "[12]". */
function endOfClosers(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isCloser(text.charAt(end))) end += 1;
  // French and others set a no-break space before the mark: « mot. »
  if (/[\u00a0\u202f]/.test(text.charAt(end)) && /[»›]/.test(text.charAt(end + 1)) && end + 1 < limit)
    end += 2;
  for (;;) {
    reference.lastIndex = end;
    const match = reference.exec(text);
    if (match === null || reference.lastIndex > limit) return end;
    end = reference.lastIndex;
  }
}

/** Sentences of one block of running text, in order. One pass: each character is looked at a bounded number of times. */
function* blockSentences(text: string, block: Span, words: SegmentWords): Generator<Span> {
  const brackets = heldTogether(text, block.start, block.end);
  let bracket = 0;
  let start = block.start;
  // The search sees the block alone: to the text's end, many short blocks without a stop would be quadratic.
  const within = text.slice(block.start, block.end);
  terminator.lastIndex = 0;
  for (let match = terminator.exec(within); match !== null; match = terminator.exec(within)) {
    const runStart = block.start + match.index;
    // A terminator beyond U+FFFF is two code units: from the middle of it the search would find it again, for ever.
    const runEnd = endOfRun(text, runStart + match[0].length, block.end);
    const end = endOfClosers(text, runEnd, block.end);
    let next = end;
    while (next < block.end && /\s/.test(text.charAt(next))) next += 1;
    if (next >= block.end) break;
    while ((brackets[bracket]?.[1] ?? block.end) < runEnd) bracket += 1;
    const [open = block.end, close = block.end] = brackets[bracket] ?? [];
    const bracketed = open < runStart && close >= end;
    const quotative = next > runEnd && words.quotatives.some((word) => text.startsWith(word, next));
    const isEnd =
      !bracketed && unspaced.test(match[0])
        ? !quotative
        : judgeBoundary(
            {
              text,
              sentenceStart: start,
              runStart,
              runEnd,
              end,
              next,
              limit: block.end,
              spaced: next > end,
              bracketed,
            },
            words,
          ).verdict === 'end';
    if (isEnd) {
      yield { start, end };
      start = next;
    }
    terminator.lastIndex = end - block.start;
  }
  if (start < block.end) yield { start, end: block.end };
}

/**
 * Sentences of a text, paragraph by paragraph, in order; white space between them belongs to none. A line break
 * within a paragraph is a fold unless the lines are a list. Linear in the text's length.
 */
export function segmentSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  words: SegmentWords,
): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const block of lineBlocks(text, paragraph)) {
      for (const item of listItems(text, block)) {
        for (const sentence of blockSentences(text, item, words)) {
          const { start, end } = trimSpan(text, sentence);
          if (end > start) sentences.push({ start, end, paragraph: index });
        }
      }
    }
  }
  return sentences;
}
