import type { ReaderWords } from '../../../language/contract/reader.ts';
import { UnreadableInputError } from '../../../model/index.ts';
import { unspacedIn } from '../../../segment/unspaced.ts';
import { composeText } from '../../article.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { mastheadScore } from '../../front/evidence.ts';
import { withoutLeading } from '../../leading.ts';
import type { Block } from './body/blocks.ts';
import { readPassages } from './body/passages.ts';
import { selectBlocks } from './body/select.ts';
import { statedBody } from './body/stated.ts';
import { preparePage } from './page.ts';
import { detached, hasSameWords, wordsOf } from './text/clean.ts';

/** Decoded page → its article. */
export async function readPage(html: string, name: string, context: ReadContext): Promise<ReadArticle> {
  const { layout, knowledge, metadata, sources, code, language } = await preparePage(html, context);
  const { kept, dek, removals } = selectBlocks(layout, knowledge);
  const shown = readPassages(kept);
  const stated = statedBody(
    sources,
    shown.reduce((sum, { text }) => sum + text.length, 0),
  );
  const body = composeText(stated ?? shown);
  if (body.text === '') {
    throw new UnreadableInputError('no-article', `${name} is a web page that shows no article`, {
      advice: 'Save the page after it has loaded, or paste its text into a .txt file.',
    });
  }
  const article = { ...metadata, dek: dek?.text ?? null, language: code, ...body };
  const { reader: words } = language;
  const named = isSiteName(metadata.headline, layout.blocks, words);
  const read = named
    ? { ...article, headline: null, publisher: article.publisher ?? paperOf(metadata.headline, words) }
    : article;
  const headed = context.within?.headed ?? false;
  return withoutPage(
    withoutLeading({ article: read, removals }, words, headed, linesAbove(layout.blocks, kept)),
  );
}

/** Most lines above the text, and longest of them, among which a headline is looked for that nothing states. */
const mostAbove = 8;
const longestAbove = 250;

/** The lines that a page shows right above its text, but for links. */
function linesAbove(blocks: readonly Block[], [first]: readonly Block[]): string[] {
  const at = first === undefined ? 0 : blocks.indexOf(first);
  return blocks
    .slice(0, Math.max(0, at))
    .filter(
      ({ scope, text, linked }) => !scope.hidden && text.length <= longestAbove && linked < text.length * 0.8,
    )
    .slice(-mostAbove)
    .map(({ text }) => text);
}

/** Most words of a title that a program gave: "Untitled document". */
const mostGiven = 2;

const paperOf = (headline: string | null, words: ReaderWords): string | null =>
  headline !== null && mastheadScore(headline, words) === 2 ? headline : null;

/** Whether what a page calls itself is its paper's name, or two words that it does not show. */
function isSiteName(headline: string | null, blocks: readonly Block[], words: ReaderWords): boolean {
  if (headline === null) return false;
  if (paperOf(headline, words) !== null) return true;
  const said = wordsOf(headline);
  return (
    said.split(' ').length <= mostGiven &&
    unspacedIn(headline) === 0 &&
    !blocks.some(({ text, scope }) => !scope.hidden && scope.name !== 'title' && hasSameWords(text, said))
  );
}

const own = (text: string | null): string | null => (text === null ? null : detached(text));

/** What was read, none of it a part of the page's text any more: the articles of 321 pages held 20 MB beside their texts, with their removals 130. */
function withoutPage({ article, removals }: ReadArticle): ReadArticle {
  const { headline, dek, bylines, published, modified, publisher, section, url, text } = article;
  return {
    article: {
      ...article,
      headline: own(headline),
      dek: own(dek),
      bylines: bylines.map(detached),
      published: own(published),
      modified: own(modified),
      publisher: own(publisher),
      section: own(section),
      url: own(url),
      text: detached(text),
    },
    removals: removals.map((removal) => ({ ...removal, text: detached(removal.text) })),
  };
}

/** Reads a web page. */
export const readHtml: Reader = async (raw, context) => [
  await readPage(
    await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'html' }),
    raw.name,
    context,
  ),
];
