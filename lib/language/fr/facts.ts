import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** French: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    "le la les un une des du de d' l' et ou mais donc or ni car que qui quoi dont où ce cet cette ces il elle ils elles on je tu nous vous me te se lui leur y en son sa ses leurs mon ma mes notre nos votre vos à au aux dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après dès lors selon est sont était étaient être été a ont avait avaient avoir eu sera seront fait ne pas plus moins très aussi encore déjà tout tous toute toutes même si comme quand alors ainsi bien peu trop ici là c' s' n' j' qu' a-t-il dit",
  ),
  pronounOpeners: words(
    "il elle ils elles ce cela ça c'est c'était celui celle ceux celles cet cette ces son sa ses leur leurs lui ainsi là",
  ),
  connectiveOpeners: words(
    'mais et donc or car aussi ainsi cependant toutefois pourtant néanmoins enfin ensuite puis alors également or outre autre autrement sinon reste résultat',
  ),
  backPhrases: ['par ailleurs', 'en revanche', 'pour autant'],
  timeNouns: words(
    'semaine mois année an jour journée matin soir nuit week-end printemps été automne hiver saison décennie siècle fois lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  firstPerson: words("je j' me moi mon ma mes nous notre nos"),
  secondPerson: words('tu vous votre vos toi tes'),
  sayingVerbs: words(
    'dit a-t-il déclare déclaré affirme affirmé explique expliqué ajoute ajouté assure assuré indique indiqué souligne précise précisé annonce annoncé rapporte estime confie',
  ),
  furniture: [
    'lire aussi',
    'à lire aussi',
    'à lire',
    'lire la suite',
    'voir aussi',
    'la suite après la publicité',
    'abonnez-vous',
    'article réservé aux abonnés',
    'il vous reste',
    'cet article est réservé',
    'inscrivez-vous',
    'suivez-nous',
    'crédit photo',
    'photo :',
    '© ',
    'tous droits réservés',
    'mis à jour',
    'temps de lecture',
  ],
  captionWords: words(
    'photo image gauche droite légende illustration archives ci-dessus ci-contre ci-dessous',
  ),
  eventWords: words(
    'annonce annoncé tué tués mort morts mortes blessé blessés arrêté arrêtés condamné condamnée élu élue gagné remporté perdu adopté signé rejeté ouvert fermé lancé découvert nommé interdit démissionné accord record nouveau nouvelle premier première va vont',
  ),
  formWords: {
    opinion: words('opinion opinions tribune tribunes éditorial edito édito chronique débats point-de-vue'),
    recipe: words(
      'cuillère cuillères soupe café gramme g ml four préchauffer préchauffez cuire mélanger mélangez casserole poêle ingrédients personnes farine beurre sucre sel poivre pâte émincer',
    ),
    obituary: words(
      'mort décédé décédée décès obsèques né née veuve veuf hommage disparu disparition enterrement',
    ),
    match: words(
      'but buts mi-temps minute penalty attaquant milieu défenseur gardien égalisation arbitre ligue match entraîneur stade victoire défaite nul score essai',
    ),
    market: words(
      'actions action indice investisseurs points pourcent marché marchés obligations rendement cac bourse cours baril brent analystes dollar euro séance clôture',
    ),
  },
};
