import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerId } from '../../lib/delivery/edition/token.ts';
import { arrivalsOf } from '../edition/day.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { type LambdaFunction, startFunction } from '../lambda/lambda-process.ts';
import { countingMailServer, type MailMoment } from './mail-server.ts';
import { deathPlan, faultPlan, type PlannedRequest, randomFrom } from './plan.ts';
import { type FaultCounts, startFaultProxy, sumOf } from './proxy.ts';

export interface MailSoakOptions {
  readonly readers: number;
  readonly faults: number;
  /** How often a process is killed, as often at each moment of a mail. */
  readonly deaths: number;
  readonly seed: number;
}

/** When a process is killed: its mark is being written, the mail is not taken yet, is taken and not answered, is being noted as sent. */
type Moment = 'marking' | MailMoment | 'resolving';
const moments: readonly Moment[] = ['marking', 'offered', 'taken', 'resolving'];

/** Moments of a kind that pass before a death at one: less than one mail in twenty of an edition to 300. */
const mostBetween = 4;

export interface MailSoakResult {
  /** Readers who got exactly one mail, and who got none. */
  readonly one: number;
  readonly none: number;
  readonly deaths: Readonly<Record<Moment, number>>;
  /** Mails that the server took and ended the connection for, and claims that were written and whose answer was lost. */
  readonly dropped: number;
  readonly lostClaims: number;
  readonly faults: FaultCounts;
  readonly violations: readonly string[];
}

/** Runs side by side, as two schedules or a retry and a person would start them. */
const sideBySide = 2;
/** Mails of one process that are on their way at the same time, as its transport has it. */
const atOnce = 4;
/** The share of mails whose connection is ended behind their content, in rough weather. */
const dropShare = 0.05;
const mostRounds = 200;
const secret = 'a secret of the tests alone';
const date = '2031-05-05';
const json = { contentType: 'application/json' };

/** Tells which moment of a mail a request to S3 is; a mark is a moment when it is asked for the first time. */
function momentsOfMarks(): (request: PlannedRequest) => Moment | null {
  const asked = new Set<string>();
  return ({ method, url, conditional }) => {
    if (method !== 'PUT' || !url.includes('/readers/sent/')) return null;
    if (!conditional) return 'resolving';
    if (asked.has(url)) return null;
    asked.add(url);
    return 'marking';
  };
}

/**
 * Sends one edition by processes of the built function, which are killed at planned moments of their mails and meet faults of S3,
 * two at the same time, until one comes to its end; a calm run then tells of whom nobody knows. A mail server counts.
 */
export async function mailSoak(options: MailSoakOptions): Promise<MailSoakResult> {
  const folder = await mkdtemp(join(tmpdir(), 'mail-soak-'));
  const buckets = new Buckets(folder);
  const server = createS3Server(buckets);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const target = `http://127.0.0.1:${address.port}`;
  const random = randomFrom(options.seed);
  // Of their own: whether a mail or a mark meets something hangs on how many came before it, not on what else went on meanwhile.
  const [randomOfMails, randomOfMarks] = [randomFrom(options.seed + 1), randomFrom(options.seed + 2)];
  const deaths: Record<Moment, number> = { marking: 0, offered: 0, taken: 0, resolving: 0 };
  const planned = deathPlan(moments, options.deaths, mostBetween, random);
  let passed = 0;
  let [dropped, lostClaims] = [0, 0];
  const got = new Map<string, number>();
  const open: (() => Promise<void>)[] = [];
  const met: FaultCounts[] = [];
  const momentOf = momentsOfMarks();

  /** A function with a way to S3 and a mail server of its own, so that what they see is known to be its doing. */
  const worker = async (faults: number): Promise<LambdaFunction> => {
    let lambda: LambdaFunction | undefined;
    /** Set while a process ends: what it still does is no moment of another death. */
    let dying: Promise<void> | null = null;
    const killedAt = (moment: Moment): boolean => {
      if (dying !== null) return true;
      const [next] = planned;
      if (next?.moment !== moment || faults === 0) return false;
      passed += 1;
      if (passed <= next.after) return false;
      planned.shift();
      passed = 0;
      deaths[moment] += 1;
      dying = (lambda?.kill() ?? Promise.resolve()).finally(() => {
        dying = null;
      });
      return true;
    };
    const [fault, faultOfMark] = [faultPlan(faults, random), faultPlan(faults, randomOfMarks)];
    const plan = (request: PlannedRequest) => {
      const moment = momentOf(request);
      if (moment !== null && killedAt(moment)) return 'none';
      const isMark = request.conditional && request.url.includes('/readers/sent/');
      const met = isMark ? faultOfMark(request) : fault(request);
      if (isMark && met === 'reset-after') lostClaims += 1;
      return met;
    };
    const proxy = await startFaultProxy(target, plan, 300);
    const mails = await countingMailServer(got, killedAt, () => {
      const isDropped = faults > 0 && randomOfMails() < dropShare;
      if (isDropped) dropped += 1;
      return isDropped;
    });
    lambda = await startFunction('send-edition', {
      AWS_ENDPOINT_URL_S3: proxy.url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      DIGESTS_BUCKET: 'digests',
      EDITION_HOUR: '5',
      MAIL_FROM: 'edition@slice.example',
      MAIL_RATE: '1000',
      MAIL_TRANSPORT: 'smtp',
      POSTAL_ADDRESS: '4 Quay Street, 1000 Harnholm',
      SMTP_URL: mails.url,
      UNSUBSCRIBE_SECRET: secret,
    });
    const { close } = lambda;
    open.push(async () => {
      await close();
      await mails.close();
      proxy.close();
    });
    met.push(proxy.counts);
    return lambda;
  };

  try {
    await buckets.create('digests');
    const store = await buckets.store('digests');
    const readers = Array.from({ length: options.readers }, (_, at) => `reader${at}@mail.example`);
    for (const { key, arrived, digest } of arrivalsOf()) {
      const body = JSON.stringify({ ...digest, source: { key: `in/${key}`, etag: 'e', arrived } });
      await store.put(key, body, json);
    }
    await store.put('readers/readers.json', JSON.stringify(readers), json);

    const workers = await Promise.all(Array.from({ length: sideBySide }, () => worker(options.faults)));
    for (let round = 0; round < mostRounds; round += 1) {
      const answers = await Promise.all(workers.map((each) => each.invoke({ date })));
      if (answers.some(({ ok }) => ok)) break;
    }
    const calm = await worker(0);
    const last = await calm.invoke({ date });

    const violations = last.ok ? [] : [`the calm run failed: ${JSON.stringify(last.error)}`];
    for (const reader of readers) {
      const mails = got.get(reader) ?? 0;
      if (mails > 1) violations.push(`${reader}: ${mails} mails`);
      const reported = calm.output().includes(readerId(reader, secret));
      if (mails === 0 && !reported) violations.push(`${reader}: no mail, and nobody is told`);
    }
    const none = readers.filter((reader) => !got.has(reader)).length;
    // Faults and lost answers cost nobody the mail: only what was on its way in a process that was killed.
    if (none > options.deaths * atOnce)
      violations.push(`${none} without a mail after ${options.deaths} deaths`);
    return {
      one: readers.filter((reader) => got.get(reader) === 1).length,
      none,
      deaths,
      dropped,
      lostClaims,
      faults: sumOf(met),
      violations,
    };
  } finally {
    for (const close of open) await close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
