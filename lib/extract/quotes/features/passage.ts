import { TokenShape } from '../../../segment/columns.ts';
import type { Frame } from '../frames.ts';
import { formAt, type Grid, isClass, kindAt, sentenceBounds } from '../grid.ts';
import * as WordClass from '../word-class.ts';
import type { Row } from './row.ts';

/** The decision on the passage before, if that is near. */
export interface Before {
  readonly frame: Frame | null;
  readonly accepted: boolean;
  /** Tokens, paragraphs between it and the passage. */
  readonly tokens: number;
  readonly paragraphs: number;
}

/** Where a passage lies. */
export interface Shape {
  readonly from: number;
  readonly to: number;
  /** Tokens of its opening mark, and behind its closing mark. */
  readonly open: number;
  readonly end: number;
  readonly paragraph: number;
  /** First token of the sentence it begins in, and the token after the sentence it ends in. */
  readonly low: number;
  readonly high: number;
}

export function shapeOf(grid: Grid, passage: number): Shape {
  const [from, to] = grid.passageTokens[passage] ?? [0, 0];
  const [open, end] = grid.passageOuter[passage] ?? [0, 0];
  const [low] = sentenceBounds(grid, open);
  const [, high] = sentenceBounds(grid, Math.max(from, to - 1));
  return { from, to, open, end, paragraph: grid.passages[passage]?.paragraph ?? 0, low, high };
}

/** Word classes from the surest to the vaguest; a word is the first that it belongs to. */
const classes: readonly number[] = [
  WordClass.determiner,
  WordClass.preposition,
  WordClass.pronoun,
  WordClass.complementiser | WordClass.relative,
  WordClass.conjunction,
  WordClass.auxiliary,
  WordClass.adverb | WordClass.adverbLike,
  WordClass.cueVerb,
];
const firstClass = 12;

const punctuation: Readonly<Record<string, number>> = {
  ':': 2,
  ',': 3,
  '.': 4,
  '!': 4,
  '?': 4,
  '(': 5,
  ')': 5,
};

/** The class of a token as a number that is the same in every language, so that scarce training data serves all of them. */
export function classOf(grid: Grid, index: number): number {
  if (index < 0 || index >= grid.tokens.count) return 0;
  switch (kindAt(grid, index)) {
    case TokenShape.mark:
      return 1;
    case TokenShape.punct:
      return punctuation[formAt(grid, index)] ?? 6;
    case TokenShape.clitic:
      return 7;
    case TokenShape.number:
      return 8;
    case TokenShape.lower:
      return wordClass(grid, index) ?? 11;
    default:
      return wordClass(grid, index) ?? 10;
  }
}

function wordClass(grid: Grid, index: number): number | undefined {
  if (grid.nameFrom[index] !== -1) return 9;
  const found = classes.findIndex((bits) => isClass(grid, index, bits));
  return found === -1 ? undefined : firstClass + found;
}

/** How many words of a passage are capitalised, 0 none … 4 all: in titles all are, in quotations few. */
function capitals(grid: Grid, from: number, to: number): number {
  let words = 0;
  let high = 0;
  for (let at = from; at < to && words < 12; at += 1) {
    const kind = kindAt(grid, at);
    if (kind > TokenShape.caps) continue;
    words += 1;
    if (kind !== TokenShape.lower) high += 1;
  }
  if (words === 0) return 5;
  if (high === words) return 4;
  return high * 2 >= words ? 3 : Math.min(high, 2);
}

/** Marks of a passage that British papers quote with and American ones set titles in. */
const singles: ReadonlySet<number> = new Set(["'", '‘', '‚', '’'].map((mark) => mark.charCodeAt(0)));
/** Most tokens of a passage that are examined. */
const mostRead = 40;

/** Puts the features of a passage by itself: whether it is a quotation at all. */
export function putPassage(grid: Grid, index: number, shape: Shape, before: Before, row: Row): void {
  const { from, to, open, end, low, high } = shape;
  const passage = grid.passages[index];
  const paragraph = grid.article.paragraphs[shape.paragraph];
  row.put(Math.min(to - from, 250));
  row.put(kindAt(grid, from));
  row.put(capitals(grid, from, to));
  row.put(paragraph?.start === passage?.outerStart ? 1 : 0);
  row.put(paragraph?.end === passage?.outerEnd ? 1 : 0);
  row.put(passage?.continues === true ? 1 : 0);
  row.put(passage?.closed === true ? 1 : 0);
  row.put(singles.has(grid.article.text.charCodeAt(passage?.outerStart ?? 0)) ? 1 : 0);
  for (const at of [open - 3, open - 2, open - 1, from, to - 1, end, end + 1, end + 2])
    row.put(classOf(grid, at));
  row.put(before.accepted ? 1 : 0);
  row.put(Math.min(before.tokens, 99));
  row.put(before.paragraphs);
  row.put(before.frame === null ? 0 : 1);
  let auxiliaries = 0;
  let verbs = 0;
  for (let at = from; at < Math.min(to, from + mostRead); at += 1) {
    if (isClass(grid, at, WordClass.auxiliary)) auxiliaries += 1;
    if (isClass(grid, at, WordClass.cueVerb)) verbs += 1;
  }
  row.put(auxiliaries);
  row.put(verbs);
  let reportives = 0;
  for (let at = low; at < Math.min(high, low + mostRead); at += 1)
    if (isClass(grid, at, WordClass.reportive) && (at < from || at >= to)) reportives += 1;
  row.put(reportives);
  row.put(Math.min(open - low, 99));
  row.put(Math.min(high - end, 99));
}

/** Puts the features of all frames around a passage together: how sure the surest is. */
export function putFrames({ from, to, low, high }: Shape, frames: readonly Frame[], row: Row): void {
  let attributed = 0;
  let inSentence = 0;
  let surest = 0;
  for (const { content, cue, likelihood } of frames) {
    if (cue.way === 'none') continue;
    if (content !== null && content.from < to && content.to > from)
      attributed = Math.max(attributed, content.likelihood * likelihood);
    if (cue.from >= low && cue.from < high) inSentence = Math.max(inSentence, cue.likelihood);
    surest = Math.max(surest, cue.likelihood);
  }
  row.put(attributed);
  row.put(inSentence);
  row.put(surest);
}
