import type { ReaderWords } from '../../language/contract/reader.ts';
import { readDateLine } from './date-lines.ts';
import { findDate } from './dates.ts';
import { anyOf, OpeningPattern, perLanguage, trimEnds, WordPattern, wordEnd, wordStart } from './patterns.ts';

/** Lower-case words that stand inside names of people in the languages of Latin script. */
const particles =
  /^(?:de|del|della|den|der|di|da|dos|du|van|von|zu|zur|la|le|el|al|bin|ibn|ben|ter|ten|y|e)$/u;
const nameWord = /^(?:\p{Lu}|\p{Lo}|[dlO]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u;

/** Whether a string has the form of a person's name: one to five words, each with a capital or a particle. */
export function isNameForm(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word, index) => nameWord.test(word) || (index > 0 && particles.test(word)))
  );
}

/** What opens a byline: "by", and what ends in such a word ("interview by"). */
const openersOf = (words: ReaderWords): string[] => [
  ...words.bylineOpeners,
  ...words.interviewOpeners.filter((opener) =>
    words.bylineOpeners.some((word) => opener.endsWith(` ${word}`)),
  ),
];

const patterns = perLanguage((words) => ({
  opener: new OpeningPattern(
    openersOf(words),
    `^[^\\p{L}]{0,5}${anyOf(openersOf(words))}${wordEnd}\\s*:?\\s*`,
  ),
  interview: new OpeningPattern(words.interviewOpeners, `^${anyOf(words.interviewOpeners)}\\s*:\\s*`),
  dated: new WordPattern(
    [...words.publishedOpeners, ...words.modifiedOpeners],
    `\\s${anyOf([...words.publishedOpeners, ...words.modifiedOpeners])}${wordEnd}[^]*$`,
  ),
  between: new RegExp(`\\s*[,;|·•]\\s*|\\s+/\\s+|\\s+${anyOf(words.nameConjunctions)}\\s+`, 'iu'),
  place: new WordPattern(words.placePrepositions, `\\s+${anyOf(words.placePrepositions)}\\s+\\S.*$`),
  role: new WordPattern(words.roleWords, `${wordStart}${anyOf(words.roleWords)}${wordEnd}`),
  /** Behind what kind of text it is, the opener: "Analysis by Ada Author". */
  kind: new WordPattern(
    words.bylineOpeners,
    `^(?!${anyOf(words.creditWords)}${wordEnd})\\p{L}{3,20}(?:\\s\\p{L}{3,20})?\\s${anyOf(words.bylineOpeners)}\\s(?=\\p{L})`,
  ),
  desk: new Set([...words.sectionWords, ...words.roleWords].flatMap((word) => word.split(' '))),
}));

/** Whether a name is a desk's, a section's or a role, and nobody's: "News Desk", "Editorial", "Staff Writer". */
export function isDesk(name: string, words: ReaderWords): boolean {
  const { desk } = patterns(words);
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => desk.has(word));
}

/** The name that stands before a role without a comma: first name and surname ("Ada Author senior reporter"); null where it cannot be told where the name ends. */
function nameBeforeRole(text: string, words: ReaderWords): string | null {
  const { desk } = patterns(words);
  const parts = text.split(' ');
  const isRole = (word: string): boolean => /^\p{Ll}/u.test(word) || desk.has(word.toLowerCase());
  const ends = parts.findLastIndex((word) => !isRole(word)) + 1;
  const name = parts.slice(0, ends).join(' ');
  return ends === 2 && ends < parts.length && isNameForm(name) ? name : null;
}

/** Whether a line says who wrote a text and as what, though not how far the name goes: "By Ada Author Court reporter". */
export function isRoleByline(line: string, words: ReaderWords): boolean {
  const opener = bylineOpener(line, words);
  if (opener === '') return false;
  const rest = line.slice(opener.length).split(/\s+/);
  if (rest.length < 3 || rest.length > 7) return false;
  const { role } = patterns(words);
  return role.test(rest.at(-1) ?? '') && rest.slice(0, 2).every((word) => nameWord.test(word));
}

/**
 * The names of a byline without its opening word ("A Author and B Author, C Author in London"): each alone, places and
 * roles left out; an empty list where anything in it is not understood, since null beats wrong.
 */
