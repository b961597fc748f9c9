const iso =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 822 and its successors, as in feeds and mail: "Tue, 05 Mar 2024 14:05:00 +0200". */
const mail =
  /^(?:[a-z]{3,9},\s*)?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[a-z]*[ -](?<year>\d{4}|\d{2})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5})?)?$/i;

/** RFC 822's own names of zones; military letters and others say nothing certain. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const named = zones[zone.toLowerCase()];
  if (named !== undefined) return named;
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : '';
}

/**
 * A date or time as a machine wrote it (ISO 8601 with or without separators, RFC 822, seconds or milliseconds since 1970)
 * as ISO 8601, as precise as it was; null for anything else, and for days that no calendar has.
 */
export function readTimestamp(value: unknown): string | null {
  if (typeof value === 'number') return ofEpoch(value);
  if (typeof value !== 'string' || value.length > 80) return null;
  // A mail's date may name its zone once more in brackets.
  const text = value.replace(/\([^()]*\)/g, '').trim();
  const match = iso.exec(text) ?? mail.exec(text);
  if (!match?.groups) return /^\d{9,13}$/.test(text) ? ofEpoch(Number(text)) : null;
  const { year = '', month = '', day = '', hour, minute, second, zone } = match.groups;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  const date = `${fullYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(date)) || new Date(date).getUTCDate() !== Number(day)) return null;
  if (Number(fullYear) < 1600 || Number(fullYear) > 2200) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

/** Seconds or milliseconds since 1970, between 1990 and 2100. */
function ofEpoch(value: number): string | null {
  const milliseconds = value < 1e11 ? value * 1000 : value;
  if (!(milliseconds > 631_152_000_000 && milliseconds < 4_102_444_800_000)) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
