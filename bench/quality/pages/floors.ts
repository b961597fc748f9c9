import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { sets } from './gold.ts';
import { lessIsBetter, measures, type PageScore, scoreSet } from './score.ts';

const Floors = z.partialRecord(z.enum(sets), z.partialRecord(z.enum(measures), z.number()));

/** Holds the blind part against `floors.json`, whose figures only rise (of some, less is better: they only fall): 1 when one is missed. */
export function missedFloors(pages: readonly PageScore[]): number {
  const floors = z.parse(Floors, JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')));
  let missed = 0;
  for (const set of sets) {
    const score = scoreSet(pages.filter((page) => page.set === set && page.part === 'blind'));
    for (const measure of measures) {
      const floor = floors[set]?.[measure];
      const value = score[measure];
      if (floor === undefined || value === null) continue;
      if (lessIsBetter.has(measure) ? value <= floor : value >= floor) continue;
      console.error(`${set} ${measure}: ${value.toFixed(4)} misses its floor ${floor}`);
      missed += 1;
    }
  }
  return missed === 0 ? 0 : 1;
}
