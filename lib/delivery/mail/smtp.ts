import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import { type Envelope, MailNotSentError, type MailTransport, type Receipt } from './transport.ts';

interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://host:465`. */
  readonly url: string;
  readonly perSecond: number | null;
}

/** What nodemailer says of a failure; what is not there, or is something else, says nothing. */
const SmtpFailure = z.object({
  code: z.catch(z.nullable(z.string()), null),
  responseCode: z.catch(z.nullable(z.number()), null),
  response: z.catch(z.nullable(z.string()), null),
  command: z.catch(z.nullable(z.string()), null),
});
type SmtpFailure = z.output<typeof SmtpFailure>;
const nothingSaid: SmtpFailure = { code: null, responseCode: null, response: null, command: null };

/**
 * Whose fault it is, by the command that was answered. A reply of 4xx or 5xx says that the server did not take the mail; only one of
 * 5xx to the reader's address is about the reader, those to the password and to the sender hold for every mail, and one to the
 * content may do. Without a reply, a mail of which not a byte was sent has surely not left, and a server that is away takes none.
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

/** The status of a reply, and its enhanced one ("550 5.1.1"): the words behind them repeat the address. */
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
    // Whether a mail may be sent again is decided by whoever keeps the marks.
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
  /** The content of each mail that is on its way, as the connection reads it: from its first byte on nobody can tell. */
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
