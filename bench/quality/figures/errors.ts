import { heldWrong } from './held.data.ts';
import { type Case, measures, sameValue, unitTests } from './newsquant.ts';
import { aboutQuantities, passes, type RecognizersCase } from './recognizers.ts';

/** Errors of the open part alone: gold without a found figure, found without gold, and pairs that differ. */
export function printErrors(cases: readonly Case[], most: number): void {
  let printed = 0;
  for (const { text, gold, found, id } of cases.filter(({ part }) => part === 'open')) {
    const lines: string[] = [];
    const left = [...found];
    for (const quantity of gold) {
      const options = left.filter((candidate) => sameValue(quantity, candidate));
      const best = options.find((candidate) => unitTests.aliases?.(quantity, candidate)) ?? options[0];
      if (best === undefined) {
        lines.push(
          `  missed  ${quantity.change} ${quantity.value.join('..')} [${quantity.unit}] ${quantity.concepts}`,
        );
        continue;
      }
      left.splice(left.indexOf(best), 1);
      for (const measure of ['value+unit, aliases', 'value+change', 'value+concept'])
        if (!measures[measure]?.(quantity, best))
          lines.push(
            `  ${measure.slice(6, 13)} ${quantity.value.join('..')}: ${quantity.change} [${quantity.unit}] ${quantity.concepts} ≠ ${best.change} [${best.unit}] ${best.concepts}`,
          );
    }
    for (const extra of left)
      lines.push(`  extra   ${extra.change} ${extra.value.join('..')} [${extra.unit}] ${extra.concepts}`);
    if (lines.length === 0) continue;
    console.log(`${id} ${text}\n${lines.join('\n')}`);
    printed += 1;
    if (printed >= most) return;
  }
}

/** Specifications of the open part that fail. */
export function printFailures(specs: readonly RecognizersCase[], most: number): void {
  const failures = specs.filter(
    (one) => one.part === 'open' && aboutQuantities(one) && !heldWrong.has(one.id) && !passes(one),
  );
  for (const { id, spec, found } of failures.slice(0, most)) {
    const gold = spec.figures.map(
      (figure) => `[${figure.text}] ${figure.value ?? `${figure.low}..${figure.high}`} ${figure.unit ?? ''}`,
    );
    const got = found.map(
      (figure) =>
        `[${figure.text}] ${figure.value ?? `${figure.low}..${figure.high}`} ${figure.unit?.name ?? ''} ${figure.bound}`,
    );
    console.log(`${id} ${spec.text.slice(0, 200)}\n  gold ${gold.join('; ')}\n  got  ${got.join('; ')}`);
  }
}
