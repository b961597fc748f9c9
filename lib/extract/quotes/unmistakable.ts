import type { Frame } from './frames.ts';
import { formAt, type Grid, isClass, sentenceBounds } from './grid.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** Tokens between words and the verb that attributes them: a comma at most. */
const beside = 1;

/** Whether neither another passage nor another verb of speech nor a bracket stands between two tokens. */
function isOpenBetween(grid: Grid, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (grid.passageOf[at] !== -1 || formAt(grid, at) === '(' || isClass(grid, at, WordClass.cueVerb))
      return false;
  }
  return true;
}

/**
 * Whether the form of a sentence leaves no doubt whose words a passage in it are: “…“, stellte Lund fest; „laut Lund „…“;
 * er meint, dass „…“.
 */
function isUnmistakable(grid: Grid, passage: number, { cue, source }: Frame): boolean {
  if (source === null) return false;
  const [open = 0, end = 0] = grid.passageOuter[passage] ?? [];
  const { kind } = source.chunk;
  if (cue.from >= end)
    return cue.way === 'verb' && kind === 'name' && source.from >= cue.to && cue.from - end <= beside;
  const last = Math.max(cue.to, source.to);
  const first = Math.min(cue.from, source.from);
  if (last > open || first < sentenceBounds(grid, open)[0] || !isOpenBetween(grid, last, open)) return false;
  return cue.way === 'verb'
    ? kind === 'pronoun'
    : cue.way === 'phrase' && (kind === 'name' || kind === 'bare');
}

/** Shows a speaker who was chosen below the threshold, where the sentence can be read in one way only and the language says that this is enough. */
export function withUnmistakable(grid: Grid, decisions: readonly Decision[]): readonly Decision[] {
  const { leastSpeaker, leastUnmistakable = leastSpeaker } = grid.language.quotes;
  return decisions.map((decision, passage) =>
    decision.frame !== null &&
    decision.likelihood < leastSpeaker &&
    decision.likelihood >= leastUnmistakable &&
    isUnmistakable(grid, passage, decision.frame)
      ? { ...decision, likelihood: leastSpeaker }
      : decision,
  );
}
