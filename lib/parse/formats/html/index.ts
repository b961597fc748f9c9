import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** A declaration or elements that only a page has; an ending or media type alone is weaker than either. */
const declared = /<!doctype\s{1,10}html|<html[\s>]/i;
const elements = /<(?:head|body|title|meta|article|div|p|h1)[\s>/]/i;

/** Web pages, whole or in part. */
export const html: Format = {
  name: 'html',
  description: 'web page (.html, .htm)',
  extensions: ['html', 'htm', 'xhtml', 'amp'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (head) => {
    const named = html.extensions.includes(head.extension) || html.mediaTypes.includes(head.mediaType);
    if (declared.test(head.text)) return 0.95;
    // Without a single tag it is a text that somebody named so.
    if (named) return elements.test(head.text) ? 0.9 : /<[a-z!?]/i.test(head.text) ? 0.6 : 0.05;
    return /^\s{0,200}</.test(head.text) && elements.test(head.text) ? 0.7 : 0;
  },
  load: once(async () => (await import('./read.ts')).readHtml),
};
