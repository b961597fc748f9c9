import { type Removal, UnreadableInputError } from '../../../model/index.ts';
import { extractEntries, listEntries, partText } from '../../archive.ts';
import type { Reader } from '../../format.ts';
import { articleOfDocument } from '../../front/document.ts';
import { find, parseXml } from '../../xml/tree.ts';
import { readDocxParagraphs } from './paragraphs.ts';

const parts = new Set(['word/document.xml']);

/** Reads a Word document: its body's paragraphs with their styles. */
export const readDocx: Reader = async (raw, { languages }) => {
  listEntries(raw.bytes, raw.name);
  const files = extractEntries(raw.bytes, raw.name, parts);
  const document = partText(files, 'word/document.xml');
  if (document === null) {
    throw new UnreadableInputError(
      'malformed-input',
      `${raw.name} is no Word document: it has no word/document.xml`,
    );
  }
  const removals: Removal[] = [];
  const paragraphs = readDocxParagraphs(find(parseXml(document), 'body'), removals, languages.programs);
  return [await articleOfDocument(paragraphs, removals, languages)];
};
