import { join } from 'node:path';
import { lambdaLog } from '../../../lib/aws/lambda-log.ts';
import { writeArchive } from '../../../lib/delivery/edition/archive.ts';
import type { EditionDay } from '../../../lib/delivery/edition/day.ts';
import { type Delivered, deliver } from '../../../lib/delivery/edition/deliver.ts';
import { frameOf } from '../../../lib/delivery/edition/frame.ts';
import { editionsOf } from '../../../lib/delivery/edition/make.ts';
import { editionBase } from '../../../lib/delivery/edition/stored-edition.ts';
import { takenKey } from '../../../lib/delivery/edition/taken.ts';
import type { Log } from '../../../lib/delivery/log.ts';
import { folderTransport } from '../../../lib/delivery/mail/folder.ts';
import { smtpTransport } from '../../../lib/delivery/mail/smtp.ts';
import { figuresIn } from '../../../lib/digest.ts';
import { defaultShape } from '../../../lib/edition/settings.ts';
import { languages } from '../../../lib/language/index.ts';
import type { Edition } from '../../../lib/model/index.ts';
import { renderEditionMail } from '../../../lib/render/edition/html.ts';
import type { ObjectStore } from '../../../lib/store/object-store.ts';
import { listDigests } from '../page/catalogue.ts';
import { samplesPrefix } from '../samples.ts';
import type { Stack } from '../stack.ts';

const frames = frameOf({ archiveUrl: null, postal: 'Your postal address stands here' }, languages);
/** Lines as the functions write them. */
export const linesOut = lambdaLog('local-stack');
const dayLength = 24 * 60 * 60 * 1000;

/** Today on this machine's calendar, and the 24 hours until now. */
export function today(now: Date): EditionDay {
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    from: new Date(now.getTime() - dayLength).toISOString(),
    // What arrived within this second belongs to it: dates of objects are to the second.
    to: new Date(now.getTime() + 1_000).toISOString(),
  };
}

/** The digests without those of the samples, where there are others: whoever has articles of their own wants no invented ones. */
async function ofOwnArticles(stack: Stack): Promise<ObjectStore> {
  const { digests } = stack;
  const { entries } = await listDigests(stack, Number.POSITIVE_INFINITY);
  const samples = entries.filter(({ source }) => source.startsWith(samplesPrefix));
  if (samples.length === entries.length) return digests;
  const hidden = new Set(samples.map(({ base }) => `${base}.json`));
  return {
    head: (key, options) => digests.head(key, options),
    get: (key, options) => digests.get(key, options),
    put: (key, body, options) => digests.put(key, body, options),
    putIfAbsent: (key, body, options) => digests.putIfAbsent(key, body, options),
    delete: (key, options) => digests.delete(key, options),
    async *list(prefix, options) {
      for await (const found of digests.list(prefix, options)) if (!hidden.has(found.key)) yield found;
    },
  };
}

/** Makes today's edition of what arrived in the last 24 hours, anew each time, and writes it to the archive. */
export async function makeToday(stack: Stack, now: Date): Promise<Edition> {
  const day = today(now);
  for (const key of [`${editionBase(day.date)}.json`, takenKey(day.date)]) await stack.digests.delete(key);
  const settings = { ...defaultShape, ...day, title: 'News digest' };
  const digests = await ofOwnArticles(stack);
  const workshop = { digests, day, settings, languages, figuresIn, log: linesOut };
  const edition = await editionsOf(workshop)(null);
  await writeArchive(stack.digests, edition, await frames(edition));
  return edition;
}

/** The mail's HTML in one colour scheme, whatever the browser's own: the dark rules hold always, or never. */
export async function mailIn(edition: Edition, scheme: 'light' | 'dark'): Promise<string> {
  const html = renderEditionMail(edition, await frames(edition));
  return html.replaceAll(
    '@media (prefers-color-scheme:dark)',
    scheme === 'dark' ? '@media all' : '@media not all',
  );
}

/** The folder of mails that stay on this machine. */
export const outboxOf = (stack: Stack): string => join(stack.options.folder, 'outbox');

/** Sends an edition to one address: into the folder `outbox`, or to an SMTP server. Asked again, it sends again. */
export async function sendToday(
  stack: Stack,
  edition: Edition,
  to: string,
  smtp: string | null,
  log: Log,
): Promise<Delivered> {
  const transport =
    smtp === null ? folderTransport(outboxOf(stack)) : smtpTransport({ url: smtp, perSecond: null });
  try {
    return await deliver(`${edition.date}-by-hand-${Date.now()}`, [{ address: to, sections: null }], {
      store: stack.digests,
      transport,
      sender: {
        address: 'news-digest@localhost.example',
        unsubscribeUrl: null,
        secret: 'of this machine alone',
      },
      editions: async () => edition,
      frameOf: frames,
      sendEmpty: true,
      now: () => new Date(),
      // Whoever pressed the button waits for the answer, and may press it again.
      sleep: async () => {},
      mayBegin: () => true,
      log,
    });
  } finally {
    await transport.close();
  }
}
