import type { Span } from '../../model/index.ts';
import { tokenAt } from '../../segment/columns.ts';
import type { Frame } from './frames.ts';
import type { Grid } from './grid.ts';
import { interviewOf } from './interview.ts';
import type { QuotePart } from './parts.ts';
import { lastWord, peopleOf, surnamesOf } from './people.ts';
import { bareSource } from './sources.ts';

/** A label at the start of a paragraph, up to four words: in capitals, one of the language's words, or one that returns. */
const label = /([\p{L}][\p{L}.'’-]{0,24}(?: [\p{Lu}][\p{Lu}.'’-]{0,24}){0,3})[:：]\s+/uy;
/** "Q." and "A.": one letter or word of the language before a full stop. */
const pointed = /(\p{L}{1,12})\.\s+/uy;
/** Labelled paragraphs that make a text a transcript, and different labels among them. */
const leastParagraphs = 3;
const leastLabels = 2;

/** A label that is neither in capitals nor a word of the language must return so often. */
const leastReturns = 2;

/** Who speaks in a turn: whoever the label names, the one person interviewed, or nobody for whoever asks. */
type Part = 'named' | 'answer' | 'question';

interface Turn {
  readonly name: string;
  readonly part: Part;
  readonly start: number;
  readonly said: number;
  readonly end: number;
}

/** The label that a paragraph opens with, and where what is said begins; null where there is none. */
function labelAt({ article, language }: Grid, start: number): { name: string; said: number } | null {
  label.lastIndex = start;
  const name = label.exec(article.text)?.[1];
  if (name !== undefined) return { name, said: label.lastIndex };
  pointed.lastIndex = start;
  const letter = pointed.exec(article.text)?.[1];
  const { questionLabels, answerLabels } = language.quotes;
  const low = letter?.toLowerCase() ?? '';
  return letter !== undefined && (questionLabels.has(low) || answerLabels.has(low))
    ? { name: letter, said: pointed.lastIndex }
    : null;
}

/** The labelled paragraphs of an interview or a debate, none when the text is no transcript. */
function turnsOf(grid: Grid): Turn[] {
  const { article } = grid;
  const { questionLabels, answerLabels } = grid.language.quotes;
  const found: Omit<Turn, 'part'>[] = [];
  const returns = new Map<string, number>();
  for (const { start, end } of article.paragraphs) {
    const labelled = labelAt(grid, start);
    if (labelled === null || labelled.said >= end) continue;
    const { name, said } = labelled;
    found.push({ name, start, said, end });
    returns.set(name, (returns.get(name) ?? 0) + 1);
  }
  // "Courier:" and "Roe:" in turn: a label of this kind counts where one of them is the surname of somebody named.
  if (found.length < leastParagraphs) return [];
  const surnames = surnamesOf(grid);
  const asks = new Set(article.bylines.map(lastWord));
  const titled = [...returns].filter(([name, count]) => count >= leastReturns && /^\p{Lu}/u.test(name));
  const interview = titled.length >= leastLabels && titled.some(([name]) => surnames.has(lastWord(name)));
  const turns = found.flatMap((turn): Turn[] => {
    const low = turn.name.toLowerCase();
    if (questionLabels.has(low)) return [{ ...turn, part: 'question' }];
    if (answerLabels.has(low)) return [{ ...turn, part: 'answer' }];
    if (turn.name === turn.name.toUpperCase()) return [{ ...turn, part: 'named' }];
    if (!interview || (returns.get(turn.name) ?? 0) < leastReturns) return [];
    const last = lastWord(turn.name);
    return [{ ...turn, part: surnames.has(last) && !asks.has(last) ? 'named' : 'question' }];
  });
  const labels = new Set(turns.map(({ name }) => name));
  return turns.length >= leastParagraphs && labels.size >= leastLabels ? turns : [];
}

/** "IS" of "Ingrid Solheim". */
const initials = (name: string): string =>
  name
    .match(/(?<![\p{L}\p{M}])\p{L}/gu)
    ?.join('')
    .toUpperCase() ?? '';

