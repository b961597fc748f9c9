import { tokenAt } from '../names/tokens.ts';
import type { Frame } from './frames.ts';
import type { Page } from './page.ts';
import type { QuotePart } from './parts.ts';

/** A speaker's label at the start of a paragraph: up to four words in capitals, or one of the language's words. */
const label = /([\p{L}][\p{L}.'’-]{0,24}(?: [\p{Lu}][\p{Lu}.'’-]{0,24}){0,3})[:：]\s+/uy;
/** Labelled paragraphs that make a text a transcript, and different labels among them. */
const leastParagraphs = 3;
const leastLabels = 2;

interface Turn {
  readonly name: string;
  readonly start: number;
  readonly said: number;
  readonly end: number;
}

/** The labelled paragraphs of an interview or a debate, none when the text is no transcript. */
function turnsOf({ article, language }: Page): Turn[] {
  const { questionLabels, answerLabels } = language.quotes;
  const turns: Turn[] = [];
  for (const { start, end } of article.paragraphs) {
    label.lastIndex = start;
    const found = label.exec(article.text);
    const name = found?.[1];
    if (name === undefined || label.lastIndex >= end) continue;
    const known = questionLabels.has(name.toLowerCase()) || answerLabels.has(name.toLowerCase());
    if (known || name === name.toUpperCase()) turns.push({ name, start, said: label.lastIndex, end });
  }
  const labels = new Set(turns.map(({ name }) => name));
  return turns.length >= leastParagraphs && labels.size >= leastLabels ? turns : [];
}

/**
 * What is said in a transcript: each labelled paragraph is one utterance of whom the label names. "Q:" and "A:" name
 * nobody.
 */
export function transcriptParts(page: Page): QuotePart[] {
  const { questionLabels, answerLabels } = page.language.quotes;
  return turnsOf(page).map(({ name, start, said, end }) => {
    const [first, from, to] = [
      tokenAt(page.tokens, start),
      tokenAt(page.tokens, said),
      tokenAt(page.tokens, end),
    ];
    const colon = from - 1;
    const chunk = { from: first, to: colon, kind: 'name' as const };
    const source = { from: first, to: colon, chunk, links: 0, side: 'before' as const, skipped: 0 };
    const frame: Frame = {
      cue: { from: colon, to: from, way: 'mark', likelihood: 1 },
      source,
      likelihood: 1,
      content: null,
    };
    const nameless = questionLabels.has(name.toLowerCase()) || answerLabels.has(name.toLowerCase());
    const span = { start: said, end };
    return {
      from,
      to,
      span,
      kind: 'direct',
      frame: nameless ? null : frame,
      continues: false,
      rule: 'transcript',
    };
  });
}

/** The parts with those of a transcript instead of what lies within its turns. */
export function withTranscript(parts: readonly QuotePart[], turns: readonly QuotePart[]): QuotePart[] {
  if (turns.length === 0) return [...parts];
  const kept: QuotePart[] = [];
  let next = 0;
  for (const part of parts) {
    while (next < turns.length && (turns[next]?.span.end ?? 0) <= part.span.start) next += 1;
    const turn = turns[next];
    if (turn === undefined || part.span.end <= turn.span.start) kept.push(part);
  }
  return [...kept, ...turns].sort((a, b) => a.from - b.from || b.to - a.to);
}
