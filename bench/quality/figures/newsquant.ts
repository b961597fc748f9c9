import * as z from 'zod';
import type { Figure } from '../../../lib/model/index.ts';
import { f1, type Part, partOf, records } from '../data.ts';
import { findFigures } from './find.ts';
import { lastWord, unitKey } from './units.ts';

const Sentence = z.object({
  id: z.string(),
  text: z.string(),
  quantities: z.array(
    z.object({
      change: z.string(),
      value: z.union([z.string(), z.number()]),
      unit: z.nullish(z.string()),
      normalized_unit: z.nullish(z.string()),
      referred_concepts: z.nullish(z.string()),
    }),
  ),
});

/** A quantity in the terms of the metric: gold and found alike. */
export interface Quantity {
  readonly value: readonly number[];
  readonly change: string;
  readonly unit: string;
  readonly concepts: string;
}

/** One sentence with what it holds and what was found. */
export interface Case {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  readonly gold: readonly Quantity[];
  readonly found: readonly Quantity[];
}

function goldValue(value: string | number): number[] {
  const text = String(value);
  const range = /^(-?[\d.]+(?:E-?\d+)?) ?- ?(-?[\d.]+)$/.exec(text);
  return range === null ? [Number(text)] : [Number(range[1]), Number(range[2])];
}

const bounds: Readonly<Record<Figure['bound'], string>> = {
  exact: '=',
  about: '~',
  'more-than': '>',
  'at-least': '>',
  'less-than': '<',
  'at-most': '<',
};

/** A found figure in the terms of the metric. */
export function quantityOf(figure: Figure): Quantity {
  const { low, high, value } = figure;
  const ends =
    low !== null && high !== null && low !== high ? [low, high] : [value ?? low ?? high ?? Number.NaN];
  return {
    value: ends,
    change: figure.change === 'none' ? bounds[figure.bound] : figure.change,
    unit: figure.unit?.name ?? '-',
    concepts: figure.subject?.text ?? '-',
  };
}

/** All sentences of the set with the product's answers. */
export async function newsquantCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const record of records('figures/newsquant.jsonl', (line) => Sentence.parse(line))) {
    const gold = record.quantities.map((quantity) => ({
      value: goldValue(quantity.value),
      change: quantity.change,
      unit: quantity.normalized_unit ?? '-',
      concepts: quantity.referred_concepts ?? '-',
    }));
    const found = findFigures(record.text)
      .filter(({ kind }) => kind !== 'date' && kind !== 'time')
      .map(quantityOf);
    cases.push({ id: record.id, part: partOf(record.id), text: record.text, gold, found });
  }
  return cases;
}

type Agrees = (gold: Quantity, found: Quantity) => boolean;

export const sameValue: Agrees = (gold, found) =>
  gold.value.length === found.value.length &&
  gold.value.every((value, index) => {
    const other = found.value[index] ?? Number.NaN;
    return Math.abs(value - other) <= 1e-8 + 1e-5 * Math.abs(other);
  });

const sameChange: Agrees = (gold, found) => gold.change === found.change;
const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** A word of the gold concepts is a word of the subject; where the gold names none, none may be found. */
const sameConcept: Agrees = (gold, found) => {
  if (gold.concepts.trim() === '-' || found.concepts === '-')
    return gold.concepts.trim() === '-' && found.concepts === '-';
  const subject = words(found.concepts);
  return [...words(gold.concepts)].some((word) => subject.has(word));
};

/** The same, but a subject where the gold names none is let pass: it may be right, and nobody judged it. */
const sameConceptOrUnjudged: Agrees = (gold, found) =>
  gold.concepts.trim() === '-' || sameConcept(gold, found);

export const unitTests: Readonly<Record<string, Agrees>> = {
  exact: (gold, found) => gold.unit.toLowerCase() === found.unit.toLowerCase(),
  aliases: (gold, found) => unitKey(gold.unit) === unitKey(found.unit),
  'last word': (gold, found) => lastWord(gold.unit) === lastWord(found.unit),
};

/** The four measures of the published table; each needs the value as well. */
export const measures: Readonly<Record<string, Agrees>> = {
  value: () => true,
  'value+unit, exact': (gold, found) => unitTests.exact?.(gold, found) ?? false,
  'value+unit, aliases': (gold, found) => unitTests.aliases?.(gold, found) ?? false,
  'value+unit, last word': (gold, found) => unitTests['last word']?.(gold, found) ?? false,
  'value+change': sameChange,
  'value+concept': sameConcept,
  'value+concept, unjudged pass': sameConceptOrUnjudged,
};

const byUnit = (a: Quantity, b: Quantity): number => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0);

/** CQE's own pairing, as the data's README tells it; `unit` decides which found figure is used up. */
export function cqeHits(
  { gold, found }: Case,
  unit: Agrees,
  also: Agrees,
): { value: number; unit: number; also: number } {
  const left = [...found].sort(byUnit);
  const hits = { value: 0, unit: 0, also: 0 };
  for (const quantity of [...gold].sort(byUnit)) {
    for (const [index, candidate] of left.entries()) {
      if (!sameValue(quantity, candidate)) continue;
      hits.value = Math.min(gold.length, hits.value + 1);
      if (also(quantity, candidate)) hits.also += 1;
      if (unit(quantity, candidate)) {
        hits.unit += 1;
        left.splice(index, 1);
        break;
      }
    }
  }
  return hits;
}

/** The largest pairing in which each quantity is used once (augmenting paths). */
export function oneToOneHits({ gold, found }: Case, agrees: Agrees): number {
  const partner = new Map<number, number>();
  const seat = (at: number, seen: Set<number>): boolean => {
    const quantity = gold[at];
    if (quantity === undefined) return false;
    for (const [index, candidate] of found.entries()) {
      if (seen.has(index) || !sameValue(quantity, candidate) || !agrees(quantity, candidate)) continue;
      seen.add(index);
      const taken = partner.get(index);
      if (taken === undefined || seat(taken, seen)) {
        partner.set(index, at);
        return true;
      }
    }
    return false;
  };
  let hits = 0;
  for (const at of gold.keys()) if (seat(at, new Set())) hits += 1;
  return hits;
}

/** F1 of every measure over some cases, under both pairings. */
export function scoreNewsquant(cases: readonly Case[]): {
  cqe: Record<string, number>;
  oneToOne: Record<string, number>;
} {
  const gold = cases.reduce((sum, one) => sum + one.gold.length, 0);
  const found = cases.reduce((sum, one) => sum + one.found.length, 0);
  const score = (hits: number): number => f1(found === 0 ? 0 : hits / found, gold === 0 ? 0 : hits / gold);
  const cqe: Record<string, number> = {};
  const oneToOne: Record<string, number> = {};
  for (const [name, agrees] of Object.entries(measures)) {
    const isUnit = name.startsWith('value+unit');
    const unit = isUnit ? agrees : (unitTests.aliases ?? agrees);
    const hits = cases.map((one) => cqeHits(one, unit, agrees));
    const of = (key: 'value' | 'unit' | 'also'): number => hits.reduce((sum, hit) => sum + hit[key], 0);
    cqe[name] = score(of(name === 'value' ? 'value' : isUnit ? 'unit' : 'also'));
    oneToOne[name] = score(cases.reduce((sum, one) => sum + oneToOneHits(one, agrees), 0));
  }
  return { cqe, oneToOne };
}
