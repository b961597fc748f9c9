import type { FigureWords } from '../contract/figures.ts';
import { commaFigures } from '../und/figures.ts';

const { numbers } = commaFigures;

/** Spanish: what any language with a decimal comma has, and its own thousand. */
export const figures: FigureWords = {
  ...commaFigures,
  numbers: { ...numbers, scales: { ...numbers.scales, mil: 1e3 } },
};
