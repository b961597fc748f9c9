import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import {
  type Envelope,
  MailNotSentError,
  type MailTransport,
  type Receipt,
} from '../delivery/mail/transport.ts';

/** What went wrong with this mail alone; it would again. */
const permanent = new Set(['MessageRejected', 'BadRequestException', 'NotFoundException']);
/** What is wrong with the account or its limits: nothing was sent, later it may be. */
const passing = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'SendingPausedException',
  'AccountSuspendedException',
  'MailFromDomainNotVerifiedException',
  'ThrottlingException',
  'Throttling',
]);

function failure(error: unknown): MailNotSentError {
  const name = error instanceof Error ? error.name : 'unknown';
  const certain = permanent.has(name) || passing.has(name);
  return new MailNotSentError(`SES did not take the mail: ${name}`, {
    certain,
    retryable: passing.has(name),
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
