import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** Pages as they were printed; text is found by its place on them. */
export const pdf: Format = {
  name: 'pdf',
  description: 'PDF with text (.pdf)',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  // The header may stand anywhere in the first kilobyte.
  sniff: ({ binary }) => {
    if (binary.startsWith('%PDF-')) return 1;
    return /^[^<{]{0,1024}%PDF-\d\.\d/.test(binary.slice(0, 1040)) ? 0.8 : 0;
  },
  load: once(async () => (await import('./read.ts')).readPdf),
};
