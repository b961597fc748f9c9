import type { ReaderWords } from '../contract/reader.ts';

export const reader: ReaderWords = {
  crossLinkOpeners: [],
  furnitureOpeners: [],
  buttonWords: [],
  noteOpeners: [],
  relatedHeadings: [],
  interviewOpeners: [],
  sectionWords: [],
  kickerWords: [],
  mastheadWords: [],
  homeWords: ['home'],
  minuteWords: ['min'],
  readingWords: [],
  legalWords: [],
  // Of languages without a folder: Urdu, Greek, Hindi.
  bylineOpeners: ['by', 'بقلم', 'του', 'द्वारा'],
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
