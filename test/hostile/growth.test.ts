import { expect, test, vi } from 'vitest';
import { everNew } from './ever-new.ts';
import { growth } from './pipeline.ts';

// A busy machine stretches the clock, not the CPU time that is measured.
vi.setConfig({ testTimeout: 180_000 });

/** Quadratic time has exponent 2; linear time with a log factor and a garbage collector stays below this. */
const linear = 1.45;

const ordinary = (size: number, separator: string): string => {
  let text = 'Harbour takes fewer ships\n\n';
  for (let index = 0; text.length < size; index += 1) {
    text += `The harbour of Lindmark took ${index} ships in a year, “a record of ${index}”, said Ines Halvorsen. `;
    if (index % 5 === 4) text += separator;
  }
  return text;
};

test.each<[string, string, (size: number) => string]>([
  ['paragraphs of text', 'a.txt', (size) => ordinary(size, '\n\n')],
  ['ever new names, figures and speakers', 'a.txt', everNew],
  ['one long line', 'a.txt', (size) => ordinary(size, '')],
  ['unclosed quotation marks', 'a.txt', (size) => `Headline\n\nHe said ${'“'.repeat(size)}`],
  ['straight quotation marks', 'a.txt', (size) => `Headline\n\nHe said ${'" '.repeat(size / 2)}`],
  ['unclosed quotations', 'a.txt', (size) => `Headline\n\n${'He said “no '.repeat(size / 12)}`],
  ['digits', 'a.txt', (size) => `Headline\n\nIt took ${'1,000 '.repeat(size / 6)}`],
  ['capitalised words', 'a.txt', (size) => `Headline\n\nHere ${'Ann Lee Smith '.repeat(size / 14)}`],
  ['spaces', 'a.txt', (size) => `Headline\n\nThe${' '.repeat(size)}end.`],
  ['nested elements', 'a.html', (size) => `<html><body>${'<div>'.repeat(size / 5)}<p>Text, he said.</p>`],
  ['unclosed tags', 'a.html', (size) => `<html><body><p>Text, he said.${'<a '.repeat(size / 3)}`],
])('time grows with the size, not faster: %s', async (_what, name, make) => {
  expect(await growth(name, make, 24_000)).toBeLessThan(linear);
});
