import type { Frame } from './frames.ts';

/** What a group is told by. */
export interface Part {
  /** The frame that speaks for it, null when nobody is named. */
  readonly frame: Frame | null;
  /** Whether it goes on from the part before: its mark opens a further paragraph. */
  readonly continues: boolean;
}

/**
 * Numbers of utterances, one a part, from 0 in the text's order: “A,” she said, “B.” has one cue for two passages, a
 * speech over several paragraphs has an opening mark for each. Those parts are one utterance; everything else is not.
 */
export function groupParts(parts: readonly Part[]): number[] {
  const byFrame = new Map<Frame, number>();
  const groups: number[] = [];
  let next = 0;
  for (const { frame, continues } of parts) {
    const known = frame !== null && frame.cue.way !== 'none' ? byFrame.get(frame) : undefined;
    const last = groups.at(-1);
    const group = known ?? (continues && last !== undefined ? last : next);
    if (group === next) next += 1;
    if (frame !== null) byFrame.set(frame, group);
    groups.push(group);
  }
  return groups;
}
