import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { Digest } from '../../lib/model/index.ts';
import { type LambdaFunction, runtimeClient, startFunction } from '../lambda/lambda-process.ts';
import { writeArticles } from './articles.ts';
import { type Deployment, deploy } from './deployment.ts';
import { hasMoto, type Moto, startMoto } from './moto.ts';
import { pollOnce } from './poller.ts';

/*
 * What moto does otherwise than AWS, seen with moto 5: it writes `/` in the key of an event as `%2F` (S3 leaves it
 * as it is), its sequencer is the same in every event, its eventTime has no Z, and a multipart upload gives two events. The product
 * decodes keys once, does not rely on the sequencer, does not read eventTime, and takes duplicates: nothing in it
 * is there for moto.
 */

const articles = 200;

describe.runIf(hasMoto)(`on moto, the built bundle run by ${runtimeClient}`, () => {
  let moto: Moto;
  let aws: Deployment;
  let digestArticle: LambdaFunction;
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));

  beforeAll(async () => {
    moto = await startMoto();
    aws = await deploy(moto);
    digestArticle = await startFunction('digest-article', {
      ...moto.environment,
      INCOMING_BUCKET: 'incoming',
      DIGESTS_BUCKET: 'digests',
    });
  });
  afterAll(async () => {
    await digestArticle.close();
    await moto.close();
    rmSync(folder, { recursive: true });
  });

  /** Polls until nothing has come for longer than the queue hides a message. */
  async function drain(): Promise<void> {
    for (let quietSince = Date.now(); Date.now() - quietSince < 2500; ) {
      if ((await pollOnce(aws.sqs, aws.queue, digestArticle)) > 0) quietSince = Date.now();
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  test('200 files copied with the AWS CLI become 200 digests, JSON and HTML, and a poison file ends among the dead letters', async () => {
    writeArticles(folder, articles);
    aws.cli('s3', 'cp', '--recursive', '--quiet', folder, 's3://incoming/');
    await aws.s3.send(new PutObjectCommand({ Bucket: 'foreign', Key: 'poison.txt', Body: 'Not ours' }));
    await drain();

    const keys = await aws.keys('digests', 'digests/');
    expect(keys.filter((key) => key.endsWith('.json'))).toHaveLength(articles);
    expect(keys.filter((key) => key.endsWith('.html'))).toHaveLength(articles);
    for (const key of keys.filter((each) => each.endsWith('.json')).slice(0, 20)) {
      const digest = Digest.parse(JSON.parse(await aws.text('digests', key)));
      expect(digest.headline).toMatch(/council votes to raise/);
      expect(digest.facts.length).toBeGreaterThan(0);
    }
    expect(await aws.keys('digests', 'rejected/')).toEqual([]);
    expect(await aws.deadCount()).toBe(1);
  });

  test('a file that can never be read is rejected with its reason, once, and is no dead letter', async () => {
    await aws.s3.send(
      new PutObjectCommand({
        Bucket: 'incoming',
        Key: 'world/picture.txt',
        Body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      }),
    );
    await drain();
    const [key = ''] = await aws.keys('digests', 'rejected/');
    expect(key).toBe('rejected/world/picture.txt.json');
    expect(JSON.parse(await aws.text('digests', key))).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
    });
    expect(await aws.deadCount()).toBe(1);
  });

  test('the same events again, in another order, change nothing', async () => {
    const before = await aws.keys('digests');
    const first = before.find((key) => key.endsWith('.json') && key.startsWith('digests/')) ?? '';
    const was = await aws.text('digests', first);
    for (const key of (await aws.keys('incoming')).reverse().slice(0, 40)) {
      const body = JSON.stringify(
        articleEvent(encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'), 1),
      );
      await aws.sqs.send(new SendMessageCommand({ QueueUrl: aws.queue.url, MessageBody: body }));
    }
    await drain();
    expect(await aws.keys('digests')).toEqual(before);
    expect(await aws.text('digests', first)).toBe(was);
  });

  test('dead letters about articles that are settled leave their queue, poison stays', async () => {
    const event = (key: string): string => JSON.stringify(articleEvent(key, 1));
    for (const body of [event('world/article+0.txt'), event('world/picture.txt'), event('world/gone.txt')])
      await aws.sqs.send(new SendMessageCommand({ QueueUrl: aws.deadLetters.url, MessageBody: body }));
    expect(await aws.deadCount()).toBe(4);
    const settle = await startFunction('settle-dead-letters', {
      ...moto.environment,
      INCOMING_BUCKET: 'incoming',
      DIGESTS_BUCKET: 'digests',
      DEAD_LETTERS_URL: aws.deadLetters.url,
    });
    expect(await settle.invoke({})).toEqual({ ok: true, payload: { settled: 3, left: 1 } });
    await settle.close();
    expect(await aws.deadCount()).toBe(1);
  });

  test('the same files dropped again leave one digest each', async () => {
    aws.cli('s3', 'cp', '--recursive', '--quiet', folder, 's3://incoming/');
    await drain();
    const keys = await aws.keys('digests', 'digests/');
    expect(keys.filter((key) => key.endsWith('.json'))).toHaveLength(articles);
    expect(keys.filter((key) => key.endsWith('.html'))).toHaveLength(articles);
  });

  test('logs no word of an article', () => {
    expect(digestArticle.output()).toContain('world/article 0.txt');
    expect(digestArticle.output()).not.toContain('Maren Oduya');
    expect(digestArticle.output()).not.toContain('households');
  });
});
