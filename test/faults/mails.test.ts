import { expect, test } from 'vitest';
import { mailSoak } from './mails.ts';

test('processes that are killed before, in and after their mails send nobody two, and who got none is reported', {
  timeout: 120_000,
}, async () => {
  const { violations, deaths, faulted, one, none } = await mailSoak({
    readers: 16,
    faults: 0.15,
    deaths: 0.25,
    seed: 5,
  });
  expect(violations).toEqual([]);
  // Which moments a run dies at hangs on how two runs fall together; that some die does not.
  expect(Object.values(deaths).reduce((all, count) => all + count, 0)).toBeGreaterThan(2);
  expect(faulted).toBeGreaterThan(5);
  expect(one + none).toBe(16);
});
