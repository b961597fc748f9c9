import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { byGender, words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  roles: byGender({
    m: `président premier maire-adjoint directeur chercheur avocat procureur policier pompier conseiller député
      sénateur préfet professeur entraîneur joueur agriculteur pêcheur mareyeur historien écrivain réalisateur
      acteur ingénieur instituteur boulanger gérant fondateur commissaire étudiant habitant témoin`,
    f: `présidente directrice chercheuse avocate procureure policière conseillère députée sénatrice préfète
      professeure entraîneuse joueuse agricultrice historienne écrivaine réalisatrice actrice ingénieure
      institutrice boulangère gérante fondatrice étudiante habitante`,
    n: `ministre médecin syndicaliste secrétaire maire porte-parole juge guide analyste économiste`,
  }),
  givenNames: byGender({
    m: `adrien alain albert alexandre alexis andré antoine arnaud arthur aurélien baptiste benoît bernard bertrand
      bruno cédric charles christian christophe claude cyril damien daniel david denis didier dominique édouard
      emmanuel éric étienne fabien fabrice florent florian françois frédéric gabriel georges gérard gilles grégoire
      grégory guillaume gustave guy henri hervé hugo jacques jean jean-baptiste jean-claude jean-françois jean-louis
      jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérémy jérôme joël jonathan joseph julien
      laurent lionel loïc louis luc lucas ludovic marc marcel martin mathieu maxime michel mickaël nicolas olivier
      pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi rémy renaud rené richard robert roger
      romain samuel sébastien serge simon stéphane sylvain théo théodore thibault thierry thomas tristan valentin
      victor vincent xavier yann yannick yves`,
    f: `adèle agathe agnès alexandra alice aline amandine amélie anaïs andrée anne anne-marie annick annie audrey
      aurélie aurore béatrice bénédicte brigitte camille carole caroline catherine cécile céline chantal charlotte
      christelle christiane christine claire clara clémence clotilde colette corinne delphine denise diane élisabeth
      élise élodie émilie emma estelle éva fabienne fanny florence françoise gabrielle geneviève ghislaine hélène
      inès isabelle jacqueline jeanne joëlle josiane judith julie juliette karine laetitia laura laure laurence léa
      liliane louise lucie madeleine manon margaux marguerite marie marie-claude marie-france marie-hélène marine
      marion martine mathilde maud mélanie michèle mireille monique muriel nadia nadine nathalie nicole noémie
      océane odile pascale patricia pauline rachel rosalie sabine sandrine sarah ségolène simone solène sonia sophie
      stéphanie suzanne sylvie thérèse valérie véronique virginie viviane yvette`,
    n: '',
  }),
  particles: words("de du des d'"),
  nameInnards: words("le la les l'"),
  openers: words(
    `selon d'après le la les l' un une des en dans par pour avec mais aussi ce cet cette ces il elle ils elles on
    nous vous je tu quand si environ alors ainsi cependant pourtant toutefois depuis pendant après avant chez
    sans sous sur entre parmi contre vers leur leurs son sa ses notre nos votre vos mon ma mes tous toutes tout
    toute chaque plusieurs quelques près plus moins très trop puis enfin ensuite hier demain aujourd'hui comme
    lorsque lorsqu' tandis tant que qui où dont car donc or ni ne personne rien aucun aucune certains certaines
    beaucoup jamais toujours déjà encore même outre face grâce malgré quant voilà voici c' d' n' s' j' qu'`,
  ),
};
