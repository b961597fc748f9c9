import type { FigureWords } from '../../language/contract/figures.ts';
import { type Article, type Figure, type FigureLabel, type Slice, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { type TokensBetween, tokensOf } from '../../segment/shared-tokens.ts';
import { boundAfter, inheritConversions, readBound, readBoundAfterNoun } from './bound/bound.ts';
import { inheritChanges, readChange } from './bound/change.ts';
import { joinBounds, joinRanges, shareUnits } from './bound/range.ts';
import { type Clause, readClause } from './clause/clause.ts';
import { findSubject } from './clause/subject.ts';
import { isVerbal } from './clause/verb.ts';
import type { Draft } from './draft.ts';
import { findLabel, type Label } from './label/label.ts';
import { Line, mostInClauses } from './line.ts';
import { piecesOf } from './pieces.ts';
import { salienceOf, topicOf } from './rank.ts';
import { scanFigures } from './scan.ts';
import { completeUnits } from './unit/complete.ts';
import { countNoun } from './unit/counted.ts';
import { joinParts } from './unit/parts.ts';

/** Every quantity of an article, in order, with its unit, bound, change, subject, label and salience. */
export function extractFigures(
  article: Pick<Article, 'text' | 'headline' | 'dek'>,
  sentences: readonly SentenceSpan[],
  words: FigureWords,
  tokens: TokensBetween = tokensOf(article.text),
): Figure[] {
  const topic = topicOf(article, sentences);
  const seen = new Set<string>();
  const figures: Figure[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const piece of piecesOf(article.text, sentence))
      for (const figure of figuresOf(new Line(article.text, piece, words, tokens))) {
        // The same number of the same unit said again adds nothing.
        const key = `${figure.value ?? `${figure.low} ${figure.high}`} ${figure.unit?.name ?? ''}`;
        const repeated = seen.has(key);
        if (figure.label !== null) seen.add(key);
        figures.push({ ...figure, salience: salienceOf(figure, index, topic, repeated) });
      }
  }
  return figures;
}

const noClause: Clause = { first: 0, subject: null, antecedent: null, verb: null };

/** Whether blanks part the words, so that a phrase can be told. */
const hasSubjects = ({ words }: Line): boolean => words.phrases.clauses === 'grammar';

/** Whether two figures with this between them stand in one list: ", ", " and ", ", or ". */
function joinsList(gap: string, { words: { numbers } }: Line): boolean {
  const [, comma = '', word = ''] = /^(,?)(?: (\p{L}+))? $/u.exec(gap) ?? [];
  return word === '' ? comma !== '' : numbers.and.has(word) || numbers.or?.has(word) === true;
}

/** A figure that names no subject, or is the level an earlier one came from, shares that of the last one in its unit. */
function inheritSubject(
  line: Line,
  draft: Draft,
  figure: Figure,
  before: readonly Figure[],
): Figure['subject'] {
  const own = figure.subject;
  // "rose 2% to close at 13,000": one figure is not what another measures.
  if (own !== null && before.some(({ start, end }) => start <= own.start && own.end <= end))
    return before.at(-1)?.subject ?? null;
  const from = line.words.changes.from.has(line.lower(draft.boundFirst - 1));
  // "28 points, 11 rebounds and five assists": a list has one subject.
  const last = before.at(-1);
  const gap = last === undefined ? '' : line.text.slice(last.end, figure.start);
  if (own === null && last !== undefined && joinsList(gap, line)) return last.subject;
  if (!hasSubjects(line)) return null;
  if (figure.unit === null || (figure.subject !== null && !from)) return figure.subject;
  const name = figure.unit.name;
  for (let at = before.length - 1; at >= 0 && at >= before.length - 4; at -= 1) {
    const earlier = before[at];
    if (earlier?.unit?.name === name && earlier.subject !== null) return earlier.subject;
  }
  return figure.subject;
}

