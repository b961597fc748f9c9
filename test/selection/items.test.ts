import { expect, test } from 'vitest';
import { itemHeadings } from '../../lib/extract/selection/items.ts';
import type { Article } from '../../lib/model/index.ts';

type Kind = Article['paragraphs'][number]['kind'];

/** The headings found in lines of a list. */
function headingsOf(lines: readonly (readonly [Kind, string])[]): readonly string[] {
  let at = 0;
  const paragraphs = lines.map(([kind, line]) => {
    const span = { start: at, end: at + line.length, kind };
    at = span.end + 2;
    return span;
  });
  const text = lines.map(([, line]) => line).join('\n\n');
  const article = {
    ...{ headline: null, dek: null, bylines: [], published: null, modified: null },
    ...{ publisher: null, section: null, url: null, language: 'en', text, paragraphs },
  };
  return itemHeadings(article).map(({ start, end }) => text.slice(start, end));
}

const ferries: readonly (readonly [Kind, string])[] = [
  ['heading', '1. The Inverlay ferry'],
  ['list-item', 'Fare: 4 crowns'],
  ['body', 'It sails every hour.'],
  ['heading', '2. The night boat'],
  ['body', 'It sails at ten.'],
  ['heading', '3. The mail boat'],
  ['body', 'It sails when there is mail.'],
];

test('where headings have numbers, they are the items, and the points below them are not', () => {
  expect(headingsOf(ferries)).toEqual(['The Inverlay ferry', 'The night boat', 'The mail boat']);
});

test('where they have none, a short point that a paragraph follows is one', () => {
  const plain = ferries.filter(([kind]) => kind !== 'heading');
  expect(headingsOf(plain)).toEqual(['Fare: 4 crowns']);
});
