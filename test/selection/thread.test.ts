import { expect, test } from 'vitest';
import { fillBody } from '../../lib/extract/selection/fill.ts';
import { Thread } from '../../lib/extract/selection/thread.ts';
import { languages } from '../../lib/language/index.ts';
import type { Fact, Name } from '../../lib/model/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

const lines = [
  'The council of Port Hale fined a baker 400 crowns on Friday for a cartoon of Ada Vale, its harbour master, that had hung in the window of the shop for eleven years.',
  'The cartoon shows a harbour in which all the boats are loaves of bread.',
  'Vale said on Saturday that nobody had asked the harbour office about it.',
  'A court in Oster is to hear both sides in May, before the fair opens.',
];

/** Lines in a digest of some words that has the lines of `ranked` to choose from, best first. */
function shown(ranked: readonly number[], words: number): readonly number[] {
  const article = articleOf(lines, 'A fine for a baker');
  const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
  const start = article.text.indexOf('Ada Vale');
  const vale: Name = {
    start,
    end: start + 8,
    text: 'Ada Vale',
    kind: 'person',
    salience: 1,
    mentions: 2,
  };
  const facts = ranked.map((at): Fact => {
    const text = lines[at] ?? '';
    const from = article.text.indexOf(text);
    return { start: from, end: from + text.length, text, salience: 1, rule: 'sentence', source: null };
  });
  const offer = {
    facts,
    reports: [],
    items: [],
    figures: [],
    utterances: [],
    top: [],
    heading: ['A fine for a baker'],
  };
  const thread = new Thread(sentences, article, en.facts, [vale]);
  const body = fillBody(offer, { words, usual: words, taken: 0, isInterview: false }, thread);
  return body.facts.map(({ text }) => lines.indexOf(text));
}

test('what takes a thing or a person for known waits for the fact that tells of it', () => {
  expect(shown([3, 1, 2, 0], 50)).toEqual([0, 3]);
  expect(shown([3, 1, 2, 0], 200)).toEqual([0, 1, 2, 3]);
});

test('where nothing else is left, it is shown nevertheless', () => {
  expect(shown([3, 1], 200)).toEqual([1, 3]);
});
