import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words("di de da del della dei degli dal dalla d'"),
  nameInnards: words('la lo li'),
  openers: words(
    `secondo il lo la i gli le l' un uno una un' in per con ma anche questo questa questi queste quello quella
    non se quando egli lui lei loro noi voi io tu circa quasi più meno molto allora così tuttavia però
     fino durante dopo prima su sul sulla tra fra contro verso sotto suo sua suoi sue nostro nostra mio mia
    tutto tutti tutta tutte ogni alcuni alcune altro altra altri altre nessuno nessuna niente nulla qualcuno
    molti molte ieri oggi domani come mentre dove chi che perché poi infine già ancora sempre mai sebbene
         e o né c' `,
  ),
};
