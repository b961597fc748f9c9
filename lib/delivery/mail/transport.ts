import { type ErrorCode, NewsDigestError } from '../../model/index.ts';

/** One mail as bytes, with sender and recipient. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
  /** A name for files and logs that reveals nothing about the reader. */
  readonly id: string;
}

/** The transport that accepted a mail, and the id it assigned. */
export interface Receipt {
  readonly transport: string;
  readonly id: string;
}

/** A way to send mail: SES, an SMTP server, a folder. Throws only `MailNotSentError`. */
export interface MailTransport {
  readonly name: string;
  /** Mails a second that the transport accepts; null: no limit. */
  readonly perSecond: number | null;
  /**
   * Mails that may be in flight at the same time; an answer takes longer than the interval between two mails at full
   * rate.
   */
  readonly atOnce: number;
  /** Hands over a mail. Transports that can cancel a request do so when the signal is aborted. */
  send(envelope: Envelope, signal?: AbortSignal): Promise<Receipt>;
  close(): Promise<void>;
}

/**
 * What a failure means for this mail and for others:
 * - `reader`: permanently refused for this reader; certainly not sent.
 * - `passing`: certainly not sent; the same mail may be accepted later.
 * - `transport`: certainly not sent, and neither will any other be until somebody fixes the sender, the password, the
 *   account or the server.
 * - `unknown`: it may or may not have left. It is never sent again.
 */
type MailFault = 'reader' | 'passing' | 'transport' | 'unknown';

/**
 * The mail was refused, or its fate is unknown. The message names nobody, so it is safe to log; `answer` is the
 * server's reply, which may repeat the reader's address.
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
