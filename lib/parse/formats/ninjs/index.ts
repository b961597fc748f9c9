import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

const declared = /ninjs-schema|"name"\s*:\s*"ninjs"/i;
/** Fields that ninjs alone has, in the spelling of versions 1 and 2 and of version 3. */
const own =
  /"(?:body_?(?:text|html|xhtml)|version_?created|representation_?type|description_?(?:text|html|xhtml)|usage_?terms|info_?sources?|bodies|headlines|pub_?status)"\s*:/gi;

/** News in JSON, IPTC's standard: versions 1 to 3. */
export const ninjs: Format = {
  name: 'ninjs',
  description: 'ninjs (.json)',
  extensions: ['ninjs'],
  mediaTypes: ['application/ninjs+json', 'application/vnd.iptc.ninjs+json'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*\{\s*"/.test(text)) return 0;
    if (declared.test(text)) return 1;
    if (ninjs.extensions.includes(extension) || ninjs.mediaTypes.includes(mediaType)) return 0.95;
    const fields = new Set(text.match(own)?.map((field) => field.toLowerCase()));
    return fields.size >= 2 && /"uri"\s*:/.test(text) ? 0.95 : 0;
  },
  load: once(async () => (await import('./read.ts')).readNinjs),
};
