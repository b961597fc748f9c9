import type { BoundWords } from './figures/bounds.ts';
import type { ChangeWords } from './figures/changes.ts';
import type { NonFigureWords } from './figures/non-figures.ts';
import type { NumberWords } from './figures/numbers.ts';
import type { PhraseWords } from './figures/phrases.ts';
import type { UnitWords } from './figures/units.ts';

/** What the figure extractor needs to know of a language. */
export interface FigureWords {
  readonly numbers: NumberWords;
  readonly units: UnitWords;
  readonly bounds: BoundWords;
  readonly changes: ChangeWords;
  readonly phrases: PhraseWords;
  readonly nonFigures: NonFigureWords;
}
