/** How a language writes a date. */
export interface DateWords {
  /** Month names beside a day ("11 January", "11 січня"), January first. */
  readonly months: readonly string[];
  /** Month names by themselves, where they differ ("січень 2025"). */
  readonly monthsAlone?: readonly string[];
  /** What stands after the number of the day ("11." in German). */
  readonly afterDay: string;
  /** What stands after the year ("2025 р." in Ukrainian). */
  readonly afterYear: string;
}

/**
 * An ISO 8601 date in the words of a language. The date is the source's own: no zone is applied to it, and a part
 * that the source does not state (`2025-01`, or `--01-11` without a year) is not shown. A text that is no date is
 * given back as it is. Written out because the first `Intl.DateTimeFormat` of a process takes 12 ms, half of what a
 * cold start may take over the S3 client's.
 */
export function formatDate(
  iso: string,
  { months, monthsAlone = months, afterDay, afterYear }: DateWords,
): string {
  const parts = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month = '', day] = parts;
  const name = (day === undefined ? monthsAlone : months)[Number(month) - 1];
  if (name === undefined || (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31))) return iso;
  return [
    ...(day === undefined ? [] : [`${Number(day)}${afterDay}`]),
    name,
    ...(year === '-' ? [] : [`${year}${afterYear}`]),
  ].join(' ');
}
