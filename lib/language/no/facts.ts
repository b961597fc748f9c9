import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Norwegian: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'og eller men at som det den de en ei et i på av for til fra med om under over etter før uten mot mellom ved hos gjennom ifølge er var har hadde skal skulle kan kunne blir ble ikke også nå da når hvor her hvordan hva hvem han hun vi dere jeg du man seg sin sitt sine hans hennes deres denne dette disse mer mindre mye alle andre allerede bare så sier',
  ),
  pronounOpeners: words('han hun dette denne disse hans hennes deres der da så slik slike dens dets'),
  connectiveOpeners: words(
    'men og eller også dog derimot dessuten derfor siden deretter endelig samtidig mens fordi likevel dermed nå da',
  ),
  backPhrases: ['dessuten', 'derimot'],
  timeNouns: words(
    'uke uka uken måned måneden år året dag dagen morgen kveld natt helga helgen våren sommeren høsten vinteren sesongen gang mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  firstPerson: words('jeg meg min mitt mine vi oss vår vårt våre'),
  secondPerson: words('du deg din ditt dere deres'),
  sayingVerbs: words('sier sa forteller skriver opplyser mener forklarer tilføyer melder uttaler'),
  furniture: [
    'les også',
    'les mer',
    'se også',
    'abonner',
    'kun for abonnenter',
    'følg oss',
    'foto:',
    'video:',
    '©',
    'alle rettigheter',
  ],
  captionWords: words('foto bilde bildet venstre høyre arkivfoto ovenfor nedenfor'),
  eventWords: words(
    'melder døde drept drepte skadd skadde pågrepet arrestert dømt valgt vant tapte vedtok signerte avviste åpnet stengte lanserte oppdaget utnevnt forbyr avtale rekord ny nye første skal',
  ),
  formWords: {
    opinion: words('debatt leder kronikk kommentar kommentarer leserbrev meninger'),
    recipe: words(
      'spiseskje teskje dl gram g ml ovn ovnen stek kok rør bland gryte panne ingredienser porsjoner mel smør sukker salt pepper deig hakk',
    ),
    obituary: words('død døde avgikk begravelse født enke enkemann sorg minnes'),
    match: words(
      'mål omgang minutt straffe angriper midtbane forsvarer keeper utlignet dommer eliteserien kamp trener stadion seier tap uavgjort',
    ),
    market: words(
      'aksjer aksjen indeks investorer poeng prosent markedet obligasjoner renten børsen kursen fat brent analytikere dollar kroner stenging',
    ),
  },
};
