import { digestArticle } from '../../lib/digest.ts';
import { extractFigures } from '../../lib/extract/figures/index.ts';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { summaryCases } from '../quality/facts/articles.ts';
import { peers as summarisers } from '../quality/facts/peers.ts';
import { goldPages, pageOf } from '../quality/pages/gold.ts';
import { peers as readers } from '../quality/pages/readers.ts';
import { quantityPeers } from './peers.ts';

/** One run of a task over its items, which are as many as `items`. */
export interface Task {
  readonly items: number;
  readonly run: () => unknown;
}

/** Tasks of one part of the product: ours first, then each peer's; each loads its own library alone. */
type Tasks = Readonly<Record<string, () => Promise<Task>>>;

export const ours = 'news-digest';

/** A typical news page has this many characters of HTML; the pages nearest to it are read. */
const typicalPage = 80_000;
const pagesRead = 8;
/** Articles of about 4,000 characters. */
const typicalArticle = 4_000;
const articlesDigested = 20;
/** Articles that peers summarise of those, and those whose figures are found: some take a second an article. */
const articlesOfPeers = 2;
const articlesWithFigures = 4;

async function typicalPages() {
  const sized: { html: string; url: string }[] = [];
  for await (const gold of goldPages())
    sized.push({ html: await pageOf(gold), url: gold.url ?? 'https://example.org/' });
  const distance = ({ html }: { html: string }): number => Math.abs(html.length - typicalPage);
  return sized.toSorted((a, b) => distance(a) - distance(b)).slice(0, pagesRead);
}

async function typicalArticles(count: number) {
  const cases = await summaryCases(['cnndm']);
  const distance = ({ article }: (typeof cases)[number]): number =>
    Math.abs(article.text.length - typicalArticle);
  return cases.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
}

const parse: Tasks = {
  [ours]: async () => {
    // Ours reads bytes, and decodes them; the peers get the text.
    const pages = (await typicalPages()).map(({ html }) => new TextEncoder().encode(html));
    const run = async () => {
      for (const bytes of pages) await readArticles({ name: 'page.html', bytes }, languages);
    };
    return { items: pages.length, run };
  },
  ...Object.fromEntries(
    Object.entries(readers).map(([name, load]) => [
      name,
      async () => {
        const pages = await typicalPages();
        const read = await load();
        const run = async () => {
          for (const { html, url } of pages) await read(html, url);
        };
        return { items: pages.length, run };
      },
    ]),
  ),
};

const digest: Tasks = {
  [ours]: async () => {
    const cases = await typicalArticles(articlesDigested);
    const run = () => {
      for (const { article, language } of cases) digestArticle(article, language);
    };
    return { items: cases.length, run };
  },
  ...Object.fromEntries(
    summarisers().map(({ name, summarise }) => [
      name,
      async () => {
        const cases = await typicalArticles(articlesOfPeers);
        const run = async () => {
          for (const { source } of cases) await summarise(source, 5);
        };
        return { items: cases.length, run };
      },
    ]),
  ),
};

const figures: Tasks = {
  [ours]: async () => {
    const cases = await typicalArticles(articlesWithFigures);
    const run = () => {
      for (const { article, language } of cases) {
        const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
        extractFigures(article, sentences, language.figures);
      }
    };
    return { items: cases.length, run };
  },
  ...Object.fromEntries(
    Object.entries(quantityPeers).map(([name, load]) => [
      name,
      async () => {
        const cases = await typicalArticles(articlesWithFigures);
        const find = load();
        const run = () => {
          for (const { article } of cases) find(article.text);
        };
        return { items: cases.length, run };
      },
    ]),
  ),
};

/** The timed tasks, by part of the product and by implementation. */
export const parts = { parse, digest, figures } as const satisfies Readonly<Record<string, Tasks>>;
export type Part = keyof typeof parts;
