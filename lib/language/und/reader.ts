import type { ReaderWords } from '../contract/reader.ts';

export const reader: ReaderWords = {
  crossLinkOpeners: [],
  furnitureOpeners: [],
  bylineOpeners: [],
  nameConjunctions: ['&'],
  placePrepositions: [],
  roleWords: [],
  creditWords: ['photo', 'foto', 'фото'],
  sourceOpeners: [],
  publishedOpeners: [],
  modifiedOpeners: [],
  timeWords: [],
  weekdays: [],
  months: [],
};
