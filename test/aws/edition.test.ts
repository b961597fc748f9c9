import { PutObjectCommand } from '@aws-sdk/client-s3';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { Edition } from '../../lib/model/index.ts';
import { type LambdaFunction, runtimeClient, startFunction } from '../lambda/lambda-process.ts';
import { invented } from './articles.ts';
import { type Deployment, deploy } from './deployment.ts';
import { hasMoto, type Moto, startMoto } from './moto.ts';

const readers = ['ann@mail.example', 'bo@mail.example', 'cy@mail.example'];
const articles = 12;

/** What moto keeps of the mails that SES was given. It notes a destination twice: from the request and from the header. */
const State = z.object({
  ses: z.object({
    RawMessage: z.array(z.object({ raw_data: z.string(), destinations: z.array(z.string()) })),
  }),
});

describe.runIf(hasMoto)(`the edition on moto, the built bundles run by ${runtimeClient}`, () => {
  let moto: Moto;
  let aws: Deployment;
  const functions: LambdaFunction[] = [];
  let sendEdition: LambdaFunction;

  beforeAll(async () => {
    moto = await startMoto();
    aws = await deploy(moto);
    const buckets = { INCOMING_BUCKET: 'incoming', DIGESTS_BUCKET: 'digests' };
    const digestArticle = await startFunction('digest-article', { ...moto.environment, ...buckets });
    sendEdition = await startFunction('send-edition', {
      ...moto.environment,
      ...buckets,
      // Days end at midnight here: what is dropped now is in tomorrow's edition, at whatever hour the test runs.
      EDITION_HOUR: '0',
      EDITION_TIME_ZONE: 'Etc/UTC',
      EDITION_TITLE: 'The Morning Slice',
      MAIL_FROM: 'edition@slice.example',
      MAIL_RATE: '100',
      MAIL_TRANSPORT: 'ses',
      POSTAL_ADDRESS: '4 Quay Street, 1000 Harnholm',
      UNSUBSCRIBE_SECRET: 'a secret of the tests alone',
      UNSUBSCRIBE_URL: 'https://unsubscribe.example/',
    });
    functions.push(digestArticle, sendEdition);
    const ses = new SESv2Client({
      region: 'eu-central-1',
      endpoint: moto.url,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: 'edition@slice.example' }));
    ses.destroy();

    for (let number = 0; number < articles; number += 1) {
      const { name, text } = invented(number);
      await aws.s3.send(new PutObjectCommand({ Bucket: 'incoming', Key: name, Body: text }));
      const key = encodeURIComponent(name).replaceAll('%20', '+');
      expect(await digestArticle.invoke(articleEvent(key, text.length))).toMatchObject({ ok: true });
    }
    const list = JSON.stringify(readers.map((address) => ({ address })));
    await aws.s3.send(new PutObjectCommand({ Bucket: 'digests', Key: 'readers/readers.json', Body: list }));
  });
  afterAll(async () => {
    for (const each of functions) await each.close();
    await moto.close();
  });

  /** Tomorrow's edition: its cut-off comes after everything that this test drops. */
  const date = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  async function sent(): Promise<{ to: string; raw: string }[]> {
    const answer = await fetch(`${moto.url}/moto-api/data.json`);
    return State.parse(await answer.json()).ses.RawMessage.map(({ raw_data, destinations }) => ({
      to: [...new Set(destinations)].join(),
      raw: raw_data,
    }));
  }

  test('every reader gets one mail, with a subject, a text and a page that say the same', async () => {
    const answer = await sendEdition.invoke({ date });
    expect(answer, sendEdition.output()).toMatchObject({ ok: true, payload: { sent: readers.length } });
    const mails = await sent();
    expect(mails.map(({ to }) => to).sort()).toEqual(readers);
    for (const { to, raw } of mails) {
      const mail = await simpleParser(raw);
      expect(mail.to).toMatchObject({ text: to });
      expect(mail.from).toMatchObject({ text: expect.stringContaining('edition@slice.example') });
      expect(mail.subject).toMatch(/council votes to raise/);
      const headline = mail.subject?.slice(0, mail.subject.indexOf(' ·')) ?? '';
      expect(mail.text).toContain(headline);
      expect(mail.html).toContain(headline);
      expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    }
    expect(new Set(mails.map(({ raw }) => /\?token=[^>&]+/.exec(raw)?.[0])).size).toBe(readers.length);
    const edition = Edition.parse(JSON.parse(await aws.text('digests', `editions/${date}/edition.json`)));
    expect(edition.counts.articles).toBe(articles);
  });

  test('started again, also in a fresh process, it sends nobody a second mail', async () => {
    expect(await sendEdition.invoke({ date })).toMatchObject({ ok: true, payload: { sent: 0, already: 3 } });
    await sendEdition.kill();
    expect(await sendEdition.invoke({ date })).toMatchObject({ ok: true, payload: { sent: 0, already: 3 } });
    expect(await sent()).toHaveLength(readers.length);
  });

  test('logs neither a word of an article nor an address', () => {
    expect(sendEdition.output()).toContain('edition delivered');
    for (const word of ['council', 'households', 'ann@mail'])
      expect(sendEdition.output()).not.toContain(word);
  });
});
