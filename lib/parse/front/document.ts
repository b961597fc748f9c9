import type { Languages } from '../../language/language.ts';
import type { Removal } from '../../model/index.ts';
import { composeText, noFields } from '../article.ts';
import type { ReadArticle } from '../format.ts';
import { stylesOf } from '../styles.ts';
import { readBody } from '../text/body.ts';
import type { TextBlock } from '../text/lines.ts';
import { fieldsOf, readFront } from './read.ts';

/** A paragraph of a word processor's document, with the name of its style. */
export interface StyledParagraph {
  readonly text: string;
  readonly style: string;
  readonly kind: NonNullable<TextBlock['kind']>;
}

/** Paragraphs at the top among which a style names headline or dek: further down "heading 1" is a sub-heading. */
const mostTop = 5;

/**
 * The article of a word processor's document: title and subtitle by their styles, byline and date lines as in plain text.
 * The document's properties name whoever's computer it was: only a byline in the text names the author.
 */
export async function articleOfDocument(
  paragraphs: readonly StyledParagraph[],
  removals: readonly Removal[],
  languages: Languages,
): Promise<ReadArticle> {
  const language = languages.detect(paragraphs.map(({ text }) => text).join('\n'));
  const { reader: words } = await languages.load(language);
  const styles = stylesOf(languages.programs);
  const front = readFront(
    paragraphs.map((paragraph, index) => blockOf(paragraph, index, paragraphs, styles)),
    words,
  );
  const body = readBody(front, words);
  return {
    article: { ...noFields, ...fieldsOf(front, body), language, ...composeText(body.blocks) },
    removals: [...removals, ...front.removals, ...body.removals],
  };
}

/** A paragraph with what its style says of it. */
function blockOf(
  { text, kind }: StyledParagraph,
  index: number,
  paragraphs: readonly StyledParagraph[],
  styles: { readonly title: RegExp; readonly dek: RegExp },
): TextBlock {
  const first = (named: RegExp): boolean =>
    index < mostTop && paragraphs.slice(0, mostTop).findIndex((p) => named.test(p.style)) === index;
  const block = { text, afterBlank: true, ...(kind === 'body' ? {} : { kind }) };
  if (first(styles.title)) return { ...block, role: 'headline' };
  return first(styles.dek) ? { ...block, role: 'dek' } : block;
}
