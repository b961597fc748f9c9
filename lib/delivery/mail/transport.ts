import { type ErrorCode, NewsDigestError } from '../../model/index.ts';

/** One mail in bytes, and whom it goes to. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
  /** A name for files and logs that says nothing of the reader. */
  readonly id: string;
}

/** What a mail was handed to, and what it was called there. */
export interface Receipt {
  readonly transport: string;
  readonly id: string;
}

/** A way for a mail to leave: SES, an SMTP server, a folder. Throws a `MailNotSentError`, and nothing else. */
export interface MailTransport {
  readonly name: string;
  /** Mails a second that the transport takes; null: no limit. */
  readonly perSecond: number | null;
  /** Mails that may be on their way at the same time: one answer takes longer than the rate's gap between two. */
  readonly atOnce: number;
  /** Hands a mail over. A transport that can end a request on the way does so when the signal is aborted. */
  send(envelope: Envelope, signal?: AbortSignal): Promise<Receipt>;
  close(): Promise<void>;
}

/**
 * What a mail that was not sent says of itself and of the others:
 * - `reader`: refused for this reader, for good; surely not sent.
 * - `passing`: surely not sent; the same mail may be taken later.
 * - `transport`: surely not sent, and nor is any other until somebody mends the sender, the password, the account or the server.
 * - `unknown`: nobody can tell whether it left. Such a one is never sent again.
 */
type MailFault = 'reader' | 'passing' | 'transport' | 'unknown';

/**
 * The mail was refused, or nobody can tell. The message names nobody, so that a log can hold it; `answer` is what the server said,
 * which may repeat the reader's address.
 */
export class MailNotSentError extends NewsDigestError {
  override readonly name = 'MailNotSentError';
  readonly fault: MailFault;
  readonly answer: string;

  constructor(message: string, options: { fault: MailFault; answer?: string; cause?: unknown }) {
    const retryable = options.fault === 'passing' || options.fault === 'transport';
    super('mail-refused' satisfies ErrorCode, message, { retryable, cause: options.cause });
    this.fault = options.fault;
    this.answer = options.answer ?? message;
  }
}
