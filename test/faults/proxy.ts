import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, faultKinds, type PlannedRequest } from './plan.ts';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function passOn(target: URL, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  const outgoing = forward({ host: target.hostname, port: target.port, method, path: url, headers });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 500, headers: response.headers, body: await bodyOf(response) };
}

const failure = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>injected</Message></Error>`;

function refuse(response: ServerResponse, status: number, code: string, empty: boolean): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(empty ? undefined : failure(code));
}

/** What the proxy did, by fault. */
export type FaultCounts = Record<Fault, number>;

const nothing: Readonly<FaultCounts> = {
  none: 0,
  'internal-error': 0,
  'slow-down': 0,
  'reset-before': 0,
  'reset-after': 0,
  'reset-in-body': 0,
  truncated: 0,
  stall: 0,
  conflict: 0,
  'stale-list': 0,
};

/** What several proxies did, together. */
export function sumOf(all: readonly FaultCounts[]): FaultCounts {
  const sum = { ...nothing };
  for (const counts of all) for (const fault of faultKinds) sum[fault] += counts[fault];
  return sum;
}

/**
 * A proxy in front of an S3 endpoint that does to requests what networks and S3 do now and then. `reset-after`, `reset-in-body`
 * and `truncated` lose the answer of a request that was carried out: the client can't know that it was. `truncated` ends the
 * connection in order after half of the body that was announced, `reset-in-body` breaks it off there.
 */
export async function startFaultProxy(
  target: string,
  plan: (request: PlannedRequest) => Fault,
  stallMs: number,
): Promise<{ url: string; counts: FaultCounts; close: () => void }> {
  const counts = { ...nothing };
  const upstream = new URL(target);
  const listings = new Map<string, Answer>();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const listing = method === 'GET' && /[?&]list-type=2/.test(request.url ?? '');
    const conditional = method === 'PUT' && request.headers['if-none-match'] !== undefined;
    const fault = plan({ method, url: request.url ?? '', conditional, listing });
    counts[fault] += 1;
    const body = await bodyOf(request);
    const head = method === 'HEAD';
    if (fault === 'internal-error') return refuse(response, 500, 'InternalError', head);
    if (fault === 'slow-down') return refuse(response, 503, 'SlowDown', head);
    if (fault === 'conflict') return refuse(response, 409, 'ConditionalRequestConflict', head);
    if (fault === 'reset-before') return void request.socket.destroy();
    if (fault === 'stall') await sleep(stallMs);
    if (response.destroyed) return;

    const stale = fault === 'stale-list' ? listings.get(request.url ?? '') : undefined;
    const answer = stale ?? (await passOn(upstream, request, body));
    if (listing && answer.status === 200) listings.set(request.url ?? '', answer);
    if (fault === 'reset-after') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers);
    if ((fault === 'truncated' || fault === 'reset-in-body') && answer.body.length > 1) {
      const { socket } = request;
      const end = (): void => void (fault === 'truncated' ? socket.end() : socket.resetAndDestroy());
      response.write(answer.body.subarray(0, answer.body.length >> 1), end);
      return;
    }
    response.end(head ? undefined : answer.body);
  }

  const server = createServer((request, response) => {
    // A client that gave up, or was killed, ends its request here; there is nobody to answer.
    serve(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
