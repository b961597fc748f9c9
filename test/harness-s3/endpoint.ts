import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { Buckets, type OnCreated } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';

/** The endpoint on a free port over an empty folder, with one bucket named `incoming`, and a client for it. */
export async function openEndpoint(onCreated?: OnCreated) {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-s3-'));
  const buckets = new Buckets(folder, onCreated);
  await buckets.create('incoming');
  const server = createS3Server(buckets);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new S3Client({ endpoint: url, region: 'us-east-1', credentials, maxAttempts: 1 });
  return {
    url,
    port,
    client,
    buckets,
    folder,
    async close(): Promise<void> {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
