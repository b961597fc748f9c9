import { expect, test } from 'vitest';
import { soak } from './soak.ts';

test('under faults and kills every article ends in exactly one place, with the same bytes as without', {
  timeout: 120_000,
}, async () => {
  const result = await soak({ articles: 40, faults: 0.2, kills: 4, seed: 7, stallMs: 300, workers: 4 });
  expect(result.violations).toEqual([]);
  expect(result.kills).toBe(4);
  expect(result.digested + result.rejected + result.dead).toBeGreaterThanOrEqual(40);
  expect(Object.values(result.faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
    result.faults.none * 1.1,
  );
});
