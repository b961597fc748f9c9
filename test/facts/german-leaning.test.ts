import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from './article.ts';

const de = await languages.load('de');

/** What a sentence of a German article is told to need its neighbour for. */
const leaningOf = (sentence: string): string | undefined =>
  analyseArticle(
    articleOf(
      [
        'Der Rat von Ostharn hat am Dienstag die Hafenfähre an die Reederei Sund verkauft.',
        `Die Bürgermeisterin Ada Vale nannte das einen Fehler. ${sentence}`,
      ],
      'Ostharn verkauft die Fähre',
    ),
    de,
  ).ranked.find(({ text }) => text.startsWith(sentence.slice(0, 12)))?.leaning;

test.each([
  'Unmittelbar davor hatte er über die Fahrpreise der Reederei Sund gesprochen.',
  'Etwa 18.600 Menschen im Land sind dagegen ohne eine Arbeit gemeldet.',
  'Davor war die Fähre mehr als elf Jahre lang im Besitz der Stadt Ostharn.',
  'Im vergangenen Jahr hatte sie in Ostharn 40 neue Stellen angekündigt.',
])('%s leans on the sentence before it', (sentence) => {
  expect(leaningOf(sentence)).toBe('pronoun');
});

test.each([
  'In diesem Jahr sind im Hafen von Ostharn 340 Menschen am Tag gefahren.',
  'Am Montag hatte Ada Vale noch von einem Verkauf bis Juni gesprochen.',
  'Die Reederei Sund erhöht den Fahrpreis im Juni von vier auf sechs Kronen.',
])('%s stands by itself', (sentence) => {
  expect(leaningOf(sentence)).toBeUndefined();
});
