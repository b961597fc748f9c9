import type { ReaderWords } from '../../language/contract/reader.ts';
import { unspacedIn } from '../../segment/unspaced.ts';
import { isDesk, isNameForm, isRoleByline, readBylineLine, readNames } from '../fields/bylines.ts';
import { readDateLine } from '../fields/date-lines.ts';
import { type DateMention, findDate } from '../fields/dates.ts';
import { anyOf, perLanguage, trimEnds, WordPattern, wordEnd } from '../fields/patterns.ts';

/** Longest line that is looked at for a byline, a date, a section or the paper's name. */
const longestMark = 160;

const sets = perLanguage((words) => ({
  sections: new Set(words.sectionWords),
  kickers: new Set(words.kickerWords),
  mastheads: new Set(words.mastheadWords),
  homes: new Set(words.homeWords),
  menu: new Set([
    ...words.sectionWords,
    ...words.homeWords,
    ...words.kickerWords,
    ...words.buttonWords,
    ...words.furnitureOpeners,
  ]),
  role: new WordPattern(words.roleWords, `(?<!\\p{L})${anyOf(words.roleWords)}${wordEnd}`),
  place: new RegExp(
    `^[^,]{3,60}\\s${anyOf(words.placePrepositions)}\\s+\\p{Lu}[^.!?]{1,40}(?<!(?:^|\\s)\\p{Ll}+)$`,
    'u',
  ),
}));

/** The line is a section or a kicker ("POLITICS", "FOOTBALL | Premier Division"); `section` where it names one of the paper. */
export function readSection(line: string, words: ReaderWords): { section: string | null } | null {
  if (line.length > 60) return null;
  const { sections, kickers } = sets(words);
  const parts = trimEnds(line, /[\s:|·•/–—-]/)
    .split(/[|/·•›»>:]|\s[–—-]\s/, 4)
    .map((part) => part.trim());
  if (parts.length > 3) return null;
  const lower = parts.map((part) => part.toLowerCase());
  const section = parts.find((_, index) => sections.has(lower[index] ?? '')) ?? null;
  if (section === null && !lower.some((part) => kickers.has(part))) return null;
  return parts.every((part) => part.split(/\s+/).length <= 3) ? { section: asName(section) } : null;
}

/** "POLITICS" as "Politics", so that it is the same section as that of other articles. */
function asName(section: string | null): string | null {
  if (section === null || /\p{Ll}/u.test(section)) return section;
  return section.charAt(0) + section.slice(1).toLowerCase();
}

/** A menu as it is pasted: at least three short entries between bars, of which at most one, or of many half, is the site's own. */
function isMenuRow(line: string, words: ReaderWords): boolean {
  const entries = line
    .toLowerCase()
    .split(/[|·•]/)
    .map((entry) => entry.trim());
  if (entries.length < 3 || /\d/.test(line) || entries.some((entry) => entry.split(/\s+/).length > 3))
    return false;
  const known = entries.filter((entry) => sets(words).menu.has(entry)).length;
  return known >= entries.length - 1 || (entries.length > 3 && known * 2 >= entries.length);
}

/** The path through a site, or its sections in a row: "Home / News / Region", "Home News Sport Weather", "News | Sport | Coast". */
export function isBreadcrumb(line: string, words: ReaderWords): boolean {
  if (line.length > 120) return false;
  if (isMenuRow(line, words)) return true;
  const { sections, homes } = sets(words);
  const bare = line.toLowerCase().split(/\s+/);
  const known = bare.filter((word) => sections.has(word) || homes.has(word)).length;
  if (bare.length >= 3 && known === bare.length) return true;
  // A menu has words of its site's own ("Puzzles"): after "Home", with capitals throughout, half of them need be known.
  const isMenu = bare.length >= 4 && homes.has(bare[0] ?? '') && known * 2 >= bare.length;
  if (isMenu && line.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))) return true;
  const steps = line
    .split(/[/›»>→|]/)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  if (steps.length < 2 || steps.some((step) => step.split(/\s+/).length > 4)) return false;
  return homes.has(steps[0]?.toLowerCase() ?? '');
}

/** A running head without the page's number that a wide gap sets off: "THE LOWTON ECHO        Page 3". */
export function withoutPage(line: string): string {
  const gap = line.lastIndexOf('   ');
  const page = gap === -1 ? '' : line.slice(gap).trim();
  return /^(?:\p{L}{1,12}\.?\s)?\d{1,4}$/u.test(page) ? line.slice(0, gap).trimEnd() : line;
}

/** Longest name of a paper in a script without spaces. */
const longestUnspaced = 10;

