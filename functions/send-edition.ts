import { writeArchive } from '../lib/aws/edition/archive.ts';
import { dayOf } from '../lib/aws/edition/day.ts';
import { type Delivered, deliver } from '../lib/aws/edition/deliver.ts';
import { type EditionEdges, editionEdges } from '../lib/aws/edition/edges.ts';
import { frameOf, settingsOf } from '../lib/aws/edition/frame.ts';
import { editionsOf } from '../lib/aws/edition/make.ts';
import { readerId } from '../lib/aws/edition/token.ts';
import { unsubscribedIds } from '../lib/aws/edition/unsubscribed.ts';
import { languages } from '../lib/language/index.ts';
import { NewsDigestError } from '../lib/model/index.ts';

interface Context {
  getRemainingTimeInMillis(): number;
}

/** Kept back for the last mail's answer and mark. */
const reserve = 30_000;

/** Schedule → the day's digests → one edition → archive and mails. Run again, it goes on where it was. */
export function createHandler(edges: EditionEdges) {
  const { digests, config, log, now } = edges;
  return async (event: unknown, context: Context): Promise<Delivered> => {
    const day = dayOf(event, config.EDITION_HOUR, config.EDITION_TIME_ZONE, now());
    const editions = editionsOf({ digests, day, settings: settingsOf(day, config), log });
    const edition = await editions(null);
    const frame = frameOf(config, languages);
    await writeArchive(digests, edition, await frame(edition));

    const { readers, bad } = await edges.readers();
    const gone = await unsubscribedIds(digests);
    const wanted = readers.filter(({ address }) => !gone.has(readerId(address, config.UNSUBSCRIBE_SECRET)));
    const sender = {
      address: config.MAIL_FROM,
      unsubscribeUrl: config.UNSUBSCRIBE_URL || null,
      secret: config.UNSUBSCRIBE_SECRET,
    };
    const delivered = await deliver(day.date, wanted, {
      ...edges,
      store: digests,
      sender,
      editions,
      frameOf: frame,
      sendEmpty: config.EMPTY_DAY === 'note',
      mayBegin: () => context.getRemainingTimeInMillis() > reserve,
    });
    log(bad + delivered.refused + delivered.unresolved > 0 ? 'warn' : 'info', 'edition delivered', {
      date: day.date,
      ...edition.counts,
      bad,
      ...delivered,
    });
    // Thrown, the schedule's retry goes on; the marks keep it from sending anything twice.
    const open = delivered.failed + delivered.left;
    if (open > 0)
      throw new NewsDigestError('mail-refused', `${open} mails of ${day.date} are still to be sent`, {
        retryable: true,
      });
    return delivered;
  };
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point; wired on the first event, so a fault of configuration is that event's error. */
export async function handler(event: unknown, context: Context): Promise<Delivered> {
  wired ??= createHandler(editionEdges(process.env));
  return wired(event, context);
}
