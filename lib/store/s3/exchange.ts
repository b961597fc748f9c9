import { type Agent, request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import type { Target } from './endpoint.ts';

/** Milliseconds that a request waits for a connection, and then for its answer or the next piece of its body. */
export interface Patience {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
}

/** One request as it goes over the wire. */
interface SignedRequest {
  readonly method: string;
  readonly target: Target;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No connection, answer or further piece came in time. */
class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code = 'ETIMEDOUT';
}

/** Sends a request → its answer, as soon as the headers are there; the body is still to be read, by `bodyOf`. */
export function exchange(
  { method, target: { secure, hostname, port }, path, headers, body }: SignedRequest,
  agent: Agent,
  { connectionTimeout, requestTimeout }: Patience,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // An address of IPv6 stands in brackets in a URL, and without them in a socket's options.
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const options = { method, hostname: host, port, path, headers, agent, ...(signal && { signal }) };
    const request = (secure ? askSecurely : askPlainly)(options);
    let timer: NodeJS.Timeout | undefined;
    const within = (milliseconds: number, what: string): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => request.destroy(new NoAnswerError(`no ${what} in ${milliseconds} ms`)),
        milliseconds,
      );
    };
    request.on('socket', (socket) => {
      if (!socket.connecting) return within(requestTimeout, 'answer');
      within(connectionTimeout, 'connection');
      socket.once(secure ? 'secureConnect' : 'connect', () => within(requestTimeout, 'answer'));
    });
    request.on('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end(body.length === 0 ? undefined : body);
  });
}

/** The body of an answer, all of it. Throws when it breaks off, or when no further piece comes in time. */
export function bodyOf(response: IncomingMessage, { requestTimeout }: Patience): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const timer = setTimeout(
      () => response.destroy(new NoAnswerError(`no more of the body in ${requestTimeout} ms`)),
      requestTimeout,
    );
    response.on('data', (piece: Buffer) => {
      pieces.push(piece);
      timer.refresh();
    });
    response.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(pieces));
    });
    response.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
