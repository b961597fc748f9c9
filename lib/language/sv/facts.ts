import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Swedish: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'och eller men att som det den de en ett i på av för till från med om under över efter innan utan mot mellan vid hos genom enligt är var har hade ska skulle kan kunde blir blev inte också nu då när där här hur vad vem han hon vi ni jag du man sig sin sitt sina hans hennes deras denna detta dessa mer mindre mycket alla andra redan bara så säger',
  ),
  pronounOpeners: words('han hon detta denna dessa hans hennes deras där då så sådan sådana dess'),
  connectiveOpeners: words(
    'men och eller också dock däremot dessutom därför sedan därefter slutligen samtidigt medan eftersom även ändå således nu då',
  ),
  backPhrases: ['dessutom', 'trots det', 'däremot'],
  timeNouns: words(
    'vecka veckan månad månaden år året dag dagen morgon kväll natt helgen våren sommaren hösten vintern säsongen gången måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
  firstPerson: words('jag mig min mitt mina vi oss vår vårt våra'),
  secondPerson: words('du dig din ditt ni er ert'),
  sayingVerbs: words('säger sade sa berättar skriver uppger menar förklarar tillägger meddelar rapporterar'),
  furniture: [
    'läs också',
    'läs även',
    'läs mer',
    'se också',
    'prenumerera',
    'endast för prenumeranter',
    'följ oss',
    'foto:',
    'bild:',
    'video:',
    '©',
    'alla rättigheter',
  ],
  captionWords: words('foto bild bilden vänster höger arkivbild ovan nedan'),
  eventWords: words(
    'meddelar dog döda dödades skadades gripits greps dömdes dömd vald valdes vann förlorade antog skrev avvisade öppnade stängde lanserade upptäckte utsågs förbjuder avgår avtal rekord ny nya första ska',
  ),
  formWords: {
    opinion: words('åsikt åsikter debatt ledare krönika insändare'),
    recipe: words(
      'matsked tesked dl gram g ml ugn ugnen stek koka rör blanda kastrull stekpanna ingredienser portioner mjöl smör socker salt peppar deg hacka',
    ),
    obituary: words('död dog avled begravning född änka änkling sorg minns'),
    match: words(
      'mål målet halvlek minuten straff anfallare mittfältare försvarare målvakt kvitterade domare allsvenskan match tränare arena seger förlust oavgjort',
    ),
    market: words(
      'aktier aktien index investerare punkter procent marknaden obligationer räntan omx börsen kursen fat brent analytiker dollar kronor stängning',
    ),
  },
};
