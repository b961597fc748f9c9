import { isUnreadable, limits, UnreadableInputError } from '../../model/index.ts';
import { decodeText } from '../encoding/decode.ts';
import type { ReadArticle, Reader } from '../format.ts';
import { plainOf, readFragment } from '../nested.ts';
import { parseXml } from '../xml/tree.ts';
import { bodyOf, itemsOf, statedFields } from './items.ts';

/** Fewest characters of text that are an article: feeds of teasers hold none. */
const leastCharacters = 200;

/** Reads a feed: each item whose text is whole enough to be an article. */
export const readFeed: Reader = async (raw, context) => {
  const root = parseXml(await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'xml' }));
  const items = itemsOf(root).slice(0, limits.articlesPerDocument);
  const articles: ReadArticle[] = [];
  for (const item of items) {
    const body = bodyOf(item);
    if (plainOf(body).trim().length < leastCharacters) continue;
    const { reader: words } = await context.languages.load(context.languages.detect(plainOf(body)));
    try {
      articles.push(await readFragment(body, statedFields(item, root, body, words), context));
    } catch (error) {
      // An item of pictures alone leaves the others readable.
      if (!isUnreadable(error)) throw error;
    }
  }
  if (articles.length > 0) return articles;
  throw new UnreadableInputError(
    'no-article',
    `${raw.name} is a feed of ${items.length} items, none with the text of an article`,
    { advice: 'Drop the pages that the items link to: this feed holds teasers only.' },
  );
};
