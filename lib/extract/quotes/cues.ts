import { TokenKind } from '../names/tokens.ts';
import { formAt, kindAt, type Page } from './page.ts';

/** What announces an attribution: tokens `[from, to)`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly way: 'verb' | 'phrase' | 'postposition' | 'colon' | 'dash';
  /** How likely it announces one, in [0, 1]. */
  readonly likelihood: number;
}

/** Words of a phrase at `at`, or 0. */
function phraseAt(page: Page, at: number): number {
  const { sourcePhrases } = page.language.quotes;
  for (const phrase of sourcePhrases)
    if (phrase.every((word, index) => formAt(page, at + index) === word)) return phrase.length;
  return 0;
}

/** Cues by the language's word lists alone, outside passages. */
export function findCuesByRule(page: Page): Cue[] {
  const { quotes } = page.language;
  const { tokens, passageOf } = page;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if ((passageOf[at] ?? -1) !== -1) continue;
    const form = formAt(page, at);
    const phrase = phraseAt(page, at);
    if (phrase > 0) {
      cues.push({ from: at, to: at + phrase, way: 'phrase', likelihood: 0.9 });
      at += phrase - 1;
    } else if (quotes.sourcePostpositions.has(form))
      cues.push({ from: at, to: at + 1, way: 'postposition', likelihood: 0.9 });
    else if (quotes.cueVerbs.has(form) && kindAt(page, at) === TokenKind.lower)
      cues.push({ from: at, to: at + 1, way: 'verb', likelihood: 0.8 });
    else if (form === ':' && passageOf[at + 1] !== undefined && passageOf[at + 1] !== -1)
      cues.push({ from: at, to: at + 1, way: 'colon', likelihood: 0.5 });
  }
  return cues;
}
