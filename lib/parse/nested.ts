import { type Article, UnreadableInputError } from '../model/index.ts';
import type { Fields } from './article.ts';
import { lettersOf } from './fields/letters.ts';
import type { ReadArticle, ReadContext } from './format.ts';
import { buildTree } from './formats/html/tree/build.ts';
import { nodeText } from './formats/html/tree/walk.ts';
import { withoutLeading } from './leading.ts';

/** What a container states about an article inside it: fields, and possibly the language. */
export type StatedFields = Partial<Fields> & { readonly language?: string | null };

/** The primary subtag of a language tag; null when there is none. */
export function primarySubtag(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  const subtag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
  // Both written forms of Norwegian share one language folder.
  return subtag === 'nb' || subtag === 'nn' ? 'no' : subtag;
}

/** Overrides an article's fields with those that its container states. */
export function withStated({ article, removals }: ReadArticle, stated: StatedFields): ReadArticle {
  const known = Object.fromEntries(
    Object.entries(stated).filter(
      ([, value]) => value !== null && value !== undefined && !isEmptyList(value),
    ),
  );
  return { article: { ...article, ...known } satisfies Article, removals };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Tags or character references, which distinguish an HTML fragment from plain text. */
const markup =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|a|b|i|em|strong|span|figure|img|table|article|section)[\s/>]|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;

function isMarkup(text: string): boolean {
  return markup.test(text);
}

/**
 * Reads a body held in a field of another document, as HTML if it looks like it, otherwise as plain text. The fields in
 * `stated` override those found.
 */
export async function readFragment(
  body: string,
  stated: StatedFields,
  { languages, readNested }: ReadContext,
  html: boolean = isMarkup(body),
): Promise<ReadArticle> {
  const source = html ? `<!doctype html><html><body><article>${body}</article></body></html>` : body;
  const [first] = await readNested(
    {
      name: html ? 'fragment.html' : 'fragment.txt',
      bytes: new TextEncoder().encode(source),
      mediaType: html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    },
    { format: html ? 'html' : 'plain-text', headed: stated.headline != null },
  );
  if (!first) throw new UnreadableInputError('no-article', 'the body holds no text');
  const read = withoutRepeatedDek(withStated(first, stated));
  return withoutLeading(read, (await languages.load(read.article.language)).reader);
}

/** A repeated headline above a byline would be taken for a dek. */
function withoutRepeatedDek({ article, removals }: ReadArticle): ReadArticle {
  const { headline, dek } = article;
  if (headline === null || dek === null || lettersOf(headline) !== lettersOf(dek))
    return { article, removals };
  return { article: { ...article, dek: null }, removals };
}

/**
 * The text of a string that may contain markup and character references, such as a feed title; '' when nothing is left.
 */
export function withoutMarkup(text: string): string {
  return /[<&]/.test(text) ? nodeText(buildTree(text)) : text;
}
