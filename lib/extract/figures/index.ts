import type { FigureWords } from '../../language/contract/figures.ts';
import { type Article, type Figure, type Slice, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { inheritConversions, readBound } from './bound.ts';
import { inheritChanges, readChange } from './change.ts';
import { readClause } from './clause.ts';
import { countNoun } from './counted.ts';
import { findLabel } from './label.ts';
import { type Draft, Line } from './line.ts';
import { joinRanges, shareUnits } from './range.ts';
import { scanFigures } from './scan.ts';
import { findSubject } from './subject.ts';

/** Every quantity of an article, in order, with its unit, bound, change, subject, label and salience. */
export function extractFigures(
  article: Pick<Article, 'text' | 'headline' | 'dek'>,
  sentences: readonly SentenceSpan[],
  words: FigureWords,
): Figure[] {
  return sentences.flatMap((sentence, index) => {
    const line = new Line(article.text, sentence, words);
    return figuresOf(line).map((figure) => ({ ...figure, salience: 1 / (1 + index) }));
  });
}

/** The figures of one sentence. */
function figuresOf(line: Line): Figure[] {
  const scanned = scanFigures(line);
  if (scanned.length === 0) return [];
  const drafts = joinRanges(line, scanned);
  for (const draft of drafts) countNoun(line, draft);
  shareUnits(line, drafts);
  for (const draft of drafts) readBound(line, draft);
  for (const draft of drafts) readChange(line, draft);
  inheritConversions(line, drafts);
  inheritChanges(line, drafts);
  return drafts.map((draft) => figureOf(line, draft));
}

function figureOf(line: Line, draft: Draft): Figure {
  const clause = readClause(line, draft.boundFirst);
  const subject = findSubject(line, draft, clause);
  const label = findLabel(line, draft, clause);
  const { unit, range, low, high } = draft;
  return {
    ...slice(line, draft.first, draft.end),
    value: range ? null : low,
    low: range ? low : null,
    high: range ? high : null,
    bound: draft.bound,
    change: draft.change,
    unit: unit === null ? null : { text: line.slice(draft.unitFirst, draft.unitEnd), name: unit.name },
    subject: subject === null ? null : slice(line, subject.first, subject.end),
    label: label === null ? null : slice(line, label.first, label.end),
    kind: draft.kind,
    salience: 0,
    rule: `${draft.rule}${label === null ? '' : ` ${label.rule}`}`,
  };
}

function slice(line: Line, first: number, end: number): Slice {
  const start = line.tokens[first]?.start ?? 0;
  return sliceOf(line.text, start, line.tokens[end - 1]?.end ?? start);
}
