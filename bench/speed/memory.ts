import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleEvent } from './article-event.ts';
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
  console.table(rows);
  writeResult('memory', { rows });
  if (rows.some(({ rssMiB, limitMiB }) => rssMiB > limitMiB)) process.exitCode = 1;
}
