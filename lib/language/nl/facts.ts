import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Dutch: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'de het een en of maar want dus dat die dit deze wie wat waar hoe wanneer als toen dan van in op aan bij met voor door over onder tussen tegen tot uit naar om na sinds tijdens zonder volgens te er is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou zouden moet moeten mag wil niet geen ook nog al wel zeer meer minder veel alle andere hij zij ze het wij we ik jij je u hem haar hen hun ons onze mijn zijn hier daar nu zo zei',
  ),
  pronounOpeners: words(
    'hij zij ze hem haar hun hen dit dat deze die daar daarmee daarbij daarna daarvoor daarom daardoor daarnaast daaruit zulke',
  ),
  connectiveOpeners: words(
    'maar en of want dus echter toch ook bovendien daarnaast verder intussen ondertussen daarom vervolgens dan toen daarna tenslotte uiteindelijk immers overigens terwijl omdat hoewel',
  ),
  backPhrases: ['desondanks', 'daarentegen'],
  timeNouns: words(
    'week weken maand maanden jaar dag dagen ochtend middag avond nacht weekend lente zomer herfst winter seizoen decennium eeuw keer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ),
  firstPerson: words('ik mij me mijn wij we ons onze'),
  secondPerson: words('jij je jou jouw u uw jullie'),
  sayingVerbs: words(
    'zei zegt zeggen verklaarde verklaart vertelde vertelt meldde meldt schreef schrijft stelt aldus benadrukt bevestigt',
  ),
  furniture: [
    'lees ook',
    'lees verder',
    'lees meer',
    'bekijk ook',
    'abonneer',
    'alleen voor abonnees',
    'schrijf je in',
    'volg ons',
    'deel dit',
    'foto:',
    'video:',
    '©',
    'alle rechten voorbehouden',
    'bijgewerkt',
    'meer over',
  ],
  captionWords: words('foto beeld links rechts archief archieffoto boven onder'),
  eventWords: words(
    'kondigde aangekondigd gedood doden overleden gewond gewonden aangehouden opgepakt veroordeeld gekozen wint won verloor aangenomen getekend verworpen geopend gesloten gelanceerd ontdekt benoemd verboden afgetreden akkoord record nieuwe eerste gaat wil',
  ),
  formWords: {
    opinion: words('opinie column columns commentaar hoofdredactioneel'),
    recipe: words(
      'eetlepel eetlepels theelepel gram g ml oven voorverwarmen bakken koken roer mengen pan ingrediënten personen bloem boter suiker zout peper deeg snijd',
    ),
    obituary: words('overleden overleed dood begrafenis uitvaart geboren weduwe weduwnaar nabestaanden rouw'),
    match: words(
      'doelpunt doelpunten goal rust minuut strafschop aanvaller middenvelder verdediger doelman keeper gelijkmaker scheidsrechter eredivisie wedstrijd trainer stadion zege nederlaag gelijkspel',
    ),
    market: words(
      'aandelen aandeel index beleggers punten procent markt markten obligaties rente aex beurs koers vat brent analisten dollar euro slot',
    ),
  },
};
