import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { folderTransport } from '../../lib/delivery/mail/folder.ts';
import { smtpTransport } from '../../lib/delivery/mail/smtp.ts';
import { memoryTransport, send, storeWith, temporaryFolder } from './sending.ts';

test('a folder takes mails as files', async () => {
  const store = await storeWith(['ann@mail.example']);
  const folder = join(await temporaryFolder(), 'outbox');
  await send({ store, transport: folderTransport(folder) });
  const files = await readdir(folder);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatch(/^2031-05-05-[0-9a-f]{32}\.eml$/);
  const mail = await simpleParser(await readFile(join(folder, files[0] ?? '')));
  expect(mail.to).toMatchObject({ text: 'ann@mail.example' });
});

test('an SMTP server takes the mails, and what it refuses is told apart', async () => {
  const taken: Buffer[] = [];
  let busy = 2;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('bad'))
        return done(Object.assign(new Error('no such user'), { responseCode: 550 }));
      if (address.startsWith('busy') && busy-- > 0)
        return done(Object.assign(new Error('later'), { responseCode: 451 }));
      done();
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const transport = smtpTransport({ url: `smtp://127.0.0.1:${port}`, perSecond: null });
  onTestFinished(() => transport.close());
  const store = await storeWith(['ann@mail.example', 'bad@mail.example', 'busy@mail.example']);
  expect(await send({ store, transport })).toMatchObject({ sent: 2, refused: 1 });
  const mails = await Promise.all(taken.map((mail) => simpleParser(mail)));
  expect(mails.map(({ to }) => (Array.isArray(to) ? null : to?.text)).sort()).toEqual([
    'ann@mail.example',
    'busy@mail.example',
  ]);
  expect(mails[0]?.subject).toContain('Harnholm');
  expect(mails[0]?.headers.get('list')).toMatchObject({
    unsubscribe: { url: expect.stringContaining('https://unsubscribe.example/?token=') },
  });
});

test('no server at the address: nothing was sent, and a later run may try', async () => {
  const store = await storeWith(['ann@mail.example']);
  const transport = smtpTransport({ url: 'smtp://127.0.0.1:9', perSecond: null });
  onTestFinished(() => transport.close());
  await expect(send({ store, transport })).rejects.toMatchObject({ retryable: true });
  expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 1 });
});
