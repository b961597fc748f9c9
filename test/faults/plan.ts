/** What may happen to one request on its way to S3 and back. */
export const faultKinds = [
  'none',
  'internal-error',
  'slow-down',
  'reset-before',
  'reset-after',
  'reset-in-body',
  'truncated',
  'stall',
  'conflict',
  'stale-list',
] as const;
export type Fault = (typeof faultKinds)[number];

/** A random sequence that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The values in another order, the same one for the same random sequence. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** A request as far as the choice of a fault looks at it. */
export interface PlannedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly conditional: boolean;
  readonly listing: boolean;
}

/** Of all faults, the share that are stalls: they are rarer than errors, and each takes as long as many of those. */
const stallShare = 0.01;

/** Faults by what they can happen to; each as likely as its neighbours. */
function faultsFor({ method, conditional, listing }: PlannedRequest): Fault[] {
  const any: Fault[] = ['internal-error', 'slow-down', 'reset-before', 'reset-after'];
  if (method === 'GET') any.push('reset-in-body', 'truncated');
  if (conditional) any.push('conflict');
  if (listing) any.push('stale-list');
  return any;
}

/** Chooses a fault for a share of all requests. */
export function faultPlan(rate: number, random: () => number): (request: PlannedRequest) => Fault {
  return (request) => {
    if (random() >= rate) return 'none';
    if (random() < stallShare) return 'stall';
    const faults = faultsFor(request);
    return faults[Math.floor(random() * faults.length)] ?? 'none';
  };
}

/** A moment at which a process is to be killed: when as many of its kind have passed as `after` says. */
interface PlannedDeath<Moment> {
  readonly moment: Moment;
  readonly after: number;
}

/** As many deaths as wanted, of each moment as many as of the others, in an order and at distances that the seed repeats. */
export function deathPlan<Moment>(
  moments: readonly Moment[],
  count: number,
  mostBetween: number,
  random: () => number,
): PlannedDeath<Moment>[] {
  const due = Array.from({ length: count }, (_, at) => moments[at % moments.length]).filter(
    (moment) => moment !== undefined,
  );
  return shuffled(due, random).map((moment) => ({ moment, after: Math.floor(random() * mostBetween) }));
}
