import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  dashes: true,
  cueVerbs: words(
    `säger sade sa berättar berättade skriver skrev menar menade förklarar förklarade uppger uppgav svarar svarade frågar frågade tillägger tillade betonar betonade konstaterar konstaterade hävdar hävdade anser ansåg tycker tyckte tror trodde påpekar påpekade varnar varnade medger medgav bekräftar bekräftade meddelar meddelade kommenterar kommenterade rapporterar rapporterade fortsätter fortsatte utbrister utbrast sammanfattar sammanfattade understryker underströk hälsar lovar lovade kräver krävde kritiserar kritiserade`,
  ),
  sourcePhrases: [['enligt']],
  pronouns: {
    han: { gender: 'm', plural: false, person: 3 },
    hon: { gender: 'f', plural: false, person: 3 },
    de: { gender: '', plural: true, person: 3 },
    hen: { gender: '', plural: false, person: 3 },
  },
  relatives: words(`som vilken vilket vilka vars`),
  determiners: words(
    `en ett den det de denna detta dessa två tre flera några många sin sitt sina hans hennes deras`,
  ),
  prepositions: words(
    `i på av för till från med om under över efter innan utan mot mellan vid genom hos bland enligt åt`,
  ),
  complements: words(`för av på i vid`),
  conjunctions: words(`och eller men när medan eftersom om`),
  complementisers: words(`att om huruvida`),
  auxiliaries: words(`är var har hade ska skulle kan kunde blir blev måste vill ville`),
  adverbs: words(`också även dock nu då sedan igår idag inte redan bara därför vidare därmed`),
  outletNouns: words(`tidningen tidning nyhetsbyrån nyhetsbyrå tidskriften kanalen radion`),
  nobodies: words(`ingen inget alla någon man`),
  termOpeners: words(
    `så kallad så-kallad kallad kallade filmen boken romanen låten albumet serien programmet pjäsen bolaget företaget gruppen bandet klubben projektet operationen priset fartyget`,
  ),
  definites: words(`den det de denna detta dessa`),
};
