import type { ReaderWords } from '../../../language/contract/reader.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import { primarySubtag, type StatedFields, withoutMarkup } from '../../nested.ts';
import { elementsOf, find, findAll, markupOf, type XmlElement, xmlText } from '../../xml/tree.ts';

/** The items of an RSS (`item`) or Atom (`entry`) document. */
export function itemsOf(root: XmlElement): XmlElement[] {
  return [...findAll(root, 'item'), ...findAll(root, 'entry')];
}

/** The fullest text of an item, as markup: `content:encoded`, Atom's content, else a description or summary. */
export function itemBody(item: XmlElement): string {
  const candidates = ['encoded', 'content', 'description', 'summary'].flatMap((name) =>
    elementsOf(item, name).filter(
      ({ prefix, attributes }) => prefix !== 'media' && attributes.src === undefined,
    ),
  );
  return candidates.map(contentOf).reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** Content of an element that holds escaped HTML, XHTML or plain text. */
function contentOf(element: XmlElement): string {
  return elementsOf(element).length > 0 ? markupOf(element) : textWithLines(element);
}

/** WordPress shortcodes that wrap text: a picture with its caption; all others stand for embedded content. */
const caption = /\[caption(?:\s[^\][\n]{0,300})?\]/g;
const shortcode = /\[\/?(?:gallery|embed|audio|video|playlist)(?:\s[^\][\n]{0,300})?\]/g;

/** The body of a post as WordPress exports it, with elements for its shortcodes. */
export function withoutShortcodes(body: string): string {
  return body
    .replace(caption, '<figure><figcaption>')
    .replaceAll('[/caption]', '</figcaption></figure>')
    .replace(shortcode, '');
}

/** Why an item of a WordPress export is no article (a page, a picture, an entry of a menu); null for an article. */
export function notPosted(item: XmlElement): string | null {
  const kind = xmlText(find(item, 'post_type'));
  return kind === '' || kind === 'post' ? null : `is no post but: ${kind}`;
}

/** Names of accounts, as a WordPress export tells them, by their login. */
function accountsOf(channel: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(channel, 'author').map((author) => [
      xmlText(find(author, 'author_login')),
      xmlText(find(author, 'author_display_name')),
    ]),
  );
}

const textWithLines = ({ children }: XmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

/** What the item, and for its publisher, language and address the feed, state. */
export function itemFields(
  item: XmlElement,
  root: XmlElement,
  body: string,
  words: ReaderWords,
): StatedFields {
  const channel = find(root, 'channel') ?? root;
  const title = withoutMarkup(xmlText(own(item, 'title')));
  const summary = withoutMarkup(xmlText(own(item, 'description') ?? own(item, 'summary')));
  const accounts = accountsOf(channel);
  const names = [
    ...elementsOf(item, 'creator').map((element) => xmlText(element)),
    ...elementsOf(item, 'author').map((element) => xmlText(find(element, 'name') ?? element)),
  ].map(
    (name) =>
      /^[^\s@(]+@[^\s@(]+\s+\((?<name>[^()]+)\)$/.exec(name)?.groups?.name ?? (accounts.get(name) || name),
  );
  return {
    headline: title === '' ? null : title,
    // A summary is the standfirst only beside a full text, and where it is not that text's start.
    dek:
      summary === '' || summary.length > 500 || withoutMarkup(body).includes(summary.slice(0, 80))
        ? null
        : summary,
    bylines: namesOf(names, words),
    published: dateOf(item, ['published', 'pubDate', 'date', 'issued', 'created']),
    modified: dateOf(item, ['updated', 'modified']),
    publisher:
      xmlText(find(item, 'source', 'title')) || withoutMarkup(xmlText(own(channel, 'title'))) || null,
    section:
      withoutMarkup(xmlText(find(item, 'category'))) || (find(item, 'category')?.attributes.term ?? null),
    url: linkOf(item),
    language: primarySubtag(
      xmlText(find(channel, 'language')) || (item.attributes['xml:lang'] ?? root.attributes['xml:lang']),
    ),
  };
}

/** A child of RSS or Atom itself, not of the media or iTunes extensions that have the same names. */
function own(item: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(item, name).find(({ prefix }) => prefix === '' || prefix === 'dc' || prefix === 'atom');
}

function dateOf(item: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const date = readTimestamp(xmlText(find(item, name)));
    if (date !== null) return date;
  }
  return null;
}

function linkOf(item: XmlElement): string | null {
  const links = elementsOf(item, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  );
  const addresses = links.map((link) => link.attributes.href ?? xmlText(link));
  const guid = find(item, 'guid');
  if (guid?.attributes.isPermaLink !== 'false') addresses.push(xmlText(guid));
  return addresses.find((address) => /^https?:\/\//i.test(address)) ?? null;
}