export function readNames(text: string, words: ReaderWords): string[] {
  const { between, place, role } = patterns(words);
  const names: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(between)) {
    const whole = place.cutFrom(part).trim();
    if (whole === '' || /[@/]/.test(whole)) continue;
    const name = role.test(whole) ? nameBeforeRole(whole, words) : whole;
    if (name === null) continue;
    if (!isNameForm(name)) return [];
    // After the first name a single word is where it was written ("Von Eva Beispiel, Berlin"), not who wrote it.
    if (names.length > 0 && !/\s/.test(name)) continue;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** Accounts and placeholders that stand where an author's name should. */
const nobody =
  /^(?:admin\w*|administrator|editor|author|guest|user|root|webmaster|none|null|undefined|n\/?a|unknown|anonymous|wordpress|about|home|by|posts?)$/i;
/** One word with a digit or an underscore is the name of an account: "courier_admin", "user2031". */
const isAccount = (name: string): boolean => /[\d_]/.test(name) && !/\s/.test(name);
/** What stands after a name and its comma: "CFP", "PhD". Two letters more than agencies' names can be told from. */
const credential =
  /^(?:ph\.?\s?d|m\.?d|mba|cfp|cpa|cfa|esq|ea|jr|sr|rn|rd|ii|iii|iv|b\.?a|m\.?a|m\.?s(?:c|w)?|b\.?sc|lcsw|lmft|dds|do|dvm)\.?®?$/i;
const address = /https?:|@|www\.|:\s|^\w+\.[a-z]{2,4}(?![\w])/i;
/** Most names of one article; a document that states more lists its staff. */
const mostNames = 12;

/**
 * The names in fields that hold nothing else: each string may name several people ("By A Author and B Author"). They are meant
 * as names, so forms that a line of text would not pass for one ("stephenlega", "Associated Press") are kept; addresses, accounts,
 * what follows in brackets, and roles and places behind a name are not.
 */
export function namesOf(fields: readonly string[], words: ReaderWords): string[] {
  const { opener, between, place, role, kind } = patterns(words);
  const names: string[] = [];
  for (const field of fields) {
    // Whoever signs with an address is a site: "Ostervik Courier (www.courier.example)".
    if (/\((?:www\.|https?:)/i.test(field.slice(0, 500))) continue;
    const text = field
      .slice(0, 500)
      .replace(/<[^<>]{0,100}>|\([^()]{0,80}\)/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (address.test(text) || text.length > 300) continue;
    const line = kind.cutFrom(opener.cutFrom(text));
    for (const part of line.split(between)) {
      const [whole = ''] = part.split(/ [-–—/] /u, 1);
      const bare = trimEnds(whole, /[\s"'“”,:–-]/);
      const cut = place.cutFrom(bare);
      const name = isNameForm(cut) ? cut : bare;
      if (name.length < 2 || name.length > 60 || nobody.test(name) || !/\p{L}/u.test(name)) continue;
      if (isAccount(name)) continue;
      if (isDesk(name, words)) continue;
      if (name.split(' ').length > 6 || credential.test(name) || /\w\.[a-z]{2,4}$/.test(name)) continue;
      // Behind a byline's names stand roles, and the place, as one word.
      if (names.length > 0 && (role.test(name) || (line !== text && !name.includes(' ')))) continue;
      if (!names.includes(name)) names.push(name);
    }
  }
  return names.slice(0, mostNames);
}

/**
 * The names at the start of a line: up to a date, a bar, or the first part that has not the form of a name ("Ada Author,
 * senior editor with 5 years …").
 */
export function leadingNames(text: string, words: ReaderWords): string[] {
  const { opener, between, dated, kind } = patterns(words);
  const date = findDate(text, words);
  const line = opener
    .cutFrom(date === null ? text : text.slice(0, date.start))
    .split(/ [–—-] |[|•·(]|\d/u, 1)[0];
  const names: string[] = [];
  const shown = dated.cutFrom(kind.cutFrom(line ?? ''));
  let at = 0;
  for (const part of shown.split(between)) {
    const start = shown.indexOf(part, at);
    const joint = shown.slice(at, start);
    at = start + part.length;
    const [name] = readNames(trimEnds(part, /[\s,:]/), words);
    if (name === undefined || (names.length > 0 && !/\s/.test(name))) {
      // "The Harbour and fishing ministries": what "and" joins to something that is no name is none itself.
      if (/\p{L}/u.test(joint)) names.pop();
      break;
    }
    if (nobody.test(name) || dated.test(` ${name}`) || isDesk(name, words)) continue;
    if (!names.includes(name)) names.push(name);
  }
  return names.slice(0, mostNames);
}

/** The word that opens a byline at the start of a line ("By", "Von"), with what parts it from the names; '' for none. */
export function bylineOpener(line: string, words: ReaderWords): string {
  return patterns(words).opener.exec(line)?.[0] ?? '';
}

/**
 * The names on a line that is a byline and nothing else ("By A Author and B Author"), but for dates behind them ("By A Author, 3 March
 * 2024, 14:05"); else an empty list.
 */
export function readBylineLine(line: string, words: ReaderWords): string[] {
  if (line.length > 160) return [];
  const opener = bylineOpener(line, words) || (patterns(words).interview.exec(line)?.[0] ?? '');
  if (opener === '' || opener.length === line.length) return [];
  const dates = datesBehind(line, words);
  const names = readNames(trimEnds(line.slice(opener.length, dates), /[\s,.|•·–—-]/), words);
  // "By Friday" opens a sentence; one word is a name only after a colon ("Автор: Редакция").
  return names.some((name) => /\s/.test(name)) || opener.includes(':') ? names : [];
}

/** Where the dates begin that end a line; its length when it does not end so. */
function datesBehind(line: string, words: ReaderWords): number {
  const date = findDate(line, words);
  if (date === null) return line.length;
  const dated = patterns(words).dated.exec(line);
  const start = Math.min(date.start, dated?.index ?? line.length);
  return readDateLine(line.slice(start).trim(), words) === null ? line.length : start;
}

/** The dates that end a byline ("By A Author, 3 March 2024"); null when there are none. */
export function readBylineDates(line: string, words: ReaderWords): ReturnType<typeof readDateLine> {
  return readDateLine(line.slice(datesBehind(line, words)).trim(), words);
}
