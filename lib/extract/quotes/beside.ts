import type { BesideRule } from '../../language/contract/quotes.ts';
import type { Span } from '../../model/index.ts';
import { tokenAt } from '../../segment/columns.ts';
import type { Grid } from './grid.ts';
import type { QuotePart } from './parts.ts';
import type { Passage } from './passage.ts';

/** How far from the quotation marks a speaker is searched, in UTF-16 code units. */
const reach = 60;
/** A shorter passage is a name or a term, unless a speaker stands beside it. */
const leastSaid = 12;

interface Voice {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** A group of a match as a span of the text; null where the pattern has none. */
function groupAt(found: RegExpExecArray | null, name: string, offset: number): Span | null {
  const [start, end] = found?.indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined ? null : { start: offset + start, end: offset + end };
}

/** The speaker by the first pattern that fits both sides of a passage; null where none does. */
function voiceOf(
  { article, passages, language }: Grid,
  index: number,
  rules: readonly BesideRule[],
): Voice | null {
  const { text, paragraphs } = article;
  const passage = passages[index];
  const paragraph = paragraphs[passage?.paragraph ?? -1];
  if (passage === undefined || paragraph === undefined) return null;
  const from = Math.max(paragraph.start, passages[index - 1]?.outerEnd ?? 0, passage.outerStart - reach);
  const to = Math.min(
    paragraph.end,
    passages[index + 1]?.outerStart ?? text.length,
    passage.outerEnd + reach,
  );
  const [ahead, behind] = [text.slice(from, passage.outerStart), text.slice(passage.outerEnd, to)];
  for (const { before, after } of rules) {
    const [first, second] = [before?.exec(ahead) ?? null, after?.exec(behind) ?? null];
    if ((before && first === null) || (after && second === null)) continue;
    const speaker = groupAt(first, 'speaker', from) ?? groupAt(second, 'speaker', passage.outerEnd);
    const cue = groupAt(first, 'cue', from) ?? groupAt(second, 'cue', passage.outerEnd);
    const isSomebody =
      speaker !== null && !language.quotes.nobodies.has(text.slice(speaker.start, speaker.end));
    return { speaker: isSomebody ? speaker : null, cue };
  }
  return null;
}

/** Whether a passage without a speaker is a statement: a whole sentence, or many characters. */
const isSaid = ({ article: { text } }: Grid, { start, end }: Passage): boolean =>
  end - start >= leastSaid || /[。！？.!?]$/.test(text.slice(start, end));

/**
 * Quotations in a language whose names are not capitalised: a speaker is named only where one of the language's own patterns
 * fits right beside the quotation marks.
 */
export function besideParts(grid: Grid, rules: readonly BesideRule[]): QuotePart[] {
  return grid.passages.flatMap((passage, index): QuotePart[] => {
    const voice = voiceOf(grid, index, rules);
    if (voice === null && !isSaid(grid, passage)) return [];
    const { start, end, continues } = passage;
    const [from, to] = [tokenAt(grid.tokens, start), tokenAt(grid.tokens, end)];
    const rule = voice === null ? 'marks' : 'marks, beside';
    return [{ from, to, span: { start, end }, kind: 'direct', frame: null, continues, rule, voice }];
  });
}
