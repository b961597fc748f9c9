import type { Gender, NameWords } from '../../language/contract/names.ts';
import { oncePer } from '../../once.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { isNear } from './capitals.ts';

/** Role nouns and titles with their gender, and the endings of those that a language compounds. */
const rolesOf = oncePer(({ titles, roles, roleEndings }: NameWords) => ({
  known: new Map([...Object.entries(titles), ...Object.entries(roles)]),
  endings: Object.entries(roleEndings),
}));

/** Gender of a role noun, undefined when the word is none; endings serve languages that compound. */
export function roleGender(words: NameWords, form: string): Gender | undefined {
  const { known, endings } = rolesOf(words);
  const gender = known.get(form);
  if (gender !== undefined) return gender;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return roleGender(words, form.slice(hyphen + 1));
  return endings.find(([ending]) => form.endsWith(ending))?.[1];
}

/** "his wife Karin Dahl", "the chairwoman, Karin Dahl": what a noun before the name tells of its bearer. */
export function genderBefore(tokens: TokenColumns, from: number, words: NameWords): Gender {
  const comma = tokenForm(tokens, from - 1) === ',' ? 1 : 0;
  const at = from - 1 - comma;
  const told = tokens.kinds[at] === TokenShape.lower && (comma === 1 || isNear(tokens, from));
  // "told his mother, Jonas Feld said": behind a comma only a possessive or an article tells that it is the same person.
  if (!told || (comma === 1 && !words.articles.has(tokenForm(tokens, at - 1)))) return '';
  return roleGender(words, tokenForm(tokens, at)) ?? '';
}
