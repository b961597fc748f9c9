import type { NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';
import { isGivenName } from './given.ts';
import { behindParticles, isParticle } from './particles.ts';

/** Longest name, in tokens; a line set in capitals is no name. */
const longest = 9;

/** Whether a sentence or clause starts here, so that the capital proves nothing. */
export function beginsClause(tokens: TokenColumns, index: number): boolean {
  if (index === 0) return true;
  const kind = tokens.kinds[index - 1];
  if (kind === TokenShape.mark) return true;
  return (
    (kind === TokenShape.punct && /[.!?:;…—–(|•*-]/.test(tokenForm(tokens, index - 1))) ||
    !isNear(tokens, index)
  );
}

/** Whether a token is the first half of a share's code: "HALF" of "HALF.OL". */
export function opensCode({ kinds, forms, starts, ends }: TokenColumns, at: number): boolean {
  return (
    kinds[at] === TokenShape.caps &&
    (forms[at] ?? '').length > 1 &&
    forms[at + 1] === '.' &&
    ends[at] === starts[at + 1] &&
    ends[at + 1] === starts[at + 2] &&
    (kinds[at + 2] === TokenShape.caps || kinds[at + 2] === TokenShape.capital)
  );
}

/** End of the run of name tokens that starts at `from`. */
export function endOfRun(tokens: TokenColumns, from: number, words: NameWords): number {
  let to = from + 1;
  let organisation =
    words.organisationHeads.has(tokenForm(tokens, from)) || words.placeHeads.has(tokenForm(tokens, from));
  while (to < tokens.count && to - from < longest && isNear(tokens, to)) {
    const form = tokenForm(tokens, to);
    const last = tokenForm(tokens, to - 1);
    const nextCapital = to + 1 < tokens.count && isCapital(tokens, to + 1) && isNear(tokens, to + 1);
    const reserved =
      words.calendar.has(form) ||
      (words.openers.has(form) && !words.joiners.has(form) && !isParticle(tokens, to, words));
    if (reserved && !isGivenName(tokens, to, words)) break;
    if (opensCode(tokens, to)) break;
    if (isCapital(tokens, to) && !(last === '.' && opensAfterPoint(tokens, to, words))) to += 1;
    else if (form === '.' && (last.length === 1 || Object.hasOwn(words.titles, last)) && nextCapital) to += 2;
    else if (words.particles.has(form) && behindParticles(tokens, to, words, from) > to)
      to = behindParticles(tokens, to, words) + 1;
    else if (organisation && words.joiners.has(form) && nextCapital) to += 2;
    else if (
      organisation &&
      words.joiners.has(form) &&
      words.nameArticles?.has(tokenForm(tokens, to + 1)) === true &&
      isCapital(tokens, to + 2)
    )
      to += 3;
    else break;
    organisation ||= words.organisationHeads.has(tokenForm(tokens, to - 1));
    organisation ||= words.officeHeads?.has(tokenForm(tokens, to - 1)) === true;
  }
  return to;
}

/** "J. Smith" goes on after its point, "Plan B. The" does not. */
function opensAfterPoint(tokens: TokenColumns, index: number, words: NameWords): boolean {
  return (
    words.openers.has(tokenForm(tokens, index)) && !Object.hasOwn(words.titles, tokenForm(tokens, index - 2))
  );
}
