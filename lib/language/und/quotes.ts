import type { QuoteWords } from '../contract/quotes.ts';

export const quotes: QuoteWords = { cueVerbs: new Set() };
