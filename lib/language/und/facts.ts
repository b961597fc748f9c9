import type { FactWords } from '../contract/facts.ts';

const none: ReadonlySet<string> = new Set();

export const facts: FactWords = {
  functionWords: none,
  pronounOpeners: none,
  connectiveOpeners: none,
  firstPerson: none,
  secondPerson: none,
  sayingVerbs: none,
  droppableOpeners: [],
  attributionOpeners: [],
  furniture: ['©'],
  captionWords: none,
  eventWords: none,
  formWords: { recipe: none, obituary: none, match: none, market: none },
};
