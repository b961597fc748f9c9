import { logistic } from '../../logistic.ts';
import { TokenShape } from '../../segment/columns.ts';
import { cueBeginFeatures, cueInsideFeatures } from './features/cue.ts';
import { Features } from './features/features.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import type { Models } from './model.ts';
import * as WordClass from './word-class.ts';

/** What announces an attribution: tokens `[from, to)`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** `none`: no word announces it; the cue is empty and stands where its source ends. */
  readonly way: 'verb' | 'phrase' | 'mark' | 'none';
  /** Likelihood that it announces an attribution, in [0, 1]. */
  readonly likelihood: number;
}

/** Least likelihood at which a token is kept as a cue: low, since later steps decide again. */
const leastLikelihood = 0.15;
/** The same for a verb of speech that the language lists: "states" is mostly a noun to the weights. */
const leastListed = 0.12;
/** Longest cue, in tokens. */
export const longestCue = 9;

/** Words of a source phrase ("according to") at a token, or 0. */
function phraseAt(grid: Grid, at: number): number {
  for (const phrase of grid.language.quotes.sourcePhrases)
    if (phrase.every((word, index) => formAt(grid, at + index) === word)) return phrase.length;
  return 0;
}

/** Marks that announce: a colon, a dash. */
export function isAnnouncingMark(form: string): boolean {
  return form === ':' || form === '—' || form === '–' || form === '―' || form === '--';
}

/** Whether a cue of a trained language may begin at a token: a listed cue word, or a word with the form of a verb. */
export function mayBeginCue(grid: Grid, index: number): boolean {
  const kind = kindAt(grid, index);
  if (kind === TokenShape.lower || kind === TokenShape.capital || kind === TokenShape.clitic) {
    if (grid.nameFrom[index] !== -1) return false;
    if (
      kind === TokenShape.capital &&
      grid.language.names.nounsCapitalised &&
      kindAt(grid, index - 1) <= TokenShape.caps
    )
      return false;
    return isClass(grid, index, WordClass.cueForm | WordClass.verbLike | WordClass.cueVerb);
  }
  return kind === TokenShape.punct && isAnnouncingMark(formAt(grid, index));
}

function wayOf(grid: Grid, at: number): Cue['way'] {
  if (kindAt(grid, at) === TokenShape.punct) return 'mark';
  return phraseAt(grid, at) > 0 ? 'phrase' : 'verb';
}

/** Cues by the learned weights. */
export function findCuesByModel(grid: Grid, { cueBegin, cueInside }: Models): Cue[] {
  const { tokens } = grid;
  const cues: Cue[] = [];
  const features = new Features();
  const goesOn = (begin: number, at: number): boolean => {
    cueInsideFeatures(grid, begin, at, features);
    return cueInside.score(features) > 0;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    if (!mayBeginCue(grid, at)) continue;
    cueBeginFeatures(grid, at, features);
    const likelihood = logistic(cueBegin.score(features));
    if (likelihood < (isClass(grid, at, WordClass.cueVerb) ? leastListed : leastLikelihood)) continue;
    let to = at + 1;
    while (to < tokens.count && to - at < longestCue && goesOn(at, to)) to += 1;
    cues.push({ from: at, to, way: wayOf(grid, at), likelihood });
    at = to - 1;
  }
  return cues;
}

/** Cues by the language's word lists alone, outside passages. */
export function findCuesByRule(grid: Grid): Cue[] {
  const { quotes } = grid.language;
  const { tokens, passageOf } = grid;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if ((passageOf[at] ?? -1) !== -1) continue;
    const form = formAt(grid, at);
    const phrase = phraseAt(grid, at);
    if (phrase > 0) {
      cues.push({ from: at, to: at + phrase, way: 'phrase', likelihood: 0.9 });
      at += phrase - 1;
    } else if (quotes.sourcePostpositions.has(form))
      cues.push({ from: at, to: at + 1, way: 'phrase', likelihood: 0.9 });
    else if (quotes.cueVerbs.has(form) && kindAt(grid, at) === TokenShape.lower)
      cues.push({ from: at, to: at + 1, way: 'verb', likelihood: 0.8 });
    else if (isAnnouncingMark(form)) cues.push({ from: at, to: at + 1, way: 'mark', likelihood: 0.3 });
  }
  return cues;
}
