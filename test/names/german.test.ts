import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from '../quotes/article.ts';

const de = await languages.load('de');

function whoIn(sentences: readonly string[]): readonly string[] {
  const article = articleOf(sentences, 'de', 'Streit um die Brücke');
  return digestArticle(article, de).names.map(({ text, kind }) => `${text} (${kind})`);
}

test.each([
  ['a war behind “im”', 'Die Brücke wurde im Ersten Weltkrieg gesprengt und im Ersten Weltkrieg ersetzt.'],
  ['a house behind its article', 'Das Weiße Haus schwieg dazu, und das Weiße Haus blieb dabei.'],
  [
    'a part of a town',
    'Im Berliner Ortsteil Johannisthal stand eine zweite, die der Berliner Ortsteil Johannisthal nie nutzte.',
  ],
  ['a picture', 'Bild und Plan der Brücke hängen im Rathaus. Bild für Bild wird gezählt.'],
])('%s is nobody in German', (_, sentence) => {
  expect(whoIn([sentence]).filter((name) => !name.endsWith('(place)'))).toEqual([]);
});

test.each([
  ['a role', 'Der Bürgermeister Oyelu Brandis sah die Risse. „Das hält nicht“, warnte Brandis.'],
  ['the surname alone', '„Wir messen nach“, sagte Oyelu Brandis. „Dann sehen wir weiter“, sagte Brandis.'],
])('a person without a known first name is told by %s', (_, sentences) => {
  expect(whoIn([sentences])).toEqual(['Oyelu Brandis (person)']);
});

test('of a run of nouns that ends with a known place the place is shown', () => {
  expect(
    whoIn([
      'Züge fuhren Richtung Ukraine ab. Aus der Ukraine kam keiner zurück, in der Ukraine blieb es still.',
    ]),
  ).toEqual(['Ukraine (place)']);
});
