import { NewsDigestError, UnreadableInputError } from '../model/index.ts';

/** Whether a call failed because it ran out of stack: what it read is nested too deep. */
export function isStackExhausted(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/**
 * Calls a parser that is not ours: whatever it trips over says of the input that it can never be read. Around nothing
 * else, so that a fault of our own is never told as the sender's.
 */
export function parsedBy<T>(what: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof NewsDigestError || isStackExhausted(cause)) throw cause;
    throw new UnreadableInputError('malformed-input', `${what} is damaged beyond what can be read`, {
      cause,
    });
  }
}
