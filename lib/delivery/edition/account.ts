import { type Edition, NewsDigestError } from '../../model/index.ts';
import type { Log } from '../log.ts';
import type { Delivered } from './deliver.ts';

/** The parts of an edition's run whose time is counted. */
export type EditionStage = 'compose' | 'archive' | 'send';

/** One run of the edition, when all that could be sent has been. */
interface EditionRun {
  readonly date: string;
  readonly edition: Edition;
  /** Readers whose entry could not be understood. */
  readonly bad: number;
  readonly delivered: Delivered;
  /** Milliseconds of a stage. */
  readonly spent: (stage: EditionStage) => number;
  readonly log: Log;
}

/** Says in one line of the log, with its metrics, what a run came to; throws when mails are still to be sent. */
export function accountFor({ date, edition, bad, delivered, spent, log }: EditionRun): void {
  const open = delivered.failed + delivered.left;
  const values = {
    // Also on a day without a story: what the alarm misses is a run that came to its end.
    EditionsFinished: open > 0 ? 0 : 1,
    MailsSent: delivered.sent,
    MailsFailed: delivered.failed + delivered.refused + delivered.unresolved,
    Articles: edition.counts.articles,
    ComposeDuration: spent('compose'),
    ArchiveDuration: spent('archive'),
    SendDuration: spent('send'),
  };
  const level = bad + delivered.refused + delivered.unresolved > 0 ? 'warn' : 'info';
  const fields = { date, ...edition.counts, bad, ...delivered };
  log(level, 'edition delivered', fields, { values });
  // Thrown, the schedule's retry goes on; the marks keep it from sending anything twice.
  if (open > 0) {
    throw new NewsDigestError('mails-left', `${open} mails of ${date} are still to be sent`, {
      retryable: true,
    });
  }
}
