import { publishersOf } from './copies.ts';
import type { Entry } from './entry.ts';

/** The parts of a story's score, each as it counts; `total` is their sum. */
export interface Score extends Readonly<Record<string, number>> {
  /** How many sources tell it, without copies: log₂(1 + sources), one source is 1. */
  readonly sources: number;
  /** Figures and people in the digests: a story of numbers and names is news, one without is talk. At most 1. */
  readonly prominence: number;
  /** Whether there is a digest to read: facts, a dek, a quotation with its speaker. At most 1. */
  readonly substance: number;
  /** 1 for what arrived at the cut-off, 0 for what is a day older. At most 0.5. */
  readonly freshness: number;
  /**
   * People killed: 1.75 for one, and 0.5 more for each ten times as many, at most 3.25. People hurt weigh half of that. What is told
   * at length has up to 2.5 of everything else; a boat that sank with three in four lines has to stand above it.
   */
  readonly gravity: number;
  /** The place of the section among those that the settings name: 0.5 for the first, less for each after it; 0 for others. */
  readonly section: number;
  readonly total: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The weight of a number of people. */
const weightOf = (people: number): number => (people < 1 ? 0 : Math.min(3.25, 1.75 + Math.log10(people) / 2));

/**
 * The score of a story among the others of the day. `from` and `to` are the day's cut-off times in milliseconds, `section` is
 * what the settings give its section.
 */
export function scoreOf(entries: readonly Entry[], from: number, to: number, section: number): Score {
  const most = (value: (entry: Entry) => number): number => Math.max(0, ...entries.map(value));
  const sources = round(Math.log2(1 + Math.max(1, publishersOf(entries))));
  const prominence = round(
    Math.min(1, most(({ figures }) => figures) * 0.15 + most(({ people }) => people) * 0.1),
  );
  const substance = round(
    Math.min(
      1,
      most(({ facts }) => facts) * 0.2 +
        most(({ hasDek }) => Number(hasDek)) * 0.2 +
        most(({ quotes }) => quotes) * 0.1,
    ),
  );
  const gravity = round(
    Math.max(weightOf(most(({ toll }) => toll.dead)), weightOf(most(({ toll }) => toll.hurt)) / 2),
  );
  const age = to > from ? (to - most(({ arrived }) => arrived)) / (to - from) : 0;
  const freshness = round(0.5 * Math.min(1, Math.max(0, 1 - age)));
  return {
    sources,
    prominence,
    substance,
    freshness,
    gravity,
    section,
    total: round(sources + prominence + substance + freshness + gravity + section),
  };
}
