import { Agent, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { failureBefore, failureIn, type S3Failure } from './answers.ts';
import { type EndpointOptions, targetOf } from './endpoint.ts';
import { bodyOf, exchange, type Patience } from './exchange.ts';
import { pause } from './pause.ts';
import { type Credentials, queryOf, signedHeaders } from './signature.ts';

interface S3ClientOptions {
  readonly endpoint: EndpointOptions;
  readonly credentials: Credentials;
  /** How often a request is sent in all before its failure is told; 3. */
  readonly maxAttempts?: number;
  readonly patience?: Patience;
  /** What Lambda says that the work at hand is a part of: by it AWS finds functions that set each other off for ever. */
  readonly traceId?: () => string | undefined;
}

/** What is asked of a bucket or, with a key, of an object. Names of headers are in lower case. */
export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly bucket: string;
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

const usualPatience: Patience = { connectionTimeout: 2_000, requestTimeout: 10_000 };
/** Connections at once, as the AWS SDK has them. */
const maxSockets = 50;
const nothing = new Uint8Array();

/** Statuses and codes of S3 that another try may not meet; a request without any answer is always tried again. */
const passingStatuses = new Set([429, 500, 502, 503, 504]);
const passingCodes = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'SlowDown', 'InternalError']);
const mayPass = ({ status, code }: S3Failure): boolean =>
  status === undefined || passingStatuses.has(status) || passingCodes.has(code);

/** Milliseconds before a second try, doubled with each further one and spread by chance: the standard mode of the AWS SDKs. */
const firstPause = 100;
const firstPauseOfThrottled = 500;
const longestPause = 20_000;

/**
 * The few requests of S3 that the product makes, signed and tried again. Why not the AWS SDK's client: of 588 kB that were loaded
 * at the start it was 201, and 25 ms of 155 ms of processor time from a cold start to the first article, 57 of 205 with a page and the
 * reader that came with it; 93 ms where one takes the SDK as it comes (`npm run bench -- cold`). The tests hold signatures and
 * endpoints against the SDK's own.
 */
export class S3Client {
  readonly patience: Patience;
  readonly #options: S3ClientOptions;
  readonly #agents = {
    plain: new Agent({ keepAlive: true, maxSockets }),
    secure: new SecureAgent({ keepAlive: true, maxSockets }),
  };
  /** Milliseconds by which the clock of S3 is ahead of this machine's, once it has refused a time. */
  #ahead = 0;

  constructor(options: S3ClientOptions) {
    this.#options = options;
    this.patience = options.patience ?? usualPatience;
  }

  /**
   * Sends a request, again where that may help → an answer of success whose body is still to be read (`read`). Throws `S3Failure`.
   * An aborted signal ends the request, its pauses and the reading of its answer.
   */
  async send(request: S3Request, signal?: AbortSignal): Promise<IncomingMessage> {
    const { maxAttempts = 3 } = this.#options;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#try(request, signal);
      } catch (error) {
        const failure = failureBefore(error);
        if (signal?.aborted || tries >= maxAttempts || !mayPass(failure)) throw failure;
        const first = failure.code === 'SlowDown' ? firstPauseOfThrottled : firstPause;
        await pause(Math.min(longestPause, Math.random() * first * 2 ** (tries - 1)), signal);
      }
    }
  }

  /** The whole body of an answer. Throws `S3Failure` when it breaks off. */
  async read(response: IncomingMessage): Promise<Buffer> {
    try {
      return await bodyOf(response, this.patience);
    } catch (error) {
      throw failureBefore(error);
    }
  }

  /** Sends a request → the body of its answer. */
  async ask(request: S3Request, signal?: AbortSignal): Promise<Buffer> {
    return this.read(await this.send(request, signal));
  }

  /** Closes the connections that are kept open. */
  destroy(): void {
    this.#agents.plain.destroy();
    this.#agents.secure.destroy();
  }

  async #try(request: S3Request, signal: AbortSignal | undefined): Promise<IncomingMessage> {
    const { endpoint, credentials, traceId } = this.#options;
    const { method, bucket, key, query = {}, body = nothing } = request;
    const target = targetOf(endpoint, bucket, key);
    const { host, path } = target;
    const now = new Date(Date.now() + this.#ahead);
    const unsigned = { method, host, path, query, headers: request.headers ?? {}, body };
    const trace = traceId?.();
    const headers = {
      ...signedHeaders(unsigned, endpoint.region, credentials, now),
      'user-agent': 'news-digest',
      ...(method === 'PUT' ? { 'content-length': String(body.length) } : {}),
      ...(trace ? { 'x-amzn-trace-id': trace } : {}),
    };
    const asked = queryOf(query);
    const agent = target.secure ? this.#agents.secure : this.#agents.plain;
    const sent = { method, target, path: asked === '' ? path : `${path}?${asked}`, headers, body };
    const response = await exchange(sent, agent, this.patience, signal);
    const { statusCode = 0 } = response;
    if (statusCode >= 200 && statusCode < 300) return response;
    const failure = failureIn(statusCode, (await this.read(response)).toString());
    const { date } = response.headers;
    if (failure.code === 'RequestTimeTooSkewed' && date) this.#ahead = Date.parse(date) - Date.now();
    throw failure;
  }
}
