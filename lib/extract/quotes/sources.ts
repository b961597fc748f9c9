import { type Chunk, findChunks } from './chunks.ts';
import type { Cue } from './cues.ts';
import { formAt, type Page, sentenceBounds } from './page.ts';

/** A noun phrase that may be whom a cue speaks of: tokens `[from, to)`. */
export interface SourceCandidate {
  readonly from: number;
  readonly to: number;
  readonly chunk: Chunk;
  readonly before: boolean;
}

/** The cue with its source. */
export interface Frame {
  readonly cue: Cue;
  readonly source: SourceCandidate | null;
  readonly likelihood: number;
}

/** The end of a chunk with its complements: "a soldier of the 8th Regiment", "Jane Roe, a lawyer at the court". */
function withComplements(page: Page, chunks: readonly Chunk[], index: number, limit: number): number {
  const { quotes, names } = page.language;
  let end = chunks[index]?.to ?? 0;
  let at = index;
  for (let links = 0; links < 6; links += 1) {
    const next = chunks[at + 1];
    if (next === undefined || next.to > limit) return end;
    const gap = next.from - end;
    const joint = formAt(page, end);
    const apposition =
      joint === ',' &&
      gap === 1 &&
      links === 0 &&
      (names.articles.has(formAt(page, next.from)) || next.kind === 'bare');
    if (
      !(gap === 1 && (joint === 'of' || joint === 'for' || joint === 'at' || joint === 'in')) &&
      !apposition
    )
      return end;
    if (joint === ',' && !apposition) return end;
    if (joint !== 'of' && chunks[index]?.kind === 'name' && links === 0 && !apposition) return end;
    end = next.to;
    at += 1;
  }
  void quotes;
  return end;
}

/** Who a cue speaks of, by the nearest noun phrase: before the verb, after it where it is inverted. */
export function sourceByRule(
  page: Page,
  cue: Cue,
  isCue: (index: number) => boolean,
): SourceCandidate | null {
  const [low, high] = sentenceBounds(page, cue.from);
  const outside = (at: number): boolean => (page.passageOf[at] ?? -1) === -1;
  let from = cue.from;
  while (from > low && cue.from - from < 40 && outside(from - 1)) from -= 1;
  let to = cue.to;
  while (to < high && to - cue.to < 40 && outside(to)) to += 1;
  const { quotes } = page.language;
  const after = findChunks(page, cue.to, to, isCue);
  const first = after[0];
  const inverted =
    first !== undefined &&
    first.from === cue.to &&
    (cue.way === 'phrase' ||
      (from === cue.from && cue.from > 0 && !outside(cue.from - 1)) ||
      formAt(page, cue.from - 1) === ',');
  if (first !== undefined && inverted && cue.way !== 'colon') {
    const end = withComplements(page, after, 0, to);
    return { from: first.from, to: end, chunk: first, before: false };
  }
  if (cue.way === 'phrase') return null;
  const before = findChunks(page, from, cue.from, isCue);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const chunk = before[index];
    if (chunk === undefined) continue;
    const previous = formAt(page, chunk.from - 1);
    const complement = index > 0 && quotes.prepositions.has(previous);
    if (complement) continue;
    const end = withComplements(page, before, index, cue.from);
    return { from: chunk.from, to: end, chunk, before: true };
  }
  return null;
}
