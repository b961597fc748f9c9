import { OutOfTimeError } from '../store/errors.ts';

/** What the deadline needs of Lambda's context. */
export interface Clock {
  /** Milliseconds until the function is killed. */
  getRemainingTimeInMillis(): number;
}

/** Kept back for the answer, the log line and the freeze after them. */
const reserve = 1_000;
/** An article is not begun with less than this: its requests alone take some hundreds of milliseconds. */
const leastForArticle = 3_000;

/** A signal that aborts requests before the function is killed in the middle of one. Throws `out-of-time` when it is too late to begin. */
export function signalUntil(clock: Clock): AbortSignal {
  const remaining = clock.getRemainingTimeInMillis();
  if (remaining < leastForArticle) {
    throw new OutOfTimeError(`${remaining} ms left, an article needs ${leastForArticle}`);
  }
  return AbortSignal.timeout(remaining - reserve);
}
