import type { FigureWords } from '../contract/figures.ts';

export const figures: FigureWords = { magnitudes: {} };
