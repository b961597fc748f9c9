/** What went wrong, in a word that logs, metrics and `rejected/….json` share. */
export type ErrorCode =
  | 'empty-input'
  | 'too-large'
  | 'too-deep'
  | 'unknown-format'
  | 'binary-input'
  | 'malformed-input'
  | 'encrypted-input'
  | 'no-article'
  | 'bad-event'
  | 'bad-key'
  | 'bad-configuration'
  | 'bad-digest'
  | 'store-unavailable'
  | 'object-changed'
  | 'out-of-time'
  | 'mail-refused'
  | 'mails-left'
  | 'unreadable-file'
  | 'internal';

/**
 * The base of every error the product throws on purpose. `code` is stable and safe to log; `retryable` says
 * whether the same input may succeed on a later try; `advice` tells the person who dropped the input what to do.
 */
export class NewsDigestError extends Error {
  override readonly name: string = 'NewsDigestError';
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly advice: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { retryable?: boolean; advice?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.advice = options.advice;
  }
}

/** The document can never be read, however often it is tried: it is rejected with its reason. */
export class UnreadableInputError extends NewsDigestError {
  override readonly name = 'UnreadableInputError';

  constructor(code: ErrorCode, message: string, options: { advice?: string; cause?: unknown } = {}) {
    super(code, message, { ...options, retryable: false });
  }
}

/** The time that the caller had given was over: before an answer came, or before the work was begun. */
export class OutOfTimeError extends NewsDigestError {
  override readonly name = 'OutOfTimeError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('out-of-time', message, { ...options, retryable: true });
  }
}

/** What invoked a function is nothing that the function takes. */
export class BadEventError extends NewsDigestError {
  override readonly name = 'BadEventError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('bad-event', message, options);
  }
}

/** Whether an unknown thrown value says of itself that the input can never be read; a fault of ours does not, nor of the set-up. */
export function isUnreadable(error: unknown): error is UnreadableInputError {
  return error instanceof UnreadableInputError;
}
