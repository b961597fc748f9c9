import type { FactWords } from '../../language/contract/facts.ts';
import type { Candidate, Chosen, Surroundings } from './candidate.ts';
import { backward } from './leaning.ts';
import { setsScene } from './surroundings.ts';

/** A feature of how the chosen sentences read without the rest of the article. */
interface ReadingFeature {
  readonly name: string;
  /**
   * Set by hand: it cannot be learned from summaries by people, who rewrite. As high as the cross-validation of
   * `npm run train:facts -- --check` allows without a loss.
   */
  readonly weight: number;
  readonly holds: (candidate: Candidate, chosen: Chosen, around: Surroundings, index: number) => boolean;
}

/** Every such feature; its weight is a part of the score, under its name. */
export const readingFeatures: readonly ReadingFeature[] = [
  {
    // What stands before the nut graf describes somebody's morning; the news is the strike.
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

/** The stem of the noun behind the definite article that a clause opens with: the reader is taken to know it already. */
export function definiteOf(
  { tokens, content, terms }: Pick<Candidate, 'tokens' | 'content' | 'terms'>,
  { definiteArticles }: FactWords,
): number | undefined {
  const [article, noun] = tokens;
  if (article === undefined || noun === undefined || !definiteArticles?.has(article.lower)) return undefined;
  // A name needs no introduction: "The Senate".
  return noun.text === noun.lower && content[0] === noun ? terms[0] : undefined;
}
