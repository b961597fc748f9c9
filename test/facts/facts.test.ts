import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noneChosen } from '../../lib/extract/facts/candidate.ts';
import { features, marginalFeatures } from '../../lib/extract/facts/features.ts';
import { stemFeatures } from '../../lib/extract/facts/importance.ts';
import { extractFacts, scoredCandidates } from '../../lib/extract/facts/index.ts';
import { scoreParts } from '../../lib/extract/facts/score.ts';
import { model } from '../../lib/extract/facts/weights.data.ts';
import { languages } from '../../lib/language/index.ts';
import { isSliceOf } from '../../lib/model/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { tokensOf } from '../../lib/segment/shared-tokens.ts';
import { articleOf } from './article.ts';

const language = await languages.load('en');
const budget = { words: 80, most: 5 };

function factsOf(text: string, headline: string | null = null) {
  const article = articleOf([text], headline);
  const sentences = segmentSentences(text, article.paragraphs, language.segment);
  return extractFacts({ article, sentences, language, tokens: tokensOf(article.text) }, budget, scoreParts);
}

test('every feature has a trained weight and every weight a feature', () => {
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();
  expect(Object.keys(model.features).sort()).toEqual(names(features));
  expect(Object.keys(model.marginal).sort()).toEqual(names(marginalFeatures));
  expect(Object.keys(model.stems).sort()).toEqual(names(stemFeatures));
});

test('facts are slices, none twice, whatever the text', () => {
  const word = fc.constantFrom(
    'The',
    'mill',
    'burned',
    'on',
    'Friday',
    '“',
    '”',
    '(CNN)',
    '1.',
    'said',
    'police',
    '.',
    '?',
    ', ',
    '\n',
    '\u0301',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { facts, sentences } = factsOf(text);
        for (const fact of facts) {
          expect(isSliceOf(text, fact)).toBe(true);
          if (fact.source) expect(isSliceOf(text, fact.source)).toBe(true);
        }
        expect(new Set(facts.map(({ text: said }) => said)).size).toBe(facts.length);
        for (const { salience } of sentences) expect(salience >= 0 && salience <= 1).toBe(true);
      },
    ),
  );
});

test('the parts of a score are shown by name', () => {
  const [fact] = factsOf(
    'The mill of Port Hale burned down on Friday. Nobody was hurt in the fire at the mill.',
  ).facts;
  expect(Object.keys(fact?.score ?? {})).toEqual(expect.arrayContaining(['newContent', 'early', 'density']));
});

test('a repeated line counts once, and the headline never', () => {
  const line = 'The mill of Port Hale burned down on Friday night.';
  const texts = factsOf(`${line} ${line} Nobody was hurt in the fire. ${line}`, line).facts.map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['Nobody was hurt in the fire.']);
});

test('a headline’s topic draws the facts that speak of it', () => {
  const text =
    'The fair of Hale opened on Monday. It has forty stalls and a brass band from the coast. ' +
    'The ferry will stop for three weeks while its engine is replaced. Apples were sold at the gate.';
  const salience = (headline: string | null): number =>
    factsOf(text, headline).facts.find((fact) => fact.text.includes('ferry'))?.salience ?? 0;
  expect(salience('Ferry stops for repair of engine')).toBeGreaterThan(salience(null));
});

/** CPU time of one call, the best of three, in microseconds. */
const cost = (text: string): number =>
  Math.max(
    2000,
    Math.min(
      ...[0, 1, 2].map(() => {
        const before = process.cpuUsage();
        factsOf(text);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      }),
    ),
  );

test('takes time in proportion to the number of sentences', () => {
  const text = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `Mill number ${at} of Hale made ${at * 7} sacks of flour in a year.`,
    ).join(' ');
  expect(cost(text(8000)) / cost(text(1000))).toBeLessThan(8 * 4);
});

/** The names in the score of the sentence at `index`, when those at `before` are chosen. */
function partsOf(text: string, index: number, before: readonly number[]): readonly string[] {
  const article = articleOf([text]);
  const sentences = segmentSentences(text, article.paragraphs, language.segment);
  const scored = scoredCandidates({ article, sentences, language, tokens: tokensOf(article.text) });
  const chosen = noneChosen(scored.importance.length, scored.candidates.length);
  const stems = Uint8Array.from(chosen.stems);
  const candidates = Uint8Array.from(chosen.candidates);
  for (const at of before) {
    candidates[at] = 1;
    for (const stem of scored.candidates[at]?.distinct ?? []) stems[stem] = 1;
  }
  return Object.keys(scoreParts(scored, index, { stems, candidates }, model));
}

test('a sentence that leans on one not chosen loses by it', () => {
  const text =
    'The mill of Hale burned down on Friday. Ada Vale is its owner. She wants to build a new one there.';
  expect(partsOf(text, 2, [0])).toContain('unled');
  expect(partsOf(text, 2, [0, 1])).not.toContain('unled');
});

test('“The notes” loses where the sentence that tells of notes is not chosen, “The Senate” never', () => {
  const text =
    'The mill of Hale burned down. Ada Vale kept many notes for the Senate. The notes were read out. The Senate will sit in May.';
  expect(partsOf(text, 2, [0])).toContain('dangles');
  expect(partsOf(text, 2, [1])).not.toContain('dangles');
  expect(partsOf(text, 3, [0])).not.toContain('dangles');
});
