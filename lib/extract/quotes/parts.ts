import type { Quote, Span } from '../../model/index.ts';
import type { Content, Frame } from './frames.ts';
import { formAt, type Grid, isClass } from './grid.ts';
import type { Part } from './groups.ts';
import type { Passage } from './passage.ts';
import type { Decision } from './speakers.ts';
import { isTerm } from './terms.ts';
import * as WordClass from './word-class.ts';

/** One quotation before it is told who speaks, and its span in the text. */
export interface QuotePart extends Part {
  readonly span: Span;
  readonly kind: Quote['kind'];
  readonly rule: string;
  /** Who speaks, and the verb that says so, where a language's patterns beside the marks tell: no frame does then. */
  readonly voice?: { readonly speaker: Span | null; readonly cue: Span | null } | null;
  /** The speaker's name in full where only what stands above the text has it, or where a label stands for it. */
  readonly name?: string;
}

/** Least likelihood of a passage to be a quotation. */
const leastQuotation = 0.4;
/** The same for a whole sentence of some length: a name, a title or irony is seldom one. */
const leastWhole = 0.2;
const wholeTokens = 6;
/** Share of the words attributed that must lie between marks for the passage to be all that is shown. */
const mostlyShown = 0.74;
/** Least likelihood that a frame attributes something. */
const leastContent = 0.35;

/** Whole when it begins like a sentence, partial when it is set into somebody else's. */
function kindOf(grid: Grid, { start, weak }: Passage): Quote['kind'] {
  if (weak) return 'indirect';
  return /^[\p{P}\s]*\p{Lu}/u.test(grid.article.text.slice(start, start + 12)) ? 'direct' : 'partial';
}

/** Least likelihood at which a verb that is none of speech still announces a few words of somebody's. */
const leastVerb = 0.6;
const fewTokens = 2;

/** Whether a frame announces words: "concentrated “intense firepower” there" has a subject, but nobody speaks. */
function speaks(grid: Grid, frame: Frame | null, tokens: number): boolean {
  if (frame === null || frame.cue.way !== 'verb' || tokens > fewTokens) return true;
  const { from, to, likelihood } = frame.cue;
  if (likelihood >= leastVerb) return true;
  return grid.tokens.forms.slice(from, to).some((form) => grid.language.quotes.cueVerbs.has(form));
}

/** Whether what stands between marks is a whole sentence: it begins and ends like one. */
function isSentence({ article }: Grid, { start, end, closed }: Passage, tokens: number): boolean {
  return (
    closed &&
    tokens >= wholeTokens &&
    /^\p{Lu}/u.test(article.text.slice(start, start + 2)) &&
    /[.!?…]$/u.test(article.text.slice(end - 1, end))
  );
}

/** The passages that are quotations, each with its speaker's frame where that is certain enough. */
export function quotedParts(grid: Grid, decisions: readonly Decision[]): QuotePart[] {
  const { leastSpeaker } = grid.language.quotes;
  const parts: QuotePart[] = [];
  for (const [index, decision] of decisions.entries()) {
    const { quotation, likelihood, frame } = decision;
    const passage = grid.passages[index];
    const [from, to] = grid.passageTokens[index] ?? [0, 0];
    if (passage === undefined || isTerm(grid, index, decision)) continue;
    if (quotation < (isSentence(grid, passage, to - from) ? leastWhole : leastQuotation)) continue;
    const shown = likelihood >= leastSpeaker && speaks(grid, frame, to - from) ? frame : null;
    const rule =
      shown === null ? 'marks' : shown.cue.way === 'none' ? 'marks, nearest name' : `marks, ${shown.cue.way}`;
    parts.push({
      from,
      to,
      span: passage,
      kind: kindOf(grid, passage),
      frame: shown,
      continues: passage.continues,
      rule,
    });
  }
  return parts;
}

/**
 * Whether what a frame attributes is for the most part a passage that is a quotation already: it is shown as that, with
 * the speaker who was chosen for it, or with none.
 */
function isShown(grid: Grid, { from, to }: Content, decisions: readonly Decision[]): boolean {
  let shown = 0;
  for (let at = from; at < to; at += 1)
    if ((decisions[grid.passageOf[at] ?? -1]?.quotation ?? 0) >= leastQuotation) shown += 1;
  return shown > mostlyShown * (to - from) && isWithinOne(grid, from, to);
}

