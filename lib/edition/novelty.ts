import type { EditionStory } from '../model/index.ts';
import { backgroundOf } from './stories/background.ts';
import { termsOf } from './stories/terms.ts';

/** A stem in more than one of ten articles of any day is not news. */
const commonFrom = 50;

/** From this share of unknown stems on, a text tells something new. */
const newFrom = 0.3;

const telling = (stem: string): boolean => backgroundOf(stem) < commonFrom;

/** All telling stems that a story of an earlier edition has shown or had in its sources. */
export function knownOf(stories: readonly EditionStory[]): Set<string> {
  const known = new Set<string>();
  for (const { headline, dek, facts, figures, signature } of stories) {
    const text = [dek ?? '', ...facts, ...figures.flatMap((figure) => [figure, ...figure.variants])]
      .map((item) => (typeof item === 'string' ? item : item.text))
      .join('\n');
    for (const stem of termsOf({ headline, text, published: null }).keys()) known.add(stem);
    for (const stem of Object.keys(signature.stems)) known.add(stem);
  }
  return known;
}

/** Share of a text's telling stems and numbers that are not known, in [0, 1]; 0 for a text without any. */
function novelty(text: string, known: ReadonlySet<string>): number {
  const stems = [...termsOf({ headline: text, text: '', published: null }).keys()].filter(telling);
  return stems.length === 0 ? 0 : stems.filter((stem) => !known.has(stem)).length / stems.length;
}

/** Whether a text tells something that is not known. */
export function isNew(text: string, known: ReadonlySet<string>): boolean {
  return novelty(text, known) >= newFrom;
}
