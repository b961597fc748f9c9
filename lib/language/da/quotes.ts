import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  dashes: true,
  cueVerbs: words(
    `siger sagde fortæller fortalte skriver skrev mener mente forklarer forklarede oplyser oplyste svarer svarede spørger spurgte tilføjer tilføjede understreger understregede konstaterer konstaterede hævder hævdede vurderer vurderede synes syntes tror troede påpeger påpegede advarer advarede indrømmer indrømmede bekræfter bekræftede meddeler meddelte kommenterer kommenterede rapporterer rapporterede fortsætter fortsatte lyder lød lover lovede kræver krævede kritiserer kritiserede udtaler udtalte pointerer pointerede erkender erkendte uddyber uddybede`,
  ),
  sourcePhrases: [['ifølge']],
  pronouns: {
    han: { gender: 'm', plural: false, person: 3 },
    hun: { gender: 'f', plural: false, person: 3 },
    de: { gender: '', plural: true, person: 3 },
  },
  relatives: words(`som der hvilken hvilket hvis`),
  determiners: words(
    `en et den det de denne dette disse to tre flere nogle mange sin sit sine hans hendes deres`,
  ),
  prepositions: words(
    `i på af for til fra med om under over efter før uden mod mellem ved gennem hos blandt ifølge`,
  ),
  complements: words(`for af i på`),
  conjunctions: words(`og eller men når mens fordi selvom`),
  complementisers: words(`at om hvorvidt`),
  auxiliaries: words(`er var har havde skal skulle kan kunne bliver blev må måtte vil ville`),
  adverbs: words(`også dog nu da så derefter ikke allerede kun derfor videre desuden`),
  outletNouns: words(`avisen avis nyhedsbureauet nyhedsbureau bladet kanalen radioen`),
  nobodies: words(`ingen intet alle nogen man`),
  termOpeners: words(
    `såkaldte såkaldt kaldet filmen bogen romanen sangen albummet serien programmet stykket selskabet firmaet gruppen bandet klubben projektet operationen prisen skibet`,
  ),
  definites: words(`den det de denne dette disse`),
};
