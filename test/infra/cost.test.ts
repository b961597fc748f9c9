import { expect, test } from 'vitest';
import { monthlyCost, prices, secondsOf, usage } from '../../infra/cost.ts';

test('a month’s cost is the sum of its parts, and grows with articles and readers', () => {
  const seconds = secondsOf(10);
  const costs = [100, 10_000, 1_000_000].map((articles) => monthlyCost(articles, 100, seconds));
  for (const { total, ...parts } of costs) {
    expect(total).toBeCloseTo(Object.values(parts).reduce((sum, part) => sum + part, 0));
  }
  const totals = costs.map(({ total }) => total);
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  expect(monthlyCost(100, 1_000, seconds).mail).toBeCloseTo(1_000 * 30 * prices.mail);
});

test('an article of 10 ms of a processor is billed for what its share of one makes of it', () => {
  expect(secondsOf(10) - usage.waitSeconds).toBeCloseTo((0.01 * 1_769) / 512);
});
