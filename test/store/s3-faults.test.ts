import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NewsDigestError } from '../../lib/model/index.ts';
import { S3Store } from '../../lib/store/s3-store.ts';

/** What a server that misbehaves does with one request after the other; the last stays. */
type Answer = (response: ServerResponse) => void;

const error =
  (status: number, code: string): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<Error><Code>${code}</Code><Message>as told</Message></Error>`);
  };
const headers = {
  etag: '"e"',
  'last-modified': 'Sun, 12 Jan 2025 06:31:07 GMT',
  'content-type': 'text/plain',
};
const whole: Answer = (response) => {
  response.writeHead(200, { ...headers, 'content-length': 5 });
  response.end('hello');
};
const brokenOff: Answer = (response) => {
  response.writeHead(200, { ...headers, 'content-length': 5 });
  response.write('hel', () => response.destroy());
};
const stalled: Answer = (response) => {
  response.writeHead(200, { ...headers, 'content-length': 5 });
  response.write('hel');
};

let server: Server;
let client: S3Client;
let store: S3Store;
let answers: Answer[];
let asked: number;
beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    request.resume().on('end', () => answer?.(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const endpoint = `http://127.0.0.1:${port}`;
  client = new S3Client({ endpoint, region: 'us-east-1', credentials, maxAttempts: 2 });
  store = new S3Store(client, 'bucket');
});
afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const text = { contentType: 'text/plain' };

async function failure(action: Promise<unknown>): Promise<{ code: string; retryable: boolean } | string> {
  const thrown: unknown = await action.catch((caught: unknown) => caught);
  if (!(thrown instanceof NewsDigestError)) return String(thrown);
  return { code: thrown.code, retryable: thrown.retryable };
}

test('a write that conflicts with another is sent again; 412 after it means that the other won', async () => {
  answers = [error(409, 'ConditionalRequestConflict'), error(409, 'ConditionalRequestConflict'), whole];
  expect(await store.putIfAbsent('key', 'x', text)).toBe('written');
  expect(asked).toBe(3);
  asked = 0;
  answers = [error(409, 'ConditionalRequestConflict'), error(412, 'PreconditionFailed')];
  expect(await store.putIfAbsent('key', 'x', text)).toBe('exists');
});

test('a conflict without end passes for now', async () => {
  answers = [error(409, 'ConditionalRequestConflict')];
  const found = await failure(store.putIfAbsent('key', 'x', text));
  expect(found).toEqual({ code: 'store-unavailable', retryable: true });
  expect(asked).toBe(5);
});

test('a body that breaks off is fetched anew', async () => {
  answers = [brokenOff, brokenOff, whole];
  expect(Buffer.from((await store.get('key'))?.body ?? []).toString()).toBe('hello');
  expect(asked).toBe(3);
});

test('a body that stalls is given up when the time is over', async () => {
  answers = [stalled];
  const found = await failure(store.get('key', { signal: AbortSignal.timeout(150) }));
  expect(found).toEqual({ code: 'out-of-time', retryable: true });
});

test('throttling and faults of the service pass; a missing permission or bucket does not', async () => {
  for (const [answer, retryable] of [
    [error(503, 'SlowDown'), true],
    [error(500, 'InternalError'), true],
    [error(403, 'AccessDenied'), false],
    [error(404, 'NoSuchBucket'), false],
  ] as const) {
    answers = [answer];
    expect(await failure(store.get('key'))).toEqual({ code: 'store-unavailable', retryable });
  }
});

test('an object under a delete marker is absent, to GET and to HEAD', async () => {
  const marked: Answer = (response) => {
    response.writeHead(404, { 'x-amz-delete-marker': 'true', 'content-type': 'application/xml' });
    response.end('<Error><Code>NoSuchKey</Code><Message>as told</Message></Error>');
  };
  const empty: Answer = (response) => response.writeHead(404, { 'x-amz-delete-marker': 'true' }).end();
  answers = [marked, empty];
  expect(await store.get('key')).toBeNull();
  expect(await store.head('key')).toBeNull();
});

test('an object that is another version by the time its body is read is told apart', async () => {
  answers = [error(412, 'PreconditionFailed')];
  expect(await failure(store.get('key', { etag: 'e' }))).toEqual({ code: 'object-changed', retryable: true });
});

test('a denied permission is no rejection of the article', async () => {
  answers = [error(403, 'AccessDenied')];
  const thrown: unknown = await store.get('key').catch((caught: unknown) => caught);
  expect(thrown).toMatchObject({
    name: 'StoreUnavailableError',
    message: 'AccessDenied (403) for key in bucket',
  });
});
