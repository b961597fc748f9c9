import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { upToOneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  afterDay: '',
  firstDay: '1er',
  afterYear: '',
};

export const labels: Labels = {
  language: 'fr',
  keyFacts: 'L’essentiel',
  figures: 'Chiffres',
  quotes: 'Citations',
  whoAndWhere: 'Qui et où',
  speakerNotNamed: 'auteur non nommé dans la source',
  minutes: readingTime(upToOneOrOther, {
    half: '30 secondes',
    minutes: ['# minute', '# minutes'],
    instead: '# au lieu de %',
    alone: '# de lecture',
  }),
  quotationMarks: ['«\u00a0', '\u00a0»'],
  showInSource: 'Voir dans l’article',
  readSource: 'Lire l’article',
  notNews: 'Ce n’est pas un article d’actualité\u00a0: rien n’a été retenu.',
  nothingFound: 'L’article ne contient rien de plus que son titre.',
  readOnly: (read, all) =>
    `Sur les ${all.toLocaleString('fr')} caractères du texte, les ${read.toLocaleString('fr')} premiers ont été lus.`,
  promise: 'Chaque fait, chaque chiffre et chaque citation est repris mot pour mot de l’article.',
  date: (iso) => formatDate(iso, dates),
};
