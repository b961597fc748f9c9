import { statSync } from 'node:fs';
import { join } from 'node:path';
import { articleEvent } from './article-event.ts';
import { bundleHandlers } from './bundle-handlers.ts';
import { coldStart } from './cold.ts';
import { median, writeResult } from './measure.ts';
import { startS3Stub } from './s3-stub.ts';

const runs = 20;
/** Processor milliseconds of a cold start up to which Powertools would be worth having. */
const worthMs = 10;

const names = [
  'sdk-floor',
  'plain-logging',
  'powertools-logger',
  'powertools-metrics',
  'powertools-batch',
  'powertools',
] as const;

/** An event of one message, as SQS hands it to Lambda. */
const event = {
  Records: [
    {
      messageId: 'm-1',
      receiptHandle: 'm-1',
      body: JSON.stringify(articleEvent('world/a.html', 80_000)),
      attributes: { ApproximateReceiveCount: '1' },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:incoming',
      awsRegion: 'eu-central-1',
    },
  ],
};

/** What Powertools' logger, metrics and batch add to a cold start, beside a plain line: fresh processes, in turn. */
export async function powertools(): Promise<void> {
  const folder = await bundleHandlers();
  const bundleOf = (name: string): string => join(folder, `${name}.mjs`);
  const stub = await startS3Stub('incoming', new TextEncoder().encode('<p>An article.</p>'));
  const samples = names.map((name) => ({ name, total: [] as number[], init: [] as number[] }));
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const { name, total, init } of samples) {
        const start = await coldStart(bundleOf(name), event, stub.url);
        total.push(start.total);
        init.push(start.init);
      }
    }
  } finally {
    stub.close();
  }
  const [floor] = samples;
  const rows = samples.map(({ name, total, init }) => ({
    name,
    kilobytes: Math.round(statSync(bundleOf(name)).size / 1000),
    cpuMs: Number(median(total).toFixed(1)),
    initCpuMs: Number(median(init).toFixed(1)),
    // The runs go in turn, so that the median of the differences is free of how busy the machine was at the time.
    overFloorCpuMs: Number(
      median(total.map((each, run) => each - (floor?.total[run] ?? Number.NaN))).toFixed(1),
    ),
  }));
  console.table(rows);
  console.log(`worth having up to ${worthMs} ms of processor time above the S3 client alone`);
  writeResult('powertools', { runs, worthMs, rows });
}
