import { type Figure, type FigureLabel, labelText } from '../model/index.ts';

/** A figure as shown, all in the source's words: "at least" · "six times" · what it counts. */
export interface LabelledFigure {
  /** The words of its bound that stand before the value with a blank between; empty where none do. */
  readonly bound: string;
  /** With a bound that stands behind it or touches it: "40 or more", "~40". */
  readonly value: string;
  /** "…" where the value stands in the source: among the words, or behind them ("Repairs are to cost …"). */
  readonly label: string;
}

/** Bound and value of a figure, whether or not it has a label. */
export function shownValue({ start, end, text, qualifier }: Figure): Omit<LabelledFigure, 'label'> {
  if (qualifier === undefined) return { bound: '', value: text };
  if (qualifier.end < start) return { bound: qualifier.text, value: text };
  if (qualifier.end === start) return { bound: '', value: `${qualifier.text}${text}` };
  return { bound: '', value: `${text}${qualifier.start === end ? '' : ' '}${qualifier.text}` };
}

/** The label as shown: with an ellipsis where the value follows right behind it in the source and completes it. */
function shownLabel(label: FigureLabel, { start, qualifier }: Figure): string {
  const between = Math.min(start, qualifier?.start ?? start) - label.end;
  return between === 0 || between === 1 ? `${labelText(label)} …` : labelText(label);
}

/** The figures that are shown: those with a label. */
export function labelledFigures(figures: readonly Figure[]): LabelledFigure[] {
  return figures.flatMap((figure) =>
    figure.label === null ? [] : [{ ...shownValue(figure), label: shownLabel(figure.label, figure) }],
  );
}

/** Bound and value as one: "at least six times". `shown` is how a piece of it is written. */
export function boundedValue(
  { bound, value }: Omit<LabelledFigure, 'label'>,
  shown: (text: string) => string = (text) => text,
): string {
  return bound === '' ? shown(value) : `${shown(bound)} ${shown(value)}`;
}
