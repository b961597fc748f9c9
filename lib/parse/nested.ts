import { type Article, UnreadableInputError } from '../model/index.ts';
import type { Fields } from './article.ts';
import { lettersOf } from './fields/letters.ts';
import type { ReadArticle, ReadContext } from './format.ts';
import { buildTree } from './formats/html/tree/build.ts';
import { nodeText } from './formats/html/tree/walk.ts';
import { withoutLeading } from './leading.ts';

/** What a container says of an article that it holds: fields, and the language when it names one. */
export type StatedFields = Partial<Fields> & { readonly language?: string | null };

/** A language tag as a document states it → its primary subtag, or null. */
export function primarySubtag(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  const subtag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
  // Both written forms of Norwegian share one folder.
  return subtag === 'nb' || subtag === 'nn' ? 'no' : subtag;
}

/** An article with what its container states of it; what the container leaves open stays as the text itself has it. */
export function withStated({ article, removals }: ReadArticle, stated: StatedFields): ReadArticle {
  const known = Object.fromEntries(
    Object.entries(stated).filter(
      ([, value]) => value !== null && value !== undefined && !isEmptyList(value),
    ),
  );
  return { article: { ...article, ...known } satisfies Article, removals };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Tags or character references: what tells a fragment of a page from plain text. */
const markup =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|a|b|i|em|strong|span|figure|img|table|article|section)[\s/>]|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;

function isMarkup(text: string): boolean {
  return markup.test(text);
}

/**
 * Reads a body that stands in a field of something else: a fragment of a page as a page, anything else as plain text.
 * `stated` goes on top.
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

/** The headline once more above a byline looks like a dek. */
function withoutRepeatedDek({ article, removals }: ReadArticle): ReadArticle {
  const { headline, dek } = article;
  if (headline === null || dek === null || lettersOf(headline) !== lettersOf(dek))
    return { article, removals };
  return { article: { ...article, dek: null }, removals };
}

/** Text of a string that may hold markup and references, as titles in feeds do; '' where nothing is left. */
export function withoutMarkup(text: string): string {
  return /[<&]/.test(text) ? nodeText(buildTree(text)) : text;
}
