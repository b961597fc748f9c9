import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { model, prices } from './prices.ts';

/** What one article and one mail ask for. Requests are counted in the code: see infra/README.md. */
export const usage = {
  /** Memory of digest-article, and the share of a processor that comes with it: 1,769 MB are one. */
  megabytes: 512,
  megabytesOfProcessor: 1_769,
  /** Seconds that an article waits for S3: five round trips one after another of 30 ms; in a full batch four wait side by side. */
  waitSeconds: 5 * 0.03,
  sideBySide: 4,
  /** Copies that start from cold on a quiet day: Lambda keeps an idle one some ten minutes. */
  coldStartsADay: 24 * 6,
  /** send-edition: its memory, the seconds that a digest waits for S3, read 32 at a time, and those to write the day up. */
  editionMegabytes: 2_048,
  editionWaitSeconds: 0.03 / 32,
  editionSeconds: 10,
  /** The upload itself, the note of the version, JSON and HTML, and the list of the key's versions. */
  s3WritesPerArticle: 5,
  /** GET and HEAD by digest-article; one GET by send-edition. */
  s3ReadsPerArticle: 3,
  /** Messages in one invocation and one receive of the queue, at most 10; from how many articles a day on batches fill. */
  batch: 10,
  batchesFillFrom: 100_000,
  /** Bytes of one article's two lines of the log, and of Lambda's own lines for one invocation. */
  logBytesPerArticle: 900,
  logBytesPerInvocation: 400,
  /** Bytes that stay: the article for 30 days and, as an old version, for 2 more; its digest for 400 and 30 more. */
  articleBytes: 20_000,
  digestBytes: 40_000,
  incomingDays: 30 + 2,
  digestDays: 400 + 30,
  /** A mark before and one after each mail. */
  s3WritesPerMail: 2,
} as const;

/** Alarms of the template, metrics by function and for three codes of rejection; beside them one secret and one dashboard. */
export const counted = { alarms: 12, metrics: 15 + 3 } as const;
const fixed =
  counted.alarms * prices.alarm + counted.metrics * prices.customMetric + prices.secret + prices.dashboard;

const days = 30;
/** Lambda ends every run after 15 minutes. */
const longestRun = 900;

export interface Cost {
  readonly lambda: number;
  readonly s3Requests: number;
  readonly s3Storage: number;
  readonly sqs: number;
  readonly logs: number;
  readonly mail: number;
  readonly fixed: number;
  readonly total: number;
}

/** Seconds that are billed: of the work of one article, of a start from cold, and of one digest in its day's edition. */
export interface BilledSeconds {
  readonly article: number;
  readonly coldStart: number;
  readonly digestInEdition: number;
}

/** What was measured, in processor milliseconds. */
export interface MeasuredMs {
  readonly article: number;
  readonly coldStart: number;
  readonly digestInEdition: number;
}

/** What was measured → what is billed, without the wait for S3. */
export function billedSeconds({ article, coldStart, digestInEdition }: MeasuredMs): BilledSeconds {
  // Less memory than one processor's is a share of it: the same work takes as much longer.
  const share = usage.megabytes / usage.megabytesOfProcessor;
  return {
    article: article / 1000 / share,
    coldStart: coldStart / 1000 / share,
    digestInEdition: digestInEdition / 1000 + usage.editionWaitSeconds,
  };
}

/** US dollars a month, at so many articles a day and so many readers. */
export function monthlyCost(articlesADay: number, readers: number, seconds: BilledSeconds): Cost {
  const articles = articlesADay * days;
  const mails = readers * days;
  // On a quiet day each article comes alone; batches fill only when articles come faster than they are taken.
  const full = articlesADay >= usage.batchesFillFrom;
  const invocations = full ? articles / usage.batch : articles;
  const wait = full ? usage.waitSeconds / usage.sideBySide : usage.waitSeconds;
  const coldStarts = Math.min(invocations, days * usage.coldStartsADay);
  const editions = days * Math.min(longestRun, usage.editionSeconds + articlesADay * seconds.digestInEdition);
  const gigabyteSeconds =
    ((articles * (seconds.article + wait) + coldStarts * seconds.coldStart) * usage.megabytes +
      editions * usage.editionMegabytes) /
    1024;
  const lambda = gigabyteSeconds * prices.gigabyteSecond + invocations * prices.lambdaRequest;
  const s3Requests =
    (articles * usage.s3WritesPerArticle + mails * usage.s3WritesPerMail) * prices.s3Write +
    articles * usage.s3ReadsPerArticle * prices.s3Read;
  const stored =
    articlesADay * (usage.articleBytes * usage.incomingDays + usage.digestBytes * usage.digestDays);
  const s3Storage = (stored / 1e9) * prices.s3GigabyteMonth;
  // S3 sends one message for each article; the function receives and deletes in batches, and polls when idle.
  const polls = 5 * (60 / 20) * 60 * 24 * days;
  const sqs = (articles + 2 * invocations + polls) * prices.sqsRequest;
  const logs =
    ((articles * usage.logBytesPerArticle + invocations * usage.logBytesPerInvocation) / 1e9) *
    prices.logGigabyte;
  const mail = mails * prices.mail;
  const total = lambda + s3Requests + s3Storage + sqs + logs + mail + fixed;
  return { lambda, s3Requests, s3Storage, sqs, logs, mail, fixed, total };
}

