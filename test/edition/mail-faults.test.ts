import { once } from 'node:events';
import { Agent, createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { sesTransport } from '../../lib/aws/ses-transport.ts';
import { smtpTransport } from '../../lib/delivery/mail/smtp.ts';
import type { MailTransport } from '../../lib/delivery/mail/transport.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import type { PlannedRequest } from '../faults/plan.ts';
import { startFaultProxy } from '../faults/proxy.ts';
import { linesOf } from '../handler/standard-output.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { memoryTransport, send, storeWith, temporaryFolder } from './sending.ts';

/** A transport to a mail server on this machine; both end with the test. */
function overSmtp(port: number, user = ''): MailTransport {
  const transport = smtpTransport({ url: `smtp://${user}127.0.0.1:${port}`, perSecond: null });
  onTestFinished(() => transport.close());
  return transport;
}

async function smtpPort(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], ...options });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.server.address() as AddressInfo).port;
}

/** A mail server that speaks as little as it must, and ends the connection as told at a moment of the mail. */
async function breakingPort(at: 'greeting' | 'DATA' | 'content', end: (socket: Socket) => void) {
  const seen = { mails: 0 };
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    if (at === 'greeting') return end(socket);
    socket.write('220 here\r\n');
    let content: string | null = null;
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (content !== null) {
        content += text;
        if (!content.endsWith('\r\n.\r\n')) return;
        seen.mails += 1;
        return end(socket);
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        if (!/^DATA$/i.test(line)) socket.write('250 fine\r\n');
        else if (at === 'DATA') end(socket);
        else {
          content = '';
          socket.write('354 go on\r\n');
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { seen, port: (server.address() as AddressInfo).port };
}

const ends: readonly (readonly [name: string, end: (socket: Socket) => void])[] = [
  ['closes', (socket) => socket.end()],
  ['resets', (socket) => socket.resetAndDestroy()],
];

describe('over SMTP', () => {
  test.each(ends)(
    'a server that %s the connection after the content is not sent the mail again',
    async (_, end) => {
      const { port, seen } = await breakingPort('content', end);
      const store = await storeWith(['ann@mail.example']);
      expect(await send({ store, transport: overSmtp(port) })).toMatchObject({ unresolved: 1, sent: 0 });
      expect(await send({ store, transport: memoryTransport() })).toMatchObject({ unresolved: 1, sent: 0 });
      expect(seen.mails).toBe(1);
    },
  );

  test.each(['greeting', 'DATA'] as const)(
    'a server that is gone at the %s took nothing: a later run sends',
    async (at) => {
      const { port } = await breakingPort(at, (socket) => socket.resetAndDestroy());
      const store = await storeWith(['ann@mail.example']);
      await expect(send({ store, transport: overSmtp(port) })).rejects.toMatchObject({ code: 'mails-left' });
      expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 1 });
    },
  );

  test('a wrong password, or a sender that is refused, costs no reader the mail', async () => {
    const closed = await smtpPort({
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      onAuth: (_auth, _session, done) => done(new Error('Invalid username or password')),
    });
    const strict = await smtpPort({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('sender not allowed'), { responseCode: 550 })),
    });
    const readers = Array.from({ length: 9 }, (_, at) => `reader${at}@mail.example`);
    const store = await storeWith(readers);
    for (const transport of [overSmtp(closed, 'me:wrong@'), overSmtp(strict)])
      await expect(send({ store, transport })).rejects.toMatchObject({ code: 'mails-left' });
    expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 9, refused: 0 });
  });

  test('no line of the log holds the address that a server repeats', async () => {
    const port = await smtpPort({
      onRcptTo: ({ address }, _session, done) =>
        done(Object.assign(new Error(`5.1.1 <${address}> unknown`), { responseCode: 550 })),
    });
    const store = await storeWith(['ann@mail.example']);
    const edges = { log: lambdaLog('send-edition') };
    const lines = await linesOf(() => send({ store, transport: overSmtp(port), edges }));
    expect(lines.join('\n')).toContain('550 5.1.1');
    expect(lines.join('\n')).not.toContain('@');
  });
});

