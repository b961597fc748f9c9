import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('af von de'),
  openers: words(
    `enligt i på av för till från med om under över efter innan men och också även den det de denna detta dessa när medan han hon de vi ni jag du cirka nästan mer mindre mycket så dock sedan utan mellan mot bland hans hennes deras vår våra min mina alla allt varje några andra ingen inget någon igår idag imorgon hur var vem vad eftersom därför slutligen redan ännu alltid aldrig fast eller här där nu ett en två tre flera många samtidigt dessutom tidigare senare förra nästa vid hos genom trots`,
  ),
};
