import { expect, test } from 'vitest';
import { TwinPattern, westernSource } from '../../lib/segment/western.ts';

/** Processor time, ms, of 4,000 searches at one place of a long text, each followed by one in another text. */
function timeOfTurns(length: number): number {
  const long = 'a word “and” more '.repeat(length / 18);
  const others = ['of a paragraph', 'of a line'].map(
    (end) => `${'something else that is asked in between '.repeat(3)}${end}`,
  );
  const pattern = new TwinPattern('\\p{L}+', 'uy');
  const start = process.cpuUsage();
  for (let turn = 0; turn < 4_000; turn += 1) {
    pattern.lastIndex = 0;
    pattern.exec(long);
    pattern.lastIndex = 0;
    pattern.exec(others[turn % 2] ?? '');
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('asks once whether a text is western, though others are asked in between', () => {
  timeOfTurns(10_000);
  const short = timeOfTurns(10_000);
  expect(timeOfTurns(2_000_000)).toBeLessThan(short * 5 + 50);
});

test('knows by heart only what it has looked at: texts of the same length are told apart', () => {
  const pattern = new TwinPattern('\\p{L}+', 'u');
  const latin = 'x'.repeat(200);
  for (let at = 0; at < 20; at += 1) {
    const greek = `${'λ'.repeat(199 - at)}${'.'.repeat(at + 1)}`;
    pattern.lastIndex = 0;
    expect(pattern.exec(greek)?.[0]).toHaveLength(199 - at);
    pattern.lastIndex = 0;
    expect(pattern.exec(latin)?.[0]).toHaveLength(200);
  }
});

test('refuses a class of Unicode whose western members nobody wrote down', () => {
  expect(() => westernSource('\\p{Lu}\\p{L}*')).toThrow(RangeError);
});
