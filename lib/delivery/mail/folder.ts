import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Envelope, MailNotSentError, type MailTransport, type Receipt } from './transport.ts';

/** An id made safe as a file name on any system. */
const fileName = (id: string): string => `${id.replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 120)}.eml`;

/** Writes mails as `.eml` files to a folder; every mail program opens them. For use where there is no mail server. */
export function folderTransport(folder: string): MailTransport {
  return {
    name: 'folder',
    perSecond: null,
    atOnce: 4,
    async send({ id, bytes }: Envelope): Promise<Receipt> {
      const path = join(folder, fileName(id));
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.writing`, bytes);
        await rename(`${path}.writing`, path);
      } catch (error) {
        throw new MailNotSentError(`cannot write ${path}`, { fault: 'transport', cause: error });
      }
      return { transport: 'folder', id: path };
    },
    close: async () => {},
  };
}
