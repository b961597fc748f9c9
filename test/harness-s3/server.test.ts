import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEndpoint } from './endpoint.ts';
import { codeOf, raw } from './raw.ts';

let endpoint: Awaited<ReturnType<typeof openEndpoint>>;
let created: string[];
beforeEach(async () => {
  created = [];
  endpoint = await openEndpoint(async (bucket, { key }, creation) => {
    created.push(`${creation} ${bucket}/${key}`);
  });
});
afterEach(() => endpoint.close());

const at = (Key: string) => ({ Bucket: 'incoming', Key });
const put = (Key: string, Body = 'x') => endpoint.client.send(new PutObjectCommand({ ...at(Key), Body }));
const textOf = async (Key: string, Range?: string) => {
  const { Body } = await endpoint.client.send(
    new GetObjectCommand({ ...at(Key), ...(Range ? { Range } : {}) }),
  );
  return Body?.transformToString();
};
const nameOf = async (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );

test('buckets are made, found, listed and removed', async () => {
  await endpoint.client.send(new CreateBucketCommand({ Bucket: 'second' }));
  expect(await nameOf(endpoint.client.send(new CreateBucketCommand({ Bucket: 'second' })))).toBe(
    'BucketAlreadyOwnedByYou',
  );
  expect(codeOf(await raw(endpoint.url, 'PUT', '/No'))).toBe('InvalidBucketName');
  const { Buckets } = await endpoint.client.send(new ListBucketsCommand({}));
  expect(Buckets?.map(({ Name }) => Name)).toEqual(['incoming', 'second']);
  expect(await nameOf(endpoint.client.send(new HeadBucketCommand({ Bucket: 'second' })))).toBe('done');
  expect(await nameOf(endpoint.client.send(new HeadBucketCommand({ Bucket: 'third' })))).toBe('NotFound');
  await put('full');
  expect(await nameOf(endpoint.client.send(new DeleteBucketCommand({ Bucket: 'incoming' })))).toBe(
    'BucketNotEmpty',
  );
  expect(await nameOf(endpoint.client.send(new DeleteBucketCommand({ Bucket: 'second' })))).toBe('done');
  expect(codeOf(await raw(endpoint.url, 'GET', '/second?list-type=2'))).toBe('NoSuchBucket');
});

test('a listing is paged in UTF-8 order, and a common prefix counts once', async () => {
  const keys = ['a/1', 'a/2', 'a/3', 'b', 'B', 'é', '😀/x', '\uffff', 'c/d/e'];
  for (const key of keys) await put(key);
  const pages = async (options: { Delimiter?: string; Prefix?: string }, size: number) => {
    const found: string[] = [];
    let token: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket: 'incoming',
        MaxKeys: size,
        ...options,
        ...(token ? { ContinuationToken: token } : {}),
      });
      const page = await endpoint.client.send(command);
      const names = [
        ...(page.Contents ?? []).map(({ Key = '' }) => Key),
        ...(page.CommonPrefixes ?? []).map(({ Prefix = '' }) => Prefix),
      ];
      expect(names.length).toBe(page.KeyCount);
      expect(names.length).toBeLessThanOrEqual(size);
      found.push(...names.sort());
      token = page.NextContinuationToken;
      expect(page.IsTruncated).toBe(token !== undefined);
    } while (token);
    return found;
  };
  const inOrder = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  for (const size of [1, 2, 3, 1000]) {
    expect((await pages({}, size)).length).toBe(keys.length);
    const folders = await pages({ Delimiter: '/' }, size);
    expect([...folders].sort()).toEqual(['B', 'a/', 'b', 'c/', 'é', '😀/', '\uffff'].sort());
  }
  expect(await pages({}, 1)).toEqual(inOrder);
  expect(await pages({ Prefix: 'c/', Delimiter: '/' }, 2)).toEqual(['c/d/']);
  const after = await endpoint.client.send(new ListObjectsV2Command({ Bucket: 'incoming', StartAfter: 'b' }));
  expect(after.Contents?.map(({ Key }) => Key)).toEqual(inOrder.slice(inOrder.indexOf('b') + 1));
});

test('keys in a list are encoded where it is asked for', async () => {
  await put('a b+c/d&e<f>.txt');
  const { body } = await raw(endpoint.url, 'GET', '/incoming?list-type=2&encoding-type=url');
  expect(body).toContain('<Key>a+b%2Bc/d%26e%3Cf%3E.txt</Key>');
  expect(codeOf(await raw(endpoint.url, 'GET', '/incoming?list-type=2&max-keys=x'))).toBe('InvalidArgument');
});

test('conditional writes: one wins, the others hear 412, and If-Match of nothing 404', async () => {
  const once = (Body: string) =>
    endpoint.client.send(new PutObjectCommand({ ...at('once'), Body, IfNoneMatch: '*' }));
  const results = await Promise.all(['a', 'b', 'c', 'd'].map((body) => nameOf(once(body))));
  expect(results.sort()).toEqual(['PreconditionFailed', 'PreconditionFailed', 'PreconditionFailed', 'done']);
  const { ETag = '' } = await put('match', 'one');
  const match = (IfMatch: string, key = 'match') =>
    nameOf(endpoint.client.send(new PutObjectCommand({ ...at(key), Body: 'two', IfMatch })));
  const both = await Promise.all([match(ETag), match(ETag)]);
  expect(both.sort()).toEqual(['PreconditionFailed', 'done']);
  expect(await match(ETag, 'nothing')).toBe('NoSuchKey');
});

