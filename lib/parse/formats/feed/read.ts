import { UnreadableInputError } from '../../../model/index.ts';
import { articlesOf, readEach } from '../../each.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { ReadArticle, Reader } from '../../format.ts';
import { readFragment, withoutMarkup } from '../../nested.ts';
import { find, parseXml, type XmlElement, xmlText } from '../../xml/tree.ts';
import { itemBody, itemFields, itemsOf, notPosted, withoutShortcodes } from './items.ts';

/** Fewest characters of text that are an article: feeds of teasers hold none. */
const leastCharacters = 200;

/** Longest line that names the article and its site at the end of an item, their names apart: "The post … appeared first on …". */
const longestTrailer = 60;

/** An item without the line that its publishing system adds: the headline and the site's name, and hardly more. */
function withoutTrailer({ article, removals }: ReadArticle): ReadArticle {
  const last = article.paragraphs.at(-1);
  const before = article.paragraphs.at(-2);
  const { headline, publisher } = article;
  if (!last || !before || headline === null || publisher === null) return { article, removals };
  const text = article.text.slice(last.start, last.end);
  const names = headline.length + publisher.length;
  if (!text.includes(publisher) || !text.includes(headline) || text.length > names + longestTrailer)
    return { article, removals };
  return {
    article: {
      ...article,
      text: article.text.slice(0, before.end),
      paragraphs: article.paragraphs.slice(0, -1),
    },
    removals: [...removals, { step: 'trailer', reason: 'names the article and its site once more', text }],
  };
}

/** Reads a feed: each item whose text is whole enough to be an article. */
export const readFeed: Reader = async (raw, context) => {
  const root = parseXml(await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'xml' }));
  const items = itemsOf(root);
  const parts = await readEach(items, {
    step: 'feed-item',
    nameOf: titleOf,
    read: async (item) => {
      const other = notPosted(item);
      if (other !== null) return other;
      const body = withoutShortcodes(itemBody(item));
      const plain = withoutMarkup(body);
      const { length } = plain.trim();
      if (length < leastCharacters) return `a teaser, or too short for an article: ${length} characters`;
      const { reader: words } = await context.languages.load(context.languages.detect(plain));
      return [withoutTrailer(await readFragment(body, itemFields(item, root, body, words), context))];
    },
  });
  return articlesOf(
    parts,
    () =>
      new UnreadableInputError(
        'no-article',
        `${raw.name} is a feed of ${items.length} items, none with the text of an article`,
        { advice: 'Drop the pages that the items link to: this feed holds teasers only.' },
      ),
  );
};

function titleOf(item: XmlElement, index: number): string {
  return withoutMarkup(xmlText(find(item, 'title'))).trim() || `item ${index + 1}`;
}
