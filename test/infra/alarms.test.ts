import { expect, test } from 'vitest';
import { createHandler as createDigest } from '../../functions/digest-article.ts';
import { createHandler as createUnsubscribe } from '../../functions/unsubscribe.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { tokenOf } from '../../lib/delivery/edition/token.ts';
import { noteUnsubscribed } from '../../lib/delivery/edition/unsubscribed.ts';
import { MailNotSentError } from '../../lib/delivery/mail/transport.ts';
import { environment, memoryTransport, type Run, send, storeWith } from '../edition/sending.ts';
import { arrivedAt, article, notification, openBench, plentyOfTime, queued } from '../handler/fixtures.ts';
import { linesOf, objectsOf } from '../handler/standard-output.ts';
import { readTemplate } from './template.ts';

/** What a metric of the functions' own came to in a run of the edition, which may fail. */
async function metricOf(name: string, run: Omit<Run, 'store'>): Promise<unknown> {
  const store = await storeWith(['ann@mail.example']);
  const edges = { log: lambdaLog('send-edition', 'a-stack') };
  const lines = await linesOf(() => send({ store, edges, ...run }).catch(() => {}));
  return objectsOf(lines).find((line) => name in line)?.[name];
}

const failing = (fault: MailNotSentError['fault']) =>
  memoryTransport(() => Promise.reject(new MailNotSentError('no', { fault })));

/** Metrics that a service writes of its own accord, whatever the functions do. */
const byTheService = new Set([
  'ApproximateNumberOfMessagesVisible',
  'ApproximateAgeOfOldestMessage',
  'Throttles',
  'Reputation.BounceRate',
  'Reputation.ComplaintRate',
]);

/** How each alarm's metric is moved by what the alarm speaks of. A function that throws is what Lambda counts among its Errors. */
const moved: Readonly<Record<string, () => Promise<void>>> = {
  DigestErrorsAlarm: async () => {
    const { incoming, digests, close } = await openBench();
    const edges = { bucket: 'incoming', incoming, digests, words: 150, log: () => {} };
    await expect(async () => createDigest(edges)({ some: 'thing' }, plentyOfTime)).rejects.toThrow();
    await close();
  },
  EditionErrorsAlarm: async () => {
    const store = await storeWith(['ann@mail.example']);
    store.list = () => {
      throw new Error('no answer');
    };
    await expect(send({ store, transport: memoryTransport() })).rejects.toThrow('no answer');
    // Mails that are still to be sent are an error, too.
    const other = await storeWith(['ann@mail.example']);
    await expect(send({ store: other, transport: failing('transport') })).rejects.toThrow('1 mails');
  },
  UnsubscribeErrorsAlarm: async () => {
    const store = await storeWith([]);
    store.putIfAbsent = () => Promise.reject(new Error('no answer'));
    const secret = environment.UNSUBSCRIBE_SECRET;
    const handler = createUnsubscribe({
      secret,
      unsubscribe: (address) => noteUnsubscribed(store, address, secret, new Date(0)),
      log: () => {},
    });
    const token = tokenOf('ann@mail.example', secret);
    const event = { requestContext: { http: { method: 'POST' } }, queryStringParameters: { token } };
    expect((await handler(event)).statusCode).toBeGreaterThanOrEqual(500);
  },
  MailsFailedAlarm: async () => {
    expect(await metricOf('MailsFailed', { transport: memoryTransport() })).toBe(0);
    for (const fault of ['reader', 'unknown'] as const)
      expect(await metricOf('MailsFailed', { transport: failing(fault) })).toBe(1);
  },
  LateArticlesAlarm: async () => {
    const tooLate = async (days: number): Promise<unknown> => {
      const arrived = new Date(Date.now() - days * 86_400_000).toISOString();
      const { stores, drop, close } = await openBench((store, which) =>
        which === 'incoming' ? arrivedAt(store, arrived) : store,
      );
      await drop('a.txt', article(1));
      const log = lambdaLog('digest-article', 'a-stack');
      const handle = createDigest({ bucket: 'incoming', ...stores, words: 150, log });
      const lines = await linesOf(() => handle(queued(notification('a.txt')), plentyOfTime));
      await close();
      return objectsOf(lines).find((line) => 'ArticlesTooLate' in line)?.ArticlesTooLate;
    };
    expect(await tooLate(5)).toBe(1);
    expect(await tooLate(3)).toBeUndefined();
  },
  MissingEditionAlarm: async () => {
    expect(await metricOf('EditionsFinished', { transport: memoryTransport() })).toBe(1);
    expect(await metricOf('EditionsFinished', { transport: failing('transport') })).toBe(0);
  },
};

const alarms = Object.entries(readTemplate().Resources).flatMap(([name, { Type, Properties }]) =>
  Type === 'AWS::CloudWatch::Alarm' ? [{ name, metric: String(Properties?.MetricName) }] : [],
);
const own = alarms.filter(({ metric }) => !byTheService.has(metric));

/** What the code of a function can do to a metric of Lambda's. */
const means: Readonly<Record<string, string>> = {
  DigestErrorsAlarm: 'Errors',
  EditionErrorsAlarm: 'Errors',
  UnsubscribeErrorsAlarm: 'Url5xxCount',
  MailsFailedAlarm: 'MailsFailed',
  LateArticlesAlarm: 'ArticlesTooLate',
  MissingEditionAlarm: 'EditionsFinished',
};

test('every alarm is on a metric that its trouble moves', () => {
  expect(alarms.length).toBeGreaterThan(own.length);
  expect(Object.fromEntries(own.map(({ name, metric }) => [name, metric]))).toEqual(means);
  expect(own.map(({ name }) => name).sort()).toEqual(Object.keys(moved).sort());
});

test.each(Object.entries(moved))('%s', (_, move) => move());
