import { type Edition, NewsDigestError } from '../../model/index.ts';
import type { Log } from '../log.ts';
import type { Delivered } from './deliver.ts';

/** The stages of an edition run that are timed. */
export type EditionStage = 'compose' | 'archive' | 'send';

/** A run of the edition function, once everything that could be sent has been sent. */
interface EditionRun {
  readonly date: string;
  readonly edition: Edition;
  /** Reader entries that were invalid. */
  readonly bad: number;
  readonly delivered: Delivered;
  /** Milliseconds spent in a stage. */
  readonly spent: (stage: EditionStage) => number;
  readonly log: Log;
}

/** Logs the result of a run in one line with its metrics. Throws when mails remain to be sent. */
export function accountFor({ date, edition, bad, delivered, spent, log }: EditionRun): void {
  const open = delivered.failed + delivered.left;
  const values = {
    // Counted on a day without stories, too: the alarm watches for runs that do not finish.
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
  // Throwing makes the schedule retry; the marks prevent any mail from being sent twice.
  if (open > 0) {
    throw new NewsDigestError('mails-left', `${open} mails of ${date} are still to be sent`, {
      retryable: true,
    });
  }
}
