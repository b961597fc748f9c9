import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('af von de'),
  openers: words(
    `ifølge i på av for til fra med om under over etter før men og også den det de denne dette disse når mens han hun vi dere jeg du cirka nesten mer mindre mye så dog siden uten mellom mot blant hans hennes deres vår våre min mine alle alt hver noen andre ingen intet igår idag imorgen hvordan hvor hvem hva fordi derfor endelig allerede ennå alltid aldri selv eller her der nå et en ei to tre flere mange samtidig dessuten tidligere senere forrige neste ved hos gjennom tross`,
  ),
};
