import { languages } from '../../../lib/language/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import type { Extracted } from './metrics.ts';

/** Reads one page given as text. */
export type PageReader = (html: string, url: string) => Promise<Extracted>;

const nothing: Extracted = { headline: null, dek: null, bylines: [], published: null, text: '' };

/** This project's reader, from bytes, as it is called in earnest. */
export const ours: PageReader = async (html) => {
  const bytes = new TextEncoder().encode(html);
  const [first] = await readArticles({ name: 'page.html', bytes }, languages);
  return first?.article ?? nothing;
};

/** A module of `bench/node_modules`, whose types the project does not need. */
async function peer(name: string): Promise<Record<string, unknown>> {
  return (await import(name)) as Record<string, unknown>;
}

type Loose = (...args: readonly unknown[]) => unknown;

function callable(value: unknown): Loose {
  if (typeof value !== 'function') throw new Error('a peer does not export what it is known for');
  return value as Loose;
}

function constructed(value: unknown, ...args: readonly unknown[]): Record<string, unknown> {
  if (typeof value !== 'function') throw new Error('a peer does not export what it is known for');
  return Reflect.construct(value, args) as Record<string, unknown>;
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const names = (value: unknown): string[] =>
  (string(value) ?? '')
    .split(/,|;| and | und | & /)
    .map((name) => name.trim())
    .filter(Boolean);

/** Elements before and after which a reader sees a new line. */
const breaks =
  /<(?:\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|tr|td|section|article|pre|figcaption)|br)\b[^>]*>/gi;

/** Text of an extractor's HTML with line breaks at block borders, so that words do not run together. */
async function blockText(html: string): Promise<string> {
  const { parseHTML } = await peer('linkedom');
  const { document } = fields(
    callable(parseHTML)(
      `<!doctype html><html><head></head><body>${html.replace(breaks, '\n$&\n')}</body></html>`,
    ),
  );
  return string(fields(fields(document).body).textContent) ?? '';
}

/** The peers, each imported when it is first asked for; null when `bench/` is not installed. */
export const peers: Readonly<Record<string, () => Promise<PageReader>>> = {
  readability: async () => {
    const { parseHTML } = await peer('linkedom');
    const { Readability } = await peer('@mozilla/readability');
    return async (html) => {
      const { document } = fields(callable(parseHTML)(html));
      const reader = constructed(Readability, document);
      const found = fields(callable(reader.parse).call(reader));
      return {
        headline: string(found.title),
        dek: null,
        bylines: names(found.byline),
        published: string(found.publishedTime),
        text: await blockText(string(found.content) ?? ''),
      };
    };
  },
  defuddle: async () => {
    const { parseHTML } = await peer('linkedom');
    const { Defuddle } = await peer('defuddle/node');
    return async (html, url) => {
      const { document } = fields(callable(parseHTML)(html));
      const found = fields(await callable(Defuddle)(document, url));
      return {
        headline: string(found.title),
        dek: null,
        bylines: names(found.author),
        published: string(found.published),
        text: await blockText(string(found.content) ?? ''),
      };
    };
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await peer('@extractus/article-extractor');
    return async (html, url) => {
      const found = fields(await callable(extractFromHtml)(html, url));
      return {
        headline: string(found.title),
        dek: null,
        bylines: names(found.author),
        published: string(found.published),
        text: await blockText(string(found.content) ?? ''),
      };
    };
  },
};
