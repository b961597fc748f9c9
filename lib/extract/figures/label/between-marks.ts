import { clauseMarks, type TokenSpan } from '../clause/predicate.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** A clause of fewer signs beside its figure says nothing by itself; one of more is no label. */
const fewestSigns = 4;
const mostSigns = 36;
/** What stands alone before a figure and is as short is its article. */
const shortest = 3;
/** The same where blanks part the words. */
const mostLetters = 90;
const fewestWords = 3;
/** Brackets and quotation marks of East Asian text: what they hold is cut out of its clause. */
const brackets = /^[「」『』（）()【】]$/;

/**
 * Of a language whose words have no classes here, the whole clause between two marks, the value left out as a gap: "事故で[12人]が死亡した". Null where another
 * number stands in it, where it begins with a word that points back, and where a language whose verb stands last has not come to it.
 */
export function betweenMarks(line: Line, draft: Draft): TokenSpan | null {
  if (draft.kind === 'number' || draft.kind === 'age') return null;
  let first = draft.boundFirst;
  while (first > 0 && draft.boundFirst - first < mostSigns && !ends(line, first - 1)) first -= 1;
  let end = draft.boundEnd;
  while (end < line.tokens.length && end - draft.boundEnd < mostSigns && !ends(line, end)) end += 1;
  const { phrases } = line.words;
  if (phrases.verbsLast && !isStop(line, end)) return null;
  const { comparisons } = line.words.bounds;
  for (let at = first; at < end; at += 1) {
    if (line.isNumber(at) && (at < draft.first || at >= draft.end)) return null;
    // "60 % versus fünf im Vorjahr": what is set against the value belongs to another one.
    if (comparisons.some((words) => line.matches(at, words))) return null;
  }
  const before = line.slice(first, draft.boundFirst);
  const after = line.slice(draft.boundEnd, end);
  // "…に達した": of what? Only a counted noun is its own subject.
  if (before.length < 2 && draft.kind !== 'count') return null;
  const spaced = before.includes(' ') || after.includes(' ');
  const beside = before.length + after.length;
  if (beside < fewestSigns || beside > (spaced ? mostLetters : mostSigns)) return null;
  // "where there are [96] beds": where? Fewer words may be half a clause, which no list of pronouns tells.
  if (
    spaced &&
    phrases.joinsArticles !== true &&
    `${before} ${after}`.trim().split(/\s+/).length < fewestWords
  )
    return null;
  const words = ` ${before.toLowerCase()} ${after.toLowerCase()} `;
  // Without blanks a word may stand anywhere.
  const has = (word: string): boolean => words.includes(spaced ? ` ${word} ` : word);
  const pointsBack = [...phrases.pronouns].some((word) =>
    words.startsWith(spaced ? ` ${word} ` : ` ${word}`),
  );
  if (pointsBack || [...phrases.unreal, ...phrases.negations].some(has)) return null;
  if (after === '') return { first, end: draft.boundFirst };
  // "El [40 por ciento] de los votantes": an article alone is no part of a label.
  return spaced && before.length <= shortest ? { first: draft.boundEnd, end } : { first, end };
}

const ends = (line: Line, at: number): boolean =>
  clauseMarks.has(line.textAt(at)) || brackets.test(line.textAt(at));

/** The sentence is over. */
const isStop = (line: Line, at: number): boolean => {
  const mark = line.tokens[at]?.text;
  return mark === undefined || mark === '。' || mark === '！' || mark === '？';
};
