import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

const root = /<(rss|feed|rdf:RDF)[\s>]/i;
/** Namespaces that make a `feed` element Atom's and an RDF document RSS 1.0. */
const namespaces: Readonly<Record<string, string>> = {
  feed: 'http://www.w3.org/2005/Atom',
  'rdf:rdf': 'purl.org/rss/1.0',
};

/** Feeds with whole articles in them: RSS 0.9 to 2.0 and Atom; one article an item. */
export const feed: Format = {
  name: 'feed',
  description: 'RSS or Atom feed with full texts (.rss, .atom, .xml)',
  extensions: ['rss', 'atom', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*</.test(text)) return 0;
    const element = root.exec(text)?.[1]?.toLowerCase();
    if (element !== undefined && text.includes(namespaces[element] ?? '')) return 0.98;
    return feed.extensions.includes(extension) || feed.mediaTypes.includes(mediaType) ? 0.6 : 0;
  },
  load: once(async () => (await import('./read.ts')).readFeed),
};
