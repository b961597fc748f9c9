/**
 * The process in which a function's bundle runs: it loads the bundle named by its first argument, takes one event at
 * a time from its parent and answers with what the handler returned or threw, as Lambda's runtime does.
 */
import { pathToFileURL } from 'node:url';

/** From the parent. */
export interface Invocation {
  readonly id: string;
  readonly event: unknown;
  /** Milliseconds that the handler has. */
  readonly timeout: number;
}

/** To the parent, once: the bundle is loaded. Lambda, too, has the start of a process apart from the function's time. */
export const ready = 'ready';

/** To the parent: what came of it. `error` is as Lambda reports it. */
export type Reply =
  | { readonly id: string; readonly response: unknown }
  | { readonly id: string; readonly error: { readonly errorType: string; readonly errorMessage: string } };

// Ctrl-C in a terminal reaches every process in it; the parent says when this one is done.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

const bundle: { handler: (event: unknown, context: unknown) => Promise<unknown> } = await import(
  pathToFileURL(process.argv[2] ?? '').href
);

process.on('message', (invocation: Invocation) => void invoke(invocation));
process.send?.(ready);

async function invoke({ id, event, timeout }: Invocation): Promise<void> {
  const deadline = Date.now() + timeout;
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()) };
  let reply: Reply;
  try {
    reply = { id, response: await bundle.handler(event, context) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply = { id, error: { errorType: name, errorMessage: message } };
  }
  process.send?.(reply);
}
