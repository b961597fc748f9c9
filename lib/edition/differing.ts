import type { Digest, EditionFigure, Figure } from '../model/index.ts';
import { termsOf } from './stories/terms.ts';

/** Labels that share this much of the words of the shorter one speak of the same thing. */
const sameLabel = 0.6;

const stemsOf = (text: string): Set<string> =>
  new Set(termsOf({ headline: text, text: '', published: null }).keys());

function alike(a: string, b: string): boolean {
  const left = stemsOf(a);
  const right = stemsOf(b);
  const smaller = Math.min(left.size, right.size);
  return smaller > 0 && [...left].filter((stem) => right.has(stem)).length / smaller >= sameLabel;
}

const ends = ({ value, low, high }: Figure): readonly [number, number] | null => {
  const from = value ?? low;
  const to = value ?? high;
  return from === null || to === null ? null : [from, to];
};

/** Whether two figures can both be true of the same thing: their values meet, or a bound leaves room. */
function agree(a: Figure, b: Figure): boolean {
  const [left, right] = [ends(a), ends(b)];
  if (left === null || right === null) return true;
  const open = (figure: Figure, range: readonly [number, number]): readonly [number, number] => {
    if (figure.bound === 'more-than' || figure.bound === 'at-least') return [range[0], range[1] * 1.02];
    if (figure.bound === 'less-than' || figure.bound === 'at-most') return [range[0] * 0.98, range[1]];
    if (figure.bound === 'about') return [range[0] * 0.95, range[1] * 1.05];
    return range;
  };
  const [x, y] = [open(a, left), open(b, right)];
  const slack = 0.005 * Math.max(Math.abs(x[1]), Math.abs(y[1]));
  return x[0] <= y[1] + slack && y[0] <= x[1] + slack;
}

/** Whether two figures measure the same: kind, unit and the words of their labels. */
function sameThing(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || (a.unit?.name ?? '') !== (b.unit?.name ?? '') || a.change !== b.change)
    return false;
  return a.label !== null && b.label !== null && alike(a.label.text, b.label.text);
}

/**
 * The lead's figures, each with what other sources give for the same thing where that differs. A source that gives the
 * lead's value too does not differ: it tells how the number grew.
 */
export function withVariants(
  figures: readonly Figure[],
  others: readonly { digest: Digest; from: number }[],
): EditionFigure[] {
  return figures.map((figure) => {
    const variants: EditionFigure['variants'] = [];
    for (const { digest, from } of others) {
      const same = digest.figures.filter((other) => sameThing(figure, other));
      const differing = same.find((other) => !agree(figure, other));
      if (differing === undefined || same.some((other) => agree(figure, other))) continue;
      if (figures.some((own) => sameThing(own, differing) && agree(own, differing))) continue;
      if (!variants.some((known) => agree(known, differing))) variants.push({ ...differing, from });
    }
    return { ...figure, from: 0, variants };
  });
}