/** What is read of a sentence's figures, step by step: number and unit, bound, what is counted, direction. */
function draftsOf(line: Line): Draft[] {
  const scanned = scanFigures(line);
  if (scanned.length === 0) return [];
  const ranged = joinRanges(line, joinParts(line, scanned));
  const bounded = joinBounds(
    line,
    ranged.map((reading) => readBound(line, reading)),
  ).map((figure, index, all) => ({ ...figure, taken: all[index - 1]?.end ?? 0 }));
  const shared = shareUnits(
    line,
    bounded.map((figure) => countNoun(line, figure)),
  );
  const counted = completeUnits(line, shared).map((figure) => readBoundAfterNoun(line, figure));
  const directed = counted.map((figure) => readChange(line, figure));
  return inheritChanges(line, inheritConversions(line, directed));
}

/** The figures of one sentence. */
function figuresOf(line: Line): Figure[] {
  const drafts = draftsOf(line);
  const figures: Figure[] = [];
  for (const draft of drafts) {
    const figure = figureOf(line, draft, drafts.length <= mostInClauses);
    const before = figures.at(-1);
    // "318 votes to 290": the second number is read with the first.
    const said = figures.some(
      ({ label }) => label?.gap !== undefined && label.start < figure.start && figure.end <= label.end,
    );
    const label = said ? null : figure.label;
    if (draft.conversion && before) figures.push({ ...figure, subject: before.subject, label: null });
    else figures.push({ ...figure, label, subject: inheritSubject(line, draft, figure, figures) });
  }
  return figures;
}

function figureOf(line: Line, draft: Draft, inClause: boolean): Figure {
  // "revenue [exceeded] $2 million": a bound can be the verb of its clause.
  const from = isVerbal(line, draft.boundFirst) ? draft.first : draft.boundFirst;
  const clause = inClause ? readClause(line, from) : noClause;
  const subject = inClause && hasSubjects(line) ? findSubject(line, draft, clause) : null;
  const label = inClause ? findLabel(line, draft, clause) : null;
  const { unit, range, low, high } = draft;
  // A counted noun belongs to the figure when the label leaves it out.
  const end = draft.noun !== null && label?.withNoun === true ? draft.noun.end : draft.end;
  return {
    ...slice(line, draft.first, end),
    value: range ? null : low,
    low: range ? low : null,
    high: range ? high : null,
    bound: draft.bound,
    ...qualifierOf(line, draft, end),
    change: draft.change,
    unit: unit === null ? null : { text: line.slice(draft.unitFirst, draft.unitEnd), name: unit.name },
    subject: subject === null ? null : slice(line, subject.first, subject.end),
    label: label === null ? null : labelOf(line, label, draft, end),
    kind: draft.kind,
    salience: 0,
    rule: `${draft.rule}${label === null ? '' : ` ${label.rule}`}`,
  };
}

/** The words of the bound, where they stand right before the figure or right behind it. */
function qualifierOf(line: Line, draft: Draft, end: number): { qualifier?: Slice } {
  const { bound, boundFirst, first, end: number, boundEnd } = draft;
  if (bound === 'exact') return {};
  if (boundFirst < first) return { qualifier: slice(line, boundFirst, first) };
  // "40 or more", "40 shops or more"
  const behind = end > number && draft.noun !== null ? boundAfter(line, end) : boundEnd;
  return behind > end ? { qualifier: slice(line, end, behind) } : {};
}

/** The label's slice, with the gap that the value leaves in it. */
function labelOf(line: Line, label: Label, draft: Draft, end: number): FigureLabel {
  const found = slice(line, label.first, label.end);
  if (label.end <= draft.boundFirst || label.first >= draft.end) return found;
  const { start, end: to } = slice(line, draft.boundFirst, Math.max(draft.boundEnd, end));
  return { ...found, gap: { start, end: to } };
}

function slice(line: Line, first: number, end: number): Slice {
  const start = line.tokens[first]?.start ?? 0;
  return sliceOf(line.text, start, line.tokens[end - 1]?.end ?? start);
}
