import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { czech } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

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
  minutes: readingTime(czech, {
    half: '30 sekund',
    minutes: ['# minuta', '# minuty', '# minut'],
    minutesInstead: ['# minuty', '# minut', '# minut'],
    instead: '# místo %',
    alone: '# čtení',
  }),
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
