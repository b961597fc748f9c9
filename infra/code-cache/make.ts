import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { startS3Stub } from '../../bench/speed/s3-stub.ts';
import { cacheOf, Scripts } from './loader.ts';

/** Articles that are digested before the compiled code is kept: a text, a page, each by name, media type. */
const samples = [
  ['reservoir-scraped.txt', 'text/plain'],
  ['market-brief.txt', 'text/plain'],
  ['coal-page.html', 'text/html'],
] as const;

/** Compiles a bundle's chunks by digesting the samples with them, and keeps what V8 made of each beside it. */
const [folder = ''] = process.argv.slice(2);
const objects = Object.fromEntries(
  samples.map(([name, mediaType]) => {
    const body = readFileSync(join(import.meta.dirname, '../../test/samples', name));
    return [`world/${name}`, { body, mediaType }];
  }),
);
const stub = await startS3Stub('incoming', new Uint8Array(), 'text/plain', objects);
Object.assign(process.env, {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_S3: stub.url,
  INCOMING_BUCKET: 'incoming',
  DIGESTS_BUCKET: 'digests',
});
const scripts = new Scripts(folder, () => {});
const { handler } = scripts.start('./index.mjs');
if (typeof handler !== 'function') throw new Error(`${folder} has no handler`);
const context = { getRemainingTimeInMillis: () => 60_000, awsRequestId: 'build' };
for (const [key, { body }] of Object.entries(objects)) await handler(articleEvent(key, body.length), context);
for (const [file, script] of scripts.ran)
  writeFileSync(join(folder, cacheOf(file, cachedDataVersionTag())), script.createCachedData());
process.exit(0);
