import { isPerson, opensSentence } from './antecedents.ts';
import type { Frame } from './frames.ts';
import type { Grid } from './grid.ts';
import type { Decision } from './speakers.ts';

/** Most words of a sentence before the name of its subject: “Der frühere Betriebsrat Otto Ranft schwieg”. */
const mostAhead = 7;
/** Most sentences between a speaker and a passage that are examined. */
const mostSentences = 6;

/** Whether a sentence is about somebody else than the person of that number, who is its subject. */
function isAnothers(grid: Grid, sentence: number, mine: number): boolean {
  const first = grid.sentenceStarts[sentence] ?? 0;
  const end = Math.min(first + mostAhead, grid.sentenceStarts[sentence + 1] ?? grid.tokens.count);
  for (let at = first; at < end; at += 1) {
    if (grid.passageOf[at] !== -1) return false;
    const entity = grid.entities[grid.entityAt[at] ?? -1];
    if (entity === undefined) continue;
    return grid.entityAt[at] !== mine && isPerson(entity, grid) && opensSentence(grid, at);
  }
  return false;
}

/** Whether a sentence of somebody else stands between the words that name who spoke and a passage behind them. */
function isInterposed(grid: Grid, passage: number, { cue, source }: Frame): boolean {
  if (source === null || source.chunk.kind === 'relative') return false;
  const open = grid.passageOuter[passage]?.[0] ?? 0;
  const last = Math.max(cue.to, source.to) - 1;
  const own = grid.sentenceOf[open] ?? 0;
  const spoken = grid.sentenceOf[last] ?? 0;
  if (last >= open || own - spoken > mostSentences) return false;
  const mine = grid.entityAt[source.to - 1] ?? -1;
  for (let sentence = spoken + 1; sentence < own; sentence += 1)
    if (isAnothers(grid, sentence, mine)) return true;
  return false;
}

/**
 * “A,” said Ann. Mary shook her head. “B.”: behind a sentence about somebody else, the earlier speaker is not certain,
 * and nothing says that Mary spoke: nobody is named.
 */
export function withInterposed(grid: Grid, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, passage) =>
    decision.frame !== null && isInterposed(grid, passage, decision.frame)
      ? { ...decision, frame: null, likelihood: 0 }
      : decision,
  );
}
