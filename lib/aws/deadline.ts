import { OutOfTimeError } from '../store/errors.ts';

/** What the functions take from Lambda's context. */
export interface Invocation {
  /** What AWS's own lines of the log call it; a run outside Lambda has none. */
  readonly awsRequestId?: string;
  /** Milliseconds until the function is killed. */
  getRemainingTimeInMillis(): number;
}

/** Kept back for the answer, the log line and the freeze after them. */
const reserve = 1_000;
/** An article is not begun with less than this: its requests alone take some hundreds of milliseconds. */
const leastForArticle = 3_000;

/** A signal that aborts requests before the function is killed in the middle of one. Throws `out-of-time` when it is too late to begin. */
export function signalUntil(invocation: Invocation): AbortSignal {
  const remaining = invocation.getRemainingTimeInMillis();
  if (remaining < leastForArticle) {
    throw new OutOfTimeError(`${remaining} ms left, an article needs ${leastForArticle}`);
  }
  return AbortSignal.timeout(remaining - reserve);
}
