import type { CuePhrase } from './contract/figures/bounds.ts';

/**
 * Cue phrases from rows of "phrase, phrase", longest first, so that "less than or equal to" is tried before "less
 * than".
 */
export function cuesOf<T>(rows: readonly (readonly [value: T, phrases: string])[]): CuePhrase<T>[] {
  return rows
    .flatMap(([value, phrases]) => phrases.split(', ').map((phrase) => ({ words: phrase.split(' '), value })))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Builds a value on first use and keeps it: a table of units costs nothing until a text needs it. */
export function lazily<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
