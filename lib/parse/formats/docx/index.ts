import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

export const docx: Format = {
  name: 'docx',
  description: 'Word document (.docx)',
  extensions: ['docx', 'docm', 'dotx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  sniff: ({ bytes, binary, extension, mediaType }) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
    if (docx.mediaTypes.includes(mediaType) || docx.extensions.includes(extension)) return 1;
    return binary.includes('word/') && binary.includes('[Content_Types].xml') ? 0.95 : 0;
  },
  load: once(async () => (await import('./read.ts')).readDocx),
};
