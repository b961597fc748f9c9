import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs:
    words(`detto dice disse dicono detto afferma affermato affermò spiega spiegato spiegò dichiara dichiarato
    dichiarò aggiunge aggiunto aggiunse sottolinea sottolineato ricorda ricordato racconta raccontato scrive
    scritto risponde risposto rispose commenta commentato osserva osservato assicura assicurato precisa
    precisato sostiene sostenuto avverte avvertito conclude concluso ammette ammesso annuncia annunciato
    conferma confermato`),
  sourcePhrases: [['secondo']],
  pronouns: {
    lui: { gender: 'm', plural: false, person: 3 },
    lei: { gender: 'f', plural: false, person: 3 },
    egli: { gender: 'm', plural: false, person: 3 },
    ella: { gender: 'f', plural: false, person: 3 },
    loro: { gender: '', plural: true, person: 3 },
  },
  relatives: words(`che chi cui quale quali`),
  determiners: words(
    `il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua due tre alcuni molti`,
  ),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions:
    words(`di del dello della dei degli delle a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra
    contro durante dopo secondo`),
  complements: words(`di del della dei degli delle dello dell'`),
  conjunctions: words(`e ed o ma però mentre quando se perché`),
  complementisers: words(`che se`),
  auxiliaries: words(`ha hanno aveva avevano è sono era erano sarà può possono deve`),
  adverbs: words(
    `anche infatti inoltre però quindi invece intanto infine ieri oggi domani poi ancora già non così lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  ),
  outletNouns: words(`giornale quotidiano agenzia rivista settimanale emittente`),
  nobodies: words(`nessuno nessuna tutti ognuno qualcuno  chiunque`),
  termOpeners: words(
    `cosiddetto cosiddetta cosiddetti film documentario libro romanzo canzone album serie programma rivista gruppo società azienda associazione operazione progetto nave opera intitolato intitolata soprannominato`,
  ),
  definites: words(`il lo la i gli le questo questa`),
};
