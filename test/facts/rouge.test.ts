import { expect, test } from 'vitest';
import { porterStem } from '../../bench/quality/facts/porter.ts';
import { rouge } from '../../bench/quality/facts/rouge.ts';
import { scuRecall } from '../../bench/quality/facts/scu.ts';

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['dies', 'die'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['generalizations', 'gener'],
  ['hopefulness', 'hope'],
  ['adjustable', 'adjust'],
  ['adoption', 'adopt'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['enjoy', 'enjoy'],
  ['news', 'news'],
  ['skies', 'sky'],
])('stems %s to %s, as NLTK does', (word, stem) => {
  expect(porterStem(word)).toBe(stem);
});

test('a text is its own best summary, and nothing is no summary', () => {
  const text = 'The mill burned down.\nNobody was hurt.';
  expect(rouge(text, [text])).toEqual({ r1: 1, r2: 1, rl: 1 });
  expect(rouge('', [text])).toEqual({ r1: 0, r2: 0, rl: 0 });
});

test('counts overlap as F1 of words, pairs and common subsequences, mean over references', () => {
  // the mill burned | the mill closed: 2 of 3 words, 1 of 2 pairs, common subsequence of 2.
  const scores = rouge('The mill burned', ['the mill closed', 'a b c']);
  expect(scores.r1).toBeCloseTo(2 / 3 / 2);
  expect(scores.r2).toBeCloseTo(1 / 2 / 2);
  expect(scores.rl).toBeCloseTo(2 / 3 / 2);
});

test('an atomic fact is covered by seven in ten of its content words', () => {
  expect(scuRecall('The old mill burned down in Hale.', ['The mill burned.', 'A mill in Hale closed.'])).toBe(
    0.5,
  );
});
