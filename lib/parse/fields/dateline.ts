import type { ReaderWords } from '../../language/contract/reader.ts';
import { type DateMention, findDate } from './dates.ts';
import { trimEnds } from './patterns.ts';

/** What the dateline of a report says. */
interface Dateline {
  readonly place: string | null;
  /** The agency or station in brackets: "Reuters". */
  readonly agency: string | null;
  readonly date: DateMention | null;
}

/** Longest text before the dash: place, date and agency. */
const longestDateline = 90;

const bracketed = /^(?<before>[^()]{0,60})\((?<agency>\p{L}[\p{L}\p{N} .&/-]{1,30})\)$/u;
/** Broadcasters' own mark before the first word, without a dash: "(CNN)Rescue workers …". */
const mark = /^\((?<agency>[\p{Lu}\p{N}&]{2,8})\)\s*(?:[—–-]{1,2}\s*)?(?=\p{Lu}|["“„«])/u;
const placeForm = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /,]{1,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

/**
 * Reads the dateline that a report opens with: "KYIV, Jan 5 (Reuters) - ", "Berlin (dpa) – ", "(CNN)". Null when the text
 * opens otherwise. A place alone counts only in capitals, since "Smith - who …" is no dateline.
 */
export function readDateline(text: string, words: ReaderWords): Dateline | null {
  const station = mark.exec(text.slice(0, 40))?.groups?.agency;
  if (station !== undefined) return { place: null, agency: station, date: null };
  const dash = /\s?[—–]{1,2}\s|\s-{1,2}\s/.exec(text.slice(0, longestDateline));
  if (!dash) return null;
  const head = text.slice(0, dash.index);
  const inBrackets = bracketed.exec(head.trim());
  const before = inBrackets?.groups?.before ?? head;
  const date = findDate(before, words);
  const place = trimEnds(date ? before.slice(0, date.start) + before.slice(date.end) : before, /[\s,]/);
  if (place !== '' && !placeForm.test(place)) return null;
  const agency = inBrackets?.groups?.agency ?? null;
  const capitals = place !== '' && !/\p{Ll}/u.test(place.split(/[ ,/]/, 1)[0] ?? '');
  if (agency === null && date === null && !capitals) return null;
  return { place: place === '' ? null : place, agency, date };
}