/** Whom a label means that stands in full only above the text, or by initials; undefined where the text itself tells. */
function fullName(grid: Grid, name: string): string | undefined {
  const { inText, above } = peopleOf(grid);
  const isIn = (full: string): boolean => lastWord(full) === lastWord(name);
  if (inText.some(isIn)) return undefined;
  const known = above.filter(isIn);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const called = [...new Set([...inText, ...above])].filter((full) => initials(full) === name);
  return name.length > 1 && called.length === 1 ? called[0] : undefined;
}

/** The one person whom the headline, the dek or the words before the first turn name; null where that is not certain. */
function interviewee(grid: Grid, turns: readonly Turn[]): string | null {
  const { article } = grid;
  const named = [...new Set(turns.filter(({ part }) => part === 'named').map(({ name }) => name))];
  // "Solheim: …", "Q: …", "A: …": the answers are hers.
  const [only] = named;
  const { inText, above } = peopleOf(grid);
  const people = [...new Set([...inText, ...above])];
  if (only !== undefined)
    return named.length > 1 ? null : (people.find((full) => lastWord(full) === lastWord(only)) ?? null);
  const intro = `${article.headline ?? ''}\n${article.dek ?? ''}\n${article.text.slice(0, turns[0]?.start ?? 0)}`;
  const asked = people.filter(
    (name) => intro.includes(name) && !article.bylines.some((by) => by.includes(name)),
  );
  if (asked.length < 2) return asked[0] ?? null;
  // Of several the one whom the words above the text and its first words are about; nobody speaks of himself by his name.
  const said = turns.map(({ start, end }) => article.text.slice(start, end)).join('\n');
  const both = asked.filter(
    (name) =>
      above.includes(name) && inText.includes(name) && !name.split(' ').some((word) => said.includes(word)),
  );
  return both.length === 1 ? (both[0] ?? null) : null;
}

/** A transcript's utterances, and the spans of all its turns: what is asked in one is nobody's quotation. */
interface Transcript {
  readonly parts: readonly QuotePart[];
  readonly turns: readonly Span[];
}

/**
 * What is said in a transcript: each labelled paragraph is one utterance of whom the label names; "A:" is the person
 * interviewed, "Q:" is left out.
 */
export function transcriptOf(grid: Grid): Transcript {
  const turns = turnsOf(grid);
  if (turns.length === 0) return interviewOf(grid);
  const asked = turns.some(({ part }) => part === 'answer') ? interviewee(grid, turns) : null;
  const names = new Map<string, string | undefined>();
  for (const { name, part } of turns)
    if (part === 'named' && !names.has(name)) names.set(name, fullName(grid, name));
  const parts = turns.flatMap(({ name, part, start, said, end }): QuotePart[] => {
    if (part === 'question') return [];
    const [first, from, to] = [
      tokenAt(grid.tokens, start),
      tokenAt(grid.tokens, said),
      tokenAt(grid.tokens, end),
    ];
    const colon = from - 1;
    const label = bareSource({ from: first, to: colon, kind: 'name' });
    const source = part === 'answer' && asked === null ? null : label;
    const whole = part === 'answer' ? (asked ?? undefined) : names.get(name);
    const cue = { from: colon, to: from, way: 'mark' as const, likelihood: 1 };
    const frame: Frame | null = source && { cue, source, likelihood: 1, content: null };
    const span = { start: said, end };
    return [
      {
        from,
        to,
        span,
        kind: 'direct',
        frame,
        continues: false,
        rule: 'transcript',
        ...(whole && { name: whole }),
      },
    ];
  });
  return { parts, turns };
}

/** The parts with those of a transcript instead of what lies within its turns. */
export function withTranscript(found: readonly QuotePart[], { parts, turns }: Transcript): QuotePart[] {
  if (turns.length === 0) return [...found];
  const kept: QuotePart[] = [];
  let next = 0;
  for (const part of found) {
    while (next < turns.length && (turns[next]?.end ?? 0) <= part.span.start) next += 1;
    const turn = turns[next];
    if (turn === undefined || part.span.end <= turn.start) kept.push(part);
  }
  return [...kept, ...parts].sort((a, b) => a.from - b.from || b.to - a.to);
}
