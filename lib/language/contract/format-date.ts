/**
 * An ISO 8601 date in the words of a locale. The date is the source's own: no zone is applied to it, and a part
 * that the source does not state (`2025-01`, or `--01-11` without a year) is not shown. A text that is no date is
 * given back as it is.
 */
export function formatDate(iso: string, locale: string): string {
  const parts = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month = '', day] = parts;
  // 2024 was a leap year: 29 February without a year is a date.
  const at = new Date(Date.UTC(year === '-' ? 2024 : Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    ...(year === '-' ? {} : { year: 'numeric' }),
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
