import { spawn } from 'node:child_process';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { smtpTransport } from '../../lib/delivery/mail/smtp.ts';
import { composeMime } from '../../lib/render/mail/mime.ts';
import { frameIn, mailOf } from '../edition/frame.ts';
import { hasTool } from './browser.ts';
import { forty, twenty } from './mails.ts';

const paths = ['/usr/bin/spamassassin', '/usr/local/bin/spamassassin'];
const hasFilter = hasTool('SpamAssassin', paths);

/** What SpamAssassin says of a mail with its local rules alone: the score, and the rules that fired. */
async function judged(mail: Buffer): Promise<{ score: number; report: string }> {
  const child = spawn('spamassassin', ['--local', '--test-mode']);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  child.stdin.end(mail);
  await ended;
  const said = Buffer.concat(chunks).toString();
  const score = /^X-Spam-Status: \w+, score=(-?[\d.]+)/m.exec(said)?.[1];
  if (score === undefined) throw new Error(`no verdict: ${said.slice(0, 400)}`);
  return { score: Number(score), report: /^X-Spam-Status:[\s\S]*?(?=\n\S)/m.exec(said)?.[0] ?? '' };
}

describe.runIf(hasFilter)('SpamAssassin', () => {
  const frame = frameIn('en');
  test.each([['20 stories', twenty] as const, ['40 stories', forty] as const])(
    'finds nothing to hold against %s',
    async (name, edition) => {
      const { score, report } = await judged(await composeMime(mailOf(edition, await frame)));
      console.log(`${name}: ${report.replaceAll(/\s+/g, ' ')}`);
      expect(score, report).toBeLessThanOrEqual(0.1);
    },
  );
});

test('a mail sent to an SMTP server is read back as it was', async () => {
  const taken: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
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
  for (const code of ['en', 'de', 'uk']) {
    const mail = mailOf(forty, await frameIn(code));
    const bytes = await composeMime(mail);
    await transport.send({ from: mail.from.address, to: mail.to, bytes, id: code });
    const back = taken.at(-1) ?? Buffer.alloc(0);
    expect(back.toString('latin1').trimEnd()).toBe(bytes.toString('latin1').trimEnd());
    const parsed = await simpleParser(back);
    expect(parsed.subject).toBe(mail.subject);
    expect((parsed.html || '').trim()).toBe(mail.html.trim());
    expect(parsed.text?.trim()).toBe(mail.text.trim());
  }
});
