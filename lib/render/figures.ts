import type { Labels } from '../language/contract/labels.ts';
import { type Figure, labelText } from '../model/index.ts';

/** A figure as a reader sees it: "at least" · "six times" · what it counts. */
export interface LabelledFigure {
  /** The bound in the digest's words; empty for an exact value, and where the value as written begins with it. */
  readonly bound: string;
  /** As written in the source. */
  readonly value: string;
  /** The source's words, "…" where the value stands among them. */
  readonly label: string;
}

/** Bound and value of a figure, whether or not it has a label. */
export function shownValue({ bound, text }: Figure, labels: Labels): Omit<LabelledFigure, 'label'> {
  const word = labels.bounds[bound];
  return { bound: text.toLowerCase().startsWith(word.toLowerCase()) ? '' : word, value: text };
}

/** The figures that say something to a reader: one without a label does not. */
export function labelledFigures(figures: readonly Figure[], labels: Labels): LabelledFigure[] {
  return figures.flatMap((figure) => {
    if (figure.label === null) return [];
    return [{ ...shownValue(figure, labels), label: labelText(figure.label) }];
  });
}

/** Bound and value as one: "at least six times". `shown` is how a piece of it is written. */
export function boundedValue(
  { bound, value }: Omit<LabelledFigure, 'label'>,
  shown: (text: string) => string = (text) => text,
): string {
  return bound === '' ? shown(value) : `${bound} ${shown(value)}`;
}
