import type { Gender, NameWords } from '../../language/contract/names.ts';
import { mapOf } from '../../once.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { isNear } from './capitals.ts';

/** Gender of a role noun, undefined when the word is none; endings serve languages that compound. */
export function roleGender(words: NameWords, form: string): Gender | undefined {
  const known = mapOf(words.roles).get(form) ?? mapOf(words.titles).get(form);
  if (known !== undefined) return known;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return roleGender(words, form.slice(hyphen + 1));
  for (const [ending, gender] of mapOf(words.roleEndings)) if (form.endsWith(ending)) return gender;
  return undefined;
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
