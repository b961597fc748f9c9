import * as z from 'zod/mini';
import { BadEventError } from '../../model/index.ts';

/** An edition's day and the cut-off times of what belongs to it. */
export interface EditionDay {
  /** YYYY-MM-DD in the readers' zone. */
  readonly date: string;
  /** ISO 8601 in UTC: from ≤ arrived < to. */
  readonly from: string;
  readonly to: string;
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
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
 * The instant at which the zone's clock shows an hour of a day. An hour that the change to summer time leaves out is the
 * first one after the gap; of one that comes twice, the first is meant.
 */
function instantOf(date: string, hour: number, zone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000;
  const before = wanted - offsetAt(wanted - 86_400_000, zone);
  const after = wanted - offsetAt(wanted + 86_400_000, zone);
  const fits = [before, after].filter((instant) => instant + offsetAt(instant, zone) === wanted);
  return fits.length > 0 ? Math.min(...fits) : Math.max(before, after);
}

/** The date that the clocks of a zone show at an instant, in milliseconds. */
export function dateAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);
}

/** The day before or after a date. */
export function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The edition of a date: what arrived between the hour of the day before and the hour of that day. */
export function editionDay(date: string, hour: number, zone: string): EditionDay {
  return {
    date,
    from: new Date(instantOf(shifted(date, -1), hour, zone)).toISOString(),
    to: new Date(instantOf(date, hour, zone)).toISOString(),
  };
}

/** The newest edition whose cut-off is not after `now`, in milliseconds: a run that is late, or is repeated, makes the same one. */
export function currentDay(now: number, hour: number, zone: string): EditionDay {
  const today = dateAt(now, zone);
  const day = editionDay(today, hour, zone);
  return Date.parse(day.to) <= now ? day : editionDay(shifted(today, -1), hour, zone);
}

/** The UTC days that a span of time touches, as the digests' keys name them: "2031/05/04". */
export function foldersOf({ from, to }: Pick<EditionDay, 'from' | 'to'>): string[] {
  const folders: string[] = [];
  const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 10);
  for (let day = from.slice(0, 10); day <= last; day = shifted(day, 1))
    folders.push(day.replaceAll('-', '/'));
  return folders;
}

/** What the schedule sends, or a person who wants the edition of another day; all else in it is no matter. */
const DatedEvent = z.object({
  date: z.optional(z.iso.date()),
  /** When the schedule was due: a run that waited, was retried or sent again is for that moment, not for its own. */
  scheduledTime: z.catch(z.optional(z.iso.datetime()), undefined),
});

/** Days for which it is known who had an edition's mail, two less than the template's lifecycle keeps the marks. */
const marksKept = 28;

/**
 * The day that an event asks for ({"date": "2031-05-05"}), else the one of its schedule. Throws `bad-event` for one so old that nobody
 * knows any more who had its mail.
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
