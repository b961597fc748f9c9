import { findEntities } from '../../../../lib/extract/names/index.ts';
import type { Grid } from '../../../../lib/extract/quotes/grid.ts';
import { gridOf } from '../../../../lib/extract/quotes/index.ts';
import type { QuoteModel } from '../../../../lib/language/contract/quotes.ts';
import { type Language, languages } from '../../../../lib/language/index.ts';
import type { Span } from '../../../../lib/model/index.ts';
import { readArticles } from '../../../../lib/parse/index.ts';
import { tokenColumns } from '../../../../lib/segment/columns.ts';
import { segmentSentences } from '../../../../lib/segment/sentences.ts';
import { partOf } from '../../data.ts';
import { carryOver } from '../align.ts';
import { type Attribution, type GoldRecord, goldRecords, type SetName } from '../gold.ts';
import { speakerColumnsHash } from './columns.ts';

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One attribution in tokens of its grid; parts that the grid does not have are left out. */
export interface Told {
  readonly kind: Attribution['kind'];
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly quoted: readonly TokenRange[];
}

/** An annotated article laid out as the product lays it out. */
export interface TrainingGrid {
  readonly record: GoldRecord;
  readonly grid: Grid;
  readonly told: readonly Told[];
}

async function layRecord(record: GoldRecord, language: Language): Promise<TrainingGrid | null> {
  const bytes = new TextEncoder().encode(record.text);
  const [read] = await readArticles({ name: `${record.id}.txt`, bytes, mediaType: 'text/plain' }, languages);
  if (read === undefined) return null;
  const { article } = read;
  const spans = segmentSentences(article.text, article.paragraphs, language.segment);
  const entities = findEntities(article.text, language.names);
  const grid = gridOf(article, spans, entities, language);
  const carry = carryOver(article.text, article.paragraphs, record.text);
  const { starts, ends, count } = grid.tokens;
  const left = new Int32Array(count).fill(-1);
  const right = new Int32Array(count).fill(-1);
  for (let at = 0; at < count; at += 1) {
    const there = carry({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
    left[at] = there?.start ?? left[at - 1] ?? 0;
    right[at] = there?.end ?? right[at - 1] ?? 0;
  }
  const ranges = (spansOf: readonly Span[]): TokenRange[] =>
    spansOf.flatMap(({ start, end }) => {
      let from = lowerBound(right, start);
      let to = lowerBound(left, end - 1);
      while (from < to && /^[.,;:!?"“”„‟«»‹›‘’‚'`]+$/.test(grid.tokens.forms[from] ?? '') && to - from > 1)
        from += 1;
      while (to > from + 1 && /^[.,;:!?"“”„‟«»‹›‘’‚'`]+$/.test(grid.tokens.forms[to - 1] ?? '')) to -= 1;
      return to > from ? [{ from, to }] : [];
    });
  const told = record.attributions.map(({ kind, content, source, cue, quoted }) => ({
    kind,
    content: ranges(content),
    source: ranges(source),
    cue: ranges(cue),
    quoted: ranges(quoted),
  }));
  return { record, grid, told };
}

/** Index of the first entry greater than `value` in an ascending column. */
function lowerBound(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often a word must begin a cue to be asked ever after whether it does. */
const leastCueForm = 2;

/** Words that begin cues in these records. */
function cueFormsOf(records: readonly GoldRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, attributions } of records)
    for (const { cue } of attributions)
      for (const { start, end } of cue.slice(0, 1)) {
        const form = tokenColumns(text.slice(start, end)).forms[0];
        if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
  return [...counts].flatMap(([form, count]) => (count >= leastCueForm ? [form] : [])).sort();
}

/** The training data of a language's weights. */
export interface Lessons {
  readonly cueForms: string;
  readonly grids: readonly TrainingGrid[];
}

/** A language with these weights and cue words in place of its own. */
export function withModel(language: Language, model: QuoteModel): Language {
  return { ...language, quotes: { ...language.quotes, model } };
}

const untaught = { cueBegin: '', cueInside: '', source: '', speaker: '', contentStart: '', contentEnd: '' };

/** The open part of a set, the only part that weights are made from. */
export async function readLessons(set: SetName, code: string): Promise<Lessons> {
  const records = (await goldRecords(set)).filter(({ id }) => partOf(id) === 'open');
  const cueForms = cueFormsOf(records).join(' ');
  const language = withModel(await languages.load(code), {
    cueForms,
    speakerColumns: speakerColumnsHash,
    weights: untaught,
  });
  const grids: TrainingGrid[] = [];
  for (const record of records) {
    const grid = await layRecord(record, language);
    if (grid !== null) grids.push(grid);
  }
  return { cueForms, grids };
}
