import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Objects of the incoming bucket that differ from the one under every other key. */
type Others = Readonly<Record<string, { readonly body: Uint8Array; readonly mediaType: string }>>;

/**
 * An S3 that holds one object under every key of the incoming bucket and nothing in the digests bucket, and takes
 * every write. It costs as little as an HTTP server can, so that what is timed is the function.
 */
export async function startS3Stub(
  incoming: string,
  usual: Uint8Array,
  usualType = 'text/html',
  others: Others = {},
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const [path = ''] = (request.url ?? '').split('?');
      const key = path.slice(incoming.length + 2);
      const { body, mediaType } = others[key] ?? { body: usual, mediaType: usualType };
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const reading = request.method === 'GET' || request.method === 'HEAD';
      if (request.url?.includes('list-type=2')) {
        response.writeHead(200, { 'content-type': 'application/xml' });
        response.end('<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>');
      } else if (!reading) {
        response.writeHead(200, { etag }).end();
      } else if (request.url?.startsWith(`/${incoming}/`)) {
        response.writeHead(200, {
          etag,
          'content-type': mediaType,
          'content-length': body.length,
          'last-modified': new Date(performance.timeOrigin).toUTCString(),
        });
        response.end(request.method === 'GET' ? body : undefined);
      } else {
        response.writeHead(404, { 'content-type': 'application/xml' });
        response.end(request.method === 'GET' ? '<Error><Code>NoSuchKey</Code></Error>' : undefined);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stub has no port');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
