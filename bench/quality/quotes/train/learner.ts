/** One question: rival answers as features, and which of them are right (several may be). */
export interface Question {
  readonly answers: readonly (readonly string[])[];
  readonly right: readonly number[];
}

interface Packed {
  readonly answers: readonly Int32Array[];
  readonly right: readonly number[];
}

export interface LearnOptions {
  /** Least number of questions a feature must be seen in. */
  readonly least: number;
  readonly passes: number;
  /** Strength of the pull of each weight to 0, a question. */
  readonly decay: number;
  /** Weights nearer to 0 than this are left out of the table. */
  readonly floor: number;
}

/** Numbers that look like chance but are the same at every run. */
function* shuffled(count: number, seed: number): Generator<number> {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  yield* order;
}

/** Collects questions and learns a log-linear model of them: stochastic gradient with AdaGrad steps, deterministic. */
export class Learner {
  private readonly ids = new Map<string, number>();
  private readonly seen: number[] = [];
  private readonly lastSeen: number[] = [];
  private readonly questions: Packed[] = [];

  add({ answers, right }: Question): void {
    if (right.length === 0) return;
    const number = this.questions.length;
    const packed = answers.map((features) =>
      Int32Array.from(features, (feature) => {
        let id = this.ids.get(feature);
        if (id === undefined) {
          id = this.seen.length;
          this.ids.set(feature, id);
          this.seen.push(0);
          this.lastSeen.push(-1);
        }
        if (this.lastSeen[id] !== number) {
          this.lastSeen[id] = number;
          this.seen[id] = (this.seen[id] ?? 0) + 1;
        }
        return id;
      }),
    );
    this.questions.push({ answers: packed, right });
  }

  learn({ least, passes, decay, floor }: LearnOptions): Map<string, number> {
    const weights = new Float64Array(this.seen.length);
    const squares = new Float64Array(this.seen.length).fill(1e-2);
    const keep = this.seen.map((count) => count >= least);
    const scores: number[] = [];
    for (let pass = 0; pass < passes; pass += 1) {
      for (const number of shuffled(this.questions.length, pass + 1)) {
        const question = this.questions[number];
        if (question === undefined) continue;
        const { answers, right } = question;
        scores.length = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (const answer of answers) {
          let sum = 0;
          for (const id of answer) sum += weights[id] ?? 0;
          scores.push(sum);
          if (sum > top) top = sum;
        }
        let all = 0;
        let good = 0;
        for (let index = 0; index < scores.length; index += 1) {
          const part = Math.exp((scores[index] ?? 0) - top);
          scores[index] = part;
          all += part;
          if (right.includes(index)) good += part;
        }
        for (const [index, answer] of answers.entries()) {
          const part = scores[index] ?? 0;
          const slope = part / all - (right.includes(index) ? part / good : 0);
          if (Math.abs(slope) < 1e-5) continue;
          for (const id of answer) {
            if (keep[id] !== true) continue;
            const gradient = slope + decay * (weights[id] ?? 0);
            squares[id] = (squares[id] ?? 0) + gradient * gradient;
            weights[id] = (weights[id] ?? 0) - (0.15 * gradient) / Math.sqrt(squares[id] ?? 1);
          }
        }
      }
    }
    const table = new Map<string, number>();
    for (const [feature, id] of this.ids)
      if (Math.abs(weights[id] ?? 0) >= floor) table.set(feature, weights[id] ?? 0);
    return table;
  }

  get size(): number {
    return this.questions.length;
  }
}

/** A table as `Weights.read` takes it: sorted, each line with the length of what it shares with the one before. */
export function tableOf(weights: ReadonlyMap<string, number>): string {
  let last = '';
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && feature.charAt(shared) === last.charAt(shared))
        shared += 1;
      last = feature;
      return `${shared.toString(36)}${feature.slice(shared)}\t${Math.round(weight * 100)}`;
    })
    .join('\n');
}
