import type { FactWords } from '../contract/facts.ts';

export const facts: FactWords = { functionWords: new Set() };
