import type { Server } from 'node:http';

/** Somebody else listens there. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number, flag: string) {
    super(
      `Port ${port} is taken by another program. Choose another: npm start -- ${flag} NUMBER (0 takes any that is free).`,
    );
  }
}

/** Listens on 127.0.0.1 alone; the address as a URL. Throws `PortTakenError`, which names the flag to use. */
export async function listen(server: Server, port: number, flag: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new PortTakenError(port, flag) : error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve();
    });
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
}

/** Ends a server and what is connected to it. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
