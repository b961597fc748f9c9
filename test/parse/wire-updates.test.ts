import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';

const prose = [
  'The harbour agency closed the long bridge on Monday after a storm tore two cables loose, officials said.',
  '“We will not open it before every cable was looked at,” mayor Ada Lindqvist told reporters.',
  'Repairs are to take four weeks and cost 3 million crowns, the agency said.',
];

async function read(text: string) {
  const [first] = await readArticles(
    { name: 'report.txt', bytes: new TextEncoder().encode(text) },
    languages,
  );
  if (!first) throw new Error('a reader gave no article');
  return first.article;
}

describe('marks of an agency’s later versions', () => {
  test.each([['UPDATE 3-'], ['RPT-UPDATE 1-'], ['CORRECTED-'], ['WRAPUP 2- ']])(
    '%s is no part of the headline',
    async (mark) => {
      const { headline } = await read(`${mark}Harbour agency closes bridge\n\n${prose.join('\n\n')}`);
      expect(headline).toBe('Harbour agency closes bridge');
    },
  );

  test.each([['(Adds quotes from mayor, details)'], ['(Corrects number of cables in first paragraph)']])(
    '%s is no paragraph',
    async (note) => {
      const { text } = await read(
        `Harbour agency closes bridge\n\n${note}\n\nOSTERVIK, March 3 (Reuters) - ${prose.join('\n\n')}`,
      );
      expect(text).not.toContain(note);
      expect(text).toContain(prose[0]);
    },
  );

  test('a slug above the mark is no kicker', async () => {
    const { headline, section } = await read(
      `BC-BRIDGE-OSTERVIK-URGENT\nUPDATE 2-Harbour agency closes bridge\n\n${prose.join('\n\n')}`,
    );
    expect({ headline, section }).toEqual({ headline: 'Harbour agency closes bridge', section: null });
  });

  test('a bracket that opens otherwise stays', async () => {
    const { text } = await read(
      `Harbour agency closes bridge\n\n${prose[0]}\n\n(The bridge was built in 1960.)\n\n${prose[1]}`,
    );
    expect(text).toContain('(The bridge was built in 1960.)');
  });
});

test('the items of a list of what is most read go with it where they stand close together', async () => {
  const list = 'Most Read\nTen ways to cook a turnip\nWhy the lake is green';
  const { text } = await read(
    `Harbour agency closes bridge\n\n${prose[0]}\n\n${list}\n\n${prose[1]}\n\n${prose[2]}`,
  );
  expect(text).toBe(prose.join('\n\n'));
});

test('a sub-heading after a list of other stories stays with its prose', async () => {
  const list = 'Most Read\nTen ways to cook a turnip\nWhy the lake is green';
  const { text } = await read(
    `Harbour agency closes bridge\n\n${prose[0]}\n\n${list}\n\nWhat comes next\n\n${prose[1]}\n\n${prose[2]}`,
  );
  expect(text).toBe([prose[0], 'What comes next', prose[1], prose[2]].join('\n\n'));
});

test('a menu with words of its own is not the headline', async () => {
  const { headline } = await read(
    `Home News Sport Puzzles Jobs Weather\nHarbour agency closes bridge\n\n${prose.join('\n\n')}`,
  );
  expect(headline).toBe('Harbour agency closes bridge');
});

test('from “Notes to editors” on it is no article', async () => {
  const { text } = await read(
    `Harbour agency closes bridge\n\n${prose.join('\n\n')}\n\nNotes to editors:\n\nThe agency was founded in 1960.`,
  );
  expect(text).toBe(prose.join('\n\n'));
});
