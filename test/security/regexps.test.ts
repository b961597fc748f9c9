import { expect, test, vi } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { growth } from '../hostile/pipeline.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Quadratic time has exponent 2; linear time with a garbage collector on a busy machine stays below this. */
const linear = 1.6;

/** Some strings of a language's word lists, which are what its regular expressions are built of at run time. */
function stringsIn(value: unknown, into: string[] = []): string[] {
  if (into.length > 400) return into;
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) stringsIn(each, into);
  return into;
}

/*
 * Regular expressions written out are held against a checker (`npm run check:regexps`). Those built of word lists are
 * held here: their own words, and what may stand between them, repeated until a scan that starts over shows.
 */
const joints: readonly (readonly [name: string, joint: string])[] = [
  ['spaces', '          '],
  ['commas and digits', ', 1,000 '],
  ['quotation marks and full stops', '“ . '],
  ['colons', ': '],
  ['many short lines', ': \n'],
];

/** How the time to digest a language's own words with something between them grows with the size. */
async function growthOf(code: string, joint: string): Promise<number> {
  const { reader, quotes, figures, segment } = await languages.load(code);
  const words = [reader, quotes, figures, segment].flatMap((part) => stringsIn(part).slice(0, 40));
  const piece = `${words.join(joint)}${joint}`;
  const make = (size: number): string =>
    `Headline\n\n${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}`;
  return growth('a.txt', make, 6_000);
}

const closely = ['en', 'de', 'uk', 'ja'];
for (const code of closely) {
  test.each(joints)(
    `words of ${code} between %s take time that grows with the size`,
    async (_name, joint) => {
      expect(await growthOf(code, joint)).toBeLessThan(linear);
    },
  );
}

test.each(languages.codes.filter((code) => !closely.includes(code)))(
  'words of %s between marks of every kind take time that grows with the size',
  async (code) => {
    expect(await growthOf(code, '  “ . , 1,000 : \n')).toBeLessThan(linear);
  },
);
