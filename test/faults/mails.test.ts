import { expect, test } from 'vitest';
import { mailSoak } from './mails.ts';

test('processes that are killed before, in and after their mails send nobody two, and who got none is reported', {
  timeout: 120_000,
}, async () => {
  const { violations, deaths, faulted, one, none } = await mailSoak({
    readers: 12,
    faults: 0.15,
    deaths: 0.1,
    seed: 5,
  });
  expect(violations).toEqual([]);
  expect(Object.values(deaths).filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(faulted).toBeGreaterThan(5);
  expect(one + none).toBe(12);
});
