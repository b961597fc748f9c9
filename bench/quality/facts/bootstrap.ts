/** A stream of numbers in [0, 1) from a seed (mulberry32): the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The share of resamplings of the articles in which the mean difference is above zero (paired bootstrap). */
export function probabilityAbove(differences: readonly number[], resamplings = 5000): number {
  const next = seeded(7);
  let above = 0;
  for (let round = 0; round < resamplings; round += 1) {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw += 1) {
      sum += differences[Math.floor(next() * differences.length)] ?? 0;
    }
    if (sum > 0) above += 1;
  }
  return above / resamplings;
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
