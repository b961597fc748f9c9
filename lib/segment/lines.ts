import { type Span, trimSpan } from '../model/index.ts';
import { endsSentence, isCloser, isTerminator } from './ends.ts';

const lineBreak = /\r\n?|[\n\u2028\u2029]/g;
/** A mark that ends a line of prose, not a line of a bare list. */
const marked = (character: string): boolean =>
  /[:;：；]/.test(character) || isTerminator(character) || isCloser(character);
const startsItem = /^(?:[•⁃*–—-]\s|\d{1,3}[.)]\s|[a-z][.)]\s)/;

/**
 * The running text of a paragraph: its lines joined where a break is a mere fold (the sentence goes on), parted
 * where it ends a sentence, a list item, or a line of a list without any punctuation.
 */
export function lineBlocks(text: string, paragraph: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = paragraph.start;
  lineBreak.lastIndex = start;
  const upToEnd = text.slice(0, paragraph.end);
  for (let match = lineBreak.exec(upToEnd); match !== null; match = lineBreak.exec(upToEnd)) {
    lines.push({ start, end: match.index });
    start = lineBreak.lastIndex;
  }
  if (lines.length === 0) return [paragraph];
  lines.push({ start, end: paragraph.end });
  const full = lines.map((line) => trimSpan(text, line)).filter((line) => line.end > line.start);
  // A list of bare lines ("features / contact manager / events"): not one of them ends as a sentence does.
  const bare = full.every((line) => !marked(text.charAt(line.end - 1)));
  const blocks: { start: number; end: number }[] = [];
  for (const line of full) {
    const last = blocks.at(-1);
    const parts =
      last === undefined ||
      bare ||
      endsSentence(text.slice(Math.max(last.start, last.end - 4), last.end)) ||
      startsItem.test(text.slice(line.start, line.start + 6));
    if (parts) blocks.push({ ...line });
    else last.end = line.end;
  }
  return blocks;
}
