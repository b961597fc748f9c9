import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * US dollars in us-east-1, as AWS's price pages listed them (Lambda on arm64, the first tier of each; free tiers left out).
 */
export const prices = {
  source: 'aws.amazon.com/{lambda,s3,sqs,cloudwatch,ses,secrets-manager}/pricing, us-east-1',
  asOf: '2026-01',
  gigabyteSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  s3Write: 5e-6,
  s3Read: 0.4e-6,
  s3GigabyteMonth: 0.023,
  sqsRequest: 0.4e-6,
  logGigabyte: 0.5,
  mail: 0.1e-3,
  customMetric: 0.3,
  alarm: 0.1,
  secret: 0.4,
} as const;

/** A small language model asked to digest the same articles instead: its list price, and what it would read and write. */
export const model = {
  name: 'Amazon Nova Lite',
  source: 'aws.amazon.com/bedrock/pricing, us-east-1, on demand',
  asOf: '2026-01',
  inputToken: 0.06e-6,
  outputToken: 0.24e-6,
  /** An article of 4,000 characters at four a token, and instructions that ask for facts, figures and quotations. */
  inputTokens: 1_000 + 400,
  /** A digest of 220 words at three words in four tokens, and the marks of its JSON. */
  outputTokens: 300 + 200,
} as const;

/** What one article and one mail ask for. Requests are counted in the code: see infra/README.md. */
export const usage = {
  /** Memory of digest-article, and the share of a processor that comes with it: 1,769 MB are one. */
  megabytes: 512,
  megabytesOfProcessor: 1_769,
  /** Seconds that an article waits for S3: five round trips one after another of 30 ms, beside up to three others. */
  waitSeconds: (5 * 0.03) / 4,
  /** send-edition: its memory, the seconds that a digest waits for S3, read 32 at a time, and those to write the day up. */
  editionMegabytes: 2_048,
  editionWaitSeconds: 0.03 / 32,
  editionSeconds: 10,
  /** The upload itself, the note of the version, JSON and HTML, and the list of the key's versions. */
  s3WritesPerArticle: 5,
  /** GET and HEAD by digest-article; one GET by send-edition. */
  s3ReadsPerArticle: 3,
  /** Messages in one invocation and one receive of the queue, at most 10. */
  batch: 10,
  /** Bytes of one article's line of the log, and of Lambda's own lines for one invocation. */
  logBytesPerArticle: 700,
  logBytesPerInvocation: 400,
  /** Bytes that stay: the article for 30 days, its digest for 400. */
  articleBytes: 20_000,
  digestBytes: 40_000,
  incomingDays: 30,
  digestDays: 400,
  /** A mark before and one after each mail. */
  s3WritesPerMail: 2,
} as const;

/** Alarms of the template, metrics of lib/delivery/metrics.ts by service and for three codes of rejection, and the one secret. */
export const counted = { alarms: 8, metrics: 15 + 3 * 5 } as const;
const fixed = counted.alarms * prices.alarm + counted.metrics * prices.customMetric + prices.secret;

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

/** Seconds that are billed: of one article, and of one digest in its day's edition. */
export interface BilledSeconds {
  readonly article: number;
  readonly digestInEdition: number;
}

/** What was measured, in processor milliseconds, → what is billed. */
export function billedSeconds(articleCpuMs: number, digestInEditionCpuMs: number): BilledSeconds {
  return {
    // Less memory than one processor's is a share of it: the same work takes as much longer.
    article: (articleCpuMs / 1000) * (usage.megabytesOfProcessor / usage.megabytes) + usage.waitSeconds,
    digestInEdition: digestInEditionCpuMs / 1000 + usage.editionWaitSeconds,
  };
}

/** US dollars a month, at so many articles a day and so many readers. */
export function monthlyCost(articlesADay: number, readers: number, seconds: BilledSeconds): Cost {
  const articles = articlesADay * days;
  const mails = readers * days;
  // On a quiet day each article comes alone; batches fill only when articles come faster than they are taken.
  const invocations = articlesADay < 10_000 ? articles : articles / usage.batch;
  const editions = days * Math.min(longestRun, usage.editionSeconds + articlesADay * seconds.digestInEdition);
  const gigabyteSeconds =
    (articles * seconds.article * usage.megabytes + editions * usage.editionMegabytes) / 1024;
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

const Memory = z.object({ rows: z.array(z.object({ name: z.string(), rssMiB: z.number() })) });

/** A result of `npm run bench`. Throws, naming the command that makes it, when there is none. */
function measured<Shape extends z.ZodMiniType>(name: string, shape: Shape): z.output<Shape> {
  const path = join(import.meta.dirname, `../bench/results/${name}.json`);
  if (!existsSync(path)) throw new Error(`bench/results/${name}.json is missing: npm run bench -- ${name}`);
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const dollars = (amount: number): string =>
  `$${amount.toLocaleString('en', amount < 1_000 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`;

/** Names of the parts, in the order of the table. */
const parts = ['lambda', 's3Requests', 's3Storage', 'sqs', 'logs', 'mail', 'fixed', 'total'] as const;
const volumes = [100, 10_000, 1_000_000];

/** The table of a month's cost, in Markdown, from what was measured last. */
export function costTable(readers: number): string {
  const articleCpuMs = 1000 / measured('throughput', Throughput).articlesPerSecond;
  const day = measured('scale', Scale).rows.at(-1);
  const digestCpuMs = day ? (day.addCpuMs + day.planCpuMs + day.readCpuMs) / day.articles : Number.NaN;
  const seconds = billedSeconds(articleCpuMs, digestCpuMs);
  const largest = measured('memory', Memory)
    .rows.map(({ name, rssMiB }) => `${rssMiB} MiB for a ${name}`)
    .join(', ');
  const { name, inputTokens, outputTokens, inputToken, outputToken, asOf } = model;
  const rows = volumes.map((articlesADay) => {
    const cost = monthlyCost(articlesADay, readers, seconds);
    const cells = [...parts.map((part) => dollars(cost[part])), dollars(modelCost(articlesADay))];
    return `| ${articlesADay.toLocaleString('en')} | ${cells.join(' | ')} |`;
  });
  return [
    `Measured: ${articleCpuMs.toFixed(1)} ms of processor time an article, billed as ${(seconds.article * 1000).toFixed(0)} ms at ${usage.megabytes} MB; ${digestCpuMs.toFixed(2)} ms for a digest in its edition. Memory: ${largest}. ${readers} readers. Prices as of ${prices.asOf}.`,
    '',
    `| Articles a day | ${parts.join(' | ')} | ${name} alone |`,
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
