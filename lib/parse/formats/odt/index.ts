import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

export const odt: Format = {
  name: 'odt',
  description: 'OpenDocument text (.odt)',
  extensions: ['odt', 'ott'],
  mediaTypes: [mediaType],
  sniff: ({ bytes, binary, extension, mediaType: stated }) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
    // The standard has the media type stand first and unpacked in the archive.
    if (binary.slice(0, 200).includes(`mimetype${mediaType}`)) return 1;
    return stated === mediaType || odt.extensions.includes(extension) ? 0.97 : 0;
  },
  load: once(async () => (await import('./read.ts')).readOdt),
};
