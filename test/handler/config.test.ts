import { describe, expect, test } from 'vitest';
import { digestArticleConfig } from '../../lib/aws/config.ts';
import { editionConfig, unsubscribeConfig } from '../../lib/aws/edition-config.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { Turns } from '../../lib/delivery/turns.ts';
import { languages } from '../../lib/language/index.ts';
import { environment } from '../edition/sending.ts';
import { linesOf } from './standard-output.ts';

const good = { INCOMING_BUCKET: 'incoming', DIGESTS_BUCKET: 'digests' };

describe('the configuration', () => {
  test('is the two buckets and the length of a digest', () => {
    expect(digestArticleConfig({ ...good, HOME: '/' })).toEqual({
      STACK_NAME: '',
      INCOMING_BUCKET: 'incoming',
      DIGESTS_BUCKET: 'digests',
      DIGEST_WORDS: 220,
    });
    expect(digestArticleConfig({ ...good, DIGEST_WORDS: '90' }).DIGEST_WORDS).toBe(90);
  });

  test('names every variable that is missing or wrong, and says no value', () => {
    const read = (environment: Record<string, string>) => () => digestArticleConfig(environment);
    expect(read({})).toThrow('INCOMING_BUCKET: not set; DIGESTS_BUCKET: not set');
    expect(read({ ...good, DIGESTS_BUCKET: 'Not A Bucket' })).toThrow('DIGESTS_BUCKET: not a bucket name');
    expect(read({ ...good, DIGEST_WORDS: 'secret' })).toThrow(/^DIGEST_WORDS: (?!.*secret)/);
    expect(read({ ...good, DIGEST_WORDS: '7' })).toThrow(/^DIGEST_WORDS: /);
  });

  test('refuses one bucket for both: a digest would be digested', () => {
    expect(() => digestArticleConfig({ ...good, DIGESTS_BUCKET: 'incoming' })).toThrow(/digested again/);
  });
});

describe('the configuration of an edition', () => {
  const read = (set: Record<string, string>) => () =>
    editionConfig({ ...environment, ...set }, languages.codes);

  test.each([
    ['EDITION_HOUR', ''],
    ['EDITION_HOUR', ' '],
    ['EDITION_HOUR', '0x6'],
    ['EDITION_HOUR', '24'],
    ['EDITION_HOUR', '6.5'],
    ['MAIL_RATE', ''],
    ['MAIL_RATE', '0'],
    ['MAIL_RATE', '-1'],
    ['SMTP_URL', 'smtp://ho st:99'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'smtp://me:100%@mail.example'],
    ['DIGESTS_BUCKET', 'Not A Bucket'],
    ['EDITION_LANGUAGE', 'xx'],
    ['EDITION_LANGUAGE', 'constructor'],
    ['ARCHIVE_URL', 'javascript:alert(1)'],
    ['EDITION_TIME_ZONE', 'Mars/Olympus'],
  ])('refuses %s “%s” by its name, and says no value', (variable, value) => {
    let error: unknown;
    try {
      read({ [variable]: value })();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      code: 'bad-configuration',
      message: expect.stringMatching(new RegExp(`^${variable}: `)),
    });
    if (value.trim().length > 4) expect(Object(error).message).not.toContain(value);
  });

  test('takes what it knows', () => {
    expect(read({ EDITION_HOUR: '0', EDITION_LANGUAGE: 'uk', MAIL_RATE: '0.5' })()).toMatchObject({
      EDITION_HOUR: 0,
      EDITION_LANGUAGE: 'uk',
      MAIL_RATE: 0.5,
    });
    const SMTP_URL = 'smtps://me:p%40ss@mail.example';
    expect(read({ MAIL_TRANSPORT: 'smtp', SMTP_URL })()).toMatchObject({ SMTP_URL });
  });

  test('asks for what one choice needs of another, also of the function that unsubscribes', () => {
    expect(read({ MAIL_TRANSPORT: 'smtp' })).toThrow('SMTP_URL: not set');
    const contacts = { ...environment, READERS_SOURCE: 'contact-list' };
    expect(() => editionConfig(contacts, languages.codes)).toThrow('SES_CONTACT_LIST: not set');
    expect(() => unsubscribeConfig(contacts)).toThrow('SES_CONTACT_LIST: not set');
  });
});

describe('turns', () => {
  /** Runs actions of some sizes at the same time; the most bytes and actions that were under way at once. */
  async function most(sizes: readonly number[]): Promise<{ bytes: number; count: number; order: number[] }> {
    const turns = new Turns();
    let [bytes, count] = [0, 0];
    const top = { bytes: 0, count: 0, order: [] as number[] };
    const action = (size: number, index: number) => async (): Promise<void> => {
      bytes += size;
      count += 1;
      top.order.push(index);
      top.bytes = Math.max(top.bytes, bytes);
      top.count = Math.max(top.count, count);
      await new Promise((resolve) => setTimeout(resolve, 1));
      bytes -= size;
      count -= 1;
      if (size === 13) throw new Error('an action that fails');
    };
    await Promise.allSettled(sizes.map((size, index) => turns.run(size, action(size, index))));
    return top;
  }

  test('small articles go side by side, a large one goes alone, all in order', async () => {
    expect(await most([1000, 1000, 1000])).toMatchObject({ count: 3 });
    expect(await most(Array.from({ length: 12 }, () => 1000))).toMatchObject({ count: 4 });
    const large = 20 * 1024 * 1024;
    const found = await most([1000, large, 1000, large]);
    expect(found).toEqual({ bytes: large, count: 1, order: [0, 1, 2, 3] });
  });

  test('a failure gives its room back', async () => {
    const large = 3 * 1024 * 1024;
    expect((await most([13, large, 13, large])).order).toEqual([0, 1, 2, 3]);
  });
});

test('a log line is one line whatever a key holds', async () => {
  const log = lambdaLog('digest-article');
  const lines = await linesOf(() => log('info', 'digested', { key: 'a\n{"level":"error"}\u2028b' }));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'INFO', key: 'a\n{"level":"error"}\u2028b' });
});