/** Whether tokens touch one passage at most. */
function isWithinOne({ passageOf }: Grid, from: number, to: number): boolean {
  let passage = -1;
  for (let at = from; at < to; at += 1) {
    const here = passageOf[at] ?? -1;
    if (here !== -1 && passage !== -1 && here !== passage) return false;
    if (here !== -1) passage = here;
  }
  return true;
}

/** So few tokens behind a preposition of place are one, not what somebody says. */
const fewAtPlace = 4;

/** Whether a frame reports words: "spoke at | the quay" tells where somebody spoke, unless a verb stands in it. */
function reports(grid: Grid, { cue }: Frame, { from, to }: Content): boolean {
  const { locatives } = grid.language.names;
  // "So said Ann Lee": a word that points back says nothing.
  if (to - from === 1 && isClass(grid, from, WordClass.adverb | WordClass.conjunction)) return false;
  if (cue.way !== 'verb' || to - from > fewAtPlace || !locatives.has(formAt(grid, cue.to - 1))) return true;
  const verb = WordClass.cueVerb | WordClass.auxiliary | WordClass.verbLike;
  for (let at = from; at < to; at += 1) if (isClass(grid, at, verb)) return true;
  return false;
}

/** Most tokens behind an attribution that closes a sentence: "…, a jury heard on Friday". */
const longestTail = 3;
/** Frames on each side that are asked whether they are one. */
const nearFrames = 8;

/** What somebody said without the words that tell who reported it: "he had never been inside, Ms Oduya said". */
function withoutTail(grid: Grid, content: Content, frames: readonly Frame[]): Content {
  for (const { cue, source } of frames) {
    if (source === null || cue.way !== 'verb' || cue.from <= content.from || cue.to > content.to) continue;
    const from = Math.min(cue.from, source.from);
    const to = Math.max(cue.to, source.to);
    const closes =
      formAt(grid, from - 1) === ',' && from - 1 > content.from && content.to - to <= longestTail;
    if (closes && to <= content.to && grid.passageOf[from] === -1) return { ...content, to: from - 1 };
  }
  return content;
}

/** The token behind what is said, a mark that closes a passage within it taken in. */
function closedBehind({ passageOf, passageTokens, passageOuter }: Grid, { from, to }: Content): number {
  const passage = passageOf[to - 1] ?? -1;
  const [first, last] = passageTokens[passage] ?? [-1, -1];
  return first > from && last === to ? (passageOuter[passage]?.[1] ?? to) : to;
}

/** What frames attribute without quotation marks. */
export function indirectParts(
  grid: Grid,
  frames: readonly Frame[],
  decisions: readonly Decision[],
): QuotePart[] {
  const { starts, ends } = grid.tokens;
  const parts: QuotePart[] = [];
  // "“Never,” quips Luc Petit": who speaks is not what is said.
  const spoke = new Set(decisions.flatMap(({ frame }) => frame?.source?.from ?? []));
  const surest = new Map<number, Frame>();
  for (const frame of frames) {
    const { content } = frame;
    const rival = surest.get(content?.from ?? -1);
    if (content !== null && (rival?.content?.likelihood ?? 0) < content.likelihood)
      surest.set(content.from, frame);
  }
  for (const [index, frame] of frames.entries()) {
    const near = frames.slice(Math.max(0, index - nearFrames), index + nearFrames);
    const content = frame.content && withoutTail(grid, frame.content, near);
    // "told analysts on a call that …": of two that lead up to the same words the surer does.
    if (content !== null && surest.get(content.from) !== frame) continue;
    if (content === null || content.likelihood < leastContent || isShown(grid, content, decisions)) continue;
    if (!reports(grid, frame, content) || spoke.has(content.from)) continue;
    const span = { start: starts[content.from] ?? 0, end: ends[closedBehind(grid, content) - 1] ?? 0 };
    const rule = `indirect, ${frame.cue.way}`;
    parts.push({ from: content.from, to: content.to, span, kind: 'indirect', frame, continues: false, rule });
  }
  return parts;
}
