import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import type { Language } from '../../lib/language/language.ts';
import { documentWithTable, partNames, readDocument } from './table.ts';

const folder = join(import.meta.dirname, '../../lib/language');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'contract')
  .map(({ name }) => name);
const files = (code: string): string[] => readdirSync(join(folder, code)).sort();

describe('parity of the languages', () => {
  test('every folder but und is offered, and every language offered has a folder', () => {
    expect([...languages.codes].sort()).toEqual(folders.filter((code) => code !== 'und').sort());
  });

  test('English has every part', async () => {
    const english = await languages.load('en');
    expect(Object.keys(english).sort()).toEqual(['code', ...partNames].sort());
    expect(partNames.map((part) => `${part}.ts`).filter((file) => !files('en').includes(file))).toEqual([]);
  });

  // The words around a text in no language of ours are English: those two parts are English's and und's alike.
  test.each(folders.filter((code) => code !== 'und' && code !== 'en'))(
    '%s has a part of its own for each file in its folder, and all others from und',
    async (code) => {
      const [und, own] = [await languages.load('und'), await languages.load(code)];
      const ownParts = partNames.filter((part) => own[part] !== und[part]);
      expect(ownParts).toEqual(partNames.filter((part) => files(code).includes(`${part}.ts`)));
    },
  );

  test('the table of languages is current', async () => {
    const text = readDocument();
    expect(text, 'npm run golden writes it').toBe(await documentWithTable(text));
    expect(text).toContain('| Ukrainian (`uk`) |');
  });

  /** All that a part says in so many words. */
  const said = (part: object): string[] =>
    Object.values(part).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? said(value) : [],
    );

  test.each(folders.filter((code) => code !== 'und'))(
    '%s has words of its own for the digest and the edition, and leaves none empty',
    async (code) => {
      const { labels, edition } = await languages.load(code);
      expect(labels.language).toBe(code);
      expect(Intl.DateTimeFormat.supportedLocalesOf(edition.locale)).toHaveLength(1);
      expect([...said(labels), ...said(edition)].filter((words) => words.trim() === '')).toEqual([]);
      const english = await languages.load('en');
      const sentences = ({ labels: digest, edition: daily }: Language): string[] => [
        ...[
          digest.speakerNotNamed,
          digest.promise,
          digest.notNews,
          digest.nothingFound,
          digest.readOnly(5, 9),
        ],
        ...[digest.minutes(2, 5), daily.counts(3, 7), daily.beyond(4), daily.written, daily.nothing],
        ...[daily.readAt(null), ...Object.values(daily.unsubscribing)],
      ];
      const own = sentences(await languages.load(code));
      if (code !== 'en') expect(own.filter((words) => sentences(english).includes(words))).toEqual([]);
      for (const words of own) expect(words).not.toMatch(/[#{}]|undefined/);
    },
  );

  test.each(folders)('%s says its own code', async (code) => {
    expect((await languages.load(code)).code).toBe(code);
  });

  /** Fields that a language may leave empty, because it has no such words. */
  const mayBeEmpty: Readonly<Record<string, readonly string[]>> = {
    ja: ['bylineOpeners', 'nameConjunctions', 'placePrepositions', 'timeWords'],
    // Turkish says the place by an ending.
    tr: ['placePrepositions'],
    zh: ['bylineOpeners', 'nameConjunctions', 'placePrepositions', 'timeWords'],
  };

  test.each(folders.filter((code) => code !== 'und'))(
    '%s has words for every field of the reader',
    async (code) => {
      const { reader } = await languages.load(code);
      const empty = Object.entries(reader)
        .filter(([, list]) => list.length === 0)
        .map(([field]) => field);
      expect(empty.filter((field) => !mayBeEmpty[code]?.includes(field))).toEqual([]);
    },
  );

  test.each(folders.filter((code) => code !== 'und'))(
    '%s knows twelve months and seven days, all in lower case',
    async (code) => {
      const { reader }: Language = await languages.load(code);
      expect(reader.months).toHaveLength(12);
      for (const names of reader.months) expect(names.length).toBeGreaterThan(0);
      expect(reader.weekdays.length).toBeGreaterThanOrEqual(7);
      for (const list of Object.values(reader).filter(Array.isArray)) {
        for (const word of list.flat()) expect(word).toBe(word.toLowerCase());
      }
    },
  );
});
