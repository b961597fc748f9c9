import { expect, test } from 'vitest';
import { createHandler as createSettle } from '../../functions/settle-dead-letters.ts';
import { createHandler as createUnsubscribe } from '../../functions/unsubscribe.ts';
import { tokenOf } from '../../lib/delivery/edition/token.ts';
import { noteUnsubscribed } from '../../lib/delivery/edition/unsubscribed.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { environment, memoryTransport, send, storeWith } from '../edition/sending.ts';
import { article, notification, openBench, plentyOfTime } from '../handler/fixtures.ts';
import { allowances, type Request, recorder } from './requests.ts';

/** What each function's role was seen to need, in runs that touch every kind of key. */
const seen: Record<string, Request[]> = {
  DigestArticleRole: [],
  SettleDeadLettersRole: [],
  SendEditionRole: [],
  UnsubscribeRole: [],
};
const record = (role: string, bucket: string) => recorder(bucket, seen[role] ?? []);
const secret = environment.UNSUBSCRIBE_SECRET;

/** A store whose objects were written two hours ago: long enough for the notes of versions to be cleaned up. */
const aged = (store: ObjectStore): ObjectStore => ({
  ...recorder('', [])(store),
  list: async function* (prefix, options) {
    for await (const info of store.list(prefix, options)) {
      const written = Date.parse(info.lastModified) - 2 * 3_600_000;
      yield { ...info, lastModified: new Date(written).toISOString() };
    }
  },
});

async function digestArticles(): Promise<void> {
  const bench = await openBench((store, which) =>
    which === 'incoming'
      ? record('DigestArticleRole', 'IncomingBucket')(store)
      : record('DigestArticleRole', 'DigestsBucket')(aged(store)),
  );
  for (const body of [article(1), '', article(2)]) {
    await bench.drop('a.txt', body);
    await bench.handle(notification('a.txt'), plentyOfTime);
  }
  await bench.close();
}

async function settleDeadLetters(): Promise<void> {
  const bench = await openBench();
  await bench.drop('a.txt', article(1));
  await bench.handle(notification('a.txt'), plentyOfTime);
  const letter = { id: '1', body: JSON.stringify(notification('a.txt')) };
  const settle = createSettle({
    bucket: 'incoming',
    incoming: record('SettleDeadLettersRole', 'IncomingBucket')(bench.incoming),
    digests: record('SettleDeadLettersRole', 'DigestsBucket')(bench.digests),
    deadLetters: {
      async *taken() {
        yield letter;
      },
      remove: async () => {},
      giveBack: async () => {},
    },
    log: () => {},
  });
  expect(await settle({}, plentyOfTime)).toEqual({ settled: 1, left: 0 });
  await bench.close();
}

async function sendEditions(): Promise<void> {
  const store = record('SendEditionRole', 'DigestsBucket')(await storeWith(['ann@mail.example']));
  const run = { store, transport: memoryTransport() };
  await send(run);
  await send(run);
}

async function unsubscribe(): Promise<void> {
  const store = record('UnsubscribeRole', 'DigestsBucket')(await storeWith([]));
  const handler = createUnsubscribe({
    secret,
    unsubscribe: (address) => noteUnsubscribed(store, address, secret, new Date(0)),
    log: () => {},
  });
  const token = tokenOf('ann@mail.example', secret);
  await handler({ requestContext: { http: { method: 'POST' } }, queryStringParameters: { token } });
}

test('the roles allow every request of the functions to S3, and nothing that no request needs', async () => {
  await digestArticles();
  await settleDeadLetters();
  await sendEditions();
  await unsubscribe();
  for (const [role, requests] of Object.entries(seen)) {
    expect(requests.length, role).toBeGreaterThan(0);
    const allowed = allowances(role);
    const fits = ({ action, resource }: Request, pattern: Request): boolean =>
      pattern.action === action &&
      (pattern.resource.endsWith('*')
        ? resource.startsWith(pattern.resource.slice(0, -1))
        : resource === pattern.resource);
    const refused = requests.filter((request) => !allowed.some((pattern) => fits(request, pattern)));
    expect(refused, role).toEqual([]);
    const idle = allowed.filter((pattern) => !requests.some((request) => fits(request, pattern)));
    expect(idle, role).toEqual([]);
  }
});
