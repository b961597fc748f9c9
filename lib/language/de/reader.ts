import type { ReaderWords } from '../contract/reader.ts';

export const reader: ReaderWords = {
  crossLinkOpeners: [],
  furnitureOpeners: [],
  bylineOpeners: [],
  months: [],
};
