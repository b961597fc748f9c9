import { isUnreadable, limits, type Removal, UnreadableInputError } from '../../model/index.ts';
import type { ReadArticle, Reader } from '../format.ts';
import { extractEntries, listEntries } from './archive.ts';

/** Documents that are zips themselves, by a part that only they have. */
const documents: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['META-INF/container.xml', 'application/epub+zip'],
];

/** Entries that no one means by "the articles in this archive". */
const besides = /(?:^|\/)(?:__MACOSX|\.[^./][^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)|\/$/;

/** Reads every document of an archive that can be read; what cannot is recorded with its reason. */
export const readZip: Reader = async (raw, { readNested }) => {
  const entries = listEntries(raw.bytes, raw.name);
  for (const [part, mediaType] of documents) {
    if (entries.some(({ name }) => name === part)) return readNested({ ...raw, mediaType });
  }
  if (entries.some(({ name }) => name === 'xl/workbook.xml' || name === 'ppt/presentation.xml')) {
    throw new UnreadableInputError(
      'unknown-format',
      `${raw.name} is a spreadsheet or a presentation, not an article`,
    );
  }
  const names = entries.map(({ name }) => name).filter((name) => !besides.test(name));
  const articles: ReadArticle[] = [];
  const removals: Removal[] = [];
  for (const name of names) {
    // One entry at a time: a whole archive unpacked at once would be a hundred megabytes.
    const bytes = extractEntries(raw.bytes, raw.name, new Set([name])).get(name);
    if (bytes === undefined) continue;
    try {
      articles.push(...(await readNested({ name: plainName(name), bytes })));
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      removals.push({ step: 'archive-entry', reason: error.message, text: name });
    }
    if (articles.length > limits.articlesPerDocument) {
      throw new UnreadableInputError(
        'too-large',
        `${raw.name} holds more than ${limits.articlesPerDocument} articles`,
      );
    }
  }
  const [first, ...rest] = articles;
  if (first) return [{ ...first, removals: [...removals, ...first.removals] }, ...rest];
  throw new UnreadableInputError(
    'no-article',
    `none of the ${names.length} documents in ${raw.name} can be read${removals[0] ? `; the first: ${removals[0].reason}` : ''}`,
  );
};

/** The entry's name without a way out of the archive ("../../etc/passwd"): nothing is written, but names are shown. */
function plainName(name: string): string {
  return name
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}
