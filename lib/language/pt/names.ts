import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('de da do dos das'),
  openers: words(
    `segundo o a os as um uma uns umas em no na nos nas por para com mas também este esta estes estas esse essa
    isso aquele não se quando ele ela eles elas nós eu tu você vocês cerca quase mais menos muito então assim
    contudo porém desde até durante depois antes após sobre entre contra sob seu sua seus suas nosso nossa meu
    minha todo todos toda todas cada vários várias alguns algumas outro outra outros outras ninguém nada alguém
    nenhum nenhuma muitos muitas ontem hoje amanhã como enquanto onde quem que porque pois logo finalmente já
    ainda sempre nunca embora e ou nem `,
  ),
};
