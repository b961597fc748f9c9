import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a function answered: its result, or the error that it reported. */
export type Answer =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: unknown };

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly answer: (answer: Answer) => void;
}

/** The Lambda Runtime API (2018-06-01) for one function, as its process sees it. */
export interface RuntimeApi {
  /** host:port, for AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  readonly invoke: (event: unknown) => Promise<Answer>;
  /** Answers whatever was asked of the process, as Lambda does when it dies. */
  readonly abandon: (reason: string) => void;
  readonly close: () => void;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;

  const hand = (): void => {
    const invocation = idle && !idle.destroyed ? waiting.shift() : undefined;
    if (!invocation || !idle) return;
    running.set(invocation.id, invocation);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
      'lambda-runtime-invoked-function-arn':
        'arn:aws:lambda:eu-central-1:123456789012:function:digest-article',
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000',
    });
    idle.end(JSON.stringify(invocation.event));
    idle = undefined;
  };
  const settle = (id: string, answer: Answer): void => {
    running.get(id)?.answer(answer);
    running.delete(id);
  };

  const server = createServer(async (request, response) => {
    const [, , , section, id = '', verb] = (request.url ?? '').split('/');
    if (section === 'invocation' && id === 'next') {
      idle = response;
      hand();
      return;
    }
    const body = await bodyOf(request);
    if (section === 'invocation' && verb === 'response') settle(id, { ok: true, payload: body });
    else if (section === 'invocation' && verb === 'error') settle(id, { ok: false, error: body });
    else if (section === 'init')
      for (const each of [...waiting.splice(0), ...running.values()]) each.answer({ ok: false, error: body });
    response.writeHead(202).end('{"status":"OK"}');
  });
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    address: `127.0.0.1:${address.port}`,
    invoke: (event) =>
      new Promise((resolve) => {
        waiting.push({ id: randomUUID(), event, answer: resolve });
        hand();
      }),
    abandon: (reason) => {
      idle = undefined;
      for (const { answer } of [...waiting.splice(0), ...running.values()]) {
        answer({ ok: false, error: { errorMessage: reason } });
      }
      running.clear();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
