import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * US dollars in us-east-1, as AWS's price pages list them (Lambda on arm64, first tier of each; free tiers left out).
 */
export const prices = {
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

/** What one article and one mail ask for. Requests are counted in the code: see infra/README.md. */
export const usage = {
  /** Memory of digest-article, and the share of a processor that comes with it: 1,769 MB are one. */
  megabytes: 512,
  megabytesOfProcessor: 1_769,
  /** Seconds that an article waits for S3: five round trips one after another of 30 ms, beside up to three others. */
  waitSeconds: (5 * 0.03) / 4,
  /** send-edition: its memory, and the seconds for a digest, read 32 at a time, and to write the day up. */
  editionMegabytes: 2_048,
  editionSecondsPerDigest: 0.002,
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

/** Alarms of the template, metrics of lib/aws/metrics.ts with those by code, and the one secret. */
const fixed = 8 * prices.alarm + 20 * prices.customMetric + prices.secret;

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

/** Billed seconds of one article of so many processor milliseconds. */
export function secondsOf(cpuMs: number): number {
  return (cpuMs / 1000) * (usage.megabytesOfProcessor / usage.megabytes) + usage.waitSeconds;
}

/** US dollars a month, at so many articles a day and so many readers. `seconds` is what one article takes. */
export function monthlyCost(articlesADay: number, readers: number, seconds: number): Cost {
  const articles = articlesADay * days;
  const mails = readers * days;
  // On a quiet day each article comes alone; batches fill only when articles come faster than they are taken.
  const invocations = articlesADay < 10_000 ? articles : articles / usage.batch;
  const editions =
    days * Math.min(longestRun, usage.editionSeconds + articlesADay * usage.editionSecondsPerDigest);
  const gigabyteSeconds = (articles * seconds * usage.megabytes + editions * usage.editionMegabytes) / 1024;
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

const Throughput = z.object({ articlesPerSecond: z.number() });

/** Processor milliseconds of an article, as `npm run bench -- throughput` measured them. */
function measuredCpuMs(): number {
  const path = join(import.meta.dirname, '../bench/results/throughput.json');
  if (!existsSync(path)) throw new Error('nothing is measured yet: npm run bench -- throughput');
  return 1000 / z.parse(Throughput, JSON.parse(readFileSync(path, 'utf8'))).articlesPerSecond;
}

function main(readers: number): void {
  const cpuMs = measuredCpuMs();
  const seconds = secondsOf(cpuMs);
  console.log(
    `${cpuMs.toFixed(1)} ms of processor time an article: ${(seconds * 1000).toFixed(0)} ms billed at ${usage.megabytes} MB; ${readers} readers\n`,
  );
  const parts = ['lambda', 's3Requests', 's3Storage', 'sqs', 'logs', 'mail', 'fixed', 'total'] as const;
  console.log(`| Articles a day | ${parts.join(' | ')} |\n|---:|${'---:|'.repeat(parts.length)}`);
  for (const articlesADay of [100, 10_000, 1_000_000]) {
    const cost = monthlyCost(articlesADay, readers, seconds);
    const cells = parts.map((part) => `$${cost[part].toFixed(2)}`);
    console.log(`| ${articlesADay.toLocaleString('en')} | ${cells.join(' | ')} |`);
  }
}

if (import.meta.main) main(Number(process.argv[2] ?? 100));
