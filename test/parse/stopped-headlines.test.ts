import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import type { Article } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';

async function read(text: string): Promise<Article> {
  const [first] = await readArticles({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first.article;
}

const lede =
  'The harbour office of Westerby has ordered a second dredger for the silted basin, its director said on Monday, because the basin loses forty centimetres of depth a year.';
const more = 'The ship will cost nine million crowns and is due in the autumn.';

describe('a headline with a stop', () => {
  test('is one where the lede tells it again', async () => {
    const article = await read(
      `Harbour office orders second dredger for silted basin.\n\n${lede}\n\n${more}`,
    );
    expect(article.headline).toBe('Harbour office orders second dredger for silted basin.');
    expect(article.text.startsWith('The harbour office')).toBe(true);
  });

  test('is none where the text goes on from it', async () => {
    const article = await read(`It rained all night on the roofs of the harbour.\n\n${lede}\n\n${more}`);
    expect(article.headline).toBeNull();
    expect(article.text.startsWith('It rained')).toBe(true);
  });

  test('is one above a dateline, and the line between them is the dek', async () => {
    const article = await read(
      `Silt outpaces the diggers.\n\nAs the basin fills, so does the list of the angry.\n\nWESTERBY - ${lede}\n\n${more}`,
    );
    expect(article.headline).toBe('Silt outpaces the diggers.');
    expect(article.dek).toBe('As the basin fills, so does the list of the angry.');
    expect(article.dateline?.place).toBe('WESTERBY');
  });

  test('ends in a semicolon in a press database, and the next line is the dek', async () => {
    const article = await read(
      `Second dredger for Westerby; \nFishermen have waited since spring.\n\n${lede}\n\n${more}`,
    );
    expect(article.headline).toBe('Second dredger for Westerby');
    expect(article.dek).toBe('Fishermen have waited since spring.');
    expect(article.text.startsWith('The harbour office')).toBe(true);
  });

  test('stands above the heading of a summary, which opens the text', async () => {
    const summed = `ABSTRACT.\n\nThe basin loses depth.\n\nFULL TEXT.\n\n${lede}\n\n${more}`;
    const alone = await read(`Diggers lose ground.\n\n${summed}`);
    expect(alone.headline).toBe('Diggers lose ground.');
    expect(alone.text).toBe(`The basin loses depth.\n\n${lede}\n\n${more}`);
    const both = await read(`Diggers lose ground; \nFishermen wait.\n\n${summed}`);
    expect(both.headline).toBe('Diggers lose ground');
    expect(both.dek).toBe('Fishermen wait.');
    expect(both.text).toBe(alone.text);
  });

  test('a line that ends in a semicolon above a list is no headline of that kind', async () => {
    const article = await read(`Westerby needs;\n\n- a dredger for its silted basin\n\n${lede}\n\n${more}`);
    expect(article.dek).toBeNull();
  });
});
