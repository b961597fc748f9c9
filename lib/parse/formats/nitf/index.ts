import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** News Industry Text Format, IPTC's XML for single texts. */
export const nitf: Format = {
  name: 'nitf',
  description: 'NITF (.xml, .nitf)',
  extensions: ['nitf'],
  mediaTypes: ['application/nitf+xml', 'text/vnd.iptc.nitf', 'application/vnd.nitf'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*</.test(text)) return 0;
    // Within NewsML-G2 an nitf element is that format's content.
    if (/<nitf[\s>]/i.test(text) && !/<(?:newsItem|newsMessage)[\s>]/.test(text)) return 1;
    return nitf.extensions.includes(extension) || nitf.mediaTypes.includes(mediaType) ? 0.6 : 0;
  },
  load: once(async () => (await import('./read.ts')).readNitf),
};
