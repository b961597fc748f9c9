import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `według zdaniem w we na z ze od dla ale i a także ten ta to te ci tamten kiedy gdy jeśli on ona oni one ono
    my wy ja ty około prawie więcej mniej bardzo wtedy tak jednak po do przed podczas między przeciw pod nad
    przy u o jego jej ich nasz nasza mój moja wszyscy wszystko każdy niektórzy inni nikt nic ktoś nie wiele
    wczoraj dziś dzisiaj jutro jak gdzie kto co ponieważ potem wreszcie już jeszcze zawsze nigdy choć lub ani za
    bez przez wśród tu tam teraz obecnie`,
  ),
};
