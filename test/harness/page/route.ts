import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stack } from '../stack.ts';

/** What a route is handed. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The part of the path below the route's own, percent-decoded, '' for the route itself. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly stack: Stack;
}

/** One thing that the page's server does. The first route whose method and path fit takes the visit. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The whole path, or its start when it ends in `/`. */
  readonly path: string;
  readonly answer: (visit: Visit) => Promise<void>;
}

/** An answer that the page shows as it is. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

/** The whole of a request's body; throws when it has more bytes than are taken. */
export async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) throw new PageError(413, `more than ${Math.round(mostBytes / 1e6)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
