import type { Frame } from './frames.ts';
import { formAt, type Grid, isClass } from './grid.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** The frame of the clause right behind a passage that ends where a source phrase begins, null where there is none. */
function clauseBefore(grid: Grid, passage: number, phrase: Frame, frames: readonly Frame[]): Frame | null {
  const end = grid.passageOuter[passage]?.[1] ?? 0;
  if (phrase.cue.way !== 'phrase' || phrase.cue.from < end) return null;
  const start = formAt(grid, end) === ',' ? end + 1 : end;
  const speaks = ({ cue, source }: Frame): boolean =>
    source !== null &&
    isClass(grid, cue.from, WordClass.cueVerb) &&
    Math.min(cue.from, source.from) === start &&
    Math.max(cue.to, source.to) <= phrase.cue.from;
  return frames.find(speaks) ?? null;
}

/**
 * "“…,” Ann Lee said, according to the Courier": she spoke and the paper passed it on. What the paper was taken to
 * have said further on is hers as well.
 */
export function withRelayed(
  grid: Grid,
  decisions: readonly Decision[],
  frames: readonly Frame[],
): Decision[] {
  const speaker = new Map<Frame, Frame>();
  return decisions.map((decision, passage) => {
    const { frame } = decision;
    if (frame === null) return decision;
    const spoken = clauseBefore(grid, passage, frame, frames) ?? speaker.get(frame);
    if (spoken === undefined) return decision;
    speaker.set(frame, spoken);
    return { ...decision, frame: spoken };
  });
}
