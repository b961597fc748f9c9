import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, czech } from '../plurals.ts';

const count = counting(czech);

const dates: DateWords = {
  months: 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' '),
  monthsAlone: 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'.split(' '),
  afterDay: '.',
  afterYear: '',
};

export const labels: Labels = {
  language: 'cs',
  keyFacts: 'To hlavní',
  figures: 'Čísla',
  quotes: 'Citace',
  whoAndWhere: 'Kdo a kde',
  speakerNotNamed: 'mluvčí není ve zdroji jmenován',
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 sekund místo ${count(article, '# minuty', '# minut', '# minut')}`
        : '30 sekund';
    return article > digest
      ? `${count(digest, '# minuta', '# minuty', '# minut')} místo ${article}`
      : count(article, '# minuta', '# minuty', '# minut');
  },
  quotationMarks: ['„', '“'],
  showInSource: 'Ukázat v článku',
  readSource: 'Číst článek',
  notNews: 'Nejde o zprávu: nic nebylo vybráno.',
  nothingFound: 'Článek kromě titulku nic dalšího neobsahuje.',
  readOnly: (read, all) =>
    `Z celkového počtu ${all.toLocaleString('cs')} znaků textu bylo přečteno prvních ${read.toLocaleString('cs')}.`,
  promise: 'Každý fakt, každé číslo a každá citace jsou doslova převzaty z článku.',
  date: (iso) => formatDate(iso, dates),
};
