/**
 * An ISO 8601 date in the words of a locale. The date is the source's own: no zone is applied to it, and a part
 * that the source does not state is not shown. A text that is no date is given back as it is.
 */
export function formatDate(iso: string, locale: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
