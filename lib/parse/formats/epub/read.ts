import { UnreadableInputError } from '../../../model/index.ts';
import { extractEntries, listEntries, partText } from '../../archive.ts';
import { articlesOf, readEach } from '../../each.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { ReadArticle, Reader } from '../../format.ts';
import { primarySubtag, type StatedFields, withStated } from '../../nested.ts';
import { elementsOf, find, findAll, parseXml, type XmlElement, xmlText } from '../../xml/tree.ts';

/** Fewest characters of a chapter that are an article: covers, title pages and imprints have less. */
const leastCharacters = 400;

/** Reads an EPUB: each document of its spine that holds enough text, in the order of reading. */
export const readEpub: Reader = async (raw, { readNested }) => {
  const entries = listEntries(raw.bytes, raw.name);
  if (entries.some(({ name }) => name === 'META-INF/encryption.xml')) {
    const encrypted = partText(
      extractEntries(raw.bytes, raw.name, new Set(['META-INF/encryption.xml'])),
      'META-INF/encryption.xml',
    );
    // Fonts alone may be scrambled; a text with a key cannot be read.
    if (/\.x?html?["#]/i.test(encrypted ?? '')) {
      throw new UnreadableInputError('encrypted-input', `${raw.name} is protected against copying`);
    }
  }
  const part = (name: string): string | null =>
    partText(extractEntries(raw.bytes, raw.name, new Set([name])), name);
  const container = part('META-INF/container.xml');
  const packagePath =
    container === null ? undefined : findAll(parseXml(container), 'rootfile')[0]?.attributes['full-path'];
  const packageText = packagePath === undefined ? null : part(packagePath);
  if (packagePath === undefined || packageText === null) {
    throw new UnreadableInputError(
      'malformed-input',
      `${raw.name} is no sound EPUB: its package document is missing`,
    );
  }
  const book = parseXml(packageText);
  const stated = statedFields(find(book, 'metadata'));
  const parts = await readEach(spine(book, packagePath), {
    step: 'chapter',
    nameOf: (path) => path,
    read: async (path) => {
      const bytes = extractEntries(raw.bytes, raw.name, new Set([path])).get(path);
      if (bytes === undefined) return 'is not in the book';
      const read = await readNested({ name: path, bytes, mediaType: 'application/xhtml+xml' });
      const whole = read.filter(({ article }) => article.text.length >= leastCharacters);
      return whole.length > 0
        ? whole.map((item) => withBook(item, stated))
        : 'holds less text than an article: a cover, a title page, an imprint';
    },
  });
  return articlesOf(
    parts,
    () => new UnreadableInputError('no-article', `no chapter of ${raw.name} holds an article`),
  );
};

/** Paths of the documents in the order of reading, relative to the archive. */
function spine(book: XmlElement, packagePath: string): string[] {
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const hrefs = new Map(
    elementsOf(find(book, 'manifest'), 'item').map(({ attributes }) => [attributes.id, attributes.href]),
  );
  const paths = elementsOf(find(book, 'spine'), 'itemref')
    .filter(({ attributes }) => attributes.linear !== 'no')
    .map(({ attributes }) => hrefs.get(attributes.idref))
    .filter((href) => href !== undefined)
    .map((href) => new URL(href, `file:///${folder}`).pathname.slice(1))
    .map((path) => {
      try {
        return decodeURIComponent(path);
      } catch {
        return path;
      }
    });
  // A document that a spine names ten thousand times is one chapter.
  return [...new Set(paths)];
}

/** Metadata of the book for all its chapters; its title is the publisher's name. */
function statedFields(metadata: XmlElement | undefined): StatedFields {
  return {
    publisher: xmlText(find(metadata, 'publisher')) || xmlText(find(metadata, 'title')) || null,
    published: readTimestamp(xmlText(find(metadata, 'date'))),
    language: primarySubtag(xmlText(find(metadata, 'language'))),
  };
}

/** A chapter, with the book's metadata where it has none of its own. */
function withBook(read: ReadArticle, stated: StatedFields): ReadArticle {
  const { publisher, published } = read.article;
  return withStated(read, {
    ...stated,
    publisher: publisher ?? stated.publisher ?? null,
    published: published ?? stated.published ?? null,
  });
}
