import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `selon d'après le la les l' un une des en dans par pour avec mais aussi ce cette il elle quand si`,
  ),
};
