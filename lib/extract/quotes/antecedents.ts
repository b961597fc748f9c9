import { TokenShape } from '../../segment/columns.ts';
import type { Entity } from '../names/index.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import * as WordClass from './word-class.ts';

/** One earlier mention of a person, as a candidate antecedent. */
export interface Antecedent {
  readonly entity: number;
  readonly at: number;
}

/**
 * Whether an entity may be a person: a known person, or a name of several words of unknown kind, unless a word of it is a
 * demonym, "North Koreans", or an article stands before it, "the Royal Infirmary", or a word that only modifies nouns, “im Berliner Ortsteil Sund”.
 */
export function isPerson({ kind, full, mentions }: Entity, grid: Grid): boolean {
  if (kind !== null) return kind === 'person';
  const { notNames, places, nounOpeners } = grid.language.names;
  const { definites } = grid.language.quotes;
  const isNoun = ({ from }: { readonly from: number }): boolean =>
    definites.has(formAt(grid, from - 1)) || nounOpeners?.has(formAt(grid, from - 1)) === true;
  if (mentions.some(isNoun)) return false;
  const { outletNames } = grid.language.quotes;
  const words = grid.article.text.slice(full.start, full.end).toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    !outletNames.has(words.at(-1) ?? '') &&
    !words.some((word) => notNames.has(word) || notNames.has(word.replace(/s$/, '')) || places.has(word))
  );
}

/** All mentions of people in the text's order, made once an article. */
export function antecedentsOf(grid: Grid): Antecedent[] {
  const list: Antecedent[] = [];
  for (const [entity, one] of grid.entities.entries())
    if (isPerson(one, grid)) for (const { from } of one.mentions) list.push({ entity, at: from });
  return list.sort((a, b) => a.at - b.at);
}

/** Longest apposition to a name, in tokens. */
const longestApposition = 16;

/** Whether a token is the verb of a sentence: an auxiliary, a verb of saying, or a word with a verb's ending. */
function isVerb(grid: Grid, at: number): boolean {
  return (
    isClass(grid, at, WordClass.cueVerb | WordClass.auxiliary | WordClass.verbLike) &&
    kindAt(grid, at) === TokenShape.lower
  );
}

/** How likely a pronoun `away` sentences later refers to a mention, by the mention's position in its sentence. */
export function antecedentScore(grid: Grid, { at }: Antecedent, away: number, pronoun: number): number {
  const { quotes } = grid.language;
  let score = -0.75 * away;
  // A person mentioned within a quotation, even as its subject, is seldom the speaker of the next.
  if ((grid.passageOf[at] ?? -1) !== -1 && grid.passageOf[at] !== grid.passageOf[pronoun])
    return score - 1.6 - (pronoun - at) * 0.002;
  const from = Math.max(0, grid.nameFrom[at] === -1 ? at : (grid.nameFrom[at] ?? at));
  const behind = grid.nameFrom[at] === -1 ? at + 1 : (grid.nameTo[at] ?? at + 1);
  if (opensSentence(grid, from)) score += 0.9;
  const next = behindApposition(grid, behind);
  if (kindAt(grid, behind) === TokenShape.clitic) score -= 0.5;
  else if (isVerb(grid, next)) score += 0.8;
  if (quotes.prepositions.has(formAt(grid, from - 1))) score -= 0.6;
  if (isRelative(grid, at)) score -= kinPenalty;
  if (quotes.cueVerbs.has(formAt(grid, from - 1)) && kindAt(grid, from - 2) >= TokenShape.mark) score += 0.6;
  return score - (pronoun - at) * 0.002;
}

/** How much less likely the antecedent is a person introduced as a relative than the person they are related to. */
const kinPenalty = 1.2;

/** "by her daughter Maren": the antecedent is rather the mother. */
function isRelative(grid: Grid, at: number): boolean {
  const { prepositions, pronouns } = grid.language.quotes;
  const possessor = pronouns[formAt(grid, at - 2)];
  return (
    possessor !== undefined &&
    possessor.gender !== '' &&
    kindAt(grid, at - 1) === TokenShape.lower &&
    prepositions.has(formAt(grid, at - 3))
  );
}

/** The token that follows a name, or the apposition to it: "Ed Marsh, one of her oldest friends, was". */
function behindApposition(grid: Grid, at: number): number {
  if (formAt(grid, at) !== ',') return at;
  for (let next = at + 1; next < grid.tokens.count && next - at < longestApposition; next += 1) {
    if (kindAt(grid, next) === TokenShape.mark) return at;
    if (formAt(grid, next) === ',') return next + 1;
  }
  return at;
}

/** Whether a mention is the first name of its sentence and no part of a longer phrase: most likely its subject. */
export function opensSentence(grid: Grid, from: number): boolean {
  const first = grid.sentenceStarts[grid.sentenceOf[from] ?? 0] ?? 0;
  if (from - first > 6) return false;
  // "Ann Lee and Mary Stone": neither is the subject alone.
  const behind = grid.nameTo[from] ?? -1;
  if (isClass(grid, behind, WordClass.conjunction) && grid.nameFrom[behind + 1] === behind + 1) return false;
  // "The mayor, Ann Lee, said": the name is the apposition, and the subject all the same.
  const isDescribed = formAt(grid, from - 1) === ',' && isClass(grid, first, WordClass.determiner);
  const end = isDescribed ? from - 1 : from;
  for (let at = first; at < end; at += 1) {
    const form = formAt(grid, at);
    if (form === ',' || grid.passageOf[at] !== -1 || grid.language.quotes.prepositions.has(form))
      return false;
    if ((grid.entityAt[at] ?? -1) !== -1) return false;
  }
  return true;
}
