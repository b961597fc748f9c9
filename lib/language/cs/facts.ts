import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Czech: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'a i o v ve z ze na do od pro za po při pod nad před přes bez u mezi k ke s se ale nebo či že aby protože když pokud jestli jak co kdo který která které kteří ten ta to ti ty tento tato toto tyto toho té těch tím on ona ono oni jeho její jejich ho mu jim já ty my vy si ne tak také už ještě jen velmi více méně je jsou byl byla bylo byli bude budou může mohou má mají být jsem jsme by řekl',
  ),
  pronounOpeners: words(
    'on ona ono oni jeho její jejich to ten ta ti ty tento tato toto tyto tam tak takový taková',
  ),
  connectiveOpeners: words(
    'ale a i nebo však ovšem také navíc dále proto tedy pak potom následně nakonec mezitím naopak totiž protože ačkoli přesto rovněž zároveň',
  ),
  backPhrases: ['kromě toho', 'mimo to'],
  timeNouns: words(
    'týden týdnu měsíc měsíci rok roce den dne ráno večer noc víkend jaro léto podzim zima sezona dekáda století pondělí úterý středu čtvrtek pátek sobotu neděli',
  ),
  firstPerson: words('já mě mně mi můj moje má my nás nám náš naše'),
  secondPerson: words('ty tebe tobě tvůj vy vás vám váš'),
  sayingVerbs: words(
    'řekl řekla říká uvedl uvedla dodal dodala sdělil sdělila prohlásil vysvětlil upozornil popsal oznámil napsal',
  ),
  furniture: [
    'čtěte také',
    'čtěte více',
    'přečtěte si',
    'mohlo by vás zajímat',
    'předplaťte',
    'jen pro předplatitele',
    'přihlaste se',
    'sledujte nás',
    'foto:',
    'video:',
    '©',
    'všechna práva vyhrazena',
  ],
  captionWords: words('foto snímek snímku vlevo vpravo archiv ilustrační'),
  eventWords: words(
    'oznámil oznámila zemřel zemřela zemřelo zahynul zahynuli zraněn zraněných zadržen zatčen odsouzen odsouzena zvolen zvolena vyhrál vyhrála prohrál schválil podepsal odmítl otevřel uzavřel objevil jmenován zakázal odstoupil dohoda rekord nový nová první bude',
  ),
  formWords: {
    opinion: words('názory názor komentář komentáře glosa sloupek'),
    recipe: words(
      'lžíce lžička gramů g ml trouba předehřát péct vařit míchat hrnec pánev ingredience porce mouka máslo cukr sůl pepř těsto nakrájet',
    ),
    obituary: words('zemřel zemřela smrt pohřeb narodil narodila vdova vdovec rozloučení'),
    match: words(
      'gól góly branka minutě penalta útočník záložník obránce brankář vyrovnal rozhodčí liga zápas trenér stadion výhra porážka remíza',
    ),
    market: words(
      'akcie akcií index investoři bodů procent trh trhy dluhopisy výnos burza kurz barel brent analytici dolar euro obchodování',
    ),
  },
};
