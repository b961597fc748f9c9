import { afterEach, beforeEach, expect, test } from 'vitest';
import { Digest } from '../../lib/model/index.ts';
import { hostileKeys } from '../store/contract.ts';
import { article, type Bench, fixture, notification, openBench, plentyOfTime, queued } from './fixtures.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const handle = (event: unknown) => bench.handle(event, plentyOfTime);

test('one article becomes its digest, JSON and HTML, filed by the day it arrived and the folder it lay in', async () => {
  await bench.drop('world/Ferry Returns.txt', article(1));
  expect(await handle(notification('world/Ferry Returns.txt'))).toBeUndefined();
  const written = await bench.written();
  const day = (await bench.incoming.head('world/Ferry Returns.txt'))?.lastModified
    .slice(0, 10)
    .replaceAll('-', '/');
  const [html = '', json = ''] = [...written.keys()];
  expect(json).toMatch(new RegExp(`^digests/${day}/ferry-returns-[0-9a-f]{16}\\.json$`));
  expect(html).toBe(json.replace('.json', '.html'));
  expect(written.size).toBe(2);
  const digest = Digest.parse(JSON.parse(written.get(json) ?? ''));
  expect(digest.headline).toBe('Ferry number 1 returns to service after repairs');
  expect(digest.article.section).toBe('world');
  expect(JSON.parse(written.get(json) ?? '').source).toMatchObject({ key: 'world/Ferry Returns.txt' });
  expect(written.get(html)).toContain('<h1');
});

test('what of a document has no digest is named, with the reason, in the JSON of its first article and counted in the log', async () => {
  const item = (title: string, text: string): string =>
    `<item><title>${title}</title><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
  const items = [
    item('Ferry one', article(1)),
    item('Ferry: a note', 'Soon more.'),
    item('Ferry two', article(2)),
  ];
  const open = '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hale</title>';
  await bench.drop('day.xml', `${open}${items.join('')}</channel></rss>`);
  await handle(notification('day.xml'));
  const sources = [...(await bench.written())]
    .filter(([key]) => key.endsWith('.json'))
    .map(([, json]) => JSON.parse(json).source.leftOut);
  expect(sources).toEqual([
    [{ part: 'Ferry: a note', reason: 'a teaser, or too short for an article: 10 characters' }],
    undefined,
  ]);
  expect(bench.lines).toContainEqual(expect.objectContaining({ message: 'digested', leftOut: 1 }));
});

test('the same event again changes nothing', async () => {
  await bench.drop('a.txt', article(1));
  await handle(notification('a.txt'));
  const before = await bench.written();
  await handle(queued(notification('a.txt'), notification('a.txt')));
  expect(await bench.written()).toEqual(before);
});

test('every hostile key goes the whole way to a digest', async () => {
  for (const key of hostileKeys) await bench.drop(key, article(1));
  const answer = await handle(queued(...hostileKeys.map((key) => notification(key))));
  expect(answer).toEqual({ batchItemFailures: [] });
  const sources = [...(await bench.written())]
    .filter(([key]) => key.startsWith('digests/') && key.endsWith('.json'))
    .map(([, body]) => JSON.parse(body).source.key);
  expect(sources.sort()).toEqual([...hostileKeys].sort());
});

test('every hostile key of unreadable input has a rejection of its own, below rejected/', async () => {
  for (const key of hostileKeys) await bench.drop(key, '');
  await handle(queued(...hostileKeys.map((key) => notification(key))));
  const written = await bench.written();
  expect(written.size).toBe(hostileKeys.length);
  for (const [key, body] of written) {
    expect(key).toMatch(/^rejected\//);
    expect(key.split('/')).not.toContain('..');
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
    expect(JSON.parse(body)).toMatchObject({ code: 'empty-input', advice: expect.any(String) });
  }
});

test('unreadable input is rejected with code, message and advice, and the next is digested', async () => {
  await bench.drop('empty.txt', '');
  await bench.drop('good.txt', article(2));
  expect(await handle(queued(notification('empty.txt'), notification('good.txt')))).toEqual({
    batchItemFailures: [],
  });
  const written = await bench.written();
  expect(written.size).toBe(3);
  const reason = JSON.parse(written.get('rejected/empty.txt.json') ?? '');
  expect(Object.keys(reason)).toEqual(['key', 'etag', 'arrived', 'code', 'message', 'advice']);
});

test('an object that is gone is skipped', async () => {
  expect(await handle(queued(notification('gone.txt')))).toEqual({ batchItemFailures: [] });
  expect((await bench.written()).size).toBe(0);
  expect(bench.lines).toMatchObject([{ level: 'info', message: 'object is gone' }]);
});

test('a message that is no event fails alone in its batch, and as a whole without a queue', async () => {
  await bench.drop('good.txt', article(2));
  const answer = await handle(queued('what?', notification('good.txt')));
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
  expect((await bench.written()).size).toBe(2);
  await expect(handle({ what: 1 })).rejects.toMatchObject({ code: 'bad-event' });
});

test('events of another bucket are refused', async () => {
  await bench.drop('a.txt', article(1));
  await expect(handle(notification('a.txt', 'elsewhere'))).rejects.toMatchObject({ code: 'bad-event' });
});

test('S3’s test event is welcome and does nothing', async () => {
  expect(await handle(queued(fixture('s3-test-event')))).toEqual({ batchItemFailures: [] });
});

test('without time to finish, no article is begun: the queue delivers it again', async () => {
  await bench.drop('a.txt', article(1));
  const answer = await bench.handle(queued(notification('a.txt')), { getRemainingTimeInMillis: () => 900 });
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
  expect((await bench.written()).size).toBe(0);
  expect(bench.lines).toMatchObject([{ level: 'error', code: 'out-of-time' }]);
});
