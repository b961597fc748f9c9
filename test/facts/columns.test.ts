import { expect, test } from 'vitest';
import { features, marginalFeatures } from '../../lib/extract/facts/features.ts';
import { stemFeatures } from '../../lib/extract/facts/importance.ts';
import { model } from '../../lib/extract/facts/weights.data.ts';

const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

// A feature without a weight counts for nothing, and a weight without a feature is never asked: neither fails by itself.
test.each([
  ['stems', stemFeatures],
  ['features', features],
  ['marginal', marginalFeatures],
] as const)('of %s there is one weight for each feature, and no other', (part, now) => {
  expect(Object.keys(model[part])).toEqual(namesOf(now));
});
