import type { ReaderWords } from '../../../language/contract/reader.ts';

/** What the first words of a line say it is. Bits of a mask. */
export const opening = {
  crossLink: 1,
  furniture: 2,
  byline: 4,
  credit: 8,
  dated: 16,
  source: 32,
  phrase: 64,
} as const;

/** The words of a language in the form in which lines are looked up. */
export interface Lexicon {
  /** The kinds of opening that a line has. */
  openings(line: string): number;
  /** Whether the line is an opener and nothing else, but for marks around it. */
  isOpenerAlone(line: string): boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function startsWith(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Longest opening that is looked at, in code units. */
const head = 80;

function compile(words: ReaderWords): Lexicon {
  const kinds: readonly (readonly [RegExp | null, number])[] = [
    [startsWith(words.crossLinkOpeners), opening.crossLink],
    [startsWith(words.furnitureOpeners), opening.furniture],
    [startsWith(words.bylineOpeners), opening.byline],
    [startsWith(words.creditWords), opening.credit],
    [startsWith([...words.publishedOpeners, ...words.modifiedOpeners]), opening.dated],
    [startsWith(words.sourceOpeners), opening.source],
    // Three words of furniture at its start are furniture to the end, however long.
    [startsWith(words.furnitureOpeners.filter((phrase) => phrase.split(' ').length >= 3)), opening.phrase],
  ];
  return {
    openings: (line) => {
      const start = line.slice(0, head);
      let mask = 0;
      for (const [pattern, bit] of kinds) if (pattern?.test(start)) mask |= bit;
      return mask;
    },
    isOpenerAlone: (line) => {
      if (line.length > head) return false;
      return kinds.some(([pattern]) => {
        const found = pattern?.exec(line)?.[0];
        return found !== undefined && !/[\p{L}\p{N}]/u.test(line.slice(found.length));
      });
    },
  };
}

const compiled = new WeakMap<ReaderWords, Lexicon>();

/** The lexicon of a language, made when its first page is read. */
export function lexiconOf(words: ReaderWords): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}
