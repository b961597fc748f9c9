import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from './article.ts';

const en = await languages.load('en');

const leaningOf = (sentence: string, at = 1): string | undefined => {
  const body = [
    'The council of Port Hale sold the harbour ferry to Dunmere Lines on Tuesday.',
    'Dunmere Lines will raise the fare from four to six crowns in June.',
    'The ferry brings 340 passengers a day to the island of Inverlay and back.',
  ];
  const article = articleOf([...body.slice(0, at), sentence, ...body.slice(at)], 'Port Hale sells its ferry');
  return analyseArticle(article, en).ranked.find(({ text }) => text.startsWith(sentence.slice(0, 12)))
    ?.leaning;
};

test.each([
  [
    'headless',
    'effective way to bring 340 passengers a day to the islands of the sound, which the council had asked for.',
    1,
  ],
  [
    'unstopped',
    'The latest on the sale of the harbour ferry in Port Hale and what it costs (all times local):',
    0,
  ],
])('half of something is %s: %s', (leaning, sentence, at) => {
  expect(leaningOf(sentence, at)).toBe(leaning);
});

test.each([
  'eBay sold 340 tickets for the last crossing of the ferry to Inverlay on Friday.',
  'de Vries Lines had offered 400,000 crowns for the ferry in the spring of 2025.',
  'al-Hale Shipping offered 400,000 crowns for the ferry in the spring of 2025.',
])('a name that begins in small letters heads its sentence: %s', (sentence) => {
  expect(leaningOf(sentence)).not.toBe('headless');
});
