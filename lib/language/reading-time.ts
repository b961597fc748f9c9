import type { Labels } from './contract/labels.ts';
import { counting, type PluralRule } from './plurals.ts';

/** How a language states the reading times of digest and article. `#` is a number or a time. */
interface ReadingTimeWords {
  /** Half a minute: "30 seconds". */
  readonly half: string;
  /** The forms of "# minutes". */
  readonly minutes: readonly string[];
  /** The forms after "instead of", in languages that inflect them. */
  readonly minutesInstead?: readonly string[];
  /**
   * For a digest that saves time: "# instead of %", where % is the article's time. # is only a number when both are
   * minutes.
   */
  readonly instead: string;
  /** For one that saves none: "# to read". A time alone would not say what it is about. */
  readonly alone: string;
}

/** The reading time of a digest in a language's words. */
export function readingTime(rule: PluralRule, words: ReadingTimeWords): Labels['minutes'] {
  const { half, minutes, minutesInstead = minutes, instead, alone } = words;
  const count = counting(rule);
  return (digest, article) => {
    const own = digest < 1 ? half : count(digest, ...minutes);
    if (article <= digest) return alone.replace('#', own);
    return instead
      .replace('#', own)
      .replace('%', digest < 1 ? count(article, ...minutesInstead) : `${article}`);
  };
}
