import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs:
    words(`zei zegt zeiden zeggen verklaarde verklaart verklaarden aldus vertelde vertelt vertelden schreef schrijft
    schreven voegde reageerde reageert antwoordde antwoordt vroeg vraagt benadrukte benadrukt waarschuwde
    waarschuwt meldde meldt meldden stelde stelt vindt vond denkt dacht noemde noemt erkende erkent bevestigde
    bevestigt meent legde concludeerde concludeert`),
  sourcePhrases: [['volgens'], ['aldus']],
  pronouns: {
    hij: { gender: 'm', plural: false, person: 3 },
    zij: { gender: 'f', plural: false, person: 3 },
    ze: { gender: 'f', plural: false, person: 3 },
  },
  relatives: words(`die dat wie`),
  determiners: words(`de het een deze dit die zijn haar hun twee drie enkele veel`),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions: words(
    `van voor in op aan met bij uit over tegen door naar om onder na tot tijdens volgens zonder`,
  ),
  complements: words(`van`),
  conjunctions: words(`en of maar want omdat terwijl toen als hoewel`),
  complementisers: words(`dat of`),
  auxiliaries: words(`heeft hebben had hadden is zijn was waren wordt worden werd zal kan kunnen moet`),
  adverbs: words(
    `ook gisteren vandaag nog dan al niet weer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  ),
  outletNouns: words(`krant dagblad persbureau tijdschrift omroep`),
  nobodies: words(`niemand iedereen iemand  allen geen`),
  termOpeners: words(
    `zogenaamde zogeheten film documentaire boek roman lied single album serie programma tijdschrift groep bedrijf vereniging operatie project schip stuk opera getiteld genaamd bijgenaamd`,
  ),
  definites: words(`de het deze dit`),
};
