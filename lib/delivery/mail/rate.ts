/** Source of time for the rate limit. */
interface Clock {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * A gate that opens `perSecond` times a second, in order of arrival, however many wait; with null it is always open.
 */
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
