import { NewsDigestError, UnreadableInputError } from '../model/index.ts';

/** Whether an error is a stack overflow, which means that the input is nested too deeply. */
export function isStackExhausted(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/**
 * Calls a third-party parser and reports any exception as unreadable input. To be used around such calls only, so that
 * our own bugs are never blamed on the input.
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