test('conditional reads and ranges', async () => {
  const { ETag = '' } = await put('read', '0123456789');
  expect((await raw(endpoint.url, 'GET', '/incoming/read', { 'if-none-match': ETag })).status).toBe(304);
  expect((await raw(endpoint.url, 'HEAD', '/incoming/read', { 'if-match': '"other"' })).status).toBe(412);
  expect(await textOf('read', 'bytes=2-4')).toBe('234');
  expect(await textOf('read', 'bytes=7-')).toBe('789');
  expect(await textOf('read', 'bytes=-2')).toBe('89');
  expect(await nameOf(textOf('read', 'bytes=10-'))).toBe('InvalidRange');
  expect(await nameOf(textOf('absent'))).toBe('NoSuchKey');
});

test('a multipart upload becomes one object, with one event, when it is complete', async () => {
  const { client } = endpoint;
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({ ...at('big'), ContentType: 'text/plain' }),
  );
  const upload = { ...at('big'), UploadId };
  const parts = ['a'.repeat(5 * 1024 * 1024), 'the end'];
  const etags: { PartNumber: number; ETag: string | undefined }[] = [];
  for (const [index, Body] of parts.entries()) {
    const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber: index + 1, Body }));
    etags.push({ PartNumber: index + 1, ETag });
  }
  const complete = (Parts: typeof etags) =>
    nameOf(client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } })));
  expect(created).toEqual([]);
  expect(await complete([...etags].reverse())).toBe('InvalidPartOrder');
  expect(await complete([{ PartNumber: 1, ETag: '"no"' }])).toBe('InvalidPart');
  expect(await complete(etags)).toBe('done');
  expect(created).toEqual(['CompleteMultipartUpload incoming/big']);
  expect(await textOf('big')).toBe(parts.join(''));
  expect(await complete(etags)).toBe('NoSuchUpload');
});

test('an upload that is given up leaves nothing', async () => {
  const { client } = endpoint;
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(at('gone')));
  await client.send(new AbortMultipartUploadCommand({ ...at('gone'), UploadId }));
  expect(
    await nameOf(client.send(new UploadPartCommand({ ...at('gone'), UploadId, PartNumber: 1, Body: 'x' }))),
  ).toBe('NoSuchUpload');
  expect(codeOf(await raw(endpoint.url, 'DELETE', '/incoming/gone?uploadId=../../x'))).toBe('NoSuchUpload');
});

test('a copy is an object and an event of its own', async () => {
  await put('from here.txt', 'copied');
  await endpoint.client.send(
    new CopyObjectCommand({ ...at('there.txt'), CopySource: 'incoming/from%20here.txt' }),
  );
  expect(await textOf('there.txt')).toBe('copied');
  expect(created).toEqual(['Put incoming/from here.txt', 'Copy incoming/there.txt']);
});

test('the path of a key is taken as it comes', async () => {
  await raw(endpoint.url, 'PUT', '/incoming/a/../../b%2Fc%252F+d', {}, 'odd');
  expect(created).toEqual(['Put incoming/a/../../b/c%2F+d']);
  expect(codeOf(await raw(endpoint.url, 'PUT', '/incoming/%ff'))).toBe('InvalidURI');
  expect(codeOf(await raw(endpoint.url, 'PUT', `/incoming/${'k'.repeat(1025)}`))).toBe('KeyTooLongError');
});

test('a bucket may stand in the host name', async () => {
  await put('virtual', 'hosted');
  const { body } = await raw(endpoint.url, 'GET', '/virtual', {
    host: `incoming.localhost:${endpoint.port}`,
  });
  expect(body).toBe('hosted');
});

test('a name that somebody else made lead here is not served', async () => {
  expect((await raw(endpoint.url, 'GET', '/', { host: 'rebound.example' })).status).toBe(400);
});

test('an unsupported request is refused with an error in XML', async () => {
  for (const [method, path, code] of [
    ['GET', '/incoming?versioning', 'NotImplemented'],
    ['GET', '/incoming', 'NotImplemented'],
    ['PATCH', '/incoming/x', 'MethodNotAllowed'],
    ['GET', '/nowhere/x', 'NoSuchBucket'],
  ] as const) {
    expect(codeOf(await raw(endpoint.url, method, path))).toBe(code);
  }
});

test('no request crashes the endpoint', async () => {
  const text = fc.string({
    unit: fc.constantFrom('/', '?', '%', '.', 'a', '&', '=', '+', 'uploadId', 'list-type=2', 'é'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD'),
      text,
      text,
      async (method, path, body) => {
        const answer = await raw(
          endpoint.url,
          method,
          `/${encodeURI(path)}`,
          {},
          method === 'GET' ? '' : body,
        );
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect(answer.status).not.toBe(500);
      },
    ),
    { numRuns: 100 },
  );
});
