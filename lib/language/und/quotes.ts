import type { QuoteWords } from '../contract/quotes.ts';

const none: ReadonlySet<string> = new Set();

export const quotes: QuoteWords = {
  cueVerbs: none,
  verbEndings: [],
  adverbEndings: [],
  sourcePhrases: [],
  sourcePostpositions: none,
  pronouns: {},
  relatives: none,
  determiners: none,
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions: none,
  conjunctions: none,
  complementisers: none,
  auxiliaries: none,
  adverbs: none,
  outletNouns: none,
  outletNames: none,
  definites: none,
  nobodies: none,
  termOpeners: none,
  questionLabels: none,
  answerLabels: none,
  leastSpeaker: 0.5,
  model: null,
};
