import { frequentStems } from './background.data.ts';

/** As many imagined documents stand beside those of the day, so that a day of five digests also knows what a rare word is. */
export const backgroundDocuments = 500;

let shares: Map<string, number> | undefined;

/** In how many of the background's documents a stem stands. */
export function backgroundOf(stem: string): number {
  if (shares === undefined) {
    shares = new Map();
    for (const [share, stems] of frequentStems) {
      for (const each of stems.split(' ')) shares.set(each, share * backgroundDocuments);
    }
  }
  return shares.get(stem) ?? 0;
}
