import type { NameWords } from '../contract/names.ts';

const none: ReadonlySet<string> = new Set();

export const names: NameWords = {
  titles: {},
  honorifics: none,
  roles: {},
  roleEndings: {},
  givenNames: {},
  organisationHeads: none,
  organisations: none,
  places: none,
  placeHeads: none,
  locatives: none,
  particles: none,
  joiners: none,
  notNames: none,
  calendar: none,
  openers: none,
  modifiers: none,
  modifierEnding: /(?!)/,
  articles: none,
  clauseBreakers: none,
  nounsCapitalised: false,
};
