/** A short error code, shared by logs, metrics and `rejected/….json`. */
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
 * The base class of every error that the product throws on purpose. `code` is stable and safe to log; `retryable` says
 * whether the same input may succeed later; `advice` tells the person who supplied the input what to do.
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

/** The document can never be read, however often it is tried. It is rejected with the reason. */
export class UnreadableInputError extends NewsDigestError {
  override readonly name = 'UnreadableInputError';

  constructor(code: ErrorCode, message: string, options: { advice?: string; cause?: unknown } = {}) {
    super(code, message, { ...options, retryable: false });
  }
}

/** The time limit given by the caller expired, either before the work began or before an answer came. */
export class OutOfTimeError extends NewsDigestError {
  override readonly name = 'OutOfTimeError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('out-of-time', message, { ...options, retryable: true });
  }
}

/** The event is not of a kind that this function handles. */
export class BadEventError extends NewsDigestError {
  override readonly name = 'BadEventError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('bad-event', message, options);
  }
}

/** Whether a thrown value states that the input can never be read. Our own bugs and configuration errors do not. */
export function isUnreadable(error: unknown): error is UnreadableInputError {
  return error instanceof UnreadableInputError;
}
