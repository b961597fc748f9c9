import { overlaps, type Span } from '../../../lib/model/index.ts';
import { f1 } from '../data.ts';
import type { GoldRecord } from './gold.ts';
import {
  type FoundPassage,
  foundPassages,
  type GoldPassage,
  goldPassages,
  headWord,
  overlapOf,
  pairUp,
  trimMarks,
} from './passages.ts';
import type { Found } from './read.ts';

/** Hits, found and gold of one measure, added up over records. */
export class Tally {
  hits = 0;
  found = 0;
  gold = 0;
  add(hits: number, found: number, gold: number): void {
    this.hits += hits;
    this.found += found;
    this.gold += gold;
  }
  get precision(): number {
    return this.found === 0 ? 0 : this.hits / this.found;
  }
  get recall(): number {
    return this.gold === 0 ? 0 : this.hits / this.gold;
  }
  get f1(): number {
    return f1(this.precision, this.recall);
  }
}

const measures = [
  'passages8',
  'ceiling8',
  'passages3',
  'direct',
  'partial',
  'speaker',
  'speakerOrName',
  'cue',
  'quoteSpeaker',
  'wrongShown',
  'indirect8',
  'indirect3',
  'indirectSpeaker',
  'both8',
  'both3',
  'exactSource',
  'exactCue',
  'exactContent',
] as const;
export type Measure = (typeof measures)[number];
export type Scores = Record<Measure, Tally>;

export function emptyScores(): Scores {
  const scores: Partial<Scores> = {};
  for (const measure of measures) scores[measure] = new Tally();
  return scores as Scores;
}

/** Whether the head of a found speaker lies in a gold source; the second value also takes equal words. */
export function speakerRight(
  text: string,
  sources: readonly Span[],
  speaker: Found['speaker'],
): [boolean, boolean] {
  const head = speaker && headWord(text, speaker);
  if (!head) return [false, false];
  const right = sources.some((source) => overlaps(source, head));
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const word = letters(text.slice(head.start, head.end));
  const named = sources.some(({ start, end }) =>
    text
      .slice(start, end)
      .split(/\s+/)
      .some((part) => letters(part.replace(/['’]s$/, '')) === word),
  );
  return [right, right || named];
}

const sum = (spans: readonly Span[]): number =>
  spans.reduce((total, { start, end }) => total + end - start, 0);

function setOverlap(gold: readonly Span[], found: Span): number {
  const both = gold.reduce(
    (total, span) => total + Math.max(0, Math.min(span.end, found.end) - Math.max(span.start, found.start)),
    0,
  );
  const either = sum(gold) + found.end - found.start - both;
  return either === 0 ? 0 : both / either;
}

/**
 * What choosing rightly among the text's own passages between marks can reach: some annotated passages are parted where
 * a sentence ends, or run over a mark. Hits, found and gold at an overlap of .8.
 */
function ceilingOf(record: GoldRecord, gold: readonly GoldPassage[]): [number, number, number] {
  const marked = record.marked.map((span) => trimMarks(record.text, span));
  const chosen = pairUp(gold, marked, overlapOf, 0.3).map(([, span]) => span);
  return [pairUp(gold, chosen, overlapOf, 0.8).length, chosen.length, gold.length];
}

function scorePassages(
  scores: Scores,
  record: GoldRecord,
  found: readonly Found[],
): [GoldPassage, FoundPassage][] {
  const gold = goldPassages(record);
  const passages = foundPassages(record, found);
  const strict = pairUp(gold, passages, overlapOf, 0.8);
  const pairs = pairUp(gold, passages, overlapOf, 0.3);
  scores.passages8.add(strict.length, passages.length, gold.length);
  scores.ceiling8.add(...ceilingOf(record, gold));
  scores.passages3.add(pairs.length, passages.length, gold.length);
  for (const kind of ['direct', 'partial'] as const)
    scores[kind].add(
      pairs.filter(([{ kinds }]) => kinds.has(kind)).length,
      0,
      gold.filter(({ kinds }) => kinds.has(kind)).length,
    );
  let hits = 0;
  for (const [a, b] of pairs) {
    const { speaker, cue } = b.quote;
    if (a.sources.length > 0) {
      const [right, named] = speakerRight(record.text, a.sources, speaker);
      scores.speaker.add(right ? 1 : 0, 1, 1);
      scores.speakerOrName.add(named ? 1 : 0, 1, 1);
      scores.wrongShown.add(speaker !== null && !named ? 1 : 0, 1, 1);
      if (right) hits += 1;
    } else {
      scores.wrongShown.add(speaker !== null ? 1 : 0, 1, 1);
      if (speaker === null) hits += 1;
    }
    if (a.cues.length > 0)
      scores.cue.add(cue !== null && a.cues.some((span) => overlaps(span, cue)) ? 1 : 0, 1, 1);
  }
  scores.quoteSpeaker.add(hits, passages.length, gold.length);
  scores.both8.add(strict.length, passages.length, gold.length);
  scores.both3.add(pairs.length, passages.length, gold.length);
  return pairs;
}

function scoreIndirect(scores: Scores, record: GoldRecord, all: readonly Found[]): void {
  const gold = record.attributions.filter(({ kind, content }) => kind === 'indirect' && content.length > 0);
  const partial = record.attributions.filter(({ kind }) => kind === 'partial');
  const found = all.filter(
    (quote) =>
      quote.kind === 'indirect' && !partial.some(({ content }) => setOverlap(content, quote.content) >= 0.3),
  );
  const overlap = (a: { content: readonly Span[] }, b: Found): number => setOverlap(a.content, b.content);
  const strict = pairUp(gold, found, overlap, 0.8).length;
  const pairs = pairUp(gold, found, overlap, 0.3);
  scores.indirect8.add(strict, found.length, gold.length);
  scores.indirect3.add(pairs.length, found.length, gold.length);
  scores.both8.add(strict, found.length, gold.length);
  scores.both3.add(pairs.length, found.length, gold.length);
  for (const [a, b] of pairs)
    if (a.source.length > 0)
      scores.indirectSpeaker.add(speakerRight(record.text, a.source, b.speaker)[1] ? 1 : 0, 1, 1);
}

function scoreExact(scores: Scores, record: GoldRecord, found: readonly Found[]): void {
  const keys = (spans: readonly (Span | null)[]): Set<string> => {
    const set = new Set<string>();
    for (const span of spans) {
      if (span === null) continue;
      const { start, end } = trimMarks(record.text, span, '.,;:!?');
      if (end > start) set.add(`${start}-${end}`);
    }
    return set;
  };
  const compare = (measure: Measure, gold: readonly Span[], got: readonly (Span | null)[]): void => {
    const [a, b] = [keys(gold), keys(got)];
    scores[measure].add([...b].filter((key) => a.has(key)).length, b.size, a.size);
  };
  const { attributions } = record;
  compare(
    'exactSource',
    attributions.flatMap(({ source }) => source),
    found.map(({ speaker }) => speaker),
  );
  compare(
    'exactCue',
    attributions.flatMap(({ cue }) => cue),
    found.map(({ cue }) => cue),
  );
  compare(
    'exactContent',
    attributions.flatMap(({ content }) => content),
    found.map(({ content }) => content),
  );
}

/** Adds one record to the scores; returns the pairs of passages, for whoever looks at errors. */
export function scoreRecord(
  scores: Scores,
  record: GoldRecord,
  found: readonly Found[],
): [GoldPassage, FoundPassage][] {
  const pairs = scorePassages(scores, record, found);
  scoreIndirect(scores, record, found);
  scoreExact(scores, record, found);
  return pairs;
}
