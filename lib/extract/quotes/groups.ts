import { TokenShape } from '../../segment/columns.ts';
import type { Frame } from './frames.ts';
import { formAt, type Grid, kindAt } from './grid.ts';

/** The properties of a part by which parts are grouped. */
export interface Part {
  /** Tokens `[from, to)` of what was said. */
  readonly from: number;
  readonly to: number;
  /** The frame with its speaker, null when nobody is named. */
  readonly frame: Frame | null;
  /** Whether it continues the part before: its opening mark stands at the start of a further paragraph. */
  readonly continues: boolean;
}

const paragraphAt = ({ sentences, sentenceOf }: Grid, at: number): number =>
  sentences[sentenceOf[at] ?? 0]?.paragraph ?? -1;

/** Marks at the end of an interposed attribution, behind which the utterance continues. */
const goesOn = /^[.,;!?…、。，—–―-]$/;

/**
 * Whether nothing stands between two passages of one paragraph but the sentence that says who speaks: “A,” said Ann
 * Lee, a baker in Brenn, “b”; “A,” she said. “B.” Not so: “A,” she said, calling it “b”; she sold “A” after “B”.
 */
export function isParted(grid: Grid, { cue }: Frame, before: number, after: number): boolean {
  if (paragraphAt(grid, before - 1) !== paragraphAt(grid, after)) return false;
  let from = before;
  let to = after;
  while (from < to && kindAt(grid, from) === TokenShape.mark) from += 1;
  while (to > from && kindAt(grid, to - 1) === TokenShape.mark) to -= 1;
  if (from === to) return true;
  if (cue.way === 'none' || cue.from < from || cue.to > to || !goesOn.test(formAt(grid, to - 1)))
    return false;
  let last = to;
  while (last > from && kindAt(grid, last - 1) === TokenShape.punct) last -= 1;
  for (let at = from; at < last; at += 1)
    if (kindAt(grid, at) !== TokenShape.punct && grid.sentenceOf[at] !== grid.sentenceOf[cue.from])
      return false;
  return true;
}

/**
 * Numbers of utterances, one a part, from 0 in the text's order: “A,” she said, “B.” has one cue for two passages, a
 * speech over several paragraphs has an opening mark for each. Those parts are one utterance; everything else is not.
 */
export function groupParts(grid: Grid, parts: readonly Part[]): number[] {
  const byFrame = new Map<Frame, { readonly group: number; readonly to: number }>();
  const groups: number[] = [];
  let next = 0;
  for (const { from, to, frame, continues } of parts) {
    const known = frame === null ? undefined : byFrame.get(frame);
    const last = groups.at(-1);
    const joined =
      known !== undefined && frame !== null && (from < known.to || isParted(grid, frame, known.to, from));
    const group = joined ? known.group : continues && last !== undefined ? last : next;
    if (group === next) next += 1;
    if (frame !== null) byFrame.set(frame, { group, to: Math.max(to, known?.to ?? 0) });
    groups.push(group);
  }
  return groups;
}
