import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs: words(
    `řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí uvádějí dodal dodala dodali dodává prohlásil prohlásila prohlásili prohlašuje sdělil sdělila sdělili sděluje vysvětlil vysvětlila vysvětlili vysvětluje tvrdí tvrdil tvrdila popsal popsala popsali popisuje upozornil upozornila upozornili upozorňuje zdůraznil zdůraznila zdůrazňuje konstatoval konstatovala konstatuje podotkl podotkla poznamenal poznamenala oznámil oznámila oznámili oznamuje napsal napsala napsali píše odpověděl odpověděla odpovídá reagoval reagovala reaguje připomněl připomněla připomíná přiznal přiznala přiznává potvrdil potvrdila potvrdili potvrzuje odmítl odmítla varoval varovala varuje doplnil doplnila doplňuje míní soudí domnívá myslí věří doufá ocenil ocenila kritizoval kritizovala shrnul shrnula uzavřel uzavřela zmínil zmínila zeptal zeptala ptá vzkázal vzkázala ujistil ujistila ujišťuje`,
  ),
  sourcePhrases: [['podle'], ['dle'], ['slovy']],
  pronouns: {
    on: { gender: 'm', plural: false, person: 3 },
    ona: { gender: 'f', plural: false, person: 3 },
    oni: { gender: '', plural: true, person: 3 },
  },
  relatives: words(`který která které kteří jenž jež kdo`),
  determiners: words(
    `ten ta to ti ty tento tato tyto jeden jedna dva dvě tři několik mnoho jeho její jejich`,
  ),
  prepositions: words(
    `v ve s se z ze k ke na do od pro za o po při pod nad mezi před bez u podle dle kvůli proti přes`,
  ),
  conjunctions: words(`a i ale nebo když jestli ačkoli protože zatímco však`),
  complementisers: words(`že aby zda co jak`),
  auxiliaries: words(`je jsou byl byla bylo byli bude budou může mohou má mají by jsem jsme`),
  adverbs: words(`také též potom pak ještě už jen včera dnes zítra ne se si rovněž dále například následně`),
  outletNouns: words(`deník agentura list server portál televize rádio týdeník`),
  nobodies: words(`nikdo nic všichni každý někdo`),
  termOpeners: words(
    `takzvaný takzvaná takzvané tzv film filmu kniha knihu román píseň album seriál pořad inscenace hra firma firmy společnost společnosti skupina kapela klub operace projekt cena loď`,
  ),
  definites: words(`ten ta to tento tato`),
};
