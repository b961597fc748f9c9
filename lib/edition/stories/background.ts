import { once } from '../../once.ts';
import { frequentStems } from './background.data.ts';

/** Number of virtual background documents counted with those of the day, so that rarity is meaningful on a day of five digests too. */
export const backgroundDocuments = 500;

const counts = once(
  () =>
    new Map(
      frequentStems.flatMap(([share, stems]) =>
        stems.split(' ').map((stem) => [stem, share * backgroundDocuments] as const),
      ),
    ),
);

/** In how many of the background's documents a stem stands. */
export const backgroundOf = (stem: string): number => counts().get(stem) ?? 0;
