import { SESv2Client } from '@aws-sdk/client-sesv2';
import { unsubscribeContact } from '../lib/aws/contact-list.ts';
import { unsubscribeConfig } from '../lib/aws/edition-config.ts';
import { type Answer, pageAnswer, requestOf } from '../lib/aws/function-url.ts';
import { lambdaLog } from '../lib/aws/lambda-log.ts';
import { makeS3Client } from '../lib/aws/s3-client.ts';
import { addressOf } from '../lib/delivery/edition/token.ts';
import { noteUnsubscribed } from '../lib/delivery/edition/unsubscribed.ts';
import { errorFields, type Log } from '../lib/delivery/log.ts';
import { languages } from '../lib/language/index.ts';
import { renderAnswer, type UnsubscribeAnswer } from '../lib/render/unsubscribe.ts';
import { S3Store } from '../lib/store/s3-store.ts';

/** What the function touches of the world. */
export interface Edges {
  readonly secret: string;
  /** Makes it so that the address gets no more mail; asked twice, it changes nothing. */
  readonly unsubscribe: (address: string) => Promise<void>;
  readonly log: Log;
}

/** One-click unsubscribe (RFC 8058): POST acts, GET only shows a button, since mail scanners open every link. */
export function createHandler({ secret, unsubscribe, log }: Edges) {
  return async (event: unknown): Promise<Answer> => {
    const answer = (status: number, said: UnsubscribeAnswer): Answer =>
      pageAnswer(status, renderAnswer(said, { words, labels }));
    const { method, token, language } = requestOf(event);
    const { edition: words, labels } = await languages.load(
      languages.codes.includes(language) ? language : 'en',
    );
    const address = addressOf(token, secret);
    if (address === null) return answer(404, 'unknown');
    if (method === 'GET' || method === 'HEAD') return answer(200, 'ask');
    if (method !== 'POST') return answer(405, 'unknown');
    try {
      await unsubscribe(address);
      return answer(200, 'done');
    } catch (error) {
      log('error', 'could not unsubscribe', errorFields(error));
      return answer(500, 'failed');
    }
  };
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point. */
export async function handler(event: unknown): Promise<Answer> {
  wired ??= createHandler(fromEnvironment());
  return wired(event);
}

function fromEnvironment(): Edges {
  const {
    DIGESTS_BUCKET,
    READERS_SOURCE,
    SES_CONTACT_LIST,
    UNSUBSCRIBE_SECRET: secret,
  } = unsubscribeConfig(process.env);
  if (READERS_SOURCE === 'contact-list') {
    const client = new SESv2Client({});
    return {
      secret,
      unsubscribe: (address) => unsubscribeContact(client, SES_CONTACT_LIST, address),
      log: lambdaLog('unsubscribe'),
    };
  }
  const store = new S3Store(makeS3Client(), DIGESTS_BUCKET);
  return {
    secret,
    unsubscribe: (address) => noteUnsubscribed(store, address, secret, new Date()),
    log: lambdaLog('unsubscribe'),
  };
}
