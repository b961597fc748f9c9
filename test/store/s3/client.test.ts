import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { S3Failure } from '../../../lib/store/s3/answers.ts';
import { S3Client } from '../../../lib/store/s3/client.ts';
import { S3Store } from '../../../lib/store/s3-store.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let client: S3Client;
let answers: Answer[];
let requests: IncomingMessage[];
let trace: string | undefined;
beforeEach(async () => {
  requests = [];
  trace = undefined;
  server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    request.resume().on('end', () => answer?.(response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new S3Client({
    endpoint: { region: 'us-east-1', url: `http://127.0.0.1:${port}` },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    patience: { connectionTimeout: 1_000, requestTimeout: 100 },
    traceId: () => trace,
  });
});
afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const get = { method: 'GET', bucket: 'bucket', key: 'key' } as const;
const ok: Answer = (response) => void response.end('hello');
const failureOf = (action: Promise<unknown>): Promise<unknown> => action.catch((thrown: unknown) => thrown);

test('a server that does not answer is given up, tried again and then told', async () => {
  answers = [() => {}, () => {}, ok];
  expect((await client.ask(get)).toString()).toBe('hello');
  requests = [];
  answers = [() => {}];
  const failure = await failureOf(client.ask(get));
  expect(failure).toBeInstanceOf(S3Failure);
  expect(failure).toMatchObject({ code: 'ETIMEDOUT', status: undefined });
  expect(requests).toHaveLength(3);
});

test('a body of which no more comes is given up without a signal, too', async () => {
  answers = [(response) => void response.writeHead(200, { 'content-length': 5 }).write('hel')];
  expect(await failureOf(client.ask(get))).toMatchObject({ code: 'ETIMEDOUT' });
});

test('a connection that is broken is another try, an answer that nothing can change is none', async () => {
  answers = [(response) => void response.destroy(), ok];
  expect((await client.ask(get)).toString()).toBe('hello');
  requests = [];
  answers = [(response) => void response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')];
  expect(await failureOf(client.ask(get))).toMatchObject({ code: 'AccessDenied', status: 403 });
  expect(requests).toHaveLength(1);
});

test('a port where nobody listens is told by the code of the network', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await failureOf(client.ask(get))).toMatchObject({ code: 'ECONNREFUSED', status: undefined });
});

test('a clock that S3 refuses is put right by the answer’s own time', async () => {
  const hours = 5;
  const skewed: Answer = (response) => {
    response.writeHead(403, { date: new Date(Date.now() + hours * 3_600_000).toUTCString() });
    response.end('<Error><Code>RequestTimeTooSkewed</Code></Error>');
  };
  answers = [skewed, ok];
  expect((await client.ask(get)).toString()).toBe('hello');
  const [first, second] = requests.map(({ headers }) =>
    Date.parse(
      String(headers['x-amz-date']).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'),
    ),
  );
  expect(Math.round(((second ?? 0) - (first ?? 0)) / 3_600_000)).toBe(hours);
});

test('what Lambda calls the work at hand goes along with every request, unsigned', async () => {
  answers = [ok];
  await client.ask(get);
  trace = 'Root=1-abc';
  await client.ask(get);
  expect(requests.map(({ headers }) => headers['x-amzn-trace-id'])).toEqual([undefined, 'Root=1-abc']);
  expect(requests[1]?.headers.authorization).not.toContain('x-amzn-trace-id');
});

test('a body that is not the one that was uploaded is fetched anew', async () => {
  const sent =
    (body: string): Answer =>
    (response) =>
      void response
        .writeHead(200, {
          etag: '"e"',
          'last-modified': 'Sun, 12 Jan 2025 06:31:07 GMT',
          'content-length': 5,
          'x-amz-checksum-crc32': 'NhCmhg==',
        })
        .end(body);
  answers = [sent('hallo'), sent('hello')];
  const found = await new S3Store(client, 'bucket').get('key');
  expect(Buffer.from(found?.body ?? []).toString()).toBe('hello');
  expect(requests[0]?.headers['x-amz-checksum-mode']).toBe('ENABLED');
});
