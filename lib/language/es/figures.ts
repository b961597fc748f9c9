import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { commaFigures } from '../und/figures.ts';
import { words } from '../words.ts';

const { bounds, numbers, phrases } = commaFigures;

/** Spanish: what any language with a decimal comma has, its own thousand, bounds, and words that lean on another sentence. */
export const figures: FigureWords = {
  ...commaFigures,
  numbers: { ...numbers, scales: { ...numbers.scales, mil: 1e3 } },
  bounds: {
    ...bounds,
    before: cuesOf([
      ['about', 'unos, unas, casi, cerca de, alrededor de, aproximadamente, en torno a, ~, ≈'],
      ['more-than', 'más de, >'],
      ['less-than', 'menos de, <'],
      ['at-least', 'al menos, por lo menos, ≥'],
      ['at-most', 'hasta, como máximo, ≤'],
    ]),
  },
  phrases: {
    ...phrases,
    pronouns: words(
      'yo nosotros él ella ellos ellas ello esto eso este esta estos estas que quien quienes cuyo cuya donde lo los se le les',
    ),
    unreal: words('si'),
  },
};
