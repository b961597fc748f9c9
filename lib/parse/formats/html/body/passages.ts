import type { BodyBlock } from '../../../article.ts';
import { blockScope } from './areas.ts';
import type { Block } from './blocks.ts';
import { paragraphKind } from './kinds.ts';
import { ItemNumbers } from './numbers.ts';

/** A line that ends like this is a paragraph, or a line of a list, by itself. */
const ended = /[.!?。！？…:;"”»’)\]]$/;
/** A line that begins like this is an item of a list that is set with line breaks. */
const itemStart = /^(?:[•·▪◦*–—-]\s|\d{1,3}[.)]\s)/u;
/** Shortest line, in code units, that was broken for its length and goes on in the next. */
const fullLine = 40;

/** Whether a single line break after `block` only wraps its line: the next one goes on in the middle of the sentence. */
function goesOn(block: Block, next: Block): boolean {
  return (
    block.breaks === 1 &&
    blockScope(block.scope) === blockScope(next.scope) &&
    block.text.length >= fullLine &&
    !ended.test(block.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !itemStart.test(next.text)
  );
}

/** Blocks of the article → its passages: lines that a break element only wrapped are joined again, items of numbered lists get their numbers. */
export function readPassages(kept: readonly Block[]): BodyBlock[] {
  const passages: BodyBlock[] = [];
  const numbers = new ItemNumbers();
  let wrapped = '';
  let marker = '';
  kept.forEach((block, index) => {
    if (wrapped === '') marker = numbers.of(block);
    const text = wrapped === '' ? block.text : `${wrapped} ${block.text}`;
    const next = kept[index + 1];
    if (next && goesOn(block, next)) {
      wrapped = text;
      return;
    }
    wrapped = '';
    passages.push({ kind: paragraphKind(block), text: marker + text, marker: marker.length });
  });
  return passages;
}
