import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Removal } from '../../model/index.ts';
import type { Block } from '../article.ts';
import { lettersOf } from '../fields/letters.ts';
import type { Front } from './front.ts';
import { furnitureRule } from './furniture.ts';
import { isSubheading } from './headline.ts';
import { endsSentence, markerLength } from './lines.ts';
import { isRepeated } from './preamble.ts';

/** The paragraphs of a body, what each is, and what was left out between them. */
export function readBody(front: Front, words: ReaderWords): { blocks: Block[]; removals: Removal[] } {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  const headline = lettersOf(front.fields.headline ?? '');
  for (const [index, { text }] of front.body.entries()) {
    const previous = front.body[index - 1]?.text;
    const next = front.body[index + 1]?.text;
    if (headline !== '' && text.length <= 300 && lettersOf(text) === headline) {
      removals.push({ step: 'repeated-headline', reason: 'the headline once more', text });
    } else if (front.captions.some((caption) => isSameCaption(text, caption))) {
      removals.push({ step: 'caption', reason: 'the caption of the preamble once more', text });
    } else {
      const furniture = furnitureRule({ text, previous, next }, words);
      if (furniture) removals.push({ step: furniture.step, reason: furniture.reason, text });
      else blocks.push(blockOf(text, previous, next));
    }
  }
  return { blocks, removals };
}

function blockOf(text: string, previous: string | undefined, next: string | undefined): Block {
  const marker = markerLength(text);
  if (marker > 0) return { kind: 'list-item', text, marker };
  const betweenProse =
    next !== undefined && endsSentence(next) && (previous === undefined || endsSentence(previous));
  return { kind: betweenProse && isSubheading(text) ? 'heading' : 'body', text };
}

/** A line without a final stop, or with a credit, that has most of the words of a caption seen before. */
function isSameCaption(line: string, caption: string): boolean {
  return line.length <= caption.length + 200 && !/[.!?…]$/u.test(line) && isRepeated(caption, [line]);
}
