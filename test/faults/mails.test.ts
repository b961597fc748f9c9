import { expect, test } from 'vitest';
import { mailSoak } from './mails.ts';

test('processes that are killed before, in and after their mails send nobody two, and who got none is reported', {
  timeout: 120_000,
}, async () => {
  const { violations, deaths, faults, one, none } = await mailSoak({
    readers: 60,
    faults: 0.15,
    deaths: 4,
    seed: 5,
  });
  expect(violations).toEqual([]);
  expect(deaths).toEqual({ marking: 1, offered: 1, taken: 1, resolving: 1 });
  expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(faults.none + 5);
  expect(one + none).toBe(60);
});

test('lost answers, of claims and of mails that were taken, cost nobody the mail and bring nobody two', {
  timeout: 120_000,
}, async () => {
  const { violations, dropped, lostClaims, one, none } = await mailSoak({
    readers: 60,
    faults: 0.2,
    deaths: 0,
    seed: 4,
  });
  expect(violations).toEqual([]);
  expect(dropped).toBeGreaterThan(0);
  expect(lostClaims).toBeGreaterThan(0);
  expect({ one, none }).toEqual({ one: 60, none: 0 });
});
