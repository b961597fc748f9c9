import type { FactWords } from '../../language/contract/facts.ts';

/** Why a sentence can be no fact; the first reason that holds. */
export interface FurnitureRule {
  readonly name: string;
  readonly holds: (sentence: string, words: FactWords) => boolean;
}

const head = 80;

/** What is no part of the story even when the reader let it through: an ordered list, the name says which. */
export const furnitureRules: readonly FurnitureRule[] = [
  { name: 'no-letters', holds: (sentence) => !/\p{L}{2}/u.test(sentence) },
  {
    name: 'furniture-opener',
    holds: (sentence, { furniture }) => {
      const start = sentence
        .slice(0, head)
        .toLowerCase()
        .replace(/^[\s"“«•*>»–—-]+/, '');
      return furniture.some((opener) => start.startsWith(opener));
    },
  },
  {
    name: 'clock-stamp',
    holds: (sentence) => /^\W*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\W*(?:[A-Z]{2,4})?\W*$/i.test(sentence),
  },
  { name: 'address', holds: (sentence) => /^\S*(?:https?:\/\/|www\.|@)\S+$/.test(sentence) },
  {
    name: 'picture-credit',
    holds: (sentence) => /\((?:photo|picture|image|foto|bild|фото)\b[^)]*\)\s*$/i.test(sentence),
  },
  {
    name: 'credit-slash',
    holds: (sentence) =>
      sentence.length < 100 && /\/(?:Getty|AFP|AP|Reuters|EPA|dpa|Shutterstock)\b/.test(sentence),
  },
];

/** The name of the rule that makes a sentence furniture, or undefined for a sentence of the story. */
export function furnitureRule(sentence: string, words: FactWords): string | undefined {
  return furnitureRules.find(({ holds }) => holds(sentence, words))?.name;
}
