import { digestArticle } from '../../lib/digest.ts';
import { extractFigures } from '../../lib/extract/figures/index.ts';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { summaryCases } from '../quality/facts/articles.ts';
import { peers as summarisers } from '../quality/facts/peers.ts';
import { goldPages, pageOf } from '../quality/pages/gold.ts';
import { peers as readers } from '../quality/pages/readers.ts';
import { type Timing, timeTasks, writeResult } from './measure.ts';
import { quantityPeers } from './peers.ts';

/** A typical news page has this many characters of HTML; the pages nearest to it are read. */
const typicalPage = 80_000;
const pagesRead = 8;
/** Articles of about 4,000 characters. */
const articlesDigested = 20;

/**
 * Milliseconds of each task by each clock, and fewest runs: some peers take a second an article. V8 goes on compiling our
 * digests for some six seconds (from 120 to 250 a second), so each task runs so long before it is measured.
 */
const brief = { time: 1500, iterations: 3, warmupTime: 6000 };

interface Row {
  readonly name: string;
  /** Milliseconds an item, by the processor's and by the wall clock. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** How many times ours it takes. */
  readonly timesOurs: number;
}

function rowsOf(timings: Record<string, Timing>, items: number): Row[] {
  const base = timings['news-digest']?.cpu ?? Number.NaN;
  return Object.entries(timings).map(([name, { wall, cpu }]) => ({
    name,
    cpuMs: cpu / items,
    wallMs: wall / items,
    timesOurs: cpu / base,
  }));
}

async function parse(): Promise<Row[]> {
  const sized: { html: string; url: string }[] = [];
  for await (const gold of goldPages())
    sized.push({ html: await pageOf(gold), url: gold.url ?? 'https://example.org/' });
  const distance = ({ html }: { html: string }): number => Math.abs(html.length - typicalPage);
  const pages = sized.toSorted((a, b) => distance(a) - distance(b)).slice(0, pagesRead);
  const tasks: Record<string, () => Promise<void>> = {};
  // Ours reads bytes, and decodes them; the peers get the text.
  const bytes = pages.map(({ html }) => new TextEncoder().encode(html));
  tasks['news-digest'] = async () => {
    for (const page of bytes) await readArticles({ name: 'page.html', bytes: page }, languages);
  };
  for (const [name, load] of Object.entries(readers)) {
    const read = await load();
    tasks[name] = async () => {
      for (const { html, url } of pages) await read(html, url);
    };
  }
  return rowsOf(await timeTasks(tasks, brief), pages.length);
}

async function articlesOfTypicalLength() {
  const cases = await summaryCases(['cnndm']);
  const distance = ({ article }: (typeof cases)[number]): number => Math.abs(article.text.length - 4000);
  return cases.toSorted((a, b) => distance(a) - distance(b)).slice(0, articlesDigested);
}

type Cases = Awaited<ReturnType<typeof articlesOfTypicalLength>>;

async function digest(cases: Cases): Promise<Row[]> {
  const tasks: Record<string, () => Promise<void>> = {
    'news-digest': async () => {
      for (const { article, language } of cases) digestArticle(article, language);
    },
  };
  for (const { name, summarise } of summarisers()) {
    tasks[name] = async () => {
      for (const { source } of cases.slice(0, 2)) await summarise(source, 5);
    };
  }
  const timings = await timeTasks(tasks, brief);
  const scaled = Object.entries(timings).map(([name, { wall, cpu }]) => {
    const factor = name === 'news-digest' ? 1 : cases.length / 2;
    return [name, { wall: wall * factor, cpu: cpu * factor }] as const;
  });
  return rowsOf(Object.fromEntries(scaled), cases.length);
}

async function figures(all: Cases): Promise<Row[]> {
  const cases = all.slice(0, 4);
  const tasks: Record<string, () => Promise<void>> = {
    'news-digest': async () => {
      for (const { article, language } of cases) {
        const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
        extractFigures(article, sentences, language.figures);
      }
    },
  };
  for (const [name, load] of Object.entries(quantityPeers)) {
    const find = load();
    tasks[name] = async () => {
      for (const { article } of cases) find(article.text);
    };
  }
  return rowsOf(await timeTasks(tasks, brief), cases.length);
}

/** Goals: how many times ours a peer must take, and how many articles a second one core must digest. */
const goals = { readability: 4, articlesPerSecond: 300 };

/** Pages read, articles digested and figures found on one core, with the peers in the same process. */
export async function throughput(): Promise<void> {
  // Some peers write each page's faults, or what they miss, to the console, a thousand times over.
  const { error, log } = console;
  console.error = () => {};
  console.log = () => {};
  const cases = await articlesOfTypicalLength();
  const parts = await (async () => ({
    parse: await parse(),
    digest: await digest(cases),
    figures: await figures(cases),
  }))().finally(() => {
    console.error = error;
    console.log = log;
  });
  for (const [part, rows] of Object.entries(parts)) {
    console.log(part);
    console.table(
      rows.map((row) => ({
        ...row,
        cpuMs: row.cpuMs.toFixed(3),
        wallMs: row.wallMs.toFixed(3),
        timesOurs: row.timesOurs.toFixed(1),
      })),
    );
  }
  const perSecond = 1000 / (parts.digest[0]?.cpuMs ?? Number.NaN);
  const readability = parts.parse.find(({ name }) => name === 'readability')?.timesOurs ?? Number.NaN;
  console.log(
    `${perSecond.toFixed(0)} articles a second of processor time; readability takes ${readability.toFixed(1)} times as long`,
  );
  writeResult('throughput', { ...parts, articlesPerSecond: perSecond, readabilityTimesOurs: readability });
  if (!(perSecond >= goals.articlesPerSecond && readability >= goals.readability)) process.exitCode = 1;
}
