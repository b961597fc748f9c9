import { expect, test } from 'vitest';
import {
  announcedBytes,
  announcedLanguageBytes,
  builtBytes,
  builtLanguageBytes,
  mostBytes,
  mostGrowth,
} from '../../infra/bundle-sizes.ts';

test('what digest-article loads at its start has not grown by more than a twentieth unannounced', () => {
  expect(builtBytes()).toBeLessThanOrEqual(announcedBytes * mostGrowth);
});

test('what digest-article loads at its start is at most 600 kB', () => {
  expect(builtBytes()).toBeGreaterThan(100_000);
  expect(builtBytes()).toBeLessThanOrEqual(mostBytes);
});

test('English, which a first article loads, has not grown by more than a twentieth unannounced', () => {
  expect(builtLanguageBytes('en')).toBeGreaterThan(50_000);
  expect(builtLanguageBytes('en')).toBeLessThanOrEqual(announcedLanguageBytes * mostGrowth);
});
