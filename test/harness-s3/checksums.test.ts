import { createHash } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksums } from '../harness/s3/checksums.ts';
import { openEndpoint } from './endpoint.ts';
import { codeOf, raw } from './raw.ts';

let endpoint: Awaited<ReturnType<typeof openEndpoint>>;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.close());

const put = (headers: Record<string, string>, body: string | Uint8Array) =>
  raw(endpoint.url, 'PUT', '/incoming/sum.txt', headers, body);

test('the sums are those of their published check values', () => {
  const hex = (name: string) => checksums[name]?.(Buffer.from('123456789')).toString('hex');
  expect(hex('crc32')).toBe('cbf43926');
  expect(hex('crc32c')).toBe('e3069283');
  expect(hex('crc64nvme')).toBe('ae8b14860a799888');
});

describe.each(Object.keys(checksums))('%s', (algorithm) => {
  const header = `x-amz-checksum-${algorithm}`;
  const sum = (body: string) => checksums[algorithm]?.(Buffer.from(body)).toString('base64') ?? '';
  const chunked = (trailer: string) =>
    put(
      {
        'content-encoding': 'aws-chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': '11',
        'x-amz-trailer': header,
      },
      `5\r\nhello\r\n6\r\n world\r\n0\r\n${trailer}\r\n`,
    );

  test('a right header is taken, a wrong or broken one refused', async () => {
    expect((await put({ [header]: sum('hello') }, 'hello')).status).toBe(200);
    const wrong = await put({ [header]: sum('hallo') }, 'hello');
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'BadDigest']);
    expect(codeOf(await put({ [header]: 'AAAA' }, 'hello'))).toBe('InvalidRequest');
  });

  test('a right trailer is taken, a wrong or missing one refused', async () => {
    expect((await chunked(`${header}:${sum('hello world')}\r\n`)).status).toBe(200);
    expect(codeOf(await chunked(`${header}:${sum('hello  orld')}\r\n`))).toBe('BadDigest');
    expect(codeOf(await chunked(''))).toBe('InvalidRequest');
  });

  test('the SDK’s own sum is right', async () => {
    const names = {
      crc32: 'CRC32',
      crc32c: 'CRC32C',
      crc64nvme: 'CRC64NVME',
      sha1: 'SHA1',
      sha256: 'SHA256',
    } as const;
    const name = Object.entries(names).find(([known]) => known === algorithm)?.[1];
    const command = new PutObjectCommand({
      Bucket: 'incoming',
      Key: 'by-sdk.txt',
      Body: 'grün 😀',
      ...(name ? { ChecksumAlgorithm: name } : {}),
    });
    expect((await endpoint.client.send(command)).ETag).toBe(
      `"${createHash('md5').update('grün 😀').digest('hex')}"`,
    );
  });
});

test('Content-MD5 and x-amz-content-sha256 are held to as well', async () => {
  const digest = (name: string, as: 'base64' | 'hex', body: string) =>
    createHash(name).update(body).digest(as);
  expect((await put({ 'content-md5': digest('md5', 'base64', 'hello') }, 'hello')).status).toBe(200);
  expect(codeOf(await put({ 'content-md5': digest('md5', 'base64', 'hallo') }, 'hello'))).toBe('BadDigest');
  expect(codeOf(await put({ 'content-md5': 'x' }, 'hello'))).toBe('InvalidDigest');
  const sha256 = 'x-amz-content-sha256';
  expect((await put({ [sha256]: digest('sha256', 'hex', 'hello') }, 'hello')).status).toBe(200);
  expect(codeOf(await put({ [sha256]: digest('sha256', 'hex', 'hallo') }, 'hello'))).toBe(
    'XAmzContentSHA256Mismatch',
  );
});

test('a body that breaks off or is not chunked as it says is incomplete', async () => {
  const headers = { 'content-encoding': 'aws-chunked', 'x-amz-decoded-content-length': '5' };
  for (const body of ['5\r\nhel', '5\r\nhello\r\n', 'hello', '4\r\nhell\r\n0\r\n\r\n', 'zz\r\n']) {
    expect(codeOf(await put(headers, body))).toBe('IncompleteBody');
  }
  expect((await put(headers, '5\r\nhello\r\n0\r\n\r\n')).status).toBe(200);
  const signed = '5;chunk-signature=abc\r\nhello\r\n0;chunk-signature=def\r\n\r\n';
  expect(
    (await put({ ...headers, 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' }, signed)).status,
  ).toBe(200);
});

test('what was refused is not there', async () => {
  await raw(endpoint.url, 'DELETE', '/incoming/sum.txt');
  await put({ 'content-md5': 'x' }, 'hello');
  expect((await raw(endpoint.url, 'HEAD', '/incoming/sum.txt')).status).toBe(404);
});
