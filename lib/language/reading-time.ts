import type { Labels } from './contract/labels.ts';
import { counting, type PluralRule } from './plurals.ts';

/** How a language tells the time that a digest takes, and the article. `#` is a number or a time. */
interface ReadingTimeWords {
  /** Half a minute: "30 seconds". */
  readonly half: string;
  /** The forms of "# minutes". */
  readonly minutes: readonly string[];
  /** The same behind "instead of", where a language inflects them there. */
  readonly minutesInstead?: readonly string[];
  /** Where the digest saves time, % being the article's: "# instead of %". A number alone, where both are minutes. */
  readonly instead: string;
  /** Where it saves none: "# to read". A time with nothing beside it would not say of what. */
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