/** US dollars a month that the model alone would take for the same articles. */
export function modelCost(articlesADay: number): number {
  const { inputTokens, inputToken, outputTokens, outputToken } = model;
  return articlesADay * days * (inputTokens * inputToken + outputTokens * outputToken);
}

const Throughput = z.object({ articlesPerSecond: z.number() });
const Scale = z.object({
  rows: z.array(
    z.object({ articles: z.number(), addCpuMs: z.number(), planCpuMs: z.number(), readCpuMs: z.number() }),
  ),
});

const Cold = z.object({
  documents: z.array(z.object({ rows: z.array(z.object({ handler: z.string(), cpuMs: z.number() })) })),
});
const Memory = z.object({ rows: z.array(z.object({ name: z.string(), rssMiB: z.number() })) });

/** A result of `npm run bench`. Throws, naming the command that makes it, when there is none. */
function measured<Shape extends z.ZodMiniType>(name: string, shape: Shape): z.output<Shape> {
  const path = join(import.meta.dirname, `../bench/results/${name}.json`);
  if (!existsSync(path)) throw new Error(`bench/results/${name}.json is missing: npm run bench -- ${name}`);
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const dollars = (amount: number): string =>
  `$${amount.toLocaleString('en', amount < 1_000 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`;

/** The parts in the order of the table, as its head names them. */
const parts = [
  ['lambda', 'Lambda'],
  ['s3Requests', 'S3 requests'],
  ['s3Storage', 'S3 storage'],
  ['sqs', 'Queue'],
  ['logs', 'Logs'],
  ['mail', 'Mail'],
  ['fixed', 'Alarms, metrics, dashboard, secret'],
  ['total', 'Total'],
] as const;
const volumes = [100, 10_000, 1_000_000];

/** The table of a month's cost, in Markdown, from what was measured last. */
export function costTable(readers: number): string {
  const articleCpuMs = 1000 / measured('throughput', Throughput).articlesPerSecond;
  const day = measured('scale', Scale).rows.at(-1);
  const digestCpuMs = day ? (day.addCpuMs + day.planCpuMs + day.readCpuMs) / day.articles : Number.NaN;
  const coldCpuMs = Math.max(
    ...measured('cold', Cold).documents.flatMap(({ rows }) =>
      rows.filter(({ handler }) => handler === 'digest-article').map(({ cpuMs }) => cpuMs),
    ),
  );
  const seconds = billedSeconds({
    article: articleCpuMs,
    coldStart: coldCpuMs,
    digestInEdition: digestCpuMs,
  });
  const largest = measured('memory', Memory)
    .rows.map(
      ({ name, rssMiB }) => `${rssMiB} MiB for ${/^\d+ [a-z]+ [a-z]+s\b/.test(name) ? '' : 'a '}${name}`,
    )
    .join(', ');
  const { name, inputTokens, outputTokens, inputToken, outputToken, asOf } = model;
  const rows = volumes.map((articlesADay) => {
    const cost = monthlyCost(articlesADay, readers, seconds);
    const cells = [...parts.map(([part]) => dollars(cost[part])), dollars(modelCost(articlesADay))];
    return `| ${articlesADay.toLocaleString('en')} | ${cells.join(' | ')} |`;
  });
  return [
    `Measured: ${articleCpuMs.toFixed(1)} ms of processor time an article, ${(seconds.article * 1000).toFixed(0)} ms of the share that ${usage.megabytes} MB have of one; ${coldCpuMs.toFixed(0)} ms for a start from cold; ${digestCpuMs.toFixed(2)} ms for a digest in its edition. Memory: ${largest}. ${readers} readers. Prices as of ${prices.asOf}.`,
    '',
    `| Articles a day | ${parts.map(([, head]) => head).join(' | ')} | ${name} alone |`,
    `|---:|${'---:|'.repeat(parts.length + 1)}`,
    ...rows,
    '',
    `${name} alone: each article ${inputTokens.toLocaleString('en')} tokens in at $${(inputToken * 1e6).toFixed(2)}/M and ${outputTokens.toLocaleString('en')} out at $${(outputToken * 1e6).toFixed(2)}/M (list price, ${asOf}), ${dollars(modelCost(1 / days) * 1000)} for a thousand; storage, queue, logs and mail would come on top as they do here.`,
  ].join('\n');
}

const markers = ['<!-- npm run cost: begin -->', '<!-- npm run cost: end -->'] as const;
const readme = join(import.meta.dirname, 'README.md');

/** The README with a table between its markers. */
export function withTable(text: string, table: string): string {
  const [begin, end] = markers;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`infra/README.md has no ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n${table}\n${text.slice(to)}`;
}

/** Readers of the README's table. */
export const readersOfTable = 100;

function main(readers: string | undefined): void {
  if (readers !== undefined && !/^\d+$/.test(readers)) throw new Error('npm run cost -- [READERS]');
  const table = costTable(Number(readers ?? readersOfTable));
  console.log(table);
  if (readers === undefined) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
}

if (import.meta.main) {
  try {
    main(process.argv[2]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
