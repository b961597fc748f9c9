import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `podle dle v ve na z ze s se k ke od do ale i a také ten ta to ti ty tento tato toto tyto když jestli pokud on ona oni ono my vy ty já asi více méně velmi tak tedy však po před během mezi proti přes pod nad při u o jeho její jejich náš naše můj moje všichni všechno každý někteří jiní nikdo nic někdo ne mnoho včera dnes zítra jak kde kdo co protože potom konečně už ještě vždy nikdy ačkoli nebo za bez tady tam teď nyní podobně kvůli zatímco kromě díky letos loni proto jde je byl byla bylo má mají`,
  ),
};
