import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

export const plainText: Format = {
  name: 'plain-text',
  description: 'plain text (.txt)',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  sniff: (head) => (head.extension === 'txt' || head.mediaType === 'text/plain' ? 0.3 : 0.1),
  load: once(async () => (await import('./read.ts')).readPlainText),
};
