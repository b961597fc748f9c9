import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, stopServer } from '../listen.ts';
import { isLocalHost } from '../s3/target.ts';
import type { Stack } from '../stack.ts';
import { PageError, type Route, send } from './route.ts';
import { routes } from './routes.ts';

/** Nothing but the page's own files runs or loads; digests are shown in sandboxed frames with a policy of their own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export interface Page {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the page on 127.0.0.1; throws `PortTakenError`. */
export async function startPage(stack: Stack, port: number): Promise<Page> {
  const server = createServer((request, response) => void respond(request, response, stack));
  const address = await listen(server, port, '--port');
  return { address, stop: () => stopServer(server) };
}

async function respond(request: IncomingMessage, response: ServerResponse, stack: Stack): Promise<void> {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
  try {
    checkOrigin(request);
    const { path, query } = addressOf(request);
    const route = routes.find((candidate) => candidate.method === request.method && fits(candidate, path));
    if (!route) throw new PageError(404, 'There is nothing here.');
    await route.answer({ request, response, rest: path.slice(route.path.length), query, stack });
  } catch (error) {
    if (!(error instanceof PageError)) console.error(error);
    if (response.headersSent) return void response.destroy();
    if (!request.complete) response.setHeader('connection', 'close');
    const { status, message } =
      error instanceof PageError ? error : new PageError(500, 'Something went wrong here.');
    send(response, status, 'text/plain; charset=utf-8', `${message}\n`);
  }
}

/** Other sites' pages may not talk to this one, not even by a name of theirs that leads to 127.0.0.1. */
function checkOrigin({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'] ?? 'none';
  const own = site === 'same-origin' || site === 'none';
  const origin = headers.origin;
  const sameOrigin = origin === undefined || origin === `http://${headers.host}`;
  if (!isLocalHost(headers.host) || !own || !sameOrigin)
    throw new PageError(403, 'This page serves its own machine.');
}

function addressOf(request: IncomingMessage): { path: string; query: URLSearchParams } {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query) };
  } catch {
    throw new PageError(400, 'The address is not percent-encoded UTF-8.');
  }
}

const fits = ({ path: own }: Route, path: string): boolean =>
  own.endsWith('/') && own !== '/' ? path.startsWith(own) : path === own;
