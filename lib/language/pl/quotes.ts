import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  dashes: true,
  cueVerbs:
    words(`powiedział powiedziała powiedzieli mówi mówią mówił mówiła stwierdził stwierdziła stwierdzili twierdzi dodał
    dodała dodali dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła
    wyjaśnia poinformował poinformowała poinformowali informuje ocenił oceniła ocenia oświadczył oświadczyła
    napisał napisała pisze odpowiedział odpowiedziała przyznał przyznała przyznaje zapewnił zapewniła ostrzegł
    ostrzegła przypomniał przypomniała zapowiedział zapowiedziała relacjonował opowiada`),
  sourcePhrases: [['według'], ['zdaniem'], ['jak', 'podaje']],
  pronouns: {
    on: { gender: 'm', plural: false, person: 3 },
    ona: { gender: 'f', plural: false, person: 3 },
    oni: { gender: '', plural: true, person: 3 },
  },
  relatives: words(`który która które którzy kto`),
  determiners: words(`ten ta to te ci jeden jedna dwa dwie trzy kilka wielu jego jej ich`),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions: words(`w we z ze na do od dla za o po przy pod nad między przez przed bez u według`),
  conjunctions: words(`i a ale lub albo jeśli kiedy gdy choć bo ponieważ`),
  complementisers: words(`że żeby czy jak`),
  auxiliaries: words(`jest są był była było byli będzie będą może mogą ma mają`),
  adverbs: words(`także też potem jeszcze już tylko wczoraj dziś nie się`),
  outletNouns: words(`gazeta agencja dziennik tygodnik portal stacja`),
  nobodies: words(`nikt nic wszyscy każdy ktoś `),
  termOpeners: words(
    `tak zwany tzw zwany film filmu filmie powieść książka książce piosenka piosenkę album serial serialu spektakl firma firmy firmą spółka spółki koncern zespół klub gazeta partia operacja projekt nagroda statek`,
  ),
  definites: words(`ten ta to te`),
};
