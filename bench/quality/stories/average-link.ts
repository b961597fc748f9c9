/**
 * The usual method, to compare with: TF-IDF over the batch, cosine, average link down to a likeness of .2
 * (the figure that the set's README gives for it). Quadratic in memory, cubic in time.
 */
export function averageLink(texts: readonly string[], downTo = 0.2): number[] {
  const size = texts.length;
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
      words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const spread = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const entries = [...words].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log(1 + size / (spread.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
    return new Map(entries.map(([word, weight]) => [word, weight / length] as const));
  });
  const likeness = new Float64Array(size * size);
  for (const [a, left] of vectors.entries()) {
    for (const [b, right] of vectors.entries()) {
      if (b <= a) continue;
      let product = 0;
      for (const [word, weight] of left) product += weight * (right.get(word) ?? 0);
      likeness[a * size + b] = product;
      likeness[b * size + a] = product;
    }
  }
  const cluster = texts.map((_, at) => at);
  const sizes = texts.map(() => 1);
  for (;;) {
    let best: readonly [number, number] | null = null;
    let top = downTo;
    for (let a = 0; a < size; a += 1) {
      if (sizes[a] === 0) continue;
      for (let b = a + 1; b < size; b += 1) {
        const value = likeness[a * size + b] ?? 0;
        if (sizes[b] !== 0 && value > top) {
          top = value;
          best = [a, b];
        }
      }
    }
    if (best === null) return cluster;
    const [a, b] = best;
    const [inA, inB] = [sizes[a] ?? 0, sizes[b] ?? 0];
    for (let other = 0; other < size; other += 1) {
      const mean =
        (inA * (likeness[a * size + other] ?? 0) + inB * (likeness[b * size + other] ?? 0)) / (inA + inB);
      likeness[a * size + other] = mean;
      likeness[other * size + a] = mean;
      if (cluster[other] === b) cluster[other] = a;
    }
    sizes[a] = inA + inB;
    sizes[b] = 0;
  }
}
