import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs:
    words(`dit disait affirme affirmé affirmait explique expliqué expliquait déclare déclaré déclarait ajoute ajouté
    ajoutait assure assuré assurait estime estimé souligne souligné précise précisé indique indiqué rappelle
    rappelé raconte raconté répond répondu demande écrit confie confié regrette regretté dénonce dénoncé
    prévient prévenu insiste insisté poursuit poursuivi conclut conclu lance lancé note noté observe martèle
    martelé reconnaît reconnu résume témoigne témoigné commente commenté s'inquiète s'exclame`),
  sourcePhrases: [['selon'], ["d'après"], ["d'après"]],
  pronouns: {
    il: { gender: 'm', plural: false, person: 3 },
    elle: { gender: 'f', plural: false, person: 3 },
    ils: { gender: '', plural: true, person: 3 },
    elles: { gender: 'f', plural: true, person: 3 },
  },
  relatives: words(`qui que dont lequel laquelle`),
  determiners: words(
    `le la les l' un une des ce cet cette ces son sa ses leur leurs deux trois plusieurs quelques`,
  ),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions: words(
    `de du à au aux en dans par pour avec sans sur sous entre vers chez depuis contre pendant après avant selon`,
  ),
  complements: words(`de du des d'`),
  conjunctions: words(`et ou mais car donc lorsque quand si tandis alors`),
  complementisers: words(`que qu' si`),
  auxiliaries: words(`a ont avait avaient est sont était étaient sera peut peuvent doit`),
  adverbs: words(
    `aussi hier encore ensuite déjà ainsi notamment ne pas lundi mardi mercredi jeudi vendredi samedi dimanche`,
  ),
  outletNouns: words(`journal quotidien agence magazine hebdomadaire chaîne`),
  nobodies: words(`personne nul aucun aucune chacun chacune tous quelqu'un `),
  termOpeners: words(
    `dit dits dite soi-disant film films documentaire livre roman chanson album série spectacle revue groupe société compagnie entreprise association opération projet navire pièce opéra intitulé intitulée baptisé baptisée surnommé`,
  ),
  definites: words(`le la les ce cette`),
};
