import type { FigureWords } from '../contract/figures.ts';
import { commaFigures } from '../und/figures.ts';
import { words } from '../words.ts';

/** French: what any language with a decimal comma has and the clock ("à 7 heures", "1 h 45"). */
export const figures: FigureWords = {
  ...commaFigures,
  nonFigures: { ...commaFigures.nonFigures, clock: words('h heures heure') },
};
