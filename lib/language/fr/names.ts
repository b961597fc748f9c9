import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words("de du des d'"),
  nameInnards: words("le la les l'"),
  openers: words(
    `selon d'après le la les l' un une des en dans par pour avec mais aussi ce cet cette ces il elle ils elles on
    nous vous je tu quand si environ alors ainsi cependant pourtant toutefois depuis pendant après avant chez
    sans sous sur entre parmi contre vers leur leurs son sa ses notre nos votre vos mon ma mes tous toutes tout
    toute chaque plusieurs quelques près plus moins très trop puis enfin ensuite hier demain aujourd'hui comme
    lorsque lorsqu' tandis tant que qui où dont car donc or ni ne personne rien aucun aucune certains certaines
    beaucoup jamais toujours déjà encore même outre face grâce malgré quant voilà voici c' d' n' s' j' qu'`,
  ),
};
