import type { Tail, TailToken, TailWords } from '../contract/facts.ts';

/** Fewest words of the clause that stays, and of the one that goes: fewer are a fragment, or not worth the cut. */
const leastKept = 8;
const leastCut = 4;

const quotation = /^["“”„«»‘]$/;
/** A sign that may part what is cut from what is kept. */
const parting = /^[,;]$/;
const dash = /^[–—]$/;

interface Look {
  readonly tokens: readonly TailToken[];
  readonly words: TailWords;
}

const lowerAt = ({ tokens }: Look, at: number): string => tokens[at]?.lower ?? '';

/** What opens the clause after the parting sign, undefined for what may not be cut there. */
function clauseOf(look: Look, from: number, to: number): Tail['clause'] | undefined {
  const { words } = look;
  const first = lowerAt(look, from);
  if (lowerAt(look, from - 1) === ';') return 'second-clause';
  if (words.relatives.has(first)) return 'relative';
  // "…, one of whom was hurt."
  if (words.partitives?.has(lowerAt(look, from + 1)) && words.relatives.has(lowerAt(look, from + 2)))
    return 'relative';
  if (words.participle.test(first) && !words.noParticiples.has(first)) return 'participle';
  if (words.pastParticiple.test(first) && words.afterPastParticiple.has(lowerAt(look, from + 1)))
    return 'participle';
  if (!words.articles.has(first)) return undefined;
  for (let at = from; at < to; at += 1) {
    const word = lowerAt(look, at);
    // "a pear and a plum" ends a list; "the report found" is a clause of its own.
    if (words.coordinators.has(word) || words.finite.has(word) || words.pastTense.test(word))
      return undefined;
  }
  return 'apposition';
}

/** Whether a comma before `to` opened what the one at `to` may close or go on with: a relative clause, a row of participles. */
function isOpen(look: Look, to: number): boolean {
  const { words } = look;
  for (let at = 0; at < to - 1; at += 1) {
    if (lowerAt(look, at) !== ',') continue;
    const next = lowerAt(look, at + 1);
    if (words.relatives.has(next) || words.coordinators.has(lowerAt(look, at - 1))) return true;
    if (words.participle.test(next) && !words.noParticiples.has(next)) return true;
    if (words.coordinators.has(next) && lowerAt(look, at + 2) === ',') return true;
  }
  return false;
}

/** Whether tokens [from, to) are a sentence by themselves: with a finite verb, after the clause that leads up to it. */
function standsAlone(look: Look, from: number, to: number): boolean {
  const { tokens, words } = look;
  let main = from;
  if (words.subordinators.has(lowerAt(look, from))) {
    main = to;
    for (let at = from; at < to && main === to; at += 1) if (lowerAt(look, at) === ',') main = at + 1;
  }
  for (let at = main; at < to; at += 1) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.finite.has(lower)) return true;
    if (at > main && words.pastTense.test(lower) && lowerAt(look, at - 1) !== ',') return true;
  }
  return false;
}

/** Whether the clauses before and behind `at` do not set a number beside another: "The old mill made 12; the new one makes 90." */
function isApart({ tokens }: Look, at: number, to: number): boolean {
  const has = (from: number, end: number): boolean =>
    tokens.slice(from, end).some(({ kind }) => kind === 'number');
  return !(has(0, at) && has(at + 1, to));
}

const countWords = (tokens: readonly TailToken[], from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'mark') words += 1;
  return words;
};

/**
 * The clause that may go from the end of a sentence: a relative clause, a participle or an apposition after the last
 * comma. Never one with a negation, a condition, a doubt or a denial in it: without it the rest would say more than the source.
 */
export function tailOf(tokens: readonly TailToken[], words: TailWords): Tail | undefined {
  const look = { tokens, words };
  const last = tokens.length - 1;
  if (lowerAt(look, last) !== '.') return undefined;
  let comma = last - 1;
  for (; comma > 0; comma -= 1) {
    const { kind, lower } = tokens[comma] ?? { kind: 'mark', lower: '' };
    if (words.guards.has(lower) || lower.endsWith("n't")) return undefined;
    if (kind !== 'mark') continue;
    if (parting.test(lower) || dash.test(lower)) break;
    if (quotation.test(lower) || lower === ':' || lower === '(' || lower === ')') return undefined;
  }
  if (comma <= 0 || countWords(tokens, comma, last) < leastCut) return undefined;
  if (countWords(tokens, 0, comma) < leastKept || !standsAlone(look, 0, comma)) return undefined;
  if (isOpen(look, comma)) return undefined;
  // A dash before it opened a bracket that this one closes: "The mill — built in 1911 — burned down."
  if (dash.test(lowerAt(look, comma)) && tokens.slice(0, comma).some(({ lower }) => dash.test(lower)))
    return undefined;
  const clause = clauseOf(look, comma + 1, last);
  if (clause === undefined) return undefined;
  if (clause === 'second-clause' && !(standsAlone(look, comma + 1, last) && isApart(look, comma, last)))
    return undefined;
  // What follows a quotation is its attribution.
  if (quotation.test(lowerAt(look, comma - 1))) return undefined;
  return { end: tokens[comma]?.start ?? 0, token: comma, clause };
}
