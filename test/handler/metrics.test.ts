import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHandler } from '../../functions/digest-article.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { errorFields } from '../../lib/delivery/log.ts';
import { Stages } from '../../lib/delivery/stages.ts';
import { NewsDigestError } from '../../lib/model/index.ts';
import { environment, memoryTransport, send, storeWith } from '../edition/sending.ts';
import { article, type Bench, notification, openBench, plentyOfTime, queued } from './fixtures.ts';
import { linesOf, objectsOf } from './standard-output.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

/** Lines that digesting some keys writes. */
function digest(...keys: string[]): Promise<string[]> {
  const { incoming, digests } = bench;
  const log = lambdaLog('digest-article');
  const handle = createHandler({ bucket: 'incoming', incoming, digests, words: 150, log });
  return linesOf(() =>
    handle(queued(...keys.map((key) => notification(key))), { ...plentyOfTime, awsRequestId: 'r-1' }),
  );
}

/** The faults of a line as a document of the embedded metric format (its specification, version 0). */
function formatFaults(line: Record<string, unknown>): string[] {
  const { Timestamp, CloudWatchMetrics } = Object(line._aws);
  const faults = Number.isInteger(Timestamp) ? [] : ['no timestamp'];
  if (!Array.isArray(CloudWatchMetrics) || CloudWatchMetrics.length === 0) return ['no directive'];
  for (const { Namespace, Dimensions, Metrics } of CloudWatchMetrics) {
    if (Namespace !== 'NewsDigest') faults.push('another namespace');
    for (const name of Dimensions.flat())
      if (typeof line[name] !== 'string') faults.push(`no dimension ${name}`);
    for (const { Name, Unit } of Metrics) {
      if (typeof line[Name] !== 'number') faults.push(`no number ${Name}`);
      if (!['Count', 'Milliseconds', 'Bytes'].includes(Unit)) faults.push(`unit ${Unit}`);
    }
    if (Metrics.length > 100 || Metrics.length === 0) faults.push(`${Metrics.length} metrics`);
  }
  return faults;
}

describe('digest-article', () => {
  test('says of each article its request, key, stages and what was found, as metrics that CloudWatch takes', async () => {
    await bench.drop('a.txt', article(1));
    const [line, numbers = {}, ...more] = objectsOf(await digest('a.txt'));
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      level: 'INFO',
      message: 'digested',
      service: 'digest-article',
      requestId: 'r-1',
      key: 'a.txt',
      read: expect.any(Number),
      digest: expect.any(Number),
      write: expect.any(Number),
    });
    expect(numbers).toMatchObject({
      service: 'digest-article',
      Articles: 1,
      Bytes: Buffer.byteLength(article(1)),
      ReadDuration: expect.any(Number),
      DigestDuration: expect.any(Number),
      WriteDuration: expect.any(Number),
    });
    const [json = ''] = [...(await bench.written())].flatMap(([key, body]) =>
      /json$/.test(key) ? body : [],
    );
    const { figures, quotes } = JSON.parse(json);
    expect(numbers).toMatchObject({ Figures: figures.length, Quotes: quotes.length });
    expect(formatFaults(numbers)).toEqual([]);
  });

  test('counts what it rejects by the code of the reason, and in all', async () => {
    await bench.drop('empty.txt', '');
    const [line, all = {}, byCode = {}] = objectsOf(await digest('empty.txt'));
    expect(line).toMatchObject({ message: 'rejected', key: 'empty.txt' });
    expect(all).toMatchObject({ service: 'digest-article', Rejected: 1, Bytes: 0 });
    expect(all).not.toHaveProperty('Articles');
    expect(Object(all._aws).CloudWatchMetrics[0].Dimensions).toEqual([['service']]);
    expect(byCode).toMatchObject({ service: 'digest-article', code: 'empty-input', Rejected: 1 });
    expect(Object(byCode._aws).CloudWatchMetrics[0].Dimensions).toEqual([['service', 'code']]);
    expect([all, byCode].flatMap(formatFaults)).toEqual([]);
  });

  test('says at which stage an article failed', async () => {
    await bench.close();
    bench = await openBench((store, which) => ({
      get: store.get.bind(store),
      head: store.head.bind(store),
      list: store.list.bind(store),
      delete: store.delete.bind(store),
      put: store.put.bind(store),
      putIfAbsent: (...call) =>
        which === 'digests' ? Promise.reject(new Error(`held ${article(1)}`)) : store.putIfAbsent(...call),
    }));
    await bench.drop('a.txt', article(1));
    await bench.handle(queued(notification('a.txt')), plentyOfTime);
    expect(bench.lines).toMatchObject([
      { level: 'warn', message: 'not digested', key: 'a.txt', stage: 'write' },
      { level: 'error', message: 'message failed', id: 'message-0' },
    ]);
    expect(JSON.stringify(bench.lines)).not.toContain('harbour office');
  });
});

