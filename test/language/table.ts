import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../lib/language/index.ts';
import type { Language } from '../../lib/language/language.ts';

export const document = join(import.meta.dirname, '../../docs/languages.md');

/** The parts of a language, by what the table calls them. */
export const parts = {
  segment: 'sentences',
  reader: 'page furniture, dates',
  figures: 'figures',
  names: 'names',
  quotes: 'speakers',
  facts: 'key facts',
  labels: 'words of the digest',
  edition: 'words of the edition',
} satisfies Partial<Record<keyof Language, string>>;

export const partNames = Object.keys(parts).filter((part): part is keyof typeof parts => part in parts);

/** Names of what a part says, and whether a language says it as `und` does. */
function shared(own: object, neutral: object): boolean[] {
  return Object.entries(own).map(([field, value]) => Reflect.get(neutral, field) === value);
}

/** What a language has of a part: all of it, some of its fields, or what holds everywhere. */
function extent(own: Language, und: Language, part: keyof typeof parts): string {
  if (part === 'labels' || part === 'edition')
    return own[part] === und[part] && own.code !== 'en' ? 'in English' : 'yes';
  if (own[part] === und[part]) return '–';
  const same = shared(own[part], und[part]);
  if (same.filter(Boolean).length > same.length / 2) return 'some';
  const { cardinals, myriads } = own.figures.numbers;
  if (part === 'figures' && !myriads && Object.keys(cardinals).length === 0) return 'yes, in digits';
  return part === 'quotes' && own.quotes.model !== null ? 'yes, learned' : 'yes';
}

/** The table of the languages and their parts, in Markdown. */
export async function languageTable(): Promise<string> {
  const und = await languages.load('und');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = await Promise.all(
    [...languages.codes].sort().map(async (code) => {
      const own = await languages.load(code);
      return [`${names.of(code)} (\`${code}\`)`, ...partNames.map((part) => extent(own, und, part))];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(['', ...Object.values(parts)]),
    line(['---', ...partNames.map(() => '---')]),
    ...rows.map(line),
  ].join('');
}

/** The document with the table as it is now between its marks. */
export async function documentWithTable(text: string): Promise<string> {
  const table = await languageTable();
  return text.replace(/(?<=<!-- languages:begin -->\n\n)[^<]*(?=\n<!-- languages:end -->)/, () => table);
}

export const readDocument = (): string => readFileSync(document, 'utf8');
