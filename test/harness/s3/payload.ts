import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { checksums } from './checksums.ts';
import { S3Error } from './errors.ts';

/** Most bytes of one request; the product itself reads 40 MiB. */
export const mostBytes = 256 * 1024 * 1024;

/** A request's body, freed of its transfer coding, every checksum that came with it found right. */
export async function readPayload(request: IncomingMessage): Promise<Buffer> {
  const raw = await readBody(request);
  const { body, trailers } = isChunked(request.headers) ? unchunk(raw) : { body: raw, trailers: {} };
  const promised = request.headers['x-amz-decoded-content-length'];
  if (promised !== undefined && Number(promised) !== body.length) {
    throw new S3Error('IncompleteBody', 'The request body terminated unexpectedly');
  }
  checkDigests(body, request.headers, trailers);
  return body;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) {
      throw new S3Error('EntityTooLarge', `Your proposed upload exceeds the ${mostBytes} bytes taken here.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isChunked(headers: IncomingHttpHeaders): boolean {
  const encodings = String(headers['content-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim());
  const sha256 = String(headers['x-amz-content-sha256'] ?? '');
  return encodings.includes('aws-chunked') || sha256.startsWith('STREAMING-');
}

/** The `aws-chunked` coding: `size[;chunk-signature=…]`, the bytes, …, `0`, trailing headers. Signatures are not checked. */
function unchunk(raw: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const incomplete = (): never => {
    throw new S3Error('IncompleteBody', 'The request body terminated unexpectedly');
  };
  const pieces: Buffer[] = [];
  let at = 0;
  const line = (): string => {
    const end = raw.indexOf('\r\n', at);
    if (end === -1) return incomplete();
    const text = raw.toString('latin1', at, end);
    at = end + 2;
    return text;
  };
  for (;;) {
    const size = line().split(';', 1)[0] ?? '';
    const length = /^[0-9a-fA-F]{1,8}$/.test(size) ? Number.parseInt(size, 16) : incomplete();
    if (length === 0) break;
    if (at + length + 2 > raw.length) incomplete();
    pieces.push(raw.subarray(at, at + length));
    at += length + 2;
  }
  const trailers: Record<string, string> = {};
  while (at < raw.length) {
    const text = line();
    const colon = text.indexOf(':');
    if (colon > 0) trailers[text.slice(0, colon).trim().toLowerCase()] = text.slice(colon + 1).trim();
  }
  return { body: Buffer.concat(pieces), trailers };
}

function checkDigests(body: Buffer, headers: IncomingHttpHeaders, trailers: Record<string, string>): void {
  for (const [algorithm, sum] of Object.entries(checksums)) {
    const name = `x-amz-checksum-${algorithm}`;
    const given = headers[name] ?? trailers[name];
    if (given === undefined) {
      if (headers['x-amz-trailer'] !== name) continue;
      throw new S3Error('InvalidRequest', `The trailer ${name} was announced and did not come.`);
    }
    const actual = sum(body);
    const bytes = Buffer.from(String(given), 'base64');
    if (bytes.length !== actual.length) {
      throw new S3Error('InvalidRequest', `Value for ${name} header is invalid.`);
    }
    if (!bytes.equals(actual)) {
      throw new S3Error(
        'BadDigest',
        `The ${algorithm.toUpperCase()} you specified did not match what we received.`,
      );
    }
  }
  const md5 = headers['content-md5'];
  if (md5 !== undefined) {
    const bytes = Buffer.from(String(md5), 'base64');
    if (bytes.length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 you specified was invalid.');
    if (!bytes.equals(createHash('md5').update(body).digest())) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
    }
  }
  const sha256 = String(headers['x-amz-content-sha256'] ?? '');
  if (/^[0-9a-f]{64}$/.test(sha256) && createHash('sha256').update(body).digest('hex') !== sha256) {
    throw new S3Error(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
}