describe('send-edition', () => {
  const run = async (readers: readonly string[], set: Record<string, string> = {}, articles?: []) => {
    const store = await storeWith(readers, articles);
    const edges = { log: lambdaLog('send-edition') };
    const lines = objectsOf(await linesOf(() => send({ store, transport: memoryTransport(), edges, set })));
    expect(lines.filter(({ message }) => message === 'edition delivered')).toHaveLength(1);
    return lines.find(({ _aws }) => _aws !== undefined) ?? {};
  };

  test('says that the edition is finished and how many mails were sent', async () => {
    const line = await run(['ann@mail.example', 'bo@mail.example']);
    expect(line).toMatchObject({
      service: 'send-edition',
      EditionsFinished: 1,
      MailsSent: 2,
      MailsFailed: 0,
    });
    expect(formatFaults(line)).toEqual([]);
  });

  test('says it also on a day without an article: the alarm misses a run, not news', async () => {
    expect(await run(['ann@mail.example'], {}, [])).toMatchObject({ EditionsFinished: 1, MailsSent: 0 });
  });
});

test('no line holds a word of an article or an address, whatever goes wrong', async () => {
  const secret = 'Ada Lindqvist';
  await bench.drop('a.txt', article(1));
  await bench.drop('b.json', `{"headline": "${secret}", "body_text": `);
  await bench.drop('c.html', `<article><h1>${secret}`);
  await bench.drop('d.txt', `\0\0\0${secret}`);
  const lines = await digest('a.txt', 'b.json', 'c.html', 'd.txt');
  const store = await storeWith(['ann@mail.example', 'no address']);
  const key = 'digests/2031/05/04/zzz.json';
  for (const body of [secret, `{"source": ${secret}`, `{"source": {"arrived": "${secret}"}}`]) {
    await store.put(key, body, { contentType: 'application/json' });
    const edges = { log: lambdaLog('send-edition') };
    lines.push(...(await linesOf(() => send({ store, transport: memoryTransport(), edges }))));
    await store.delete('editions/2031-05-05/edition.json');
  }
  expect(lines.length).toBeGreaterThan(6);
  for (const word of ['Lindqvist', 'passengers', 'ann@mail', environment.UNSUBSCRIBE_SECRET]) {
    expect(lines.join('\n')).not.toContain(word);
  }
});

test('an error is told by its name and place; its words only where they are the project’s own', () => {
  const quoting = (() => {
    try {
      return JSON.parse('Ada said no');
    } catch (error) {
      return error;
    }
  })();
  expect(JSON.stringify(errorFields(quoting))).not.toContain('Ada');
  expect(errorFields(quoting)).toMatchObject({
    error: 'SyntaxError',
    stack: expect.stringMatching(/^ +at /),
  });
  const ours = new NewsDigestError('internal', 'said by us', { cause: quoting });
  expect(errorFields(ours)).toMatchObject({ code: 'internal', reason: 'said by us', cause: 'SyntaxError' });
});

test('stages add up, also those that come again', () => {
  let now = 0;
  const stages = new Stages<'read' | 'write'>(() => now);
  stages.begin('read');
  now = 5;
  stages.begin('write');
  now = 7;
  stages.begin('read');
  now = 10;
  const spent = stages.durations();
  expect([spent('read'), spent('write'), stages.current]).toEqual([8, 2, 'read']);
});
