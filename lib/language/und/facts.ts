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
  eventWords: none,
  recipeWords: none,
};
