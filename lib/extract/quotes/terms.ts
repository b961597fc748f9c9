import { TokenShape } from '../../segment/columns.ts';
import { isCapital } from '../names/capitals.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** Longest scare quote, nickname and title, in words. */
const longestScare = 3;
const longestTitle = 8;
/** Longest title where the words of one have no capitals. */
const longestName = 5;
/** Likelihood of a quotation from which a few words that no cue announces are one all the same. */
const certain = 0.6;
/** Longest word that a title leaves in small letters: "of", "the", "with". */
const smallWord = 4;

interface Counts {
  readonly words: number;
  readonly capitals: number;
  readonly small: number;
}

/** Words of a passage, and how many of them are capitalised or too small to be so in a title. */
function wordsIn(grid: Grid, from: number, to: number): Counts {
  let [words, capitals, small] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(grid, at);
    if (kind > TokenShape.number) continue;
    words += 1;
    if (isCapital(grid.tokens, at)) capitals += 1;
    else if (kind === TokenShape.number || formAt(grid, at).length <= smallWord) small += 1;
  }
  return { words, capitals, small };
}

/** Whether who speaks is told right behind a passage, with nothing but a comma between. */
function isTold({ frame }: Decision, end: number): boolean {
  if (frame === null || frame.source === null || frame.cue.way === 'none') return false;
  const first = Math.min(frame.cue.from, frame.source.from);
  return first >= end && first - end <= 2;
}

/** Whether a passage has the mark that ends a sentence or an outcry: "Ted! Ted!" */
function endsThought(grid: Grid, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const form = formAt(grid, at);
    if (form === '!' || form === '?' || form === '…') return true;
    if (form === '.' && at === to - 1) return true;
  }
  return false;
}

/** “Gesetz über die Häfen”: what a law is called, and no sentence. */
function isLaw(grid: Grid, from: number, to: number): boolean {
  const { lawNouns } = grid.language.quotes;
  if (!lawNouns?.has(formAt(grid, from)) || !isClass(grid, from + 1, WordClass.preposition)) return false;
  if (formAt(grid, to - 1) === ',' || endsThought(grid, from, to)) return false;
  for (let at = from; at < to; at += 1) if (isClass(grid, at, WordClass.auxiliary)) return false;
  return true;
}

/** 'the play, “Still Waters.”': a title in capitals behind what it is one of; its stop is the sentence's. */
function isWork(grid: Grid, passage: number, { words, capitals, small }: Counts): boolean {
  const { quotes, names } = grid.language;
  const [from, to] = grid.passageTokens[passage] ?? [0, 0];
  const open = grid.passageOuter[passage]?.[0] ?? 0;
  const opener = formAt(grid, open - 1) === ',' ? open - 2 : open - 1;
  return (
    quotes.model !== null &&
    !names.nounsCapitalised &&
    formAt(grid, to - 1) === '.' &&
    quotes.termOpeners.has(formAt(grid, opener)) &&
    isCapital(grid.tokens, from) &&
    capitals + small === words &&
    !endsThought(grid, from, to - 1)
  );
}

/** "(see ‘The long winter’)": one word and a title in brackets point at another text. */
const isReference = (grid: Grid, open: number, end: number): boolean =>
  formAt(grid, end) === ')' &&
  formAt(grid, open - 2) === '(' &&
  kindAt(grid, open - 1) === TokenShape.lower &&
  !isClass(grid, open - 1, WordClass.cueVerb);

/**
 * Whether what stands between marks is a name, a title, a nickname or irony: nobody said it. “Bill” in William “Bill”
 * Harlow, the so-called “experts”, the company «Grant», her film “The Long Field”.
 */
export function isTerm(grid: Grid, passage: number, decision: Decision): boolean {
  const { quotation, frame } = decision;
  const [from, to] = grid.passageTokens[passage] ?? [0, 0];
  const [open, end] = grid.passageOuter[passage] ?? [0, 0];
  const { words, capitals, small } = wordsIn(grid, from, to);
  const { quotes, names } = grid.language;
  if (isLaw(grid, from, to) && !isTold(decision, end)) return true;
  if (words === 0 || words > longestTitle) return false;
  if (isReference(grid, open, end)) return true;
  const before = formAt(grid, open - 1);
  const last = formAt(grid, to - 1);
  if (isWork(grid, passage, { words, capitals, small }) && !isTold(decision, end)) return true;
  if (endsThought(grid, from, to)) return false;
  const opens = kindAt(grid, open - 1) > TokenShape.number;
  const named = grid.nameFrom[open - 1] !== -1 && grid.nameFrom[end] !== -1 && isCapital(grid.tokens, end);
  if (!opens && words <= longestScare && named && kindAt(grid, to - 1) < TokenShape.punct) return true;
  if (!opens && quotes.termOpeners.has(before)) return true;
  const spoken =
    quotes.model === null && isClass(grid, open - 1, WordClass.cueVerb | WordClass.complementiser);
  const capital = isCapital(grid.tokens, from) && !names.nounsCapitalised;
  // Only English writes titles with capitals; there a lower-case word of some length makes a sentence of it.
  const titled = quotes.model === null ? words <= longestName : capitals > 1 && capitals + small === words;
  const told = spoken || isTold(decision, end);
  // ‘The Long Field,’ her film: at a sentence's start only capitals throughout make a title of what goes on in small letters.
  if (opens)
    return capital && titled && !told && quotes.model !== null && kindAt(grid, end) === TokenShape.lower;
  if (capital && titled && !told) return true;
  // Where every noun has a capital, few words in marks are for the learned weights to tell.
  if (quotes.model !== null && names.nounsCapitalised) return false;
  const unannounced = frame === null || frame.cue.way === 'none';
  return words <= longestScare && unannounced && last !== ',' && quotation < certain;
}