/** In a script without spaces a name ends with the word: "北日新聞". */
function isUnspacedMasthead(line: string, { mastheadWords }: ReaderWords): boolean {
  if (!/^\p{Lo}+$/u.test(line) || line.length > longestUnspaced) return false;
  return mastheadWords.some((word) => (unspacedIn(line) > 0 ? line.endsWith(word) : line === word));
}

/** The paper's name ("LOWTON ECHO", "lowton-echo.example"), how sure: 0 none, 1 a word of such names begins it, 2 it ends it. */
export function mastheadScore(given: string, words: ReaderWords): 0 | 1 | 2 {
  const line = withoutPage(given);
  if (/^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,2}$/u.test(line)) return 2;
  const parts = line.split(/\s+/);
  const named = (word: string | undefined): boolean => sets(words).mastheads.has(word?.toLowerCase() ?? '');
  if (parts.length > 4 || /[,:;.!?«»"“”]/u.test(line)) return 0;
  if (!parts.every((word) => /^[\p{Lu}\p{Lo}\p{N}&]/u.test(word) || word.length <= 3)) return 0;
  if (parts.length === 1) return isUnspacedMasthead(line, words) ? 2 : 0;
  if (named(parts.at(-1))) return 2;
  return named(parts[0]) ? 1 : 0;
}

/** A result, as it stands above a match report: "Ashby Rovers 3 Northmoor United 2". */
export function isResult(line: string): boolean {
  if (line.length > 100) return false;
  const words = line.replace(/\([^()]{0,30}\)/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.filter((word) => /^\d{1,3}$/.test(word));
  return (
    numbers.length >= 2 &&
    words.length - numbers.length >= 2 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}

/** What a line of names, dates and the paper's name says; `strength` 3 certain, 2 likely, 1 a bare name that may be another's. */
export interface Credit {
  readonly bylines: readonly string[];
  readonly published: DateMention | null;
  readonly modified: DateMention | null;
  readonly publisher: string | null;
  readonly strength: 1 | 2 | 3;
  readonly kind: 'byline' | 'date' | 'masthead';
}

const nothing = { bylines: [], published: null, modified: null, publisher: null } as const;

/** "By Ada Author (with agencies)", "Ada Author (now)": names without what stands behind them in brackets, if nothing in it is dated. */
function withoutRemarks(line: string, words: ReaderWords): string {
  const bare = line.replace(/(?<=\p{L})\s?\(\p{Ll}[\p{L} ’'-]{1,30}\)/gu, '');
  return bare !== line && findDate(line, words) === null ? bare : line;
}

/**
 * Reads a line that holds nothing but who wrote, when, and for whom: "By A Author and B Author", "Ann Lowe, transport
 * correspondent", "Lowton Echo, March 9 2031", "Altenau, 14 October 2026.". Null for any other line.
 */
export function readCredit(given: string, words: ReaderWords): Credit | null {
  if (given.length > longestMark) return null;
  const line = withoutRemarks(given, words);
  const names = readBylineLine(line, words);
  if (names.length > 0 || isRoleByline(line, words)) {
    return { ...nothing, bylines: names, published: findDate(line, words), strength: 3, kind: 'byline' };
  }
  const dates = readDateLine(line, words);
  if (dates) return { ...nothing, ...dates, strength: 3, kind: 'date' };
  const parts = line.split(/\s[|·•]\s/);
  if (parts.length > 1) return readParts(parts, words);
  const date = findDate(line, words);
  return date === null ? (readAgency(line, words) ?? readBare(line, words)) : readDated(line, date, words);
}

/** Where a report was written and by which agency: "سيران - وكالة الشمال". */
function readAgency(line: string, words: ReaderWords): Credit | null {
  const [place = '', agency, ...more] = line.split(/\s[–—-]\s/);
  if (agency === undefined || more.length > 0 || mastheadScore(agency, words) === 0) return null;
  if (place.split(/\s+/).length > 3 || !isNameForm(place) || mastheadScore(place, words) > 0) return null;
  return { ...nothing, publisher: agency, strength: 2, kind: 'masthead' };
}

/** A line of parts between bars: each must be a byline, a date, the paper's name or a page's number. */
function readParts(parts: readonly string[], words: ReaderWords): Credit | null {
  let credit: Credit = { ...nothing, strength: 3, kind: 'masthead' };
  for (const part of parts.map((text) => text.trim())) {
    const names = readBylineLine(part, words);
    const dates = names.length > 0 ? null : readDateLine(part, words);
    const bare = readBare(part, words);
    if (names.length > 0 || bare) {
      const bylines = [...credit.bylines, ...(names.length > 0 ? names : (bare?.bylines ?? []))];
      const strength = bare?.strength === 1 && names.length === 0 ? 1 : credit.strength;
      credit = { ...credit, bylines, strength, kind: 'byline' };
    } else if (dates) credit = { ...credit, ...dates };
    else if (mastheadScore(part, words) > 0) credit = { ...credit, publisher: part };
    else if (isDesk(part, words)) continue;
    else if (credit.published === null && findDate(part, words) !== null) {
      // "Port Hale - 3 Feb 2026 - 20:15"
      const placed = readDateLine(part.replace(/^\p{Lu}[\p{L} .’'-]{1,30}\s[–—-]\s/u, ''), words);
      if (placed === null) return null;
      credit = { ...credit, ...placed };
    } else if (!/^(?:\p{L}{1,12}\.? ?)?\d{1,4}$/u.test(part)) return null;
  }
  const { bylines, published, modified } = credit;
  const isDated = published !== null || modified !== null;
  if (bylines.length === 0 && !isDated) return null;
  return isDated ? { ...credit, strength: 3 } : credit;
}

/** "Valley News" is a paper, or a part of one. */
const endsInSection = (name: string, words: ReaderWords): boolean =>
  sets(words).sections.has(name.toLowerCase().split(/\s+/).at(-1) ?? '');

/** Most words of what somebody is, on a line of its own. */
const longestTitle = 4;

/** Whether a line says what somebody is: "Ann Lowe, transport correspondent". */
export const hasRole = (line: string, words: ReaderWords): boolean => sets(words).role.test(line);

/** A name without an opening word: with a role or a place it is a byline, alone it may be one. */
function readBare(line: string, words: ReaderWords): Credit | null {
  const { role, place } = sets(words);
  const isRole = hasRole(line, words);
  if (/[.!?:;]$/u.test(line) || mastheadScore(line, words) > 0 || readSection(line, words)) return null;
  const full = readNames(line, words).filter(
    (name) => /\s/.test(name) && name.split(/\s+/).length <= 4 && !endsInSection(name, words),
  );
  if (full.length > 0) {
    // Of a line that names several, each must be a full name: "Bonn, Köln und Trier" are none.
    const certain = isRole || place.test(line);
    return { ...nothing, bylines: full, strength: certain ? 2 : 1, kind: 'byline' };
  }
  // "記者 柏木美晴": in scripts without capitals the role stands before the name, which is short.
  const reporter = trimEnds(role.cutFrom(line), /[\s・･:：]/);
  if (isRole && /^\p{Lo}{2,8}$/u.test(reporter)) {
    return { ...nothing, bylines: [reporter], strength: 2, kind: 'byline' };
  }
  const count = line.split(/\s+/).length;
  // "Court reporter", on a line below the byline.
  const title = line.split(/[ -]/).at(-1) ?? '';
  if (count >= 2 && count <= longestTitle && /^\p{Lu}[\p{Ll} -]+$/u.test(line) && role.test(title))
    return { ...nothing, strength: 2, kind: 'byline' };
  const desk = isRole && isNameForm(line) && count >= 2;
  return desk ? { ...nothing, bylines: [line], strength: 2, kind: 'byline' } : null;
}

/** A date with one thing beside it: a byline, the paper's name, or the place of the report. */
function readDated(line: string, date: DateMention, words: ReaderWords): Credit | null {
  const rest = trimEnds(line.slice(0, date.start) + line.slice(date.end), /[\s,.|·•:–—-]/);
  const dated = { ...nothing, published: date };
  const names = readBylineLine(rest, words);
  if (names.length > 0) return { ...dated, bylines: names, strength: 3, kind: 'byline' };
  if (rest.split(/\s+/).length > 6 || /[,;!?]/u.test(rest)) return null;
  if (mastheadScore(rest, words) > 0) return { ...dated, publisher: rest, strength: 3, kind: 'masthead' };
  if (isDesk(rest, words)) return { ...dated, strength: 3, kind: 'date' };
  // "2026年11月5日 北日新聞 記者・柏木美晴"
  const parts = unspacedIn(rest) > 0 ? rest.split(/\s+/) : [];
  const credit = parts.length > 1 ? readParts(parts, words) : null;
  if (credit !== null) return { ...credit, published: date, strength: 3 };
  const bracketed = /^(?<place>[\p{L} .'’-]{0,40})\((?<agency>\p{L}[\p{L} /&.-]{1,30})\)$/u.exec(rest);
  if (bracketed?.groups) {
    return { ...dated, publisher: bracketed.groups.agency ?? null, strength: 3, kind: 'date' };
  }
  // Where it was written, or a name that cannot be told from a place: the date alone is certain.
  return rest.split(/\s+/).length <= 3 && isNameForm(rest) ? { ...dated, strength: 3, kind: 'date' } : null;
}
