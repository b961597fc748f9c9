import { type Removal, UnreadableInputError } from '../../../model/index.ts';
import { extractEntries, listEntries, partText } from '../../archive.ts';
import type { Reader } from '../../format.ts';
import { articleOfDocument } from '../../front/document.ts';
import { find, parseXml } from '../../xml/tree.ts';
import { parentStyles, readOdtParagraphs } from './paragraphs.ts';

/** Reads an OpenDocument text: the paragraphs of `content.xml`, whose own styles lead to the named ones. */
export const readOdt: Reader = async (raw, { languages }) => {
  listEntries(raw.bytes, raw.name);
  const files = extractEntries(raw.bytes, raw.name, new Set(['content.xml', 'META-INF/manifest.xml']));
  if (/encryption-data/.test(partText(files, 'META-INF/manifest.xml') ?? '')) {
    throw new UnreadableInputError('encrypted-input', `${raw.name} is locked with a password`);
  }
  const content = partText(files, 'content.xml');
  const document = content === null ? undefined : parseXml(content);
  const text = find(document, 'body', 'text');
  if (text === undefined) {
    throw new UnreadableInputError(
      'malformed-input',
      `${raw.name} is no OpenDocument text: it has no content.xml`,
    );
  }
  const removals: Removal[] = [];
  const paragraphs = readOdtParagraphs(text, parentStyles(document), removals, languages.programs);
  return [await articleOfDocument(paragraphs, removals, languages)];
};
