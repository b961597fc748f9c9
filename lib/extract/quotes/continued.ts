import { formAt, type Grid } from './grid.ts';
import { isParted } from './groups.ts';
import type { Decision } from './speakers.ts';

/** Tokens of a passage that may be a term or a title, not the rest of an utterance. */
const fewTokens = 3;
/** A cue within so many tokens behind the second passage gives it another speaker. */
const ownCue = 3;

/**
 * An opening mark at the start of a further paragraph shows that the same person goes on: the surest decision on any of
 * the passages of such a speech holds for all of them.
 */
function withParagraphs(grid: Grid, decisions: readonly Decision[]): Decision[] {
  const settled = [...decisions];
  for (let first = 0; first < settled.length; ) {
    let next = first + 1;
    while (next < settled.length && grid.passages[next]?.continues === true) next += 1;
    const chain = settled.slice(first, next).filter(({ frame }) => frame !== null);
    const surest = chain.reduce<Decision | undefined>(
      (best, one) => (best === undefined || one.likelihood > best.likelihood ? one : best),
      undefined,
    );
    if (surest !== undefined && next - first > 1)
      for (let at = first; at < next; at += 1)
        settled[at] = { ...surest, quotation: Math.max(surest.quotation, settled[at]?.quotation ?? 0) };
    first = next;
  }
  return settled;
}

/** The second half of a divided utterance has the speaker of the first, unless a cue of its own follows it. */
export function withContinued(grid: Grid, decided: readonly Decision[]): Decision[] {
  const { leastSpeaker } = grid.language.quotes;
  const decisions = withParagraphs(grid, decided);
  const settled: Decision[] = [];
  for (const [passage, own] of decisions.entries()) {
    const first = settled.at(-1);
    const [from = 0, to = 0] = grid.passageTokens[passage] ?? [];
    const end = grid.passageOuter[passage]?.[1] ?? 0;
    // A full stop before the mark ends the sentence: what follows belongs to another.
    const ended = formAt(grid, to - 1) === '.';
    const followed =
      !ended && own.frame !== null && own.frame.cue.from >= end && own.frame.cue.from - end <= ownCue;
    const certain = own.frame !== null && own.likelihood >= leastSpeaker;
    const continues =
      first !== undefined &&
      first.likelihood >= leastSpeaker &&
      to - from > fewTokens &&
      !followed &&
      !certain &&
      first.frame !== null &&
      first.frame.cue.way !== 'none' &&
      isParted(grid, first.frame, grid.passageTokens[passage - 1]?.[1] ?? 0, from);
    settled.push(continues ? { ...own, frame: first.frame, likelihood: first.likelihood } : own);
  }
  return settled;
}
