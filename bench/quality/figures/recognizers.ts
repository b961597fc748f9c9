import * as z from 'zod';
import type { Figure } from '../../../lib/model/index.ts';
import { type Part, partOf, records } from '../data.ts';
import { findFigures } from './find.ts';
import { unitKey } from './units.ts';

const Spec = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  figures: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      value: z.nullable(z.number()),
      low: z.nullable(z.number()),
      high: z.nullable(z.number()),
      unit: z.nullish(z.string()),
    }),
  ),
});
type Spec = z.infer<typeof Spec>;
type Gold = Spec['figures'][number];

export interface RecognizersCase {
  readonly id: string;
  readonly part: Part;
  readonly spec: Spec;
  readonly found: readonly Figure[];
}

export async function recognizersCases(): Promise<RecognizersCase[]> {
  const cases: RecognizersCase[] = [];
  for await (const spec of records('figures/recognizers.jsonl', (line) => Spec.parse(line)))
    cases.push({ id: spec.id, part: partOf(spec.id), spec, found: findFigures(spec.text) });
  return cases;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

function sameValue(gold: Gold, found: Figure): boolean {
  if (gold.value !== null) {
    const ends = [found.value, found.low, found.high];
    return found.value !== null
      ? close(gold.value, found.value)
      : ends.some((end) => end !== null && close(gold.value ?? 0, end));
  }
  if (gold.low === null && gold.high === null) return true;
  // An open range is a value with a bound; a closed one has both ends, or one value for both.
  if (gold.low !== null && gold.high !== null) {
    const [low, high] = [found.low ?? found.value, found.high ?? found.value];
    return low !== null && high !== null && close(gold.low, low) && close(gold.high, high);
  }
  const end = gold.low ?? gold.high;
  const side = gold.low === null ? /less|most/ : /more|least/;
  return end !== null && found.value !== null && close(end, found.value) && side.test(found.bound);
}

/** Names of money in the specifications that the alias table reads as a weight. */
const moneyNames: Readonly<Record<string, string>> = {
  pound: 'pound sterling',
  'british pound': 'pound sterling',
};

function sameUnit(gold: Gold, found: Figure, kind: string): boolean {
  if (
    !gold.unit ||
    (kind !== 'currency' &&
      kind !== 'dimension' &&
      kind !== 'age' &&
      kind !== 'temperature' &&
      kind !== 'percentage')
  )
    return true;
  const lower = gold.unit.toLowerCase();
  const name = kind === 'currency' ? (moneyNames[lower] ?? gold.unit) : gold.unit;
  const other = found.unit?.name ?? '-';
  return unitKey(name) === unitKey(other) || unitKey(other).startsWith(`${unitKey(name)} per `);
}

/** Share of the gold figures touched, with the exact span, with the value, with value and unit; pairs one to one, best first. */
export function scoreRecognizers(cases: readonly RecognizersCase[]): Record<string, number> {
  const sums = { touched: 0, exact: 0, value: 0, both: 0, gold: 0, valued: 0 };
  for (const { spec, found } of cases) {
    const used = new Set<Figure>();
    for (const gold of spec.figures) {
      const near = found
        .filter((figure) => !used.has(figure) && figure.start < gold.end && gold.start < figure.end)
        .sort((a, b) => Number(sameValue(gold, b)) - Number(sameValue(gold, a)));
      const figure = near[0];
      const valued = gold.value !== null || gold.low !== null || gold.high !== null;
      sums.gold += 1;
      if (valued) sums.valued += 1;
      if (figure === undefined) continue;
      used.add(figure);
      sums.touched += 1;
      if (figure.start === gold.start && figure.end === gold.end) sums.exact += 1;
      if (valued && sameValue(gold, figure)) {
        sums.value += 1;
        if (sameUnit(gold, figure, spec.kind)) sums.both += 1;
      }
    }
  }
  return {
    touched: sums.touched / sums.gold,
    'exact span': sums.exact / sums.gold,
    value: sums.value / sums.valued,
    'value+unit': sums.both / sums.valued,
  };
}

/** Whether a case passes: each of its figures is found with its value, bound and unit. A figure without a number is no quantity. */
export function passes({ spec, found }: RecognizersCase): boolean {
  return spec.figures
    .filter((gold) => gold.value !== null || gold.low !== null || gold.high !== null)
    .every((gold) =>
      found.some(
        (figure) =>
          figure.start < gold.end &&
          gold.start < figure.end &&
          sameValue(gold, figure) &&
          sameUnit(gold, figure, spec.kind),
      ),
    );
}

/** Whether a case names a quantity at all: a number, in a set or a range. */
export const aboutQuantities = ({ spec }: RecognizersCase): boolean =>
  spec.figures.some((gold) => gold.value !== null || gold.low !== null || gold.high !== null);
