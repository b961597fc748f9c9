import { TokenShape } from '../../segment/columns.ts';
import * as WordClass from './word-class.ts';

/**
 * A token as attribution sees it: function words and punctuation as their own hash, everything else by class, so that
 * what is learned of one name holds for all. Classes are small numbers, which no word's hash is likely to be.
 */
export const Tag = {
  none: 1,
  apostrophe: 2,
  mark: 3,
  clitic: 4,
  number: 5,
  dash: 6,
  name: 7,
  determiner: 8,
  adverb: 9,
  verb: 10,
  word: 11,
  capital: 12,
} as const;

const itself =
  WordClass.preposition |
  WordClass.complementiser |
  WordClass.relative |
  WordClass.auxiliary |
  WordClass.conjunction |
  WordClass.pronoun;

interface Tagged {
  readonly kind: number;
  readonly form: string;
  readonly hash: number;
  readonly classes: number;
  readonly quoted: boolean;
  readonly named: boolean;
}

export function tagOf({ kind, form, hash, classes, quoted, named }: Tagged): number {
  switch (kind) {
    case TokenShape.mark:
      return quoted ? Tag.mark : Tag.apostrophe;
    case TokenShape.clitic:
      return Tag.clitic;
    case TokenShape.number:
      return Tag.number;
    case TokenShape.punct:
      return form === '–' || form === '―' || form === '—' ? Tag.dash : hash;
    default:
      if (named) return Tag.name;
      if ((classes & itself) !== 0) return hash;
      if ((classes & WordClass.determiner) !== 0) return Tag.determiner;
      if ((classes & (WordClass.adverb | WordClass.adverbLike)) !== 0) return Tag.adverb;
      if ((classes & WordClass.cueVerb) !== 0) return Tag.verb;
      return kind === TokenShape.lower ? Tag.word : Tag.capital;
  }
}
