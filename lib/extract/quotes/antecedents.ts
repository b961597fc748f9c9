import { TokenShape } from '../../segment/columns.ts';
import type { Entity } from '../names/index.ts';
import { formAt, isClass, kindAt, type Page } from './page.ts';
import * as WordClass from './word-class.ts';

/** One earlier mention of somebody, as an antecedent. */
export interface Antecedent {
  readonly entity: number;
  readonly at: number;
}

/**
 * A person, or a name of several words that nothing tells, unless a word of it is a nationality's, "North Koreans", or
 * an article stands before it, "the Royal Infirmary".
 */
export function isPerson({ kind, full, mentions }: Entity, page: Page): boolean {
  if (kind !== null) return kind === 'person';
  if (mentions.some(({ from }) => page.language.quotes.definites.has(formAt(page, from - 1)))) return false;
  const { notNames, places } = page.language.names;
  const { outletNames } = page.language.quotes;
  const words = page.article.text.slice(full.start, full.end).toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    !outletNames.has(words.at(-1) ?? '') &&
    !words.some((word) => notNames.has(word) || notNames.has(word.replace(/s$/, '')) || places.has(word))
  );
}

/** All mentions of people in the text's order, made once an article. */
export function antecedentsOf(page: Page): Antecedent[] {
  const list: Antecedent[] = [];
  for (const [entity, one] of page.entities.entries())
    if (isPerson(one, page)) for (const { from } of one.mentions) list.push({ entity, at: from });
  return list.sort((a, b) => a.at - b.at);
}

/** Longest apposition to a name, in tokens. */
const longestApposition = 16;

/** Whether a token is the verb of a sentence: an auxiliary, a verb of saying, or a word with a verb's ending. */
function isVerb(page: Page, at: number): boolean {
  return (
    isClass(page, at, WordClass.cueVerb | WordClass.auxiliary | WordClass.verbLike) &&
    kindAt(page, at) === TokenShape.lower
  );
}

/** How likely a pronoun `away` sentences later means a mention, by where that stands in its sentence. */
export function antecedentScore(page: Page, { at }: Antecedent, away: number, pronoun: number): number {
  const { quotes } = page.language;
  let score = -0.75 * away;
  // Whom a speaker talks of, be it as the subject of what is said, is seldom the speaker.
  if ((page.passageOf[at] ?? -1) !== -1 && page.passageOf[at] !== page.passageOf[pronoun])
    return score - 1.6 - (pronoun - at) * 0.002;
  const from = Math.max(0, page.nameFrom[at] === -1 ? at : (page.nameFrom[at] ?? at));
  const behind = page.nameFrom[at] === -1 ? at + 1 : (page.nameTo[at] ?? at + 1);
  if (opensSentence(page, from)) score += 0.9;
  const next = behindApposition(page, behind);
  if (kindAt(page, behind) === TokenShape.clitic) score -= 0.5;
  else if (isVerb(page, next)) score += 0.8;
  if (quotes.prepositions.has(formAt(page, from - 1))) score -= 0.6;
  if (isRelative(page, at)) score -= kinPenalty;
  if (quotes.cueVerbs.has(formAt(page, from - 1)) && kindAt(page, from - 2) >= TokenShape.mark) score += 0.6;
  return score - (pronoun - at) * 0.002;
}

/** How much less likely one who is told by whose relative they are is meant than whose relative that is. */
const kinPenalty = 1.2;

/** "by her daughter Maren": the story goes on with the mother. */
function isRelative(page: Page, at: number): boolean {
  const { prepositions, pronouns } = page.language.quotes;
  const possessor = pronouns[formAt(page, at - 2)];
  return (
    possessor !== undefined &&
    possessor.gender !== '' &&
    kindAt(page, at - 1) === TokenShape.lower &&
    prepositions.has(formAt(page, at - 3))
  );
}

/** The token that follows a name, or the apposition to it: "Ed Marsh, one of her oldest friends, was". */
function behindApposition(page: Page, at: number): number {
  if (formAt(page, at) !== ',') return at;
  for (let next = at + 1; next < page.tokens.count && next - at < longestApposition; next += 1) {
    if (kindAt(page, next) === TokenShape.mark) return at;
    if (formAt(page, next) === ',') return next + 1;
  }
  return at;
}

/** Whether a mention is the first name of its sentence and no part of a longer phrase: most likely its subject. */
export function opensSentence(page: Page, from: number): boolean {
  const first = page.sentenceStarts[page.sentenceOf[from] ?? 0] ?? 0;
  if (from - first > 6) return false;
  // "Ann Lee and Mary Stone": neither is the subject alone.
  const behind = page.nameTo[from] ?? -1;
  if (isClass(page, behind, WordClass.conjunction) && page.nameFrom[behind + 1] === behind + 1) return false;
  // "The mayor, Ann Lee, said": the name is the apposition, and the subject all the same.
  const isDescribed = formAt(page, from - 1) === ',' && isClass(page, first, WordClass.determiner);
  const end = isDescribed ? from - 1 : from;
  for (let at = first; at < end; at += 1) {
    const form = formAt(page, at);
    if (form === ',' || page.passageOf[at] !== -1 || page.language.quotes.prepositions.has(form))
      return false;
    if ((page.entityAt[at] ?? -1) !== -1) return false;
  }
  return true;
}
