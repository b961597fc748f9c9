import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  billedSeconds,
  costTable,
  counted,
  modelCost,
  monthlyCost,
  readersOfTable,
  usage,
  withTable,
} from '../../infra/cost.ts';
import { model, prices } from '../../infra/prices.ts';
import { readTemplate } from './template.ts';

const seconds = billedSeconds({ article: 10, coldStart: 300, digestInEdition: 1 });

test('a month’s cost is the sum of its parts, and grows with articles and readers', () => {
  const costs = [100, 10_000, 1_000_000].map((articles) => monthlyCost(articles, 100, seconds));
  for (const { total, ...parts } of costs) {
    expect(total).toBeCloseTo(Object.values(parts).reduce((sum, part) => sum + part, 0));
  }
  const totals = costs.map(({ total }) => total);
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  expect(monthlyCost(100, 1_000, seconds).mail).toBeCloseTo(1_000 * 30 * prices.mail);
});

test('an article of 10 ms of a processor is billed for what its share of one makes of it', () => {
  expect(seconds.article).toBeCloseTo((0.01 * 1_769) / 512);
});

test('a quiet day pays its waits and cold starts, a full one shares the waits', () => {
  const lambda = (articles: number): number => monthlyCost(articles, 0, seconds).lambda;
  const editions = 30 * usage.editionSeconds * 2 * prices.gigabyteSecond;
  const articles = 30 * (seconds.article + usage.waitSeconds + seconds.coldStart) * 0.5;
  expect(lambda(1) - editions).toBeCloseTo(articles * prices.gigabyteSecond + 30 * prices.lambdaRequest, 5);
  const perArticle = (volume: number): number => (lambda(volume) - editions) / volume;
  expect(perArticle(usage.batchesFillFrom)).toBeLessThan(perArticle(usage.batchesFillFrom - 1) / 2);
});

test('a model’s month is its tokens by their price', () => {
  expect(modelCost(1_000)).toBeCloseTo(
    30_000 * (model.inputTokens * model.inputToken + model.outputTokens * model.outputToken),
  );
});

test('the functions have the memory, and the stack the alarms, that are counted', () => {
  const { Resources } = readTemplate();
  const alarms = Object.values(Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  expect(alarms).toHaveLength(counted.alarms);
  expect(Resources.SendEdition?.Properties?.MemorySize).toBe(usage.editionMegabytes);
  const text = readFileSync(join(import.meta.dirname, '../../infra/template.yaml'), 'utf8');
  expect(/DigestMemory:\s+Type: Number\s+Default: (\d+)/.exec(text)?.[1]).toBe(String(usage.megabytes));
});

test('the README’s table is the one of the last measurement: npm run cost writes it', () => {
  const text = readFileSync(join(import.meta.dirname, '../../infra/README.md'), 'utf8');
  expect(withTable(text, costTable(readersOfTable))).toBe(text);
});
