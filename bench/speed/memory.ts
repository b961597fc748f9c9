import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasData } from '../quality/data.ts';
import { articleEvent } from './article-event.ts';
import { bundleHandlers } from './bundle-handlers.ts';
import { coldStart } from './cold.ts';
import { writeResult } from './measure.ts';
import { startS3Stub } from './s3-stub.ts';

const bundle = join(import.meta.dirname, '../../dist/digest-article/index.mjs');
const sentence =
  'The harbour board said on Monday that tolls would rise by 4.5% to $12 a berth, “the least we can do”, its chair said. ';

/** The most resident memory that the whole handler may take, MiB, by the input it is given. */
const cases = [
  {
    name: '1 MB web page',
    key: 'world/page.html',
    mediaType: 'text/html',
    limitMiB: 200,
    body: () =>
      `<!doctype html><html lang="en"><title>Tolls</title><article>${`<p>${sentence}</p>`.repeat(1e6 / (sentence.length + 7))}</article>`,
  },
  {
    name: '20 MB text',
    key: 'world/long.txt',
    mediaType: 'text/plain',
    limitMiB: 600,
    body: () => `Tolls\n\n${`${sentence}\n`.repeat(20e6 / (sentence.length + 1))}`,
  },
];

/** The heap that the pages are read in: none that Node may let grow as long as the machine has memory. */
const heap = ['--max-semi-space-size=2', '--max-old-space-size=60'];

/** Resident memory of a fresh process that reads all pages of the evaluation sets, one after another. */
async function allPages() {
  const floors = await bundleHandlers();
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, join(floors, 'read-pages.mjs')]);
  const { pages, rssMiB, cpuMs } = JSON.parse(stdout);
  return {
    name: `${pages} web pages read in a heap of 60 MB`,
    rssMiB: Math.round(rssMiB),
    limitMiB: 120,
    cpuMs: Math.round(cpuMs),
  };
}

/** Resident memory of a fresh process that digests one large document. */
export async function memory(): Promise<void> {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
  const rows = [];
  for (const { name, key, mediaType, limitMiB, body } of cases) {
    const bytes = new TextEncoder().encode(body());
    const stub = await startS3Stub('incoming', bytes, mediaType);
    try {
      const { rss, first } = await coldStart(bundle, articleEvent(key, bytes.length), stub.url);
      rows.push({ name, rssMiB: Math.round(rss), limitMiB, cpuMs: Math.round(first) });
    } finally {
      stub.close();
    }
  }
  if (hasData) rows.push(await allPages());
  console.table(rows);
  writeResult('memory', { rows });
  if (rows.some(({ rssMiB, limitMiB }) => rssMiB > limitMiB)) process.exitCode = 1;
}
