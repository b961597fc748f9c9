import { readFile } from 'node:fs/promises';
import { limits } from '../../../lib/model/index.ts';
import { mediaTypeOf } from '../../../lib/store/media-types.ts';
import { editionRoutes } from '../edition/routes.ts';
import { samplesPrefix } from '../samples.ts';
import type { StackEvents } from '../stack.ts';
import { listDead, listDigests, listRejected } from './catalogue.ts';
import { bodyOf, PageError, type Route, send, sendJson, type Visit } from './route.ts';

const file =
  (name: string, type: string) =>
  async ({ response }: Visit): Promise<void> =>
    send(response, 200, type, await readFile(new URL(name, import.meta.url)));

const script = (name: string): Route => ({
  method: 'GET',
  path: `/${name}`,
  answer: file(name, 'text/javascript; charset=utf-8'),
});

/** A page in a frame: nothing runs, nothing is loaded from anywhere, and links open beside the page. */
const still =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Everything the page's server does. A part of the page that brings routes of its own adds them here. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/', answer: file('index.html', 'text/html; charset=utf-8') },
  { method: 'GET', path: '/style.css', answer: file('style.css', 'text/css; charset=utf-8') },
  ...['client.js', 'elements.js', 'list.js', 'uploads.js'].map(script),
  { method: 'GET', path: '/api/state', answer: state },
  { method: 'GET', path: '/api/events', answer: events },
  { method: 'PUT', path: '/api/articles/', answer: upload },
  { method: 'DELETE', path: '/api/articles/', answer: remove },
  { method: 'DELETE', path: '/api/samples', answer: removeSamples },
  { method: 'GET', path: '/view/', answer: view },
  { method: 'GET', path: '/article/', answer: article },
  ...editionRoutes,
];

/** All that the page shows, in one answer. */
async function state({ stack, response }: Visit): Promise<void> {
  const [digests, rejected, dead] = await Promise.all([
    listDigests(stack),
    listRejected(stack),
    listDead(stack),
  ]);
  sendJson(response, { digests, rejected, dead, queue: stack.queue.counts(), endpoint: stack.endpoint });
}

/** Says when something changed; the page then asks for the state. */
async function events({ stack, request, response }: Visit): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
  const names = ['received', 'digested', 'rejected', 'withdrawn', 'dead', 'worked'] as const;
  const tell = (name: keyof StackEvents) => (subject?: unknown) => {
    response.write(
      `event: ${name}\ndata: ${JSON.stringify(typeof subject === 'string' ? subject : null)}\n\n`,
    );
  };
  const listeners = names.map((name) => [name, tell(name)] as const);
  for (const [name, listener] of listeners) stack.on(name, listener);
  request.on('close', () => {
    for (const [name, listener] of listeners) stack.off(name, listener);
  });
}

/** Takes an article in by the same way as every other: the S3 endpoint. */
async function upload({ stack, request, response, rest }: Visit): Promise<void> {
  if (rest === '' || Buffer.byteLength(rest) > limits.keyBytes)
    throw new PageError(400, 'no file name, or too long a one');
  // One byte more than is read at all: the handler's reason then says why, as it does for every other way in.
  const body = await bodyOf(request, limits.documentBytes * 2);
  await stack.drop(rest, body, request.headers['content-type'] || mediaTypeOf(rest));
  sendJson(response, { key: rest }, 201);
}

/** Takes an article back. */
async function remove({ stack, response, rest }: Visit): Promise<void> {
  if ((await stack.incoming.head(rest)) === null)
    throw new PageError(404, 'This article is not there any more.');
  await stack.withdraw(rest);
  sendJson(response, { key: rest });
}

async function removeSamples({ stack, response }: Visit): Promise<void> {
  let removed = 0;
  for await (const { key } of stack.incoming.list(samplesPrefix)) {
    await stack.withdraw(key);
    removed += 1;
  }
  sendJson(response, { removed });
}

/** What was dropped, as it came: to be read beside its digest. Nothing in it runs, and it loads nothing. */
async function article({ stack, response, rest }: Visit): Promise<void> {
  const found = await stack.incoming.get(rest);
  if (!found) throw new PageError(404, 'This article is not there any more.');
  response.setHeader('content-security-policy', still);
  const shown = /^(?:text\/(?:html|plain|markdown)|application\/pdf)\b/.exec(found.contentType ?? '')?.[0];
  // Formats that no browser shows are read as the text that they are made of, or saved.
  const type = shown === 'text/markdown' ? 'text/plain' : shown;
  if (type === undefined) response.setHeader('content-disposition', 'attachment');
  send(response, 200, type ?? 'application/octet-stream', found.body);
}

/** One stored file as a reader would see it: no script, no request to anywhere; links open beside the page. */
async function view({ stack, response, rest }: Visit): Promise<void> {
  const found =
    rest.startsWith('digests/') || rest.startsWith('editions/') ? await stack.digests.get(rest) : null;
  if (!found)
    throw new PageError(404, 'This digest is not there any more; a newer version may have taken its place.');
  response.setHeader('content-security-policy', still);
  const type = found.contentType ?? 'application/octet-stream';
  if (!type.startsWith('text/html')) return send(response, 200, type, found.body);
  const html = Buffer.from(found.body).toString().replace('<head>', '<head><base target="_blank">');
  send(response, 200, type, html);
}
