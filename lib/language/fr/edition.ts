import type { EditionWords } from '../contract/edition.ts';
import { counting, upToOneOrOther } from '../plurals.ts';

const count = counting(upToOneOrOther);

export const edition: EditionWords = {
  topStories: 'À la une',
  more: 'Autres informations',
  inBrief: 'En bref',
  update: 'Mise à jour\u00a0:',
  opinion: 'Opinion\u00a0:',
  alsoIn: 'À lire aussi dans',
  readAt: (publisher) => (publisher === null ? 'Lire l’article' : `Lire sur ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# sujet', '# sujets')} · ${count(articles, '# article', '# articles')}`,
  minutes: (minutes) => count(minutes, '# minute', '# minutes'),
  beyond: (stories) => `+${stories} dans les archives`,
  beyondTitle: 'Tout le reste',
  viewOnline: 'Voir en ligne',
  archive: 'Toutes les éditions',
  unsubscribe: 'Se désabonner',
  written:
    'Rédigé par un programme à partir des sources en lien. Chaque fait, chaque chiffre et chaque citation est repris mot pour mot.',
  nothing: 'Aucune information n’est parvenue pour cette édition.',
  unsubscribing: {
    ask: 'Plus aucune édition ne sera envoyée à cette adresse.',
    done: 'Vous ne recevrez plus d’éditions.',
    unknown: 'Ce lien n’est pas valide.',
    failed: 'L’opération a échoué. Veuillez réessayer.',
  },
  locale: 'fr-FR',
  toll: {
    dead: 'tue tuent tué tués tuée tuées noyés mortel mortelle',
    died: 'morts mortes mort décédés décès',
    hurt: 'blessé blessés blessée blessées',
    missing: 'disparu disparus disparues',
    nobody: 'personne aucun aucune',
    among: 'dont parmi',
    counts: 'bilan nombre',
    ofDeath: 'morts décès tués',
    reaches: 'à atteint',
    remains: 'corps',
    since: 'depuis',
    gone: 'dernier dernière passé passée',
    spans: "an l'an année mois semaine siècle hiver printemps été automne",
    numbers:
      '2 deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize 20 vingt 30 trente 40 quarante 50 cinquante 60 soixante',
    animals: 'moutons vaches porcs chevaux chiens loups oiseaux poules animaux brebis',
  },
};
