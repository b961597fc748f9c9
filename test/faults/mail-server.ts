import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail is offered (its reader is named, its content not sent), or taken (its content is here, the answer is not). */
export type MailMoment = 'offered' | 'taken';

/**
 * An SMTP server that counts whom it took a mail for. Where `killedAt` says that the sender was killed, it never answers: what
 * has not come by then never comes.
 */
export async function countingMailServer(
  got: Map<string, number>,
  killedAt: (moment: MailMoment) => boolean,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: (_address, _session, answer) => {
      if (!killedAt('offered')) answer();
    },
    onData: (stream, { envelope }, answer) => {
      stream.resume();
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) got.set(address, (got.get(address) ?? 0) + 1);
        if (!killedAt('taken')) answer();
      });
    },
  });
  // A connection of a process that was killed ends in the middle of a line.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
