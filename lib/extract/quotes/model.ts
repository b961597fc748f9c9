import type { QuoteModel, QuoteWords } from '../../language/contract/quotes.ts';
import { oncePer } from '../../once.ts';
import { type Features, keyBits } from './features/features.ts';
import { readTrees, type Trees } from './trees.ts';

/** What words decide: a table of weights each. Whose a passage is, trees decide. */
export type Question = Exclude<keyof QuoteModel['weights'], 'speaker'>;
export const decisions: readonly Question[] = [
  'cueBegin',
  'cueInside',
  'source',
  'contentStart',
  'contentEnd',
];

/** What one step of a stored weight is worth, in log-odds. */
export const weightStep = 1 / 32;

/** Keys are parted by their high bits: where the keys of each of the 4,096 parts begin is looked up, the few of a part are searched. */
export const lowBits = 12;
export const lowMask = (1 << lowBits) - 1;
export const parts = 1 << (keyBits - lowBits);

/** A linear model: the score of a candidate is the sum of its features' weights. */
export class Weights {
  /** For each part its first place below; one more entry for the end. */
  readonly #starts: Uint16Array;
  /** The low bits of the keys, ascending within a part, and their weights. */
  readonly #lows: Uint16Array;
  readonly #steps: Int8Array;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const { buffer } = bytes;
    const heads = 2 * (parts + 1);
    const count = (buffer.byteLength - heads) / 3;
    this.#starts = new Uint16Array(buffer, 0, parts + 1);
    this.#lows = new Uint16Array(buffer, heads, count);
    this.#steps = new Int8Array(buffer, heads + 2 * count, count);
  }

  /** Reads what `packWeights` made, in base64. The bytes are used as they are: nothing is built when a first article comes. */
  static read(packed: string): Weights {
    return new Weights(new Uint8Array(Buffer.from(packed, 'base64')));
  }

  score(features: Features): number {
    const starts = this.#starts;
    const lows = this.#lows;
    const steps = this.#steps;
    const { count, keys } = features;
    let sum = 0;
    for (let feature = 0; feature < count; feature += 1) {
      const key = keys[feature] ?? 0;
      const part = key >>> lowBits;
      const low = key & lowMask;
      const end = starts[part + 1] ?? 0;
      for (let at = starts[part] ?? 0; at < end; at += 1)
        if (lows[at] === low) {
          sum += steps[at] ?? 0;
          break;
        }
    }
    return sum * weightStep;
  }
}

export type Models = Readonly<Record<Question, Weights>> & { readonly speaker: Trees };

const readModels = oncePer(
  ({ weights }: QuoteModel): Models => ({
    cueBegin: Weights.read(weights.cueBegin),
    cueInside: Weights.read(weights.cueInside),
    source: Weights.read(weights.source),
    speaker: readTrees(weights.speaker),
    contentStart: Weights.read(weights.contentStart),
    contentEnd: Weights.read(weights.contentEnd),
  }),
);

/** The learned weights of a language, read on first use; null where there are none. */
export const modelsOf = ({ model }: QuoteWords): Models | null => (model === null ? null : readModels(model));

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
