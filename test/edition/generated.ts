import type { StoryDocument } from '../../lib/edition/stories/index.ts';

/** Numbers in [0, 1) from a seed, the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A day of made-up documents, five to a story: common words by Zipf's law, and words that only the story has. */
export function* generatedDocuments(count: number, words = 80, seed = 7): Generator<StoryDocument> {
  const chance = seeded(seed);
  const common = (): string => `w${Math.floor(60_000 ** chance()).toString(36)}`;
  let own: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % 5 === 0) own = Array.from({ length: 15 }, () => `s${Math.floor(chance() * 1e6).toString(36)}`);
    const text = Array.from({ length: words }, () =>
      chance() < 0.25 ? (own[Math.floor(chance() * own.length)] ?? '') : common(),
    );
    yield { headline: text.slice(0, 8).join(' '), text: text.slice(8).join(' '), published: null };
  }
}
