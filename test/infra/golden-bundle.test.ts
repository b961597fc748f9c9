import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { createHandler } from '../../functions/digest-article.ts';
import { FolderStore } from '../../lib/store/folder-store.ts';
import { goldenFolder, sampleFolder, samples } from '../golden/samples.ts';
import { notification, plentyOfTime } from '../handler/fixtures.ts';

// What is deployed is minified, with twins of its patterns and without parts of the SDK: it is held to the same digests as the source.
const built: { createHandler: typeof createHandler } = await import(
  join(import.meta.dirname, '../../dist/digest-article/index.mjs')
);

const folder = mkdtempSync(join(tmpdir(), 'news-digest-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(samples)('the deployed function gives the golden digest of %s', async (sample) => {
  const incoming = new FolderStore(join(folder, sample, 'incoming'));
  const digests = new FolderStore(join(folder, sample, 'digests'));
  await incoming.put(sample, readFileSync(join(sampleFolder, sample)), {
    contentType: 'application/octet-stream',
  });
  const handle = built.createHandler({ bucket: 'incoming', incoming, digests, words: 220, log: () => {} });
  await handle(notification(sample), plentyOfTime);
  let at = 0;
  for await (const { key } of digests.list('digests/')) {
    if (!key.endsWith('.json')) continue;
    at += 1;
    const golden = join(goldenFolder, at === 1 ? sample : `${sample}-${at}`);
    const page = await digests.get(key.replace(/\.json$/, '.html'));
    expect(new TextDecoder().decode(page?.body)).toBe(readFileSync(`${golden}.html`, 'utf8'));
    const digest = JSON.parse(new TextDecoder().decode((await digests.get(key))?.body));
    delete digest.source;
    expect(digest).toEqual(JSON.parse(readFileSync(`${golden}.json`, 'utf8')));
  }
  expect(at).toBeGreaterThan(0);
});
