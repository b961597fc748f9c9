import { expect, test } from 'vitest';
import { extractFigures } from '../../lib/extract/figures/index.ts';
import { languages } from '../../lib/language/index.ts';

const { figures: words } = await languages.load('en');

/** CPU milliseconds for one sentence that repeats a unit. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const article = { text, headline: null, dek: null };
  const before = process.cpuUsage();
  extractFigures(article, [{ start: 0, end: text.length, paragraph: 0 }], words);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  '1,',
  '1 ',
  '1-',
  '$',
  '( 1 ',
  'a hundred ',
  'and a half ',
  '5% of ',
  'rose by ',
  'one in ',
  '1/',
  '-',
  '1.',
  'May ',
])('one sentence of "%s" costs no more than linear time', (unit) => {
  cost(unit, 20_000);
  const small = Math.min(cost(unit, 20_000), cost(unit, 20_000));
  // Eight times the text: a quadratic step would cost 64 times as much; garbage collection gets a wide margin.
  expect(cost(unit, 160_000)).toBeLessThan(14 * small + 60);
});
