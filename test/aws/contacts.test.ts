import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  CreateContactCommand,
  CreateContactListCommand,
  SESv2Client,
  type Topic,
  type TopicPreference,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readersInContactList, unsubscribeContact } from '../../lib/aws/contact-list.ts';
import { hasMoto, type Moto, startMoto } from './moto.ts';

/*
 * What moto 5 does otherwise than SES: it writes the dates of contacts as text, where the protocol has seconds, and the SDK
 * refuses that; a proxy of this test turns them into numbers. It lacks UpdateContact, pages, and the topics' defaults on a contact
 * (TopicDefaultPreferences is always empty). How a contact unsubscribes is therefore seen on the wire, in the second part.
 */

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A server on the loopback that answers as it is told. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** moto, with the dates of contacts as SES writes them. */
const datesInSeconds = (moto: Moto) =>
  serve(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const body = method === 'GET' ? null : await bodyOf(request);
    const authorization = { authorization: headers.authorization ?? '' };
    const answer = await fetch(`${moto.url}${url}`, { method, body, headers: authorization });
    const text = (await answer.text()).replaceAll(/"(\w+Timestamp)": ?"([^"]+)"/g, (_, name, date) => {
      return `"${name}":${Date.parse(date) / 1000}`;
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  });

const clientOf = (endpoint: string): SESv2Client =>
  new SESv2Client({
    region: 'eu-central-1',
    endpoint,
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

describe.runIf(hasMoto)('the readers of an SES contact list', () => {
  let moto: Moto;
  let proxy: Awaited<ReturnType<typeof datesInSeconds>>;
  let ses: SESv2Client;
  const list = 'daily';
  const topic = (TopicName: string): Topic => ({
    TopicName,
    DisplayName: TopicName,
    DefaultSubscriptionStatus: 'OPT_OUT',
  });
  const contact = (EmailAddress: string, preferences: Record<string, string>, UnsubscribeAll = false) =>
    ses.send(
      new CreateContactCommand({
        ContactListName: list,
        EmailAddress,
        UnsubscribeAll,
        TopicPreferences: Object.entries(preferences).map(
          ([TopicName, status]): TopicPreference => ({
            TopicName,
            SubscriptionStatus: status === 'in' ? 'OPT_IN' : 'OPT_OUT',
          }),
        ),
      }),
    );

  beforeAll(async () => {
    moto = await startMoto();
    proxy = await datesInSeconds(moto);
    ses = clientOf(proxy.url);
    await ses.send(
      new CreateContactListCommand({
        ContactListName: list,
        Topics: ['daily-edition', 'world', 'science'].map(topic),
      }),
    );
  });
  afterAll(async () => {
    ses.destroy();
    proxy.close();
    await moto.close();
  });

  test('are those who want mail, with the sections that they opted in to', async () => {
    await contact('whole@mail.example', { 'daily-edition': 'in', world: 'in' });
    await contact('sections@mail.example', { 'daily-edition': 'out', science: 'in', world: 'in' });
    await contact('none@mail.example', { 'daily-edition': 'out', world: 'out' });
    await contact('gone@mail.example', { 'daily-edition': 'in' }, true);
    const { readers, bad } = await readersInContactList(ses, list);
    expect(readers).toEqual([
      { address: 'whole@mail.example', sections: null },
      { address: 'sections@mail.example', sections: ['science', 'world'] },
    ]);
    expect(bad).toBe(0);
  });

  test('a list that is not there is an error, not an empty morning', async () => {
    await expect(readersInContactList(ses, 'other')).rejects.toThrow();
  });
});

describe('unsubscribing a contact', () => {
  interface Seen {
    readonly method: string | undefined;
    readonly url: string | undefined;
    readonly body: unknown;
  }

  /** What an endpoint of SES sees, which answers each request as it is told. */
  async function through(
    status: number,
    answer: object,
    action: (ses: SESv2Client) => Promise<unknown>,
  ): Promise<Seen[]> {
    const seen: Seen[] = [];
    const server = await serve(async (request, response) => {
      const { method, url } = request;
      seen.push({ method, url, body: JSON.parse((await bodyOf(request)).toString('utf8') || 'null') });
      const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'NotFoundException' };
      response.writeHead(status, headers).end(JSON.stringify(answer));
    });
    const ses = clientOf(server.url);
    try {
      await action(ses);
    } finally {
      ses.destroy();
      server.close();
    }
    return seen;
  }

  test('asks SES to send them nothing more of the list', async () => {
    const seen = await through(200, {}, (ses) => unsubscribeContact(ses, 'daily', 'ann+news@mail.example'));
    expect(seen).toEqual([
      {
        method: 'PUT',
        url: '/v2/email/contact-lists/daily/contacts/ann%2Bnews%40mail.example',
        body: { UnsubscribeAll: true },
      },
    ]);
  });

  test('tells whether SES knows the contact', async () => {
    const found: boolean[] = [];
    const ask = async (ses: SESv2Client) =>
      void found.push(await unsubscribeContact(ses, 'daily', 'bo@mail.example'));
    for (const status of [200, 404]) expect(await through(status, { message: 'none' }, ask)).toHaveLength(1);
    expect(found).toEqual([true, false]);
  });
});
