import { expect, test } from 'vitest';
import { labels } from '../../lib/language/en/labels.ts';
import type { Article } from '../../lib/model/index.ts';
import { publishedLine } from '../../lib/render/published.ts';

const undated: Article = {
  headline: 'Old swing bridge to close',
  dek: null,
  bylines: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
  url: null,
  language: 'en',
  text: 'It will.',
  paragraphs: [{ start: 0, end: 8, kind: 'body' }],
};

test('a full date is shown in the form of the language', () => {
  expect(publishedLine({ ...undated, published: '2024-03-05T14:05+02:00' }, labels)).toEqual([
    '5 March 2024',
  ]);
});

test('a date without a year is shown as the source writes it, and none is made up', () => {
  expect(publishedLine({ ...undated, publishedText: 'March 5, 2:05 PM' }, labels)).toEqual([
    'March 5, 2:05 PM',
  ]);
});

test('no date, no line', () => {
  expect(publishedLine(undated, labels)).toEqual([]);
});
