import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { findEntities } from '../../lib/extract/names/entities.ts';
import { languages } from '../../lib/language/index.ts';

test('the second of two names behind “in” is a place, too, unless the sentence goes on with it', async () => {
  const kinds = async (text: string): Promise<readonly (readonly [string, string | null])[]> => {
    const { names } = await languages.load('en');
    return findEntities(text, names).all.map(({ kind, full }) => [text.slice(full.start, full.end), kind]);
  };
  expect(await kinds('The flood in Hale, Northland, was the worst in years.')).toContainEqual([
    'Northland',
    'place',
  ]);
  expect(await kinds('In Hale, Oduya, who lost a house, spoke of the flood.')).not.toContainEqual([
    'Oduya',
    'place',
  ]);
});

test('a dateline in capitals is no place of the digest, the same place in the story is', async () => {
  const text = `PORT HALE, N.L. – People across the country are talking about salt, says the mayor Marta Oduya.

The buzz on both national news and social media focused on a new campaign led by Marta Oduya in Port Hale.

Marta Oduya launched the campaign on Monday and said that the salt was everywhere in Port Hale.`;
  const dateline = 'PORT HALE, N.L. –';
  let at = 0;
  const paragraphs = text.split('\n\n').map((line) => {
    const span = { start: at, end: at + line.length, kind: 'body' as const };
    at = span.end + 2;
    return span;
  });
  const article = {
    ...{ headline: 'Salt in the harbour', dek: null, bylines: [], published: null, modified: null },
    ...{ publisher: null, section: null, url: null, language: 'en', text },
    paragraphs: paragraphs.with(0, { start: 18, end: paragraphs[0]?.end ?? 0, kind: 'body' }),
    dateline: { start: 0, end: dateline.length, text: dateline, place: 'PORT HALE, N.L', agency: null },
  };
  const { names } = digestArticle(article, await languages.load('en'));
  expect(names.map((name) => name.text)).toEqual(['Marta Oduya', 'Port Hale']);
});
