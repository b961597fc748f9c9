import { TokenShape } from '../../segment/columns.ts';
import { isPerson } from './antecedents.ts';
import type { Frame } from './frames.ts';
import { formAt, isClass, kindAt, type Page } from './page.ts';
import { bareSource } from './sources.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** Marks behind very words that a clause takes up: “Tomorrow,” promises Paul Martin. */
const leadsOn = /^[,，!?…]$/;
/** Words that are no verb. */
const closed =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.complementiser |
  WordClass.relative |
  WordClass.auxiliary |
  WordClass.adverb |
  WordClass.adverbLike |
  WordClass.determiner |
  WordClass.pronoun;

/** Whether a verb that no list need know may stand at a token: one word in small letters, no “starring”. */
function mayBeVerb(page: Page, at: number): boolean {
  return (
    kindAt(page, at) === TokenShape.lower &&
    !isClass(page, at, closed) &&
    (isClass(page, at, WordClass.cueVerb) || !formAt(page, at).endsWith('ing')) &&
    !page.language.quotes.termOpeners.has(formAt(page, at))
  );
}

/** Most words between a verb and the name of whom they describe: "the former union secretary". */
const mostDescribing = 4;

/** The first token of the name that stands at a token, or behind a few words that say what its bearer is; null where none does. */
function nameBehind(page: Page, from: number): number | null {
  let at = from;
  if (isClass(page, at, WordClass.determiner) && page.nameFrom[at] !== at) at += 1;
  while (
    at - from < mostDescribing &&
    page.nameFrom[at] !== at &&
    kindAt(page, at) === TokenShape.lower &&
    !isClass(page, at, closed)
  )
    at += 1;
  return page.nameFrom[at] === at ? at : null;
}

/** “…,” + a verb + a person + the end of the clause: that person speaks, whatever the verb; null where it is not so. */
function invertedBehind(page: Page, passage: number): Frame | null {
  const [, to = 0] = page.passageTokens[passage] ?? [];
  let at = page.passageOuter[passage]?.[1] ?? 0;
  const outside = formAt(page, at) === ',';
  if (!outside && !leadsOn.test(formAt(page, to - 1))) return null;
  if (outside) at += 1;
  const name = nameBehind(page, at + 1);
  if (!mayBeVerb(page, at) || name === null) return null;
  const end = page.nameTo[name] ?? name;
  const entity = page.entities[page.entityAt[end - 1] ?? -1];
  const ended = kindAt(page, end) === TokenShape.punct && formAt(page, end) !== '-';
  if (entity === undefined || !ended || !isPerson(entity, page)) return null;
  return {
    cue: { from: at, to: at + 1, way: 'verb', likelihood: 1 },
    source: bareSource({ from: at + 1, to: end, kind: 'name' }),
    likelihood: 1,
    content: null,
  };
}

/** Names whoever stands, with any verb, right behind very words, unless somebody behind them was chosen with more to go by. */
export function withInverted(page: Page, decisions: readonly Decision[]): Decision[] {
  const { leastSpeaker } = page.language.quotes;
  return decisions.map((decision, passage) => {
    const end = page.passageOuter[passage]?.[1] ?? 0;
    const isBehind = decision.frame?.source != null && decision.frame.source.from >= end;
    if (isBehind && decision.likelihood >= leastSpeaker) return decision;
    const frame = invertedBehind(page, passage);
    return frame === null ? decision : { ...decision, quotation: 1, frame, likelihood: 1 };
  });
}
