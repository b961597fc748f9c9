import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** Electronic books and papers: one article a chapter. */
export const epub: Format = {
  name: 'epub',
  description: 'EPUB (.epub)',
  extensions: ['epub'],
  mediaTypes: ['application/epub+zip'],
  sniff: ({ bytes, binary, extension, mediaType }) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
    // The specification puts an unpacked "mimetype" first, at a fixed place.
    if (binary.slice(0, 100).includes('mimetypeapplication/epub+zip')) return 1;
    return epub.extensions.includes(extension) || epub.mediaTypes.includes(mediaType) ? 0.95 : 0;
  },
  load: once(async () => (await import('./read.ts')).readEpub),
};
