import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { NewsDigestError } from '../../../lib/model/index.ts';
import type { Buckets } from './buckets.ts';
import { S3Error } from './errors.ts';
import { listObjects } from './listing.ts';
import { Uploads } from './multipart.ts';
import { type Answer, deleteObject, getObject, putObject, putPart, typeOf, writeObject } from './objects.ts';
import { readPayload } from './payload.ts';
import { isLocalHost, type Target, targetOf } from './target.ts';
import { xmlDocument } from './xml.ts';

/** One request → one answer, or an `S3Error`. */
type Operation = (request: IncomingMessage, target: Target) => Promise<Answer>;

/** The S3 endpoint of the local stack, on folders. Whoever reaches it may do anything: it listens on 127.0.0.1 alone. */
export function createS3Server(buckets: Buckets): Server {
  const uploads = new Uploads(join(buckets.folder, '.uploads'));
  return createServer((request, response) => {
    void respond(request, response, (target) =>
      operationOf(request, target, buckets, uploads)(request, target),
    );
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  act: (target: Target) => Promise<Answer>,
): Promise<void> {
  const id = randomBytes(8).toString('hex').toUpperCase();
  const send = ({ status, headers = {}, body = '' }: Answer): void => {
    const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { 'x-amz-request-id': id, server: 'news-digest', ...length, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  try {
    if (!isLocalHost(request.headers.host)) {
      throw new S3Error(
        'InvalidRequest',
        'This endpoint serves the machine it runs on, by the name localhost or 127.0.0.1.',
      );
    }
    send(await act(targetOf(request)));
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const told = error instanceof S3Error ? error : internal(error);
    const body = xmlDocument('Error', [
      ['Code', told.code],
      ['Message', told.message],
      ['Resource', request.url ?? ''],
      ['RequestId', id],
    ]);
    // What is left of the request's body is not read: the connection can't be used again.
    const closing = request.complete ? {} : { connection: 'close' };
    send({ status: told.status, headers: { 'content-type': 'application/xml', ...closing }, body });
  }
}

function internal(error: unknown): S3Error {
  const message = error instanceof NewsDigestError ? error.message : 'We encountered an internal error.';
  if (!(error instanceof NewsDigestError)) console.error(error);
  return new S3Error('InternalError', message);
}

function operationOf(
  { method = '' }: IncomingMessage,
  { bucket, key, query }: Target,
  buckets: Buckets,
  uploads: Uploads,
): Operation {
  const operations =
    bucket === ''
      ? service(buckets)
      : key === ''
        ? bucketLevel(buckets, query)
        : objectLevel(buckets, uploads, query);
  const operation = operations[method];
  if (operation) return operation;
  throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.');
}

const xml = (name: string, content: Parameters<typeof xmlDocument>[1]): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: xmlDocument(name, content),
});

function service(buckets: Buckets): Readonly<Record<string, Operation>> {
  return {
    GET: async () => {
      const names = await buckets.names();
      const entries = names.map(({ name, created }) => {
        return [
          'Bucket',
          [
            ['Name', name],
            ['CreationDate', created.toISOString()],
          ],
        ] as const;
      });
      return xml('ListAllMyBucketsResult', [
        [
          'Owner',
          [
            ['ID', 'local'],
            ['DisplayName', 'local'],
          ],
        ],
        ['Buckets', entries],
      ]);
    },
  };
}

/** Questions about a bucket that nobody here needs the answer to. */
const subresources = [
  'acl',
  'cors',
  'lifecycle',
  'notification',
  'policy',
  'tagging',
  'uploads',
  'versioning',
  'versions',
];

function bucketLevel(buckets: Buckets, query: URLSearchParams): Readonly<Record<string, Operation>> {
  if (subresources.some((name) => query.has(name))) {
    throw new S3Error(
      'NotImplemented',
      'A header or query you provided implies functionality that is not implemented',
    );
  }
  return {
    GET: async (_request, { bucket }) => {
      if (query.has('location')) {
        await buckets.store(bucket);
        return xml('LocationConstraint', []);
      }
      if (query.get('list-type') !== '2')
        throw new S3Error('NotImplemented', 'Only version 2 of the list is served');
      const body = await listObjects(buckets, bucket, query);
      return { status: 200, headers: { 'content-type': 'application/xml' }, body };
    },
    HEAD: async (_request, { bucket }) => {
      await buckets.store(bucket);
      return { status: 200, headers: { 'x-amz-bucket-region': 'us-east-1' } };
    },
    PUT: async (request, { bucket }) => {
      await readPayload(request);
      if ((await buckets.names()).some(({ name }) => name === bucket)) {
        throw new S3Error(
          'BucketAlreadyOwnedByYou',
          'The bucket you tried to create already exists, and you own it.',
        );
      }
      await buckets.create(bucket);
      return { status: 200, headers: { location: `/${bucket}` } };
    },
    DELETE: async (_request, { bucket }) => {
      await buckets.delete(bucket);
      return { status: 204 };
    },
  };
}

function objectLevel(
  buckets: Buckets,
  uploads: Uploads,
  query: URLSearchParams,
): Readonly<Record<string, Operation>> {
  const id = query.get('uploadId');
  if (query.has('uploads')) {
    return {
      POST: async ({ headers }, { bucket, key }) => {
        await buckets.store(bucket);
        const upload = await uploads.begin({ bucket, key, contentType: typeOf(headers) });
        return xml('InitiateMultipartUploadResult', [
          ['Bucket', bucket],
          ['Key', key],
          ['UploadId', upload],
        ]);
      },
    };
  }
  if (id !== null) {
    return {
      PUT: (request) =>
        putPart(buckets, request, (body) => uploads.part(id, Number(query.get('partNumber')), body)),
      POST: async (request, target) => {
        const { contentType } = await uploads.find(id);
        const body = await uploads.assemble(id, (await readPayload(request)).toString());
        const creation = 'CompleteMultipartUpload';
        const written = await writeObject(buckets, target, request.headers, body, { contentType, creation });
        await uploads.end(id);
        return xml('CompleteMultipartUploadResult', [
          ['Location', `/${target.bucket}/${target.key}`],
          ['Bucket', target.bucket],
          ['Key', target.key],
          ['ETag', `"${written.etag}"`],
        ]);
      },
      DELETE: async () => {
        await uploads.find(id);
        await uploads.end(id);
        return { status: 204 };
      },
    };
  }
  return {
    GET: (request, target) => getObject(buckets, target, request),
    HEAD: (request, target) => getObject(buckets, target, request),
    PUT: (request, target) => putObject(buckets, target, request),
    DELETE: (_request, target) => deleteObject(buckets, target),
  };
}