/** SES on this machine, which gives every mail the same answer; null ends the connection without one. */
async function ses(answer: { status: number; type: string; message: string } | null): Promise<MailTransport> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (answer === null) return request.socket.destroy();
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'x-amzn-errortype': answer.type,
      });
      response.end(JSON.stringify({ message: answer.message }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const client = new SESv2Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  return sesTransport({ client, configurationSet: null, perSecond: null });
}

describe('over SES', () => {
  test.each([
    [400, 'MessageRejected', 'Email address is not verified: ann@mail.example'],
    [404, 'NotFoundException', 'Configuration set does not exist'],
    [403, 'AccessDeniedException', 'not authorized to perform ses:SendEmail on ann@mail.example'],
    [400, 'AccountSuspendedException', 'suspended'],
    [429, 'TooManyRequestsException', 'slow down'],
  ])('%d %s costs no reader the mail, and no line names one', async (status, type, message) => {
    const store = await storeWith(['ann@mail.example', 'bo@mail.example']);
    const transport = await ses({ status, type, message });
    const edges = { log: lambdaLog('send-edition') };
    const lines = await linesOf(() =>
      expect(send({ store, transport, edges })).rejects.toMatchObject({ code: 'mails-left' }),
    );
    expect(lines.join('\n')).toContain(type);
    expect(lines.join('\n')).not.toContain('@mail');
    expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 2 });
  });

  test.each([
    ['an answer of 500', { status: 500, type: 'InternalFailure', message: 'fault' }],
    ['a lost answer', null],
  ] as const)('after %s nobody can tell: it is reported and not sent again', async (_, answer) => {
    const store = await storeWith(['ann@mail.example']);
    expect(await send({ store, transport: await ses(answer) })).toMatchObject({ unresolved: 1 });
    expect(await send({ store, transport: memoryTransport() })).toMatchObject({ unresolved: 1, sent: 0 });
  });
});

test('where no connection to SES stands in time, nothing has left: a later run sends', async () => {
  const client = new SESv2Client({
    endpoint: 'http://ses.example',
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    // A name that is never resolved: nothing leaves this machine.
    requestHandler: { connectionTimeout: 200, httpAgent: new Agent({ lookup: () => {} }) },
  });
  const store = await storeWith(['ann@mail.example', 'bo@mail.example']);
  const transport = sesTransport({ client, configurationSet: null, perSecond: null });
  await expect(send({ store, transport })).rejects.toMatchObject({ code: 'mails-left' });
  expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 2, unresolved: 0 });
});

/** The same bucket as it is, and over a way that loses the answers to some requests. */
async function bucketBehind(isLost: (request: PlannedRequest) => boolean): Promise<ObjectStore> {
  const buckets = new Buckets(await temporaryFolder());
  await buckets.create('digests');
  const server = createS3Server(buckets);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = new Set<string>();
  const plan = (request: PlannedRequest) => {
    const first = !asked.has(request.url);
    asked.add(request.url);
    return first && isLost(request) ? 'reset-after' : 'none';
  };
  const proxy = await startFaultProxy(`http://127.0.0.1:${port}`, plan, 300);
  const client = new S3Client({
    endpoint: proxy.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });
  onTestFinished(() => {
    client.destroy();
    proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return new S3Store(client, 'digests');
}

test('a claim whose answer was lost is known for one’s own: the reader gets the mail', async () => {
  const local = await storeWith(['ann@mail.example', 'bo@mail.example']);
  const store = await bucketBehind(({ url, conditional }) => conditional && url.includes('/readers/sent/'));
  for await (const { key } of local.list('')) {
    const found = await local.get(key);
    if (found !== null) await store.put(key, found.body, { contentType: 'application/json' });
  }
  const transport = memoryTransport();
  expect(await send({ store, transport })).toMatchObject({ sent: 2, unresolved: 0 });
  expect(await send({ store, transport })).toMatchObject({ sent: 0, already: 2 });
  expect(transport.mails).toHaveLength(2);
});
