import { OutOfTimeError } from '../model/index.ts';

/** The fields of Lambda's context that the functions use. */
export interface Invocation {
  /** The id that AWS's own log lines use; absent outside Lambda. */
  readonly awsRequestId?: string;
  /** Milliseconds until the function is killed. */
  getRemainingTimeInMillis(): number;
}

/** Milliseconds kept in reserve for the response, the log line and the freeze after them. */
const usualReserve = 1_000;
/** Least milliseconds with which an article is begun; its requests alone take some hundreds of milliseconds. */
const leastForArticle = 3_000;
/**
 * Milliseconds needed for a megabyte. Dense text takes 2.8 s of processor time a megabyte, and a function with 512 MB
 * has 0.29 of a processor. Longer documents take no longer, because the rest is left out. A run that is killed over a
 * large document takes the rest of its batch with it.
 */
const perMegabyte = 10_000;
const mostForArticle = 30_000;

/**
 * A signal that aborts requests before the function is killed in the middle of one. Throws `out-of-time` when too
 * little time is left to begin a document of the given size.
 */
export function signalUntil(invocation: Invocation, bytes = 0, reserve = usualReserve): AbortSignal {
  const remaining = invocation.getRemainingTimeInMillis();
  const needed = Math.min(mostForArticle, leastForArticle + (bytes / 1_000_000) * perMegabyte);
  if (remaining < needed) {
    throw new OutOfTimeError(`${remaining} ms left, a document of ${bytes} bytes needs ${needed}`);
  }
  return AbortSignal.timeout(remaining - reserve);
}
