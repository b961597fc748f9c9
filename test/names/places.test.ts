import { expect, test } from 'vitest';
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
