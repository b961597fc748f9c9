import type { ReaderWords } from '../../language/contract/reader.ts';
import { sliceOf } from '../../model/index.ts';
import { type DateMention, findDate } from './dates.ts';
import { perLanguage, trimEnds } from './patterns.ts';

/** What the dateline of a report says. */
interface Dateline {
  /** Code units from the start of the text to the first word after the dateline. */
  readonly length: number;
  readonly place: string | null;
  /** The agency or station in brackets: "Reuters". */
  readonly agency: string | null;
  readonly date: DateMention | null;
  /** The reporter, where the form of the dateline names one: "【みなと市＝佐藤美咲】". */
  readonly reporter: string | null;
}

/** Longest text before the dash: place, date and agency. */
const longestDateline = 90;

const bracketed = /^(?<before>[^()]{0,60})\((?<agency>\p{L}[\p{L}\p{N} .&/-]{1,30})\)$/u;
/** Between slashes, as the wires of press releases have it: "BERGEN, Sept. 15, 2026 /PressWire/ -- ". */
const slashed = /^(?<before>[^()/]{0,60})\/(?<agency>\p{L}[\p{L}\p{N} .&-]{1,30})\/$/u;
/** Broadcasters' own mark before the first word, without a dash: "(CNN)Rescue workers …"; a partner's without a space, too: "(Hale Weekly)The …". */
const mark =
  /^\((?<agency>[\p{Lu}\p{N}&]{2,8}|\p{Lu}[\p{L}\p{N}&.’' ]{2,30}(?=\)\S))\)\s*(?:[—–-]{1,2}\s*)?(?=\p{Lu}|["“„«])/u;
const placeForm = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /,]{1,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;
/** A place in a script without capitals: one to three words. */
const uncasedPlace = /^\p{Lo}[\p{Lo}\p{M}]*(?: [\p{Lo}\p{M}]+){0,2}$/u;
/** A dash, or, as EFE and Lusa have it, a point and a dash: "MADRID, 6 mar (EFE).- "; old wires have "(AW) _ ". */
const dashes = /\.?\s?[—–]{1,2}\s|\.?\s-{1,2}\s|\.-{1,2}\s|(?<=\))\s_\s/;
/** Chinese agencies: "新华社海口3月4日电 ", "中新网北京3月4日电 (记者 …) ". */
const telegram =
  /^[（(]?(?<agency>\p{Script=Han}{2,4}[社网網])(?<place>\p{Script=Han}{2,10}?)(?:(?<year>\d{4})年)?\d{1,2}月\d{1,2}日[电電讯訊][）)]?\s*(?:[（(][^（）()]{1,20}[）)])?\s*/u;
/** Japanese papers: "【みなと市＝佐藤美咲】". */
const lenticular = /^【(?<place>[^【】＝=]{1,16})(?:[＝=](?<reporter>[^【】＝=]{1,20}))?】\s*/u;

/** Place and stop of papers that set no dash: "Hallbrück. Nach …", "ДУБРОВИЦЯ. У середу …". */
const stopped = /^(?<place>\p{Lu}[\p{L}\p{M}'’-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’-]+){0,2})\.\s+(?=\p{Lu}|["“„«])/u;

const inPlace = perLanguage(({ placePrepositions }) => new Set(placePrepositions));

/** Code units after a dateline in which its place is looked for again. */
const searchedForPlace = 4_000;

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Whether `place` stands in the headline, or in the text after a word that leads to places ("in Hallbrück"). */
function isPlaceThere(place: string, headline: string, rest: string, words: ReaderWords): boolean {
  const name = place.toLowerCase();
  const ends = (text: string, at: number): boolean => !letter.test(text.charAt(at + name.length));
  const title = headline.toLowerCase();
  const inTitle = title.indexOf(name);
  if (inTitle !== -1 && ends(title, inTitle) && !letter.test(title.charAt(inTitle - 1))) return true;
  const body = rest.slice(0, searchedForPlace).toLowerCase();
  for (let at = body.indexOf(name); at !== -1; at = body.indexOf(name, at + name.length)) {
    const before = /(?<word>\p{L}{1,12}) $/u.exec(body.slice(Math.max(0, at - 14), at))?.groups?.word;
    if (before !== undefined && ends(body, at) && inPlace(words).has(before)) return true;
  }
  return false;
}

/** Reads a place with a full stop: in capitals, or a place that the headline or the text names as one. */
function readStopped(text: string, headline: string, words: ReaderWords): Dateline | null {
  const match = stopped.exec(text.slice(0, longestDateline));
  const place = match?.groups?.place;
  if (match === null || place === undefined) return null;
  const rest = text.slice(match[0].length);
  // In capitals the name need only stand again, in any case of its declension.
  const stem = place.slice(0, Math.max(4, place.length - 2)).toLowerCase();
  const capitals =
    place.length >= 4 &&
    !/\p{Ll}/u.test(place) &&
    `${headline} ${rest.slice(0, searchedForPlace)}`.toLowerCase().includes(stem);
  if (!capitals && !isPlaceThere(place, headline, rest, words)) return null;
  return { length: match[0].length, place, agency: null, date: null, reporter: null };
}

/** What may stand between the day and the report: the word for "year", and an agency, as TASS has it: "МОСКВА, 6 ноября. /ТАСС/. ". */
const afterDay =
  /^(?:\s\p{Ll}{1,5})?\.(?:\s\/(?<agency>\p{L}[\p{L}\p{N} .-]{1,30})\/\.)?\s+(?=[\p{Lu}"“„«])/u;

/** Code units behind the day in which the dateline must end. */
const searchedBehindDay = 50;

/** Reads place and date with a full stop: "Altenau, 14. Oktober 2026. Die …". A day without its year needs an agency. */
function readDatedStop(text: string, words: ReaderWords): Dateline | null {
  const found = findDate(text.slice(0, longestDateline), words);
  if (found === null) return null;
  // A month may be cut short with a point, which here ends the dateline: "6 ноября. ".
  const date = found.text.endsWith('.')
    ? { ...sliceOf(text, found.start, found.end - 1), iso: found.iso }
    : found;
  const place = trimEnds(text.slice(0, date.start), /[\s,.]/);
  const stop = afterDay.exec(text.slice(date.end, date.end + searchedBehindDay));
  const agency = stop?.groups?.agency ?? null;
  if (stop === null || !placeForm.test(place) || (date.iso === null && agency === null)) return null;
  return { length: date.end + stop[0].length, place, agency, date, reporter: null };
}

/** Reads the forms of Chinese agencies and Japanese papers. */
function readEastAsian(text: string, words: ReaderWords): Dateline | null {
  const start = text.slice(0, longestDateline);
  const match = telegram.exec(start) ?? lenticular.exec(start);
  if (!match?.groups) return null;
  const { place = null, agency = null, reporter = null } = match.groups;
  return { length: match[0].length, place, agency, date: findDate(match[0], words), reporter };
}

/**
 * Reads the dateline that a report opens with: "KYIV, Jan 5 (Reuters) - ", "Berlin (dpa) – ", "(CNN)", "Hallbrück. ". Null
 * when the text opens otherwise. A place alone counts only in capitals, since "Smith - who …" is no dateline, or where
 * the headline or the text says that it is a place.
 */
export function readDateline(text: string, headline: string | null, words: ReaderWords): Dateline | null {
  const station = mark.exec(text.slice(0, 40));
  if (station?.groups?.agency !== undefined) {
    const { agency } = station.groups;
    return { length: station[0].length, place: null, agency, date: null, reporter: null };
  }
  return (
    readEastAsian(text, words) ??
    readDatedStop(text, words) ??
    readDashed(text, headline ?? '', words) ??
    readStopped(text, headline ?? '', words)
  );
}

/** Longest part between two dashes of a dateline. */
const longestPart = 50;

/** "HAMBURG, Germany – November 5, 2026 – (NEWSLINE) – ": day and agency each behind a dash of its own. */
function furtherDashed(text: string, dateline: Dateline, words: ReaderWords): Dateline {
  const rest = text.slice(dateline.length, dateline.length + longestPart);
  const dash = dashes.exec(rest);
  if (!dash) return dateline;
  const part = rest.slice(0, dash.index).trim();
  const length = dateline.length + dash.index + dash[0].length;
  const agency = bracketed.exec(part)?.groups?.agency;
  if (agency !== undefined && part.startsWith('('))
    return furtherDashed(text, { ...dateline, length, agency }, words);
  const date = findDate(part, words);
  if (date === null || date.end - date.start !== part.length || dateline.date !== null) return dateline;
  return furtherDashed(text, { ...dateline, length, date }, words);
}

function readDashed(text: string, headline: string, words: ReaderWords): Dateline | null {
  const dash = dashes.exec(text.slice(0, longestDateline));
  if (!dash) return null;
  const length = dash.index + dash[0].length;
  const head = text.slice(0, dash.index);
  const inBrackets = bracketed.exec(head.trim()) ?? slashed.exec(head.trim());
  const before = inBrackets?.groups?.before ?? head;
  const date = findDate(before, words);
  const place = trimEnds(date ? before.slice(0, date.start) + before.slice(date.end) : before, /[\s,.]/);
  const agency = inBrackets?.groups?.agency ?? null;
  const named = furtherDashed(
    text,
    { length, place: place === '' ? null : place, agency, date, reporter: null },
    words,
  );
  if (uncasedPlace.test(place)) {
    return agency !== null || isPlaceThere(place, headline, text.slice(length), words) ? named : null;
  }
  if (place !== '' && !placeForm.test(place)) return null;
  const capitals = place !== '' && !/\p{Ll}/u.test(place.split(/[ ,/]/, 1)[0] ?? '');
  return agency === null && date === null && !capitals ? null : named;
}
