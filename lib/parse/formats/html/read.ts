import { UnreadableInputError } from '../../../model/index.ts';
import { composeText } from '../../article.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { withoutLeading } from '../../leading.ts';
import { readPassages } from './body/passages.ts';
import { selectBlocks } from './body/select.ts';
import { statedBody } from './body/stated.ts';
import { preparePage } from './page.ts';
import { detached } from './text/clean.ts';

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
  return withoutPage(withoutLeading({ article, removals }, language.reader, context.within?.headed ?? false));
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
