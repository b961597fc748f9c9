import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** JSON under the field names that news systems, scrapers and APIs commonly use; JSON Feed; one object a line. */
export const json: Format = {
  name: 'json',
  description: 'JSON with a headline and a body (.json, .jsonl)',
  extensions: ['json', 'jsonl', 'ndjson', 'jsonfeed'],
  mediaTypes: ['application/json', 'application/feed+json', 'application/ld+json', 'application/x-ndjson'],
  sniff: ({ extension, mediaType, text }) => {
    if (!/^\s*[[{]\s*(?:["{[]|[}\]])/.test(text)) return 0;
    const named = json.extensions.includes(extension) || json.mediaTypes.includes(mediaType);
    return named || /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:/.test(text) ? 0.92 : 0.2;
  },
  load: once(async () => (await import('./read.ts')).readJson),
};
