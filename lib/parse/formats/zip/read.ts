import { UnreadableInputError } from '../../../model/index.ts';
import { extractEntries, listEntries } from '../../archive.ts';
import { articlesOf, readEach } from '../../each.ts';
import type { Reader } from '../../format.ts';

/** Documents that are zips themselves, by a part that only they have. */
const documents: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['META-INF/container.xml', 'application/epub+zip'],
  ['content.xml', 'application/vnd.oasis.opendocument.text'],
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
      { advice: 'Drop its text as a Word document (.docx), a PDF with text (.pdf) or plain text (.txt).' },
    );
  }
  const names = entries.map(({ name }) => name).filter((name) => !besides.test(name));
  const parts = await readEach(names, {
    step: 'archive-entry',
    nameOf: (name) => name,
    read: async (name) => {
      // One entry at a time: a whole archive unpacked at once would be a hundred megabytes.
      const bytes = extractEntries(raw.bytes, raw.name, new Set([name])).get(name);
      return bytes === undefined ? 'cannot be unpacked' : readNested({ name: plainName(name), bytes });
    },
  });
  return articlesOf(
    parts,
    (reason) =>
      new UnreadableInputError(
        'no-article',
        `none of the ${names.length} documents in ${raw.name} can be read${reason === null ? '' : `; the first: ${reason}`}`,
      ),
  );
};

/** The entry's name without a way out of the archive ("../../../etc/passwd"): nothing is written, but names are shown. */
function plainName(name: string): string {
  return name
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}
