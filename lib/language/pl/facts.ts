import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Polish: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'i a o w we z ze na do od dla za po przy pod nad przed przez bez u między ale lub albo oraz czy że żeby aby bo ponieważ gdy kiedy jeśli jak co kto który która które którzy ten ta to te ci tego tej tych tym on ona ono oni one jego jej ich go mu im ja ty my wy się nie tak też także już jeszcze tylko bardzo więcej mniej jest są był była było byli będzie będą może mogą ma mają być został została zostało został powiedział',
  ),
  pronounOpeners: words(
    'on ona ono oni one jego jej ich to ten ta te ci tego tej tych tam tak taki taka takie',
  ),
  connectiveOpeners: words(
    'ale i a oraz lub jednak jednakże także też ponadto poza dlatego więc zatem potem następnie wreszcie tymczasem natomiast zaś bowiem ponieważ chociaż mimo również dodatkowo',
  ),
  backPhrases: ['poza tym', 'mimo to', 'w związku z tym'],
  timeNouns: words(
    'tydzień tygodniu miesiąc miesiącu rok roku dzień dnia rano wieczór noc weekend wiosna lato jesień zima sezon dekada wiek raz poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
  ),
  firstPerson: words('ja mnie mi mój moja moje my nas nam nasz nasza nasze'),
  secondPerson: words('ty ciebie tobie twój twoja wy was wam wasz'),
  sayingVerbs: words(
    'powiedział powiedziała mówi dodał dodała podkreślił podkreśliła poinformował poinformowała przekazał przekazała stwierdził wyjaśnił zaznaczył napisał',
  ),
  furniture: [
    'czytaj także',
    'czytaj też',
    'czytaj więcej',
    'zobacz także',
    'zobacz też',
    'przeczytaj także',
    'subskrybuj',
    'dostęp dla subskrybentów',
    'zapisz się',
    'obserwuj nas',
    'fot.',
    'foto:',
    'zdjęcie:',
    'wideo:',
    '©',
    'wszelkie prawa zastrzeżone',
  ],
  captionWords: words('fot foto zdjęcie zdjęciu lewej prawej archiwum ilustracyjne'),
  eventWords: words(
    'ogłosił ogłosiła zginął zginęło zginęli zmarł zmarła ranny ranni rannych zatrzymano zatrzymany aresztowano skazany skazano wybrany wybrana wygrał wygrała przegrał uchwalił podpisał odrzucił otwarto zamknięto odkryto powołany zakazał rezygnacja porozumienie rekord nowy nowa pierwszy pierwsza będzie',
  ),
  formWords: {
    opinion: words('opinie opinia komentarz felieton felietony publicystyka'),
    recipe: words(
      'łyżka łyżki łyżeczka gram g ml piekarnik rozgrzać piec gotować mieszać garnek patelnia składniki porcje mąka masło cukier sól pieprz ciasto pokroić',
    ),
    obituary: words('zmarł zmarła śmierć pogrzeb urodził urodziła wdowa wdowiec żałoba pożegnanie'),
    match: words(
      'gol bramka bramki minucie karny napastnik pomocnik obrońca bramkarz wyrównał sędzia ekstraklasa mecz trener stadion zwycięstwo porażka remis',
    ),
    market: words(
      'akcje akcji indeks inwestorzy punktów procent rynek rynki obligacje rentowność gpw wig giełda kurs baryłka brent analitycy dolar euro sesja',
    ),
  },
};
