import { expect, test } from 'vitest';
import { lateSoak } from './late.ts';

test('each article is in one edition, whenever it is digested and however often its runs fail', {
  timeout: 120_000,
}, async () => {
  const { violations, late, editions, failedRuns, faults } = await lateSoak({
    articles: 30,
    days: 2,
    faults: 0.15,
    seed: 3,
  });
  expect(violations).toEqual([]);
  expect(editions).toBe(6);
  expect(late).toBeGreaterThan(1);
  expect(failedRuns).toBeGreaterThan(1);
  expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(faults.none + 20);
});
