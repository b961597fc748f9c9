import type { Features } from '../../../../lib/extract/quotes/features/features.ts';
import { weightStep } from '../../../../lib/extract/quotes/model.ts';
import { type Kept, packWeights } from './pack.ts';

export interface LearnOptions {
  /** Least number of questions a feature must be seen in. */
  readonly least: number;
  readonly passes: number;
  /** Strength of the pull of each weight to 0, a question. */
  readonly decay: number;
  /** Weights nearer to 0 than this are left out of the table. */
  readonly floor: number;
  /** Passes, from the last, whose weights are averaged. */
  readonly averaged: number;
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

/** A column of whole numbers that grows. */
class Column {
  data = new Int32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length] = value;
    this.length += 1;
  }
  at(index: number): number {
    return this.data[index] ?? 0;
  }
}

/**
 * Collects questions, each with rival answers of which one or several are right, and learns a log-linear model of
 * them: stochastic gradient with AdaGrad steps, deterministic.
 */
export class Learner {
  private readonly features = new Column();
  /** First feature of each answer, first answer of each question; one more entry for the end. */
  private readonly answers = new Column();
  private readonly questions = new Column();
  private readonly right = new Column();
  private readonly ids = new Map<number, number>();
  private readonly seen = new Column();
  private readonly lastSeen = new Column();

  /** Adds an answer to the question that is being asked; no features: its score is 0. */
  answer(isRight: boolean, features: Features | null): void {
    this.answers.push(this.features.length);
    this.right.push(isRight ? 1 : 0);
    for (let at = 0; features !== null && at < features.count; at += 1) {
      const id = this.idOf(features.keys[at] ?? 0);
      this.features.push(id);
      if (this.lastSeen.at(id) === this.questions.length) continue;
      this.lastSeen.data[id] = this.questions.length;
      this.seen.data[id] = this.seen.at(id) + 1;
    }
  }

  private idOf(key: number): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.seen.length;
    this.ids.set(key, id);
    this.seen.push(0);
    this.lastSeen.push(-1);
    return id;
  }

  /** Ends a question: the answers since the last one are its rivals. */
  ask(): void {
    this.questions.push(this.answers.length);
  }

  get size(): number {
    return this.questions.length;
  }

  learn({ least, passes, decay, floor, averaged }: LearnOptions): Kept {
    const size = this.seen.length;
    const weights = new Float64Array(size);
    const mean = new Float64Array(size);
    const squares = new Float64Array(size).fill(1e-2);
    const { features, answers, questions, right, seen } = this;
    const scores: number[] = [];
    const endOf = (answer: number): number =>
      answer + 1 < answers.length ? answers.at(answer + 1) : features.length;
    for (let pass = 0; pass < passes; pass += 1) {
      for (const number of shuffled(questions.length, pass + 1)) {
        const first = number === 0 ? 0 : questions.at(number - 1);
        const behind = questions.at(number);
        scores.length = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (let answer = first; answer < behind; answer += 1) {
          let sum = 0;
          for (let at = answers.at(answer), end = endOf(answer); at < end; at += 1)
            sum += weights[features.at(at)] ?? 0;
          scores.push(sum);
          if (sum > top) top = sum;
        }
        let all = 0;
        let good = 0;
        for (let index = 0; index < scores.length; index += 1) {
          const part = Math.exp((scores[index] ?? 0) - top);
          scores[index] = part;
          all += part;
          if (right.at(first + index) === 1) good += part;
        }
        if (good === 0) continue;
        for (let answer = first; answer < behind; answer += 1) {
          const part = scores[answer - first] ?? 0;
          const slope = part / all - (right.at(answer) === 1 ? part / good : 0);
          if (Math.abs(slope) < 1e-5) continue;
          for (let at = answers.at(answer), end = endOf(answer); at < end; at += 1) {
            const id = features.at(at);
            if (seen.at(id) < least) continue;
            const gradient = slope + decay * (weights[id] ?? 0);
            const square = (squares[id] ?? 0) + gradient * gradient;
            squares[id] = square;
            weights[id] = (weights[id] ?? 0) - (0.15 * gradient) / Math.sqrt(square);
          }
        }
      }
      if (pass < passes - averaged) continue;
      for (let id = 0; id < size; id += 1) mean[id] = (mean[id] ?? 0) + (weights[id] ?? 0) / averaged;
    }
    const kept = [...this.ids].filter(([, id]) => Math.abs(mean[id] ?? 0) >= floor).sort(([a], [b]) => a - b);
    return { keys: kept.map(([key]) => key), steps: kept.map(([, id]) => stepOf(mean[id] ?? 0)) };
  }
}

/** A weight in whole steps, as the product keeps it. */
function stepOf(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / weightStep)));
}

/** Weights as `Weights.read` takes them. */
export function packedOf(kept: Kept): string {
  return Buffer.from(packWeights(kept)).toString('base64');
}
