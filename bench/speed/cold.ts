import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articleEvent } from './article-event.ts';
import { bundleHandlers } from './bundle-handlers.ts';
import { type Document, textArticle, webPage } from './documents.ts';
import { median, writeResult } from './measure.ts';
import { startS3Stub } from './s3-stub.ts';

const runs = 20;
/** Milliseconds of processor time over the S3 client alone. */
const goal = 25;
const root = join(import.meta.dirname, '../..');
const execute = promisify(execFile);

interface ColdStart {
  /** Processor milliseconds of the whole process, of importing the bundle, and of the first article. */
  readonly total: number;
  readonly init: number;
  readonly first: number;
  /** Milliseconds by the wall clock from import to the first article's end. */
  readonly wall: number;
  /** Highest resident memory, MiB. */
  readonly rss: number;
}

/** Starts a fresh process on a bundle and lets it handle one event. */
export async function coldStart(
  bundle: string,
  event: object,
  endpoint: string,
  flags: readonly string[] = [],
): Promise<ColdStart> {
  const { stdout } = await execute(
    process.execPath,
    [...flags, join(import.meta.dirname, 'cold-child.mjs'), bundle, JSON.stringify(event)],
    {
      env: {
        PATH: process.env.PATH,
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_ENDPOINT_URL_S3: endpoint,
        INCOMING_BUCKET: 'incoming',
        DIGESTS_BUCKET: 'digests',
        POWERTOOLS_DEV: 'false',
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

/** Cold start to the first digest of a text and of a page, beside an empty handler and one that only moves an object. */
export async function cold(): Promise<void> {
  const floors = await bundleHandlers();
  const bundles = {
    'empty handler': join(floors, 'empty.mjs'),
    'S3 client alone, one GET and one PUT': join(floors, 'sdk-floor.mjs'),
    'digest-article': join(root, 'dist/digest-article/index.mjs'),
  };
  for (const bundle of Object.values(bundles)) {
    if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
  }
  const documents = [];
  for (const document of [textArticle(), webPage()]) documents.push(await measure(document, bundles));
  const over = Object.fromEntries(documents.map(({ name, overFloorCpuMs }) => [name, overFloorCpuMs]));
  for (const [name, ms] of Object.entries(over))
    console.log(
      `${name}: ${ms.toFixed(1)} ms of processor time over the S3 client alone (goal: at most ${goal})`,
    );
  writeResult('cold', { runs, goal, documents });
}

/** One document through each bundle in turn, so that a busy moment meets all of them. */
async function measure({ name, key, mediaType, bytes }: Document, bundles: Readonly<Record<string, string>>) {
  const stub = await startS3Stub('incoming', bytes, mediaType);
  const samples: Record<string, ColdStart[]> = {};
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [handler, bundle] of Object.entries(bundles)) {
        samples[handler] ??= [];
        samples[handler].push(await coldStart(bundle, articleEvent(key, bytes.length), stub.url));
      }
    }
  } finally {
    stub.close();
  }
  const rows = Object.entries(samples).map(([handler, starts]) => ({
    handler,
    cpuMs: median(starts.map(({ total }) => total)),
    initCpuMs: median(starts.map(({ init }) => init)),
    firstCpuMs: median(starts.map(({ first }) => first)),
    wallMs: median(starts.map(({ wall }) => wall)),
    rssMiB: median(starts.map(({ rss }) => rss)),
  }));
  console.log(name);
  console.table(rows);
  const [, floor, ours] = rows;
  return { name, rows, overFloorCpuMs: (ours?.cpuMs ?? Number.NaN) - (floor?.cpuMs ?? Number.NaN) };
}
