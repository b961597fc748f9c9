import { TokenShape } from '../../segment/columns.ts';
import { isPerson } from './antecedents.ts';
import type { Frame } from './frames.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import { bareSource } from './sources.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** Marks at the end of a quotation behind which its attribution may follow: “Tomorrow,” promises Paul Martin. */
const leadsOn = /^[,，!?…]$/;
/** Words that are not verbs. */
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

/** Whether an unlisted verb may stand at a token: one word in lower case, not “starring”. */
function mayBeVerb(grid: Grid, at: number): boolean {
  return (
    kindAt(grid, at) === TokenShape.lower &&
    !isClass(grid, at, closed) &&
    (isClass(grid, at, WordClass.cueVerb) || !formAt(grid, at).endsWith('ing')) &&
    !grid.language.quotes.termOpeners.has(formAt(grid, at))
  );
}

/** Most words between a verb and the name of whom they describe: "the former union secretary". */
const mostDescribing = 4;

/** The first token of the name that stands at a token, or behind a few words that say what its bearer is; null where none does. */
function nameBehind(grid: Grid, from: number): number | null {
  let at = from;
  // Where no list tells a preposition, “uvedla na adresu Petra Nováka”, only a name right behind the verb is its subject.
  if (grid.language.quotes.prepositions.size === 0) return grid.nameFrom[at] === at ? at : null;
  if (isClass(grid, at, WordClass.determiner) && grid.nameFrom[at] !== at) at += 1;
  while (
    at - from < mostDescribing &&
    grid.nameFrom[at] !== at &&
    kindAt(grid, at) === TokenShape.lower &&
    !isClass(grid, at, closed)
  )
    at += 1;
  return grid.nameFrom[at] === at ? at : null;
}

/** “…,” + a verb + a person + the end of the clause: that person is the speaker, whatever the verb; null for anything else. */
function invertedBehind(grid: Grid, passage: number): Frame | null {
  const [, to = 0] = grid.passageTokens[passage] ?? [];
  let at = grid.passageOuter[passage]?.[1] ?? 0;
  const outside = formAt(grid, at) === ',';
  if (!outside && !leadsOn.test(formAt(grid, to - 1))) return null;
  if (outside) at += 1;
  const name = nameBehind(grid, at + 1);
  if (!mayBeVerb(grid, at) || name === null) return null;
  const end = grid.nameTo[name] ?? name;
  const entity = grid.entities[grid.entityAt[end - 1] ?? -1];
  const ended = kindAt(grid, end) === TokenShape.punct && formAt(grid, end) !== '-';
  if (entity === undefined || !ended || !isPerson(entity, grid)) return null;
  return {
    cue: { from: at, to: at + 1, way: 'verb', likelihood: 1 },
    source: bareSource({ from: at + 1, to: end, kind: 'name' }),
    likelihood: 1,
    content: null,
  };
}

/** Attributes a quotation to the person who stands right behind it with any verb, unless better evidence chose somebody behind it. */
export function withInverted(grid: Grid, decisions: readonly Decision[]): Decision[] {
  const { leastSpeaker } = grid.language.quotes;
  return decisions.map((decision, passage) => {
    const end = grid.passageOuter[passage]?.[1] ?? 0;
    const isBehind = decision.frame?.source != null && decision.frame.source.from >= end;
    if (isBehind && decision.likelihood >= leastSpeaker) return decision;
    const frame = invertedBehind(grid, passage);
    return frame === null ? decision : { ...decision, quotation: 1, frame, likelihood: 1 };
  });
}
