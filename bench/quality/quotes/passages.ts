import { overlaps, type Span } from '../../../lib/model/index.ts';
import type { GoldRecord } from './gold.ts';
import type { Found } from './read.ts';

/** The marks of the metric: blanks and these go at both ends. */
const ends = /^[\s"“”„‟«»‹›‘’‚'`]$/;

export function trimMarks(text: string, { start, end }: Span, more = ''): Span {
  let [from, to] = [start, end];
  const goes = (char: string): boolean => ends.test(char) || (more !== '' && more.includes(char));
  while (from < to && goes(text.charAt(from))) from += 1;
  while (to > from && goes(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export interface GoldPassage extends Span {
  readonly kinds: ReadonlySet<string>;
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
}

export interface FoundPassage extends Span {
  readonly quote: Found;
}

/** Annotated passages between marks: trimmed, the same span once, a span inside another left out. */
export function goldPassages({ text, attributions }: GoldRecord): GoldPassage[] {
  const bySpan = new Map<string, { span: Span; kinds: Set<string>; sources: Span[]; cues: Span[] }>();
  for (const attribution of attributions) {
    for (const quoted of attribution.quoted) {
      const span = trimMarks(text, quoted);
      if (span.end <= span.start) continue;
      const key = `${span.start}-${span.end}`;
      const entry = bySpan.get(key) ?? { span, kinds: new Set<string>(), sources: [], cues: [] };
      bySpan.set(key, entry);
      entry.kinds.add(attribution.kind);
      entry.sources.push(...attribution.source);
      entry.cues.push(...attribution.cue);
    }
  }
  const all = [...bySpan.values()];
  return all
    .filter(
      ({ span }) =>
        !all.some(
          (other) => other.span !== span && other.span.start <= span.start && span.end <= other.span.end,
        ),
    )
    .map(({ span, ...rest }) => ({ ...span, ...rest }));
}

/** Found passages: direct and partial, cut where they run over several marked ones, trimmed, the same span once. */
export function foundPassages({ text, marked }: GoldRecord, found: readonly Found[]): FoundPassage[] {
  const bySpan = new Map<string, FoundPassage>();
  for (const quote of found) {
    if (quote.kind === 'indirect') continue;
    const within = marked.filter((span) => overlaps(span, quote.content));
    const parts =
      within.length < 2
        ? [quote.content]
        : within.map((span) => ({
            start: Math.max(span.start, quote.content.start),
            end: Math.min(span.end, quote.content.end),
          }));
    for (const part of parts) {
      const span = trimMarks(text, part);
      const key = `${span.start}-${span.end}`;
      if (span.end > span.start && !bySpan.has(key)) bySpan.set(key, { ...span, quote });
    }
  }
  return [...bySpan.values()];
}

/** Characters in both, divided by characters in either. */
export function overlapOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** One-to-one pairs of overlap ≥ `least`, greatest first. */
export function pairUp<A, B>(
  gold: readonly A[],
  found: readonly B[],
  overlap: (a: A, b: B) => number,
  least: number,
): [A, B][] {
  const all: [number, number, number][] = [];
  gold.forEach((a, i) => {
    found.forEach((b, j) => {
      const value = overlap(a, b);
      if (value >= least) all.push([value, i, j]);
    });
  });
  all.sort((a, b) => b[0] - a[0]);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  const pairs: [A, B][] = [];
  for (const [, i, j] of all) {
    const [a, b] = [gold[i], found[j]];
    if (usedGold.has(i) || usedFound.has(j) || a === undefined || b === undefined) continue;
    usedGold.add(i);
    usedFound.add(j);
    pairs.push([a, b]);
  }
  return pairs;
}

const stops =
  /[,;:()[\]{}–—]| -|--|(?<![\p{L}\p{N}])(?:who|which|that|whose|of|for|from|at|in|on|with|and|or|to|by|the|von|vom|des|der|die|das|im|für|aus|bei|und|zu)(?![\p{L}\p{N}])/giu;

/** The head word of a speaker: the last word before the first comma, bracket, dash or stop word after the first word. */
export function headWord(text: string, speaker: Span): Span | null {
  const slice = text.slice(speaker.start, speaker.end);
  const words = [...slice.matchAll(/[\p{L}\p{N}\p{M}'’.&]+(?:-[\p{L}\p{N}'’.]+)*/gu)];
  const first = words[0];
  if (first === undefined) return null;
  stops.lastIndex = first.index + first[0].length;
  const limit = stops.exec(slice)?.index ?? slice.length;
  let head = first;
  for (const word of words) if (word.index + word[0].length <= limit) head = word;
  return { start: speaker.start + head.index, end: speaker.start + head.index + head[0].length };
}
