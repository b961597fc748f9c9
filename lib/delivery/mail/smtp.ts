import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import { type Envelope, MailNotSentError, type MailTransport, type Receipt } from './transport.ts';

interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://host:465`. */
  readonly url: string;
  readonly perSecond: number | null;
}

/** The fields of a nodemailer error. Missing or unexpected values become undefined. */
const SmtpFailure = z.object({
  code: z.catch(z.nullable(z.string()), null),
  responseCode: z.catch(z.nullable(z.number()), null),
  response: z.catch(z.nullable(z.string()), null),
  command: z.catch(z.nullable(z.string()), null),
});
type SmtpFailure = z.output<typeof SmtpFailure>;
const nothingSaid: SmtpFailure = { code: null, responseCode: null, response: null, command: null };

/**
 * Classifies a failure by the command that was answered. A 4xx or 5xx reply means the server did not accept the mail.
 * Only a 5xx reply to RCPT concerns this reader; replies to authentication or sender concern every mail, and replies to
 * the content may. Without a reply, a mail of which no byte was sent has certainly not left, and an unreachable server
 * accepts none.
 */
function faultOf({ code, responseCode, command }: SmtpFailure, begun: boolean): MailNotSentError['fault'] {
  if (responseCode !== null) {
    if (code === 'EAUTH') return 'transport';
    if (responseCode < 500) return 'passing';
    if (command === 'RCPT TO') return 'reader';
    return code === 'EMESSAGE' || command === 'DATA' ? 'passing' : 'transport';
  }
  return begun ? 'unknown' : 'transport';
}

/** The status of a reply and its enhanced code ("550 5.1.1"). The text after them repeats the address. */
const status = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/;

function failure(error: unknown, begun: boolean): MailNotSentError {
  const fields = SmtpFailure.safeParse(error).data ?? nothingSaid;
  const said = status.exec(fields.response ?? '')?.[0] ?? fields.code ?? 'no answer';
  return new MailNotSentError(`the SMTP server did not take the mail: ${said}`, {
    fault: faultOf(fields, begun),
    ...(fields.response === null ? {} : { answer: fields.response.slice(0, 500) }),
    cause: error,
  });
}

/** Connections that mail servers commonly allow one client. */
const connections = 4;

/** Sends mails through an SMTP server over a small pool of connections. */
export function smtpTransport({ url, perSecond }: SmtpOptions): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transporter = createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    // The owner of the marks decides whether a mail may be sent again.
    maxRequeues: 0,
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
  /**
   * The content stream of each mail in flight: once its first byte has been read, the outcome of a failure is unknown.
   */
  const contents = new Map<Buffer, Readable>();
  transporter.use('stream', ({ data, message }, done) => {
    const read = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = read(options);
      if (Buffer.isBuffer(data.raw)) contents.set(data.raw, stream);
      return stream;
    };
    done();
  });
  return {
    name: 'smtp',
    perSecond,
    atOnce: connections,
    async send({ from, to, bytes }: Envelope): Promise<Receipt> {
      const raw = Buffer.from(bytes);
      try {
        const { response } = await transporter.sendMail({ envelope: { from, to }, raw });
        return { transport: 'smtp', id: response.slice(0, 200) };
      } catch (error) {
        throw failure(error, contents.get(raw)?.readableDidRead ?? false);
      } finally {
        contents.delete(raw);
      }
    },
    close: async () => transporter.close(),
  };
}
