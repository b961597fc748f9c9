import type { ReaderWords } from '../../language/contract/reader.ts';
import { anyOf, perLanguage, WordPattern, wordEnd, wordStart } from './patterns.ts';

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

const patterns = perLanguage((words) => ({
  opener: new WordPattern(words.bylineOpeners, `^${anyOf(words.bylineOpeners)}${wordEnd}\\s*:?\\s*`),
  between: new RegExp(`\\s*[,;|·•]\\s*|\\s+${anyOf(words.nameConjunctions)}\\s+`, 'iu'),
  place: new WordPattern(words.placePrepositions, `\\s+${anyOf(words.placePrepositions)}\\s+\\S.*$`),
  role: new WordPattern(words.roleWords, `${wordStart}${anyOf(words.roleWords)}${wordEnd}`),
}));

/**
 * The names of a byline without its opening word ("A Author and B Author, C Author in London"): each alone, places and
 * roles left out; an empty list where anything in it is not understood, since null beats wrong.
 */
export function readNames(text: string, words: ReaderWords): string[] {
  const { between, place, role } = patterns(words);
  const names: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(between)) {
    const name = place.cutFrom(part).trim();
    if (name === '' || role.test(name) || /[@/]/.test(name)) continue;
    if (!isNameForm(name)) return [];
    // After the first name a single word is where it was written ("Von Eva Beispiel, Berlin"), not who wrote it.
    if (names.length > 0 && !/\s/.test(name)) continue;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/**
 * The names in fields that hold nothing else: each string may name several people ("By A Author and B Author"), or be an
 * organisation that is kept as it stands; mail addresses and what follows in brackets are left out.
 */
export function namesOf(fields: readonly string[], words: ReaderWords): string[] {
  const names = fields.flatMap((field) => {
    const bare = patterns(words).opener.cutFrom(field.slice(0, 500)).split(/[<(]/, 1)[0]?.trim() ?? '';
    if (bare === '' || /@|^https?:/i.test(bare)) return [];
    const several = readNames(bare, words);
    return several.length > 0 ? several : [bare];
  });
  return [...new Set(names)];
}

/** The names on a line that is a byline and nothing else ("By A Author and B Author"), else an empty list. */
export function readBylineLine(line: string, words: ReaderWords): string[] {
  if (line.length > 160) return [];
  const opener = patterns(words).opener.exec(line);
  if (!opener || opener[0].length === line.length) return [];
  const names = readNames(line.slice(opener[0].length), words);
  // "By Friday" opens a sentence; one word is a name only after a colon ("Автор: Редакція").
  return names.some((name) => /\s/.test(name)) || opener[0].includes(':') ? names : [];
}
