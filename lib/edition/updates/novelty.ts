import { fnv1a } from '../../hash.ts';
import type { EditionStory } from '../../model/index.ts';
import { backgroundOf } from '../stories/background.ts';
import { stemsIn } from '../stories/terms.ts';

/** A stem in this many of the 500 background documents, one in ten, never counts as new. */
const commonFrom = 50;

/** From this share of unknown stems on, a text tells something new. */
const newFrom = 0.3;

/** 32 bits of a stem: of a thousand known stems and forty new ones, one in 100,000 stories takes a new one for known. */
const hashOf = (stem: string): number => fnv1a(stem) >>> 0;

/** The rare stems and numbers of a text, hashed, by which later texts are compared with it. */
export function tellingOf(text: string): Uint32Array {
  return Uint32Array.from(
    stemsIn(text).filter((stem) => backgroundOf(stem) < commonFrom),
    hashOf,
  );
}

/** All stems, hashed, that a story of an earlier edition has shown or had in its sources. */
export function knownOf(stories: readonly EditionStory[]): Set<number> {
  const known = new Set<number>();
  for (const { headline, dek, facts, figures, signature } of stories) {
    const text = [headline, dek ?? '', ...facts, ...figures.flatMap((figure) => [figure, ...figure.variants])]
      .map((item) => (typeof item === 'string' ? item : item.text))
      .join('\n');
    for (const stem of stemsIn(text)) known.add(hashOf(stem));
    for (const stem of Object.keys(signature.stems)) known.add(hashOf(stem));
  }
  return known;
}

/** Whether at least a share `newFrom` of a text's rare stems is unknown. False for a text without any. */
export function isNew(telling: Uint32Array, known: ReadonlySet<number>): boolean {
  let unknown = 0;
  for (const stem of telling) if (!known.has(stem)) unknown += 1;
  return telling.length > 0 && unknown / telling.length >= newFrom;
}
