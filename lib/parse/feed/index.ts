import type { Format } from '../format.ts';

const root =
  /<(?:rss[\s>]|feed\s[^>]{0,500}xmlns=["']http:\/\/www\.w3\.org\/2005\/Atom|rdf:RDF\s[^>]{0,800}purl\.org\/rss\/1\.0)/i;

/** Feeds with whole articles in them: RSS 0.9 to 2.0 and Atom; one article an item. */
export const feed: Format = {
  name: 'feed',
  description: 'RSS or Atom feed with full texts (.rss, .atom, .xml)',
  extensions: ['rss', 'atom', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*</.test(text)) return 0;
    if (root.test(text)) return 0.98;
    return feed.extensions.includes(extension) || feed.mediaTypes.includes(mediaType) ? 0.6 : 0;
  },
  load: async () => (await import('./read.ts')).readFeed,
};
