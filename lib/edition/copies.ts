import type { Entry } from './entry.ts';
import { copyFrom, likeness } from './sketch.ts';

/** A story of thousands of articles is compared with this many different texts at most. */
const mostCompared = 64;

/** The entries that are no copies of an earlier one, in the given order; copies are only counted. */
export function withoutCopies(entries: readonly Entry[]): { own: Entry[]; copies: number } {
  const own: Entry[] = [];
  let copies = 0;
  for (const entry of entries) {
    const copied = own
      .slice(0, mostCompared)
      .some((other) => other.sketch.length > 0 && likeness(other.sketch, entry.sketch) >= copyFrom);
    if (copied) copies += 1;
    else own.push(entry);
  }
  return { own, copies };
}

/** The first entry of each publisher, since two articles of one paper are one source; entries without a publisher are all kept. */
export function onePerPublisher(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ publisher }) => {
    const name = publisher?.toLowerCase();
    if (name === undefined) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** How many publishers are among the entries; a text that names none and has no address counts as none. */
export function publishersOf(entries: readonly Entry[]): number {
  return new Set(entries.flatMap(({ publisher }) => publisher?.toLowerCase() ?? [])).size;
}
