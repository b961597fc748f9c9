import type { Span } from '../../model/index.ts';
import { tokenAt } from '../../segment/columns.ts';
import { isPerson } from './antecedents.ts';
import type { Frame } from './frames.ts';
import type { Page } from './page.ts';
import type { QuotePart } from './parts.ts';
import type { SourceCandidate } from './sources.ts';

/** A label at the start of a paragraph, up to four words: in capitals, one of the language's words, or one that returns. */
const label = /([\p{L}][\p{L}.'’-]{0,24}(?: [\p{Lu}][\p{Lu}.'’-]{0,24}){0,3})[:：]\s+/uy;
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

/** The labelled paragraphs of an interview or a debate, none when the text is no transcript. */
function turnsOf(page: Page): Turn[] {
  const { article } = page;
  const { questionLabels, answerLabels } = page.language.quotes;
  const found: Omit<Turn, 'part'>[] = [];
  const returns = new Map<string, number>();
  for (const { start, end } of article.paragraphs) {
    label.lastIndex = start;
    const name = label.exec(article.text)?.[1];
    if (name === undefined || label.lastIndex >= end) continue;
    found.push({ name, start, said: label.lastIndex, end });
    returns.set(name, (returns.get(name) ?? 0) + 1);
  }
  // "Courier:" and "Roe:" in turn: a label of this kind counts where one of them is the surname of somebody named.
  const surnames = found.length < leastParagraphs ? new Set<string>() : surnamesOf(page);
  const titled = [...returns].filter(([name, count]) => count >= leastReturns && /^\p{Lu}/u.test(name));
  const interview = titled.length >= leastLabels && titled.some(([name]) => surnames.has(lastWord(name)));
  const turns = found.flatMap((turn): Turn[] => {
    const low = turn.name.toLowerCase();
    if (questionLabels.has(low)) return [{ ...turn, part: 'question' }];
    if (answerLabels.has(low)) return [{ ...turn, part: 'answer' }];
    if (turn.name === turn.name.toUpperCase()) return [{ ...turn, part: 'named' }];
    if (!interview || (returns.get(turn.name) ?? 0) < leastReturns) return [];
    return [{ ...turn, part: surnames.has(lastWord(turn.name)) ? 'named' : 'question' }];
  });
  const labels = new Set(turns.map(({ name }) => name));
  return turns.length >= leastParagraphs && labels.size >= leastLabels ? turns : [];
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Last names of the people whom the article names in full. */
function surnamesOf(page: Page): ReadonlySet<string> {
  const names = page.entities.filter((one) => isPerson(one, page)).map(({ full }) => nameOf(page, full));
  return new Set(names.filter((name) => name.includes(' ')).map(lastWord));
}

const nameOf = ({ article }: Page, { start, end }: Span): string => article.text.slice(start, end);

/** The one person whom the headline, the dek or the words before the first turn name; null where that is not certain. */
function interviewee(page: Page, first: number): SourceCandidate | null {
  const { article, tokens } = page;
  const intro = `${article.headline ?? ''}\n${article.dek ?? ''}\n${article.text.slice(0, first)}`;
  const asked = page.entities.filter((one) => {
    const name = nameOf(page, one.full);
    return isPerson(one, page) && intro.includes(name) && !article.bylines.some((by) => by.includes(name));
  });
  const mention = asked.length === 1 ? asked[0]?.mentions.find(({ from, to }) => to - from > 1) : undefined;
  if (mention === undefined || mention.to > tokens.count) return null;
  const { from, to } = mention;
  return { from, to, chunk: { from, to, kind: 'name' }, links: 0, side: 'before', skipped: 0 };
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
export function transcriptOf(page: Page): Transcript {
  const turns = turnsOf(page);
  const asked = turns.some(({ part }) => part === 'answer') ? interviewee(page, turns[0]?.start ?? 0) : null;
  const parts = turns.flatMap(({ part, start, said, end }): QuotePart[] => {
    if (part === 'question') return [];
    const [first, from, to] = [
      tokenAt(page.tokens, start),
      tokenAt(page.tokens, said),
      tokenAt(page.tokens, end),
    ];
    const colon = from - 1;
    const chunk = { from: first, to: colon, kind: 'name' as const };
    const label = { from: first, to: colon, chunk, links: 0, side: 'before' as const, skipped: 0 };
    const source = part === 'answer' ? asked : label;
    const cue = { from: colon, to: from, way: 'mark' as const, likelihood: 1 };
    const frame: Frame | null = source && { cue, source, likelihood: 1, content: null };
    const span = { start: said, end };
    return [{ from, to, span, kind: 'direct', frame, continues: false, rule: 'transcript' }];
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
