import type { FactWords } from '../../language/contract/facts.ts';
import type { Candidate, Chosen, Surroundings } from './candidate.ts';
import { backward } from './leaning.ts';
import { setsScene } from './surroundings.ts';

/** What a reader of the chosen sentences alone stumbles over. */
interface ReadingFeature {
  readonly name: string;
  /**
   * Set by hand: summaries by people, rewritten as they are, cannot teach it. As high as the cross-validation of
   * `npm run train:facts -- --check` allows without a loss.
   */
  readonly weight: number;
  readonly holds: (candidate: Candidate, chosen: Chosen, around: Surroundings, index: number) => boolean;
}

/** Every feature of the reading; its weight is part of the score, under its name. */
export const readingFeatures: readonly ReadingFeature[] = [
  {
    // What stands before the nut graf tells of somebody's morning, the headline of the strike.
    name: 'scene',
    weight: -2,
    holds: (candidate, _, around) => setsScene(candidate, around),
  },
  {
    name: 'nutGraf',
    weight: 1,
    holds: (_, __, { nutGraf }, index) => index === nutGraf && nutGraf > 0,
  },
  {
    // "He denied it." without the sentence that says who and what.
    name: 'unled',
    weight: -0.5,
    holds: ({ leaning }, { candidates }, _, index) =>
      index > 0 && leaning !== null && backward.has(leaning) && candidates[index - 1] !== 1,
  },
  {
    // "The notes were her idea." without the sentence that tells of notes.
    name: 'dangles',
    weight: -0.2,
    holds: ({ definite }, { stems }, { firstSeen }, index) =>
      definite !== undefined && (firstSeen[definite] ?? index) < index && stems[definite] !== 1,
  },
];

/** The stem of the noun that a clause opens with behind a definite article: what it takes for known. */
export function definiteOf(
  { tokens, content, terms }: Pick<Candidate, 'tokens' | 'content' | 'terms'>,
  { definiteArticles }: FactWords,
): number | undefined {
  const [article, noun] = tokens;
  if (article === undefined || noun === undefined || !definiteArticles?.has(article.lower)) return undefined;
  // A name is known by itself: "The Senate".
  return noun.text === noun.lower && content[0] === noun ? terms[0] : undefined;
}
