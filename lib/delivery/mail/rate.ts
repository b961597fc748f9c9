/** The clock and the patience that a rate is kept with. */
interface Clock {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A gate that opens so many times a second, however many wait before it, in the order in which they came; null: it stands open. */
export function rateGate(perSecond: number | null, { now, sleep }: Clock): () => Promise<void> {
  if (perSecond === null) return async () => {};
  const gap = 1_000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const at = Math.max(next, now().getTime());
    next = at + gap;
    await sleep(Math.max(0, at - now().getTime()));
  };
}
