import * as z from 'zod/mini';
import { BadEventError } from '../../model/index.ts';

/** The day of an edition and the cut-off times for what belongs to it. */
export interface EditionDay {
  /** YYYY-MM-DD in the readers' time zone. */
  readonly date: string;
  /** ISO 8601 in UTC: from ≤ arrived < to. */
  readonly from: string;
  readonly to: string;
}

/** Milliseconds by which a time zone is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which a zone's clock shows an hour of a day. An hour skipped by the change to summer time becomes the
 * first one after the gap; of an hour that occurs twice, the first is taken.
 */
function instantOf(date: string, hour: number, zone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000;
  const before = wanted - offsetAt(wanted - 86_400_000, zone);
  const after = wanted - offsetAt(wanted + 86_400_000, zone);
  const fits = [before, after].filter((instant) => instant + offsetAt(instant, zone) === wanted);
  return fits.length > 0 ? Math.min(...fits) : Math.max(before, after);
}

/** The date in a zone at an instant, given in milliseconds. */
export function dateAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);
}

/** The date a number of days later, or earlier when negative. */
export function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The edition of a date: what arrived from the given hour of the day before until that hour of the day. */
export function editionDay(date: string, hour: number, zone: string): EditionDay {
  return {
    date,
    from: new Date(instantOf(shifted(date, -1), hour, zone)).toISOString(),
    to: new Date(instantOf(date, hour, zone)).toISOString(),
  };
}

/**
 * The newest edition whose cut-off is not after `now` (milliseconds). A late or repeated run therefore makes the same
 * edition.
 */
export function currentDay(now: number, hour: number, zone: string): EditionDay {
  const today = dateAt(now, zone);
  const day = editionDay(today, hour, zone);
  return Date.parse(day.to) <= now ? day : editionDay(shifted(today, -1), hour, zone);
}

/** The UTC days that a period touches, as they appear in digest keys: "2031/05/04". */
export function foldersOf({ from, to }: Pick<EditionDay, 'from' | 'to'>): string[] {
  const folders: string[] = [];
  const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 10);
  for (let day = from.slice(0, 10); day <= last; day = shifted(day, 1))
    folders.push(day.replaceAll('-', '/'));
  return folders;
}

/** What the schedule sends, or a person who wants the edition of another day. Other fields are ignored. */
const DatedEvent = z.object({
  date: z.optional(z.iso.date()),
  /**
   * When the schedule was due. A run that was delayed, retried or redelivered works for that moment, not for the
   * current time.
   */
  scheduledTime: z.catch(z.optional(z.iso.datetime()), undefined),
});

/**
 * Days for which it is recorded who received an edition: two days less than the template's lifecycle rule keeps the
 * marks.
 */
const marksKept = 28;

/**
 * The day that an event names ({"date": "2031-05-05"}), otherwise the day of its schedule. Throws `bad-event` for a day
 * so long ago that the record of who received it is gone.
 */
export function dayOf(event: unknown, hour: number, zone: string, now: Date): EditionDay {
  const asked = DatedEvent.safeParse(event ?? {});
  if (!asked.success)
    throw new BadEventError('the event asks for a date that is none', { cause: asked.error });
  const { date, scheduledTime } = asked.data;
  const due = scheduledTime === undefined ? now.getTime() : Date.parse(scheduledTime);
  const day = date === undefined ? currentDay(due, hour, zone) : editionDay(date, hour, zone);
  if (day.date < shifted(now.toISOString().slice(0, 10), -marksKept))
    throw new BadEventError(`the edition of ${day.date} is too old to be sent without mailing someone twice`);
  return day;
}
