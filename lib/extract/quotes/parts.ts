import type { Quote, Span } from '../../model/index.ts';
import type { Content, Frame } from './frames.ts';
import type { Part } from './groups.ts';
import { formAt, isClass, type Page } from './page.ts';
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
function kindOf(page: Page, { start, weak }: Passage): Quote['kind'] {
  if (weak) return 'indirect';
  return /^[\p{P}\s]*\p{Lu}/u.test(page.article.text.slice(start, start + 12)) ? 'direct' : 'partial';
}

/** Least likelihood at which a verb that is none of speech still announces a few words of somebody's. */
const leastVerb = 0.6;
const fewTokens = 2;

/** Whether a frame announces words: "concentrated “intense firepower” there" has a subject, but nobody speaks. */
function speaks(page: Page, frame: Frame | null, tokens: number): boolean {
  if (frame === null || frame.cue.way !== 'verb' || tokens > fewTokens) return true;
  const { from, to, likelihood } = frame.cue;
  if (likelihood >= leastVerb) return true;
  return page.tokens.forms.slice(from, to).some((form) => page.language.quotes.cueVerbs.has(form));
}

/** Whether what stands between marks is a whole sentence: it begins and ends like one. */
function isSentence({ article }: Page, { start, end, closed }: Passage, tokens: number): boolean {
  return (
    closed &&
    tokens >= wholeTokens &&
    /^\p{Lu}/u.test(article.text.slice(start, start + 2)) &&
    /[.!?…]$/u.test(article.text.slice(end - 1, end))
  );
}

/** The passages that are quotations, each with its speaker's frame where that is certain enough. */
export function quotedParts(page: Page, decisions: readonly Decision[]): QuotePart[] {
  const { leastSpeaker } = page.language.quotes;
  const parts: QuotePart[] = [];
  for (const [index, decision] of decisions.entries()) {
    const { quotation, likelihood, frame } = decision;
    const passage = page.passages[index];
    const [from, to] = page.passageTokens[index] ?? [0, 0];
    if (passage === undefined || isTerm(page, index, decision)) continue;
    if (quotation < (isSentence(page, passage, to - from) ? leastWhole : leastQuotation)) continue;
    const shown = likelihood >= leastSpeaker && speaks(page, frame, to - from) ? frame : null;
    const rule =
      shown === null ? 'marks' : shown.cue.way === 'none' ? 'marks, nearest name' : `marks, ${shown.cue.way}`;
    parts.push({
      from,
      to,
      span: passage,
      kind: kindOf(page, passage),
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
function isShown(page: Page, { from, to }: Content, decisions: readonly Decision[]): boolean {
  let shown = 0;
  for (let at = from; at < to; at += 1)
    if ((decisions[page.passageOf[at] ?? -1]?.quotation ?? 0) >= leastQuotation) shown += 1;
  return shown > mostlyShown * (to - from) && isWithinOne(page, from, to);
}

/** Whether tokens touch one passage at most. */
function isWithinOne({ passageOf }: Page, from: number, to: number): boolean {
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
function reports(page: Page, { cue }: Frame, { from, to }: Content): boolean {
  const { locatives } = page.language.names;
  if (cue.way !== 'verb' || to - from > fewAtPlace || !locatives.has(formAt(page, cue.to - 1))) return true;
  const verb = WordClass.cueVerb | WordClass.auxiliary | WordClass.verbLike;
  for (let at = from; at < to; at += 1) if (isClass(page, at, verb)) return true;
  return false;
}

/** What frames attribute without quotation marks. */
export function indirectParts(
  page: Page,
  frames: readonly Frame[],
  decisions: readonly Decision[],
): QuotePart[] {
  const { starts, ends } = page.tokens;
  const parts: QuotePart[] = [];
  // "“Never,” quips Luc Petit": who speaks is not what is said.
  const spoke = new Set(decisions.flatMap(({ frame }) => frame?.source?.from ?? []));
  for (const frame of frames) {
    const { content } = frame;
    if (content === null || content.likelihood < leastContent || isShown(page, content, decisions)) continue;
    if (!reports(page, frame, content) || spoke.has(content.from)) continue;
    const span = { start: starts[content.from] ?? 0, end: ends[content.to - 1] ?? 0 };
    const rule = `indirect, ${frame.cue.way}`;
    parts.push({ from: content.from, to: content.to, span, kind: 'indirect', frame, continues: false, rule });
  }
  return parts;
}
