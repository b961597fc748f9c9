import type { Format } from '../format.ts';

/** Marks at the start of lines that plain text hardly has: headings, emphasis, links, fences, front matter. */
const signs = [
  /^(?:\ufeff)?---\r?\n(?:[^\n]{0,500}\n){0,60}?---\r?$/m,
  /^#{1,6} \S/m,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/,
  /\[[^\]\n]{1,300}\]\((?:https?:|\/)[^)\s]{1,500}\)/,
  /^(?:```|~~~)/m,
  /^> \S/m,
];

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  description: 'Markdown (.md)',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  sniff: ({ extension, mediaType, text }) => {
    const found = signs.filter((sign) => sign.test(text)).length;
    if (markdown.extensions.includes(extension) || markdown.mediaTypes.includes(mediaType)) return 0.65;
    // One sign can stand in a plain text by chance, two not.
    return found >= 2 ? 0.5 : 0;
  },
  load: async () => (await import('./read.ts')).readMarkdown,
};
