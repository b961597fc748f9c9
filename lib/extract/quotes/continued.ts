import { TokenShape } from '../../segment/columns.ts';
import { formAt, kindAt, type Page } from './page.ts';
import type { Decision } from './speakers.ts';

/** Words between the two halves of an utterance besides who says it: "on Tuesday". */
const mostOther = 3;
/** Tokens of a passage that may be a term or a title, not the rest of an utterance. */
const fewTokens = 3;
/** How near a cue behind the second passage makes it somebody else's. */
const ownCue = 3;

/** Whether the words between two passages of a paragraph do nothing but say who speaks: “A,” she said. “B.” */
function onlyAttributes(page: Page, passage: number, { frame }: Decision): boolean {
  const from = page.passageOuter[passage - 1]?.[1] ?? 0;
  const to = page.passageOuter[passage]?.[0] ?? 0;
  const source = frame?.source ?? null;
  if (frame === null || source === null || frame.cue.way === 'none' || formAt(page, to - 1) === ':')
    return false;
  if (Math.min(frame.cue.from, source.from) < from || Math.max(frame.cue.to, source.to) > to) return false;
  let others = 0;
  for (let at = from; at < to; at += 1) {
    if (at >= frame.cue.from && at < frame.cue.to) continue;
    if (at >= source.from && at < source.to) continue;
    // What stands behind the name after a comma is still of it: ", Dr. Ann Lee".
    if (page.nameFrom[at] === -1 && kindAt(page, at) <= TokenShape.number) others += 1;
  }
  return others <= mostOther;
}

/** The second half of a divided utterance has the speaker of the first, unless a cue of its own follows it. */
export function withContinued(page: Page, decisions: readonly Decision[]): Decision[] {
  const { leastSpeaker } = page.language.quotes;
  const settled: Decision[] = [];
  for (const [passage, own] of decisions.entries()) {
    const first = settled.at(-1);
    const [from = 0, to = 0] = page.passageTokens[passage] ?? [];
    const end = page.passageOuter[passage]?.[1] ?? 0;
    const followed = own.frame !== null && own.frame.cue.from >= end && own.frame.cue.from - end <= ownCue;
    const certain = own.frame !== null && own.likelihood >= leastSpeaker;
    const continues =
      first !== undefined &&
      first.likelihood >= leastSpeaker &&
      page.passages[passage]?.paragraph === page.passages[passage - 1]?.paragraph &&
      to - from > fewTokens &&
      !followed &&
      !certain &&
      onlyAttributes(page, passage, first);
    settled.push(continues ? { ...own, frame: first.frame, likelihood: first.likelihood } : own);
  }
  return settled;
}
