import { TokenShape } from '../../segment/columns.ts';
import { isPerson } from './antecedents.ts';
import type { Frame } from './frames.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import { bareSource } from './sources.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

const endsSentence = /^[.!?…]$/;

/** The token behind words at `from` that refer back to a quotation before them ("the words of"), -1 where there are none. */
function behindPhrase(grid: Grid, from: number): number {
  let end = -1;
  for (const phrase of grid.language.quotes.afterwords ?? [])
    if (phrase.every((word, index) => formAt(grid, from + index) === word))
      end = Math.max(end, from + phrase.length);
  return end;
}

/** The words behind a passage that refer back to it, tokens `[from, to)`; null where there are none. */
function leadBack(grid: Grid, passage: number): readonly [number, number] | null {
  const [, last = 0] = grid.passageTokens[passage] ?? [];
  const from = grid.passageOuter[passage]?.[1] ?? 0;
  const to = endsSentence.test(formAt(grid, last - 1)) ? behindPhrase(grid, from) : -1;
  const here = grid.sentences[grid.sentenceOf[from] ?? -1]?.paragraph;
  return to === -1 || grid.passageOf[from] !== -1 || here !== grid.passages[passage]?.paragraph
    ? null
    : [from, to];
}

/** The person named right behind the words `[from, behind)`, as the speaker; null where no name stands there. */
function namedAfter(grid: Grid, from: number, behind: number): Frame | null {
  const end = grid.nameTo[behind] ?? -1;
  const entity = grid.entities[grid.entityAt[end - 1] ?? -1];
  if (grid.nameFrom[behind] !== behind || entity === undefined || !isPerson(entity, grid)) return null;
  // "the words of Ann Lee’s mother", "of Ann Lee and Mary Stone": not hers, or not hers alone.
  if (kindAt(grid, end) === TokenShape.clitic || isClass(grid, end, WordClass.conjunction)) return null;
  return {
    cue: { from, to: behind, way: 'phrase', likelihood: 1 },
    source: bareSource({ from: behind, to: end, kind: 'name' }),
    likelihood: 1,
    content: null,
  };
}

/** Attributes a quotation to whoever the sentence behind it names as its speaker; "the words" themselves are no speaker. */
export function withAfterwords(grid: Grid, decisions: readonly Decision[]): Decision[] {
  const { afterwords, leastSpeaker } = grid.language.quotes;
  if (afterwords === undefined) return [...decisions];
  return decisions.map((decision, passage) => {
    const words = leadBack(grid, passage);
    if (words === null) return decision;
    const [from, to] = words;
    const known = decision.frame?.source?.from ?? -1;
    const isWithin = known >= from && known < to;
    if (known !== -1 && !isWithin && decision.likelihood >= leastSpeaker) return decision;
    const frame = namedAfter(grid, from, to);
    if (frame !== null) return { ...decision, quotation: 1, frame, likelihood: 1 };
    return isWithin ? { ...decision, frame: null, likelihood: 0 } : decision;
  });
}
