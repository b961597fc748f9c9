import type { QuoteModel, QuoteWords } from '../../language/contract/quotes.ts';

/** The parts of the model, one a decision. */
export type Decision = keyof QuoteModel;

/** A linear model: the weight of a candidate is the sum of its features' weights. */
export class Weights {
  private readonly byFeature: ReadonlyMap<string, number>;

  constructor(byFeature: ReadonlyMap<string, number>) {
    this.byFeature = byFeature;
  }

  /**
   * Reads a table of sorted features, one a line: how many characters it shares with the line before (one digit in
   * base 36), the rest of it, a tab, its weight in hundredths.
   */
  static read(table: string): Weights {
    const byFeature = new Map<string, number>();
    let feature = '';
    for (const line of table.split('\n')) {
      const tab = line.lastIndexOf('\t');
      if (tab < 1) continue;
      feature = feature.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, tab);
      byFeature.set(feature, Number(line.slice(tab + 1)) / 100);
    }
    return new Weights(byFeature);
  }

  has(feature: string): boolean {
    return this.byFeature.has(feature);
  }

  score(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.byFeature.get(feature) ?? 0;
    return sum;
  }
}

export type Models = Readonly<Record<Decision, Weights>>;

const cache = new WeakMap<QuoteModel, Models>();

/** The learned weights of a language, read on first use; null where there are none. */
export function modelsOf({ model }: QuoteWords): Models | null {
  if (model === null) return null;
  let models = cache.get(model);
  if (models === undefined) {
    models = {
      cueBegin: Weights.read(model.cueBegin),
      cueInside: Weights.read(model.cueInside),
      source: Weights.read(model.source),
      speaker: Weights.read(model.speaker),
      contentStart: Weights.read(model.contentStart),
      contentEnd: Weights.read(model.contentEnd),
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
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** A count as a feature: exact when small, in steps that double beyond. */
export function bucket(count: number): string {
  if (count <= 3) return String(Math.max(0, count));
  if (count <= 5) return '4-5';
  if (count <= 8) return '6-8';
  if (count <= 14) return '9-14';
  return count <= 25 ? '15-25' : '26+';
}
