import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { formatOf, formats, readArticles } from '../../lib/parse/index.ts';
import { binaryFixtures } from './support/binary-fixtures.ts';
import { story } from './support/story.ts';
import { textFixtures } from './support/text-fixtures.ts';

const fixtures = [...textFixtures, ...binaryFixtures];
const formatsFolder = join(import.meta.dirname, '../../lib/parse/formats');
const folders = readdirSync(formatsFolder, { withFileTypes: true }).map(({ name }) => name);

describe('parity of the formats', () => {
  test('every folder is registered, and every format has a folder of its name', () => {
    expect(formats.map(({ name }) => name).sort()).toEqual([...folders].sort());
  });

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s has all that a format has',
    (name, format) => {
      expect(existsSync(join(formatsFolder, name, 'read.ts'))).toBe(true);
      expect(format.description).toMatch(/\(\.[a-z]/);
      expect(format.extensions.length).toBeGreaterThan(0);
      expect(format.mediaTypes.length).toBeGreaterThan(0);
      for (const extension of format.extensions) expect(extension).toMatch(/^[a-z0-9]+$/);
      for (const type of format.mediaTypes) expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      expect(fixtures.some((fixture) => fixture.format === name)).toBe(true);
    },
  );

  test('no ending and no media type belongs to two formats', () => {
    const claims = formats.flatMap(({ extensions, mediaTypes }) => [...extensions, ...mediaTypes]);
    expect(claims).toEqual([...new Set(claims)]);
  });
});

describe.each(fixtures)('$format: $what', ({ format, bytes, expected, articles = 1 }) => {
  test.each(['upload', 'article.txt', 'article.html', 'feed.xml', 'x.json'])(
    'is told by its content, named %s',
    (name) => {
      // A page or plain text under an ending of markup is what the ending says, unless its content speaks against it.
      expect(formatOf({ name, bytes }).name).toBe(format);
    },
  );

  // Files and stores hand over Buffers, whose `slice` is a view and which some parsers refuse.
  test.each([
    ['bytes', bytes],
    ['a Buffer', Buffer.from(bytes)],
  ])('is read from %s', async (_kind, given) => {
    const read = await readArticles({ name: 'upload', bytes: given }, languages);
    expect(read).toHaveLength(articles);
    const [first] = read;
    expect(first?.article).toMatchObject(expected);
    for (const paragraph of story.paragraphs) expect(first?.article.text).toContain(paragraph);
    expect(first?.article.text.startsWith(story.paragraphs[0])).toBe(true);
    expect(first?.article.text).not.toMatch(/Quay 4|north pier|Courier desk/);
    for (const { start, end } of first?.article.paragraphs ?? []) {
      expect(first?.article.text.slice(start, end).trim()).not.toBe('');
    }
  });
});
