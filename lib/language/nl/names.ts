import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('van de der den ten ter'),
  nameInnards: words("het 't"),
  openers: words(
    `volgens aldus de het een in op voor met maar ook deze dit die dat toen als hij zij ze wij we ik jij je u
    jullie ongeveer bijna meer minder zeer dan zo echter toch sinds tot tijdens na voordat over tussen tegen
    naar onder zijn haar hun ons onze mijn alle alles elk elke enkele sommige andere niemand niets iemand geen
    veel vele gisteren vandaag morgen zoals terwijl waar wie wat omdat want daarna uiteindelijk al nog altijd
    nooit hoewel en of er daar hier bij uit nu niet`,
  ),
};
