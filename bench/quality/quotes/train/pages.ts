import { findEntities } from '../../../../lib/extract/names/index.ts';
import { pageOf } from '../../../../lib/extract/quotes/index.ts';
import type { Page } from '../../../../lib/extract/quotes/page.ts';
import { languages } from '../../../../lib/language/index.ts';
import type { Span } from '../../../../lib/model/index.ts';
import { readArticles } from '../../../../lib/parse/index.ts';
import { segmentSentences } from '../../../../lib/segment/sentences.ts';
import { partOf } from '../../data.ts';
import { carryOver } from '../align.ts';
import { type Attribution, type GoldRecord, goldRecords, type SetName } from '../gold.ts';

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One attribution in tokens of its page; parts that the page does not have are left out. */
export interface Told {
  readonly kind: Attribution['kind'];
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly quoted: readonly TokenRange[];
}

/** An annotated article laid out as the product lays it out. */
export interface TrainingPage {
  readonly record: GoldRecord;
  readonly page: Page;
  readonly told: readonly Told[];
}

async function layRecord(record: GoldRecord): Promise<TrainingPage | null> {
  const bytes = new TextEncoder().encode(record.text);
  const [read] = await readArticles({ name: `${record.id}.txt`, bytes, mediaType: 'text/plain' }, languages);
  if (read === undefined) return null;
  const { article } = read;
  const language = await languages.load(record.language);
  const spans = segmentSentences(article.text, article.paragraphs, language.segment);
  const entities = findEntities(article.text, language.names);
  const page = pageOf(article, spans, entities, language);
  const carry = carryOver(article.text, article.paragraphs, record.text);
  const { starts, ends, count } = page.tokens;
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
      while (from < to && /^[.,;:!?"“”„‟«»‹›‘’‚'`]+$/.test(page.tokens.forms[from] ?? '') && to - from > 1)
        from += 1;
      while (to > from + 1 && /^[.,;:!?"“”„‟«»‹›‘’‚'`]+$/.test(page.tokens.forms[to - 1] ?? '')) to -= 1;
      return to > from ? [{ from, to }] : [];
    });
  const told = record.attributions.map(({ kind, content, source, cue, quoted }) => ({
    kind,
    content: ranges(content),
    source: ranges(source),
    cue: ranges(cue),
    quoted: ranges(quoted),
  }));
  return { record, page, told };
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

/** The open part of a set, the only part that weights are made from. */
export async function trainingPages(set: SetName): Promise<TrainingPage[]> {
  const pages: TrainingPage[] = [];
  for (const record of await goldRecords(set)) {
    if (partOf(record.id) !== 'open') continue;
    const page = await layRecord(record);
    if (page !== null) pages.push(page);
  }
  return pages;
}
