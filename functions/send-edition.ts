import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { imprintOf, settingsOf } from '../lib/aws/edition-config.ts';
import { type SendEditionEdges, sendEditionEdges } from '../lib/aws/send-edition-edges.ts';
import { accountFor, type EditionStage } from '../lib/delivery/edition/account.ts';
import { writeArchive } from '../lib/delivery/edition/archive.ts';
import { dayOf } from '../lib/delivery/edition/day.ts';
import { type Delivered, deliver } from '../lib/delivery/edition/deliver.ts';
import { frameOf } from '../lib/delivery/edition/frame.ts';
import { editionsOf } from '../lib/delivery/edition/make.ts';
import { readerId } from '../lib/delivery/edition/token.ts';
import { unsubscribedIds } from '../lib/delivery/edition/unsubscribed.ts';
import { errorFields, withFields } from '../lib/delivery/log.ts';
import { Stages } from '../lib/delivery/stages.ts';
import { figuresIn } from '../lib/digest.ts';
import { languages } from '../lib/language/index.ts';

/** No mail is started in the last `reserve` milliseconds, so that the last one can still be answered and recorded. */
const reserve = 30_000;
/**
 * All requests are aborted this many milliseconds before the end, so that the outcome of the run can still be logged.
 */
const lastWords = 3_000;

/**
 * Schedule → the day's digests → one edition → archive and mails. A repeated run resumes where the last one stopped.
 */
export function createHandler(edges: SendEditionEdges) {
  const { digests, config, now } = edges;
  return async (event: unknown, invocation: Invocation): Promise<Delivered> => {
    const log = withFields(edges.log, { requestId: invocation.awsRequestId });
    const stages = new Stages<EditionStage>();
    stages.begin('compose');
    try {
      const signal = signalUntil(invocation, 0, lastWords);
      const day = dayOf(event, config.EDITION_HOUR, config.EDITION_TIME_ZONE, now());
      const editions = editionsOf({
        digests,
        day,
        settings: settingsOf(day, config),
        languages,
        figuresIn,
        log,
        signal,
      });
      const edition = await editions(null);
      const frame = frameOf(imprintOf(config), languages);
      stages.begin('archive');
      await writeArchive(digests, edition, await frame(edition), { signal });
      stages.begin('send');
      const { readers, bad } = await edges.readers(signal);
      const gone = await unsubscribedIds(digests, { signal });
      const secret = config.UNSUBSCRIBE_SECRET;
      const delivered = await deliver(
        day.date,
        readers.filter(({ address }) => !gone.has(readerId(address, secret))),
        {
          ...edges,
          log,
          store: digests,
          signal,
          sender: { address: config.MAIL_FROM, unsubscribeUrl: config.UNSUBSCRIBE_URL || null, secret },
          editions,
          frameOf: frame,
          sendEmpty: config.EMPTY_DAY === 'note',
          mayBegin: () => invocation.getRemainingTimeInMillis() > reserve,
        },
      );
      accountFor({ date: day.date, edition, bad, delivered, spent: stages.durations(), log });
      return delivered;
    } catch (error) {
      log('error', 'edition not finished', { stage: stages.current, ...errorFields(error) });
      throw error;
    }
  };
}

let wired: ReturnType<typeof createHandler> | undefined;

/**
 * The Lambda entry point. Its dependencies are created on the first event, so that a configuration error is reported
 * for that event.
 */
export async function handler(event: unknown, invocation: Invocation): Promise<Delivered> {
  wired ??= createHandler(sendEditionEdges(process.env, languages.codes));
  return wired(event, invocation);
}
