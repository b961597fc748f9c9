import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import {
  type Envelope,
  MailNotSentError,
  type MailTransport,
  type Receipt,
} from '../delivery/mail/transport.ts';

/** What SES answers to an address that it cannot send to. */
const ofTheReader = new Set(['BadRequestException']);
/**
 * Limits that pass, and `MessageRejected`: what SES says of an address that is not verified, as none is in a new account, and of a
 * content that it does not like. Later, when somebody has seen to it, the same mail may leave.
 */
const passing = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'ThrottlingException',
  'Throttling',
  'MessageRejected',
]);

/** How far a failed request came: the status of the answer, or the step below HTTP at which it ended. */
const SesFailure = z.object({
  $metadata: z.catch(z.nullable(z.object({ httpStatusCode: z.optional(z.number()) })), null),
  syscall: z.catch(z.nullable(z.string()), null),
});
/** Steps before a connection stands. */
const beforeConnection = new Set(['connect', 'getaddrinfo']);
/** What the SDK says where none stood in time; its other timeouts, of the same name, are of a request that was sent. */
const noConnection = /did not establish a connection/;

/** A request that was answered with 4xx, or never left, sent no mail; of any other nobody can tell. */
function faultOf(name: string, error: unknown): MailNotSentError['fault'] {
  if (ofTheReader.has(name)) return 'reader';
  if (passing.has(name)) return 'passing';
  const { $metadata, syscall } = SesFailure.safeParse(error).data ?? { $metadata: null, syscall: null };
  const status = $metadata?.httpStatusCode ?? 0;
  const refused = status >= 400 && status < 500;
  const unconnected =
    beforeConnection.has(syscall ?? '') ||
    (name === 'TimeoutError' && error instanceof Error && noConnection.test(error.message));
  return refused || unconnected ? 'transport' : 'unknown';
}

function failure(error: unknown): MailNotSentError {
  const name = error instanceof Error ? error.name : 'unknown';
  return new MailNotSentError(`SES did not take the mail: ${name}`, {
    fault: faultOf(name, error),
    ...(error instanceof Error ? { answer: `${name}: ${error.message}`.slice(0, 500) } : {}),
    cause: error,
  });
}

interface SesOptions {
  readonly client: SESv2Client;
  readonly configurationSet: string | null;
  readonly perSecond: number | null;
}

/** SES answers within half a second, mostly in a fifth of that. No more mails than its rate needs are open when a run dies. */
const answerSeconds = 0.5;
const mostAtOnce = 32;

/**
 * Mails through SESv2, as the bytes they are. The client must not retry by itself: a second try of a request that was lost on the
 * way back would be a second mail.
 */
export function sesTransport({ client, configurationSet, perSecond }: SesOptions): MailTransport {
  return {
    name: 'ses',
    perSecond,
    atOnce: Math.min(mostAtOnce, Math.ceil((perSecond ?? mostAtOnce) * answerSeconds)),
    async send({ from, to, bytes }: Envelope, signal?: AbortSignal): Promise<Receipt> {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: bytes } },
        ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
      });
      try {
        const { MessageId } = await client.send(command, signal ? { abortSignal: signal } : {});
        return { transport: 'ses', id: MessageId ?? '' };
      } catch (error) {
        throw failure(error);
      }
    },
    close: async () => client.destroy(),
  };
}
