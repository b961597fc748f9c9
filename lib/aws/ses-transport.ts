import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import {
  type Envelope,
  MailNotSentError,
  type MailTransport,
  type Receipt,
} from '../delivery/mail/transport.ts';

/** SES errors that concern the recipient's address. */
const ofTheReader = new Set(['BadRequestException']);
/**
 * Temporary limits, and `MessageRejected`: SES returns it for an unverified address (all addresses are, in a new
 * account) and for content that it objects to. Once somebody has fixed that, the same mail can be sent.
 */
const passing = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'ThrottlingException',
  'Throttling',
  'MessageRejected',
]);

/** How far a failed request came: the status of the answer, or the system call that failed below HTTP. */
const SesFailure = z.object({
  $metadata: z.catch(z.nullable(z.object({ httpStatusCode: z.optional(z.number()) })), null),
  syscall: z.catch(z.nullable(z.string()), null),
});
/** System calls before a connection is established. */
const beforeConnection = new Set(['connect', 'getaddrinfo']);
/**
 * The SDK's message for a connection timeout. Its other timeouts have the same name, but concern requests that were
 * sent.
 */
const noConnection = /did not establish a connection/;

/** A request that was answered with 4xx, or never left, sent no mail; for any other the outcome is unknown. */
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

/**
 * SES answers within half a second, usually in a fifth of that. No more mails are in flight than its rate requires, so
 * that few are unresolved when a run dies.
 */
const answerSeconds = 0.5;
const mostAtOnce = 32;

/**
 * Sends mails through SESv2 as raw bytes. The client must not retry by itself: if only the answer was lost, a retry
 * would send a second mail.
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
