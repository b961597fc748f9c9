import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** A zip archive of documents; DOCX and EPUB files are zips as well, and told by their parts. */
export const zip: Format = {
  name: 'zip',
  description: 'any of these in an archive (.zip)',
  extensions: ['zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  sniff: ({ bytes }) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) ? 0.9 : 0,
  load: once(async () => (await import('./read.ts')).readZip),
};
