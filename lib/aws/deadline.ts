import { OutOfTimeError } from '../model/index.ts';

/** What the functions take from Lambda's context. */
export interface Invocation {
  /** What AWS's own lines of the log call it; a run outside Lambda has none. */
  readonly awsRequestId?: string;
  /** Milliseconds until the function is killed. */
  getRemainingTimeInMillis(): number;
}

/** Kept back for the answer, the log line and the freeze after them, in milliseconds. */
const usualReserve = 1_000;
/** An article is not begun with less than this: its requests alone take some hundreds of milliseconds. */
const leastForArticle = 3_000;
/**
 * A megabyte of dense text takes 2.8 s of a processor, and with 512 MB a function has 0.29 of one; what is longer takes no longer,
 * since the rest is left out. A run that is killed over a large document would take the rest of its batch with it.
 */
const perMegabyte = 10_000;
const mostForArticle = 30_000;

/**
 * A signal that aborts requests before the function is killed in the middle of one. Throws `out-of-time` when it is too late to begin
 * with a document of so many bytes.
 */
export function signalUntil(invocation: Invocation, bytes = 0, reserve = usualReserve): AbortSignal {
  const remaining = invocation.getRemainingTimeInMillis();
  const needed = Math.min(mostForArticle, leastForArticle + (bytes / 1_000_000) * perMegabyte);
  if (remaining < needed) {
    throw new OutOfTimeError(`${remaining} ms left, a document of ${bytes} bytes needs ${needed}`);
  }
  return AbortSignal.timeout(remaining - reserve);
}
