import { logistic } from '../../logistic.ts';
import type { Elision, Fact, Sentence } from '../../model/index.ts';
import { sliceOf } from '../../model/index.ts';
import { tokenise } from '../../segment/tokens.ts';
import { type Candidate, noneChosen } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { chooseFacts, type FactBudget } from './choose.ts';
import type { FactContext } from './context.ts';
import { leaningOf, weaknessOf } from './leaning.ts';
import { type Scored, scoreBeside, scoreCandidates, type scoreParts } from './score.ts';
import { shortened } from './shorten.ts';
import { surroundingsOf } from './surroundings.ts';
import { Vocabulary } from './terms.ts';
import { model } from './weights.data.ts';
import { isWithdrawn } from './withdrawn.ts';

/** The key facts of an article, best first, and how salient each of its sentences is. */
interface Salience {
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** The facts and the runners-up: a digest falls back on these where a fact repeats what it says already. */
  readonly ranked: readonly Fact[];
}

/**
 * How many facts are ranked for each one that the budget allows: in a long text every second one depends on a sentence
 * that is not shown, or repeats another. A short digest chooses from as many as one of usual length, and so is its beginning.
 */
const rankedPerFact = 3.5;
const leastRanked = 25;

export { isFirstPerson, isHalf, isScene, isVague, leansBack } from './leaning.ts';

/** Everything the model sees of an article: its candidates with their scores. */
export function scoredCandidates(context: FactContext, weights = model): Scored {
  const { article, language } = context;
  const vocabulary = new Vocabulary(language.facts);
  const candidates = candidatesOf(context, vocabulary);
  const headline = article.headline === null ? [] : vocabulary.termed(tokenise(article.headline)).distinct;
  const around = surroundingsOf(article.text, candidates, headline, vocabulary.size, weights.stems);
  const short = {
    ...around,
    candidates: shortened(article.text, candidates, around.importance, language).map((candidate) => ({
      ...candidate,
      leaning: isWithdrawn(article.text, candidate, language.facts)
        ? ('withdrawn' as const)
        : (leaningOf(candidate, language.facts) ?? weaknessOf(candidate, around)),
    })),
  };
  return scoreCandidates(short, language.facts, weights);
}

/** Scores relative to the mean of their article, in (0, 1). */
function saliences(scored: Scored): readonly number[] {
  const nothing = noneChosen(scored.importance.length, scored.candidates.length);
  const scores = scored.candidates.map((_, index) => scoreBeside(scored, index, nothing, model));
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  return scores.map((score) => logistic(score - mean));
}

/** Trims after which a reader is shown an ellipsis; a cut-off attribution is shown beside its fact instead. */
const elisions: Partial<Record<Candidate['trims'][number], Elision>> = {
  connective: 'start',
  conjunction: 'start',
  relative: 'end',
  participle: 'end',
  apposition: 'end',
  'second-clause': 'end',
};

function factOf(text: string, { start, end, source, trims, leaning }: Candidate): Omit<Fact, 'salience'> {
  const elided = trims.flatMap((trim) => elisions[trim] ?? []);
  // A sentence without its conjunction needs no ellipsis.
  const leans = leaning === 'connective' && trims.includes('conjunction') ? null : leaning;
  return {
    ...sliceOf(text, start, end),
    rule: [leans ?? 'sentence', ...trims].join('+'),
    source: source && sliceOf(text, source.start, source.end),
    ...(leans === null ? {} : { leaning: leans }),
    ...(elided.length === 0 ? {} : { elided }),
  };
}

/** Gives the parts of a candidate's score: `scoreParts` where an explanation is asked for. */
export type Explain = typeof scoreParts;

/**
 * Scores the sentences of an article and chooses its key facts within a budget. With `explain` each tells the parts
 * of its score.
 */
export function extractFacts(context: FactContext, budget: FactBudget, explain?: Explain): Salience {
  const scored = scoredCandidates(context);
  const salient = saliences(scored);
  const bySentence = new Map(scored.candidates.map(({ sentence }, index) => [sentence, salient[index] ?? 0]));
  const { text } = context.article;
  const choices = chooseFacts(
    scored,
    model,
    budget,
    Math.max(leastRanked, Math.round(budget.most * rankedPerFact)),
  );
  const ranked = choices.flatMap(({ index, before }): Fact[] => {
    const candidate = scored.candidates[index];
    if (candidate === undefined) return [];
    const score = explain && { score: explain(scored, index, before, model) };
    return [{ ...factOf(text, candidate), salience: salient[index] ?? 0, ...score }];
  });
  return {
    sentences: context.sentences.map((sentence, index) => ({
      ...sentence,
      salience: bySentence.get(index) ?? 0,
    })),
    facts: ranked.slice(0, choices.filter(({ spare }) => !spare).length),
    ranked,
  };
}
