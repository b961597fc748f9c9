import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('af von de'),
  openers: words(
    `ifølge i på af for til fra med om under over efter før men og også den det de denne dette disse når mens han hun vi i jeg du cirka næsten mere mindre meget så dog siden uden mellem mod blandt hans hendes deres vores min mine alle alt hver nogle andre ingen intet nogen igår idag imorgen hvordan hvor hvem hvad fordi derfor endelig allerede endnu altid aldrig selvom eller her der nu et en to tre flere mange samtidig desuden tidligere senere sidste næste ved hos gennem trods`,
  ),
};
