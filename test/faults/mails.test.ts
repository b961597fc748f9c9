import { expect, test } from 'vitest';
import { mailSoak } from './mails.ts';

test('under faults, deaths and runs at the same moment no reader gets two mails, and who got none is reported', {
  timeout: 120_000,
}, async () => {
  const result = await mailSoak({ readers: 12, faults: 0.15, deaths: 0.1, seed: 5 });
  expect(result.violations).toEqual([]);
  expect(result.died).toBeGreaterThan(0);
  expect(result.faulted).toBeGreaterThan(10);
  expect(result.one + result.none).toBe(12);
});
