import { once } from '../../../once.ts';
import type { Format } from '../../format.ts';

/** Marks at the start of lines that plain text hardly has: headings, emphasis, links, fences, front matter. */
const signs = [/^#{1,6} \S/m, /(?:^|\s)\*\*[^*\s]/, /\]\((?:https?:|\/)/, /^(?:```|~~~)/m, /^> \S/m];

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  description: 'Markdown (.md)',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  sniff: ({ extension, mediaType, text }) => {
    const fronted = /^\ufeff?(?:---|\+\+\+)\r?\n/.test(text) && /\n(?:---|\+\+\+)\r?\n/.test(text);
    const found = signs.filter((sign) => sign.test(text)).length + (fronted ? 2 : 0);
    if (markdown.extensions.includes(extension) || markdown.mediaTypes.includes(mediaType)) return 0.65;
    // One sign can stand in a plain text by chance, two not.
    return found >= 2 ? 0.5 : 0;
  },
  load: once(async () => (await import('./read.ts')).readMarkdown),
};
