import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

export const rtf: Format = {
  name: 'rtf',
  description: 'rich text (.rtf)',
  extensions: ['rtf'],
  mediaTypes: ['application/rtf', 'text/rtf', 'text/richtext'],
  sniff: ({ text }) => (text.startsWith('{\\rtf') ? 1 : 0),
  load: once(async () => (await import('./read.ts')).readRtf),
};
