import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail is offered (its reader is named, its content not sent), or taken (its content is here, the answer is not). */
export type MailMoment = 'offered' | 'taken';

/**
 * An SMTP server that counts whom it took a mail for. Where `killedAt` says that the sender was killed, it never answers: what
 * has not come by then never comes. Where `isDropped` says so, it takes a mail and ends the connection without an answer, by turns with
 * FIN and RST.
 */
export async function countingMailServer(
  got: Map<string, number>,
  killedAt: (moment: MailMoment) => boolean,
  isDropped: () => boolean = () => false,
): Promise<{ url: string; close: () => Promise<void> }> {
  const sockets = new Map<number | undefined, Socket>();
  let drops = 0;
  const drop = (port: number): void => {
    const socket = sockets.get(port);
    drops += 1;
    if (drops % 2 === 0) socket?.end();
    else socket?.resetAndDestroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: (_address, _session, answer) => {
      if (!killedAt('offered')) answer();
    },
    onData: (stream, { envelope, remotePort }, answer) => {
      stream.resume();
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) got.set(address, (got.get(address) ?? 0) + 1);
        if (killedAt('taken')) return;
        if (isDropped()) drop(remotePort);
        else answer();
      });
    },
  });
  // A connection of a process that was killed ends in the middle of a line.
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
