import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import { type Envelope, MailNotSentError, type MailTransport, type Receipt } from './transport.ts';

interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://host:465`. */
  readonly url: string;
  readonly perSecond: number | null;
}

/** Codes of nodemailer for failures before the mail's content was handed over. */
const before = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'EENVELOPE', 'ETLS', 'ECONNREFUSED', 'EPROTOCOL']);

/** What nodemailer says of a failure; what is not there, or is something else, says nothing. */
const SmtpFailure = z.object({
  code: z.catch(z.nullable(z.string()), null),
  responseCode: z.catch(z.nullable(z.number()), null),
  response: z.catch(z.nullable(z.string()), null),
  command: z.catch(z.nullable(z.string()), null),
});
const nothingSaid: z.output<typeof SmtpFailure> = {
  code: null,
  responseCode: null,
  response: null,
  command: null,
};

function failure(error: unknown): MailNotSentError {
  const fields = SmtpFailure.safeParse(error).data ?? nothingSaid;
  const { code, responseCode: status, command } = fields;
  // A reply of 4xx or 5xx says that the server did not take the mail. A connection lost after the content was sent says nothing.
  const certain = status !== null || (code !== null && before.has(code)) || command === 'CONN';
  const retryable = certain && (status === null || status < 500);
  const said = fields.response?.slice(0, 200) ?? code ?? 'no answer';
  return new MailNotSentError(`the SMTP server did not take the mail: ${said}`, {
    certain,
    retryable,
    cause: error,
  });
}

/** What mail servers commonly allow of one client. */
const connections = 4;

/** Mails through an SMTP server, over a few connections that are kept. */
export function smtpTransport({ url, perSecond }: SmtpOptions): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transporter = createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: 'smtp',
    perSecond,
    atOnce: connections,
    async send({ from, to, bytes }: Envelope): Promise<Receipt> {
      try {
        const { response } = await transporter.sendMail({ envelope: { from, to }, raw: Buffer.from(bytes) });
        return { transport: 'smtp', id: response.slice(0, 200) };
      } catch (error) {
        throw failure(error);
      }
    },
    close: async () => transporter.close(),
  };
}
