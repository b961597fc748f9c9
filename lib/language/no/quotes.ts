import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  dashes: true,
  cueVerbs: words(
    `sier sa forteller fortalte skriver skrev mener mente forklarer forklarte opplyser opplyste svarer svarte spør spurte legger la understreker understreket konstaterer konstaterte hevder hevdet vurderer vurderte synes syntes tror trodde påpeker påpekte advarer advarte innrømmer innrømmet bekrefter bekreftet melder meldte kommenterer kommenterte rapporterer rapporterte fortsetter fortsatte lyder lød lover lovet krever krevde kritiserer kritiserte uttaler uttalte poengterer poengterte erkjenner erkjente utdyper utdypet tilføyer tilføyde`,
  ),
  sourcePhrases: [['ifølge'], ['i', 'følge']],
  pronouns: {
    han: { gender: 'm', plural: false, person: 3 },
    hun: { gender: 'f', plural: false, person: 3 },
    de: { gender: '', plural: true, person: 3 },
  },
  relatives: words(`som hvilken hvilket`),
  determiners: words(
    `en ei et den det de denne dette disse to tre flere noen mange sin sitt sine hans hennes deres`,
  ),
  prepositions: words(
    `i på av for til fra med om under over etter før uten mot mellom ved gjennom hos blant ifølge`,
  ),
  complements: words(`for av i på`),
  conjunctions: words(`og eller men når mens fordi selv`),
  complementisers: words(`at om hvorvidt`),
  auxiliaries: words(`er var har hadde skal skulle kan kunne blir ble må måtte vil ville`),
  adverbs: words(`også dog nå da så deretter igår idag ikke allerede bare derfor videre dessuten`),
  outletNouns: words(`avisen avis nyhetsbyrået nyhetsbyrå bladet kanalen radioen`),
  nobodies: words(`ingen intet alle noen man`),
  termOpeners: words(
    `såkalte såkalt kalt filmen boken romanen sangen albumet serien programmet stykket selskapet firmaet gruppen bandet klubben prosjektet operasjonen prisen skipet`,
  ),
  definites: words(`den det de denne dette disse`),
};
