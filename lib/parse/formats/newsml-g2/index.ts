import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

const root = /<(?:[a-z0-9]{1,10}:)?(?:newsItem|newsMessage|packageItem)[\s>]/;

/** NewsML-G2, IPTC's XML envelope: text in NITF, XHTML or plain within. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  description: 'NewsML-G2 (.xml)',
  extensions: ['newsml', 'g2'],
  mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*</.test(text)) return 0;
    if (root.test(text) && text.includes('iptc.org/std/nar')) return 1;
    return newsmlG2.extensions.includes(extension) || newsmlG2.mediaTypes.includes(mediaType) ? 0.6 : 0;
  },
  load: once(async () => (await import('./read.ts')).readNewsmlG2),
};
