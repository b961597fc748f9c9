import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createHandler } from '../../functions/unsubscribe.ts';
import { unsubscribeEdges } from '../../lib/aws/unsubscribe-edges.ts';
import { tokenOf } from '../../lib/delivery/edition/token.ts';
import { unsubscribedIds } from '../../lib/delivery/edition/unsubscribed.ts';
import { environment, memoryTransport, send, storeWith } from '../edition/sending.ts';
import { openEndpoint } from '../harness-s3/endpoint.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** SES as far as it answers whether it knows a contact. */
async function contacts(status: number): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'NotFoundException' };
    response.writeHead(status, headers).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Presses the button in a mail, with the wiring of the deployed function; resolves with what is noted in the store. */
async function press(status: number) {
  const s3 = await openEndpoint();
  onTestFinished(() => s3.close());
  vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.url);
  vi.stubEnv('AWS_ENDPOINT_URL_SESV2', await contacts(status));
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  const secret = environment.UNSUBSCRIBE_SECRET;
  const handler = createHandler(
    unsubscribeEdges({
      DIGESTS_BUCKET: 'incoming',
      READERS_SOURCE: 'contact-list',
      SES_CONTACT_LIST: 'daily',
      UNSUBSCRIBE_SECRET: secret,
    }),
  );
  const token = tokenOf('Ann.Reader@Mail.example', secret);
  const answer = await handler({
    requestContext: { http: { method: 'POST' } },
    queryStringParameters: { token },
  });
  return { answer, gone: await unsubscribedIds(await s3.buckets.store('incoming')) };
}

test('a contact that SES has in another letter case gets no more mail either', async () => {
  const { answer, gone } = await press(404);
  expect(answer.statusCode).toBe(200);
  expect(gone.size).toBe(1);
  const store = await storeWith(['Ann.Reader@Mail.example', 'bo@mail.example']);
  for (const id of gone)
    await store.put(`readers/unsubscribed/${id}.json`, '{}', { contentType: 'application/json' });
  const transport = memoryTransport();
  await send({ store, transport });
  expect(transport.mails.map(({ to }) => to)).toEqual(['bo@mail.example']);
});

test('SES owns the state of its contacts: one who opts in again gets mail again', async () => {
  const { answer, gone } = await press(200);
  expect(answer.statusCode).toBe(200);
  expect(gone.size).toBe(0);
});
