import type { FigureWords } from '../contract/figures.ts';
import { figures as neutral } from '../und/figures.ts';

export const figures: FigureWords = { ...neutral, numbers: { ...neutral.numbers, decimal: ',' } };
