import { f1 } from '../data.ts';

/** What an extractor says of one page: the fields that are scored. */
export interface Extracted {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly bylines: readonly string[];
  readonly published: string | null;
  readonly text: string;
}

/** Python's `\w+`, case kept. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Lower case, letters and digits alone, apostrophes dropped: the data set's "same words". */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shingles(words: readonly string[]): Map<string, number> {
  if (words.length < 4) return counted(words.length === 0 ? [] : [words.join(' ')]);
  return counted(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

export interface Overlap {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

function overlapOf(gold: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Overlap {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const [item, count] of gold) {
    const other = found.get(item) ?? 0;
    hit += Math.min(count, other);
    missed += Math.max(0, count - other);
  }
  for (const [item, count] of found) extra += Math.max(0, count - (gold.get(item) ?? 0));
  return { hit, extra, missed };
}

/** Scrapinghub's comparison of one page: shingles of four words, as multisets. */
export function textOverlap(gold: string, found: string): Overlap {
  return overlapOf(shingles(wordsIn(gold)), shingles(wordsIn(found)));
}

/** Means over pages of precision and recall, and their F1 (scrapinghub's own). */
export function textScores(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(
    overlaps.flatMap(({ hit, extra }) => (hit + extra === 0 ? [] : [hit / (hit + extra)])),
  );
  const recall = mean(
    overlaps.flatMap(({ hit, missed }) => (hit + missed === 0 ? [] : [hit / (hit + missed)])),
  );
  return { precision, recall, f1: f1(precision, recall) };
}

/** WCXB's word F1 of one page. */
export function wordScore(gold: string, found: string): number {
  const { hit, extra, missed } = overlapOf(
    counted(wordsIn(gold.toLowerCase())),
    counted(wordsIn(found.toLowerCase())),
  );
  return hit === 0 ? 0 : f1(hit / (hit + extra), hit / (hit + missed));
}

/** Whether two texts have the very same words in order. */
export function exact(gold: string, found: string): boolean {
  return wordsIn(gold).join(' ') === wordsIn(found).join(' ');
}

/** Found text of a fundus page: its gold begins with the standfirst, so a dek whose words are not in the text goes before it. */
export function withDek({ dek, text }: Extracted): string {
  if (dek === null || ` ${sameWords(text)} `.includes(` ${sameWords(dek)} `)) return text;
  return `${dek}\n\n${text}`;
}

function daysOf(date: string): Set<string> {
  const days = new Set<string>();
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) days.add(date.slice(0, 10));
  const time = Date.parse(date);
  if (!Number.isNaN(time) && date.length > 10) days.add(new Date(time).toISOString().slice(0, 10));
  return days;
}

/** Whether the day is right; null where the gold has no full date. */
export function dateHit(gold: string | null, found: string | null): boolean | null {
  if (gold === null || !/^\d{4}-\d{2}-\d{2}/.test(gold)) return null;
  const days = daysOf(gold);
  return found !== null && [...daysOf(found)].some((day) => days.has(day));
}

/** A name as it is compared: cut at the first comma, bar or bracket, without a leading "by". */
export function authorName(name: string): string {
  return sameWords((name.split(/[,|(]/, 1)[0] ?? '').replace(/^\s*(?:by|von|par|por|di|від|автор)\s+/i, ''));
}

/** Sets of names of one page compared; pages without gold authors are left to the caller. */
export function authorOverlap(gold: readonly string[], found: readonly string[]): Overlap {
  const unique = (names: readonly string[]): Map<string, number> =>
    new Map(names.map((name) => [authorName(name), 1]));
  return overlapOf(unique(gold), unique(found));
}

/** F1 of counts summed over pages. */
export function sumScore(overlaps: readonly Overlap[]): number {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const overlap of overlaps) {
    hit += overlap.hit;
    extra += overlap.extra;
    missed += overlap.missed;
  }
  return hit === 0 ? 0 : f1(hit / (hit + extra), hit / (hit + missed));
}
