import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Danish: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'og eller men at som der det den de en et i på af for til fra med om under over efter før uden mod mellem ved hos gennem ifølge er var har havde skal skulle kan kunne bliver blev ikke også nu da når hvor her hvordan hvad hvem han hun vi I jeg du man sig sin sit sine hans hendes deres denne dette disse mere mindre meget alle andre allerede kun så siger',
  ),
  pronounOpeners: words('han hun dette denne disse hans hendes deres der da så sådan sådanne dens dets'),
  connectiveOpeners: words(
    'men og eller også dog derimod desuden derfor siden derefter endelig samtidig mens fordi alligevel således nu da',
  ),
  backPhrases: ['desuden', 'trods det', 'derimot', 'derimod'],
  timeNouns: words(
    'uge ugen måned måneden år året dag dagen morgen aften nat weekenden foråret sommeren efteråret vinteren sæsonen gang mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  firstPerson: words('jeg mig min mit mine vi os vores'),
  secondPerson: words('du dig din dit jer jeres'),
  sayingVerbs: words('siger sagde fortæller skriver oplyser mener forklarer tilføjer meddeler udtaler'),
  furniture: [
    'læs også',
    'læs mere',
    'se også',
    'abonner',
    'kun for abonnenter',
    'følg os',
    'foto:',
    'video:',
    '©',
    'alle rettigheder',
  ],
  captionWords: words('foto billede billedet venstre højre arkivfoto foroven forneden'),
  eventWords: words(
    'meddeler døde dræbt dræbte såret sårede anholdt dømt valgt vandt tabte vedtog underskrev afviste åbnede lukkede lancerede opdagede udnævnt forbyder aftale rekord ny nye første skal',
  ),
  formWords: {
    opinion: words('debat leder ledere kronik kommentar kommentarer læserbrev'),
    recipe: words(
      'spiseske teske dl gram g ml ovn ovnen steg kog rør bland gryde pande ingredienser personer mel smør sukker salt peber dej hak',
    ),
    obituary: words('død døde afgik begravelse født enke enkemand sorg mindes'),
    match: words(
      'mål halvleg minut straffe angriber midtbane forsvarer målmand udlignede dommer superliga kamp træner stadion sejr nederlag uafgjort',
    ),
    market: words(
      'aktier aktien indeks investorer point procent markedet obligationer renten børsen kursen tønde brent analytikere dollar kroner lukning',
    ),
  },
};
