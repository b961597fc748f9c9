import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** One gzipped document. */
export const gzip: Format = {
  name: 'gzip',
  description: 'any of these gzipped (.gz)',
  extensions: ['gz', 'gzip'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  sniff: ({ bytes }) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 1 : 0),
  load: once(async () => (await import('./read.ts')).readGzip),
};
