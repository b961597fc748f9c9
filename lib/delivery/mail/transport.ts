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
  send(envelope: Envelope, signal?: AbortSignal): Promise<Receipt>;
  close(): Promise<void>;
}

/**
 * The mail was refused, or nobody can tell. `certain` says that it has surely not left: only such a one may be sent again.
 */
export class MailNotSentError extends NewsDigestError {
  override readonly name = 'MailNotSentError';
  readonly certain: boolean;

  constructor(message: string, options: { certain: boolean; retryable: boolean; cause?: unknown }) {
    super('mail-refused' satisfies ErrorCode, message, options);
    this.certain = options.certain;
  }
}
