import * as z from 'zod';
import type { Span } from '../../../lib/model/index.ts';

/** One text of a segmentation set, as its README describes it. */
export const SegmentationCase = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  sentences: z.array(z.tuple([z.number(), z.number()])),
});
export type SegmentationCase = z.infer<typeof SegmentationCase>;

/** Sums over texts: texts right and all, boundaries hit, found and in the gold. */
export interface Tally {
  texts: number;
  right: number;
  hits: number;
  found: number;
  gold: number;
}

export const emptyTally = (): Tally => ({ texts: 0, right: 0, hits: 0, found: 0, gold: 0 });

/** Offsets without white space: how many other characters stand before each position. */
function inkBefore(text: string): readonly number[] {
  const ink = [0];
  for (let at = 0; at < text.length; at += 1) ink.push((ink[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1));
  return ink;
}

/** Adds one text: all spans right, and every sentence end other than the end of the text. */
export function addCase(tally: Tally, { text, sentences }: SegmentationCase, found: readonly Span[]): void {
  const ink = inkBefore(text);
  const total = ink[text.length] ?? 0;
  const spans = (list: readonly (readonly [number, number])[]): string[] =>
    list.map(([start, end]) => `${ink[start]}-${ink[end]}`);
  const ends = (list: readonly (readonly [number, number])[]): Set<number> =>
    new Set(list.map(([, end]) => ink[end] ?? 0).filter((end) => end < total));
  const ours = found.map(({ start, end }): [number, number] => [start, end]);
  tally.texts += 1;
  if (spans(ours).join() === spans(sentences).join()) tally.right += 1;
  const goldEnds = ends(sentences);
  const foundEnds = ends(ours);
  tally.gold += goldEnds.size;
  tally.found += foundEnds.size;
  for (const end of foundEnds) if (goldEnds.has(end)) tally.hits += 1;
}
