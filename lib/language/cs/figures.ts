export { commaFigures as figures } from '../und/figures.ts';
