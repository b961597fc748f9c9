import { FolderStore } from '../../lib/store/folder-store.ts';
import { memoryTransport, send } from './sending.ts';

/**
 * A run of the function that is killed, as the system kills: `before` or `after` its transport took the mail of one reader.
 * Whoever got a mail is said on standard output.
 */
const [folder = '', moment = '', victim = ''] = process.argv.slice(2);

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};
const memory = memoryTransport();
const transport = {
  ...memory,
  atOnce: 1,
  send: async (envelope: Parameters<typeof memory.send>[0]) => {
    if (envelope.to === victim && moment === 'before') await die();
    process.stdout.write(`${envelope.to}\n`);
    if (envelope.to === victim) await die();
    return memory.send(envelope);
  },
};
await send({ store: new FolderStore(folder), transport });
