import type { NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';

/** A surname may stand at a token: a capitalised word of letters in small, which is no word of another kind. */
function maySurname(tokens: TokenColumns, at: number, words: NameWords): boolean {
  const form = tokenForm(tokens, at);
  return (
    tokens.kinds[at] === TokenShape.capital &&
    form.length > 1 &&
    (tokens.starts[at] ?? 0) - (tokens.ends[at - 1] ?? 0) === 1 &&
    !words.openers.has(form) &&
    !words.calendar.has(form) &&
    !words.notNames.has(form) &&
    !words.places.has(form) &&
    !words.organisationHeads.has(form) &&
    !words.thingHeads?.has(form)
  );
}

/** Whether the words before a token make a date of it: "in April", "3 April", "last June", "March and April". */
function isDated(tokens: TokenColumns, at: number, words: NameWords): boolean {
  const before = tokenForm(tokens, at - 1);
  if (tokens.kinds[at - 1] === TokenShape.number || tokens.kinds[at + 1] === TokenShape.number) return true;
  if (words.calendar.has(before)) return true;
  if (tokens.kinds[at - 1] !== TokenShape.lower && tokens.kinds[at - 1] !== TokenShape.capital) return false;
  if (words.joiners.has(before) && !words.articles.has(before) && !words.roleComplements?.has(before))
    return words.calendar.has(tokenForm(tokens, at - 2));
  return words.openers.has(before);
}

/** Whether a token opens its sentence, so that its capital proves nothing. */
function opensSentence(tokens: TokenColumns, at: number): boolean {
  if (at === 0 || (tokens.kinds[at - 1] ?? 0) >= TokenShape.mark) return tokenForm(tokens, at - 1) !== ',';
  return (tokens.starts[at] ?? 0) - (tokens.ends[at - 1] ?? 0) !== 1;
}

/**
 * Whether a word that is also a month, a verb or the like is somebody's first name where it stands: "said April Hunter",
 * not "in April Hunter". "Will Marsh said" opens a sentence as "Will Marsh resign?" does: there what follows decides.
 */
export function isGivenName(tokens: TokenColumns, at: number, words: NameWords): boolean {
  const form = tokenForm(tokens, at);
  if (!Object.hasOwn(words.givenNames, form) || tokens.kinds[at] !== TokenShape.capital) return false;
  if (!maySurname(tokens, at + 1, words)) return false;
  if (words.calendar.has(form) || words.notNames.has(form)) return !isDated(tokens, at, words);
  if (!opensSentence(tokens, at)) return true;
  return !asks(tokens, at);
}

/** How far ahead the mark that ends a question is looked for, in tokens. */
const longestQuestion = 40;

/** Whether what begins at a token is a question: "Will Marsh resign?" */
function asks(tokens: TokenColumns, at: number): boolean {
  for (let next = at + 1; next < tokens.count && next - at < longestQuestion; next += 1) {
    const form = tokenForm(tokens, next);
    if (form === '?') return true;
    const ends = (form === '.' || form === '!') && tokens.starts[next + 1] !== tokens.ends[next];
    if (ends || tokens.kinds[next] === TokenShape.mark) return false;
  }
  return false;
}
