import { expect, test } from 'vitest';
import { deathPlan, faultKinds, faultPlan, randomFrom } from './plan.ts';

const requests = [
  { method: 'GET', url: '/a', conditional: false, listing: false },
  { method: 'PUT', url: '/a', conditional: true, listing: false },
  { method: 'GET', url: '/?list-type=2', conditional: false, listing: true },
];
const planned = (seed: number): string[] => {
  const plan = faultPlan(0.2, randomFrom(seed));
  return Array.from({ length: 2_000 }, () => requests.map(plan)).flat();
};

test.each([1, 2, 3, 4])(
  'seed %d plans every fault there is, for a fifth of the requests, and the same again',
  (seed) => {
    const faults = planned(seed);
    expect(new Set(faults)).toEqual(new Set(faultKinds));
    const share = faults.filter((fault) => fault !== 'none').length / faults.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.22);
    expect(planned(seed)).toEqual(faults);
  },
);

test('an answer is cut only where there is one, and a list is stale only where one is asked for', () => {
  const plan = faultPlan(1, randomFrom(1));
  const put = { method: 'PUT', url: '/a', conditional: false, listing: false };
  const met = new Set(Array.from({ length: 2_000 }, () => plan(put)));
  for (const fault of ['truncated', 'reset-in-body', 'stale-list', 'conflict', 'none'] as const)
    expect(met).not.toContain(fault);
});

test('deaths are planned at every moment alike', () => {
  const deaths = deathPlan(['before', 'after'], 6, 3, randomFrom(2));
  expect(deaths.map(({ moment }) => moment).sort()).toEqual([
    'after',
    'after',
    'after',
    'before',
    'before',
    'before',
  ]);
  expect(Math.max(...deaths.map(({ after }) => after))).toBeLessThan(3);
});
