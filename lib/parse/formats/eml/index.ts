import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

const headerLine =
  /^(?:From |(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|reply-to|sender|list-[a-z]+|x-[a-z-]+|dkim-signature|arc-[a-z-]+|authentication-results):)/i;
const telling = /^(?:from|to|subject|date|message-id|mime-version|content-type|received|return-path):/gim;

/** Mail messages: newsletters, articles that somebody forwarded, folders of mails, pages that a browser saved as one. */
export const eml: Format = {
  name: 'eml',
  description: 'mail message or page saved as one (.eml, .mbox, .mhtml)',
  extensions: ['eml', 'mbox', 'mhtml', 'mht'],
  mediaTypes: ['message/rfc822', 'application/mbox', 'multipart/related'],
  sniff: ({ extension, mediaType, text }) => {
    if (!headerLine.test(text.slice(0, 200))) return 0;
    const header = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const names = new Set(header.match(telling)?.map((name) => name.toLowerCase()));
    if (names.size >= 3 && names.has('from:')) return 0.97;
    return eml.extensions.includes(extension) || eml.mediaTypes.includes(mediaType) ? 0.7 : 0;
  },
  load: once(async () => (await import('./read.ts')).readEml),
};
