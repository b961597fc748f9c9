import { expect, test } from 'vitest';
import { columnsHash } from '../../bench/quality/columns.ts';
import {
  frameColumns,
  questionColumns,
  speakerColumnsHash,
} from '../../bench/quality/quotes/train/columns.ts';
import { findEntities } from '../../lib/extract/names/index.ts';
import { findCuesByRule } from '../../lib/extract/quotes/cues.ts';
import { Row } from '../../lib/extract/quotes/features/row.ts';
import { frameByRule } from '../../lib/extract/quotes/frames.ts';
import { gridOf } from '../../lib/extract/quotes/index.ts';
import { beforeOf, framesAround, framesOutside, rowsOf } from '../../lib/extract/quotes/speakers.ts';
import { languages } from '../../lib/language/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { articleOf } from './article.ts';

test.each(['en', 'de'])(
  'has weights of %s that were learned of the columns that are put now',
  async (code) => {
    const { quotes } = await languages.load(code);
    expect(quotes.model?.speakerColumns).toBe(speakerColumnsHash);
  },
);

test('names every column that an answer about a passage puts', async () => {
  const language = await languages.load('en');
  const article = articleOf(['“The gates will hold,” said Marta Oduya, the engineer. “They are new.”']);
  const spans = segmentSentences(article.text, article.paragraphs, language.segment);
  const grid = gridOf(article, spans, findEntities(article.text, language.names), language);
  const frames = framesOutside(grid, frameByRule(grid, findCuesByRule(grid)));
  const before = beforeOf(grid, 0, null);
  const { near } = framesAround(grid, 0, frames, before, 0);
  expect(near.some(({ frame }) => frame.source !== null)).toBe(true);
  const row = new Row();
  const put: number[] = [];
  for (const { width } of rowsOf(grid, 0, near, before, row)) put.push(width);
  const shared = questionColumns.length;
  expect(put).toEqual([shared + 1, shared + 1, ...near.map(() => shared + frameColumns.length)]);
});

test('tells the same columns in another order, and one more, from these', () => {
  const columns = ['side', 'rank'];
  expect(columnsHash(['rank', 'side'])).not.toBe(columnsHash(columns));
  expect(columnsHash([...columns, 'order'])).not.toBe(columnsHash(columns));
});
