import { expect, test } from 'vitest';
import { columnsHash } from '../../bench/quality/columns.ts';
import { contextNames } from '../../lib/parse/formats/html/body/context.ts';
import { featureNames } from '../../lib/parse/formats/html/body/features/index.ts';
import { models } from '../../lib/parse/formats/html/body/model.data.ts';

const [first, second] = models;
const columnsOfSecond = [...featureNames, ...contextNames];

test('the trees of each look at a block were learned of the columns that it has now', () => {
  expect(first.columns).toBe(columnsHash(featureNames));
  expect(second.columns).toBe(columnsHash(columnsOfSecond));
});

test('no tree asks for a column that there is not', () => {
  const highest = models.map(({ trees }) => Math.max(...trees.flatMap(({ features }) => features)));
  expect(highest[0]).toBeLessThan(featureNames.length);
  expect(highest[1]).toBeLessThan(columnsOfSecond.length);
});

test('no two columns have one name', () => {
  expect(new Set(columnsOfSecond).size).toBe(columnsOfSecond.length);
});
