import type { QuoteModel, QuoteWords } from '../../language/contract/quotes.ts';
import type { Features } from './features/features.ts';

/** The parts of the model, one a decision. */
export type Decision = keyof QuoteModel['weights'];
export const decisions: readonly Decision[] = [
  'cueBegin',
  'cueInside',
  'source',
  'speaker',
  'contentStart',
  'contentEnd',
];

/** What one step of a stored weight is worth, in log-odds. */
export const weightStep = 1 / 32;

/** Features that a model keeps, by ascending key, each with its weight in steps. */
export interface Kept {
  readonly keys: ArrayLike<number>;
  readonly steps: ArrayLike<number>;
}

/** A linear model: the score of a candidate is the sum of its features' weights. A hash table with open addressing. */
export class Weights {
  private readonly keys: Int32Array;
  private readonly steps: Int8Array;
  private readonly mask: number;

  constructor({ keys, steps }: Kept) {
    let size = 8;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.steps = new Int8Array(size);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      let slot = key & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.steps[slot] = steps[at] ?? 0;
    }
  }

  static none(): Weights {
    return new Weights({ keys: [], steps: [] });
  }

  /**
   * Reads weights in base64: for each, in the order of the keys, the gap from the key before in groups of seven bits,
   * lowest first, each but the last with the high bit set; then the weight in one byte.
   */
  static read(packed: string): Weights {
    const keys: number[] = [];
    const steps: number[] = [];
    const bytes = atob(packed);
    let key = -1;
    for (let at = 0; at < bytes.length; at += 1) {
      let gap = 0;
      for (let bits = 0; ; bits += 7) {
        const byte = bytes.charCodeAt(at);
        at += 1;
        gap |= (byte & 127) << bits;
        if (byte < 128 || at >= bytes.length) break;
      }
      key += gap;
      keys.push(key);
      steps.push(bytes.charCodeAt(at));
    }
    return new Weights({ keys, steps });
  }

  score(features: Features): number {
    const { keys, steps, mask } = this;
    const { count } = features;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const key = features.keys[at] ?? 0;
      let slot = key & mask;
      let found = keys[slot];
      while (found !== key && found !== -1) {
        slot = (slot + 1) & mask;
        found = keys[slot];
      }
      if (found === key) sum += steps[slot] ?? 0;
    }
    return sum * weightStep;
  }
}

export type Models = Readonly<Record<Decision, Weights>>;

const cache = new WeakMap<QuoteModel, Models>();

/** The learned weights of a language, read on first use; null where there are none. */
export function modelsOf({ model }: QuoteWords): Models | null {
  if (model === null) return null;
  let models = cache.get(model);
  if (models === undefined) {
    const { weights } = model;
    models = {
      cueBegin: Weights.read(weights.cueBegin),
      cueInside: Weights.read(weights.cueInside),
      source: Weights.read(weights.source),
      speaker: Weights.read(weights.speaker),
      contentStart: Weights.read(weights.contentStart),
      contentEnd: Weights.read(weights.contentEnd),
    };
    cache.set(model, models);
  }
  return models;
}

/** Probability of a score in log-odds. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities of rival candidates from their scores. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** A count as a feature: exact when small, in steps that double beyond. */
export function bucket(count: number): number {
  if (count <= 3) return count < 0 ? 0 : count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 14) return 6;
  return count <= 25 ? 7 : 8;
}
