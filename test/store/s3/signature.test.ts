import { S3Client as SdkClient } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { encoded, queryOf, signedHeaders } from '../../../lib/store/s3/signature.ts';
import { hostileKeys } from '../contract.ts';

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const region = 'eu-central-1';
const host = 'incoming.s3.eu-central-1.amazonaws.com';
const now = new Date('2026-03-04T05:06:07.890Z');

type Unsigned = Parameters<typeof signedHeaders>[0];

/** What the AWS SDK writes into `authorization` for the same request. */
async function bySdk({ method, path, query, headers, body }: Unsigned, sessionToken?: string) {
  const own = { ...credentials, ...(sessionToken ? { sessionToken } : {}) };
  const sdk = new SdkClient({ region, credentials: own });
  const signer = await sdk.config.signer({
    name: 'sigv4',
    signingName: 's3',
    signingRegion: region,
    properties: {},
  });
  const request = {
    method,
    protocol: 'https:',
    hostname: host,
    path,
    query,
    headers: { ...headers, host },
    body,
  };
  const signed = await signer.sign(request, {
    signingDate: now,
    signingRegion: region,
    signingService: 's3',
  });
  return z.parse(z.object({ headers: z.object({ authorization: z.string() }) }), signed).headers
    .authorization;
}

async function expectSame(request: Unsigned, sessionToken?: string): Promise<void> {
  const ours = signedHeaders(request, region, { ...credentials, sessionToken }, now);
  expect(ours.authorization).toBe(await bySdk(request, sessionToken));
}

const put: Unsigned = {
  method: 'PUT',
  host,
  path: '/world/a.txt',
  query: {},
  headers: { 'content-type': 'text/plain; charset=utf-8', 'if-none-match': '*' },
  body: Buffer.from('grün 😀'),
};

test('a request is signed as the AWS SDK signs it, with and without the token of a role', async () => {
  await expectSame(put);
  await expectSame(put, 'a/token+of==a role');
  await expectSame({ ...put, method: 'GET', headers: {}, body: new Uint8Array() });
});

test('every key that has led programs astray is signed as the AWS SDK signs it', async () => {
  for (const key of hostileKeys)
    await expectSame({ ...put, path: `/${key.split('/').map(encoded).join('/')}` });
});

test('so is a query, whatever stands in it', async () => {
  const query = fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(query, (asked) => expectSame({ ...put, method: 'GET', path: '/', query: asked })),
    { numRuns: 40 },
  );
});

test('a query is sent in the order in which it is signed', () => {
  expect(queryOf({ prefix: 'a b+c/é', 'list-type': '2' })).toBe('list-type=2&prefix=a%20b%2Bc%2F%C3%A9');
});
