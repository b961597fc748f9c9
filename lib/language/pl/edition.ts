import type { EditionWords } from '../contract/edition.ts';
import { counting, polish } from '../plurals.ts';

const count = counting(polish);

export const edition: EditionWords = {
  topStories: 'Najważniejsze wiadomości',
  more: 'Więcej wiadomości',
  inBrief: 'W skrócie',
  update: 'Aktualizacja:',
  opinion: 'Opinia:',
  alsoIn: 'Piszą też',
  readAt: (publisher) => (publisher === null ? 'Czytaj artykuł' : `Czytaj: ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# temat', '# tematy', '# tematów')} · ${count(articles, '# artykuł', '# artykuły', '# artykułów')}`,
  minutes: (minutes) => count(minutes, '# minuta', '# minuty', '# minut'),
  beyond: (stories) => `+${stories} w archiwum`,
  beyondTitle: 'Cała reszta',
  viewOnline: 'Otwórz w przeglądarce',
  archive: 'Wszystkie wydania',
  unsubscribe: 'Wypisz się',
  written:
    'Napisane przez program na podstawie źródeł podanych w linkach. Każdy fakt, każda liczba i każdy cytat są przytoczone słowo w słowo.',
  nothing: 'Do tego wydania nie nadeszły żadne wiadomości.',
  unsubscribing: {
    ask: 'Na ten adres nie będą już wysyłane kolejne wydania.',
    done: 'Nie będziesz już otrzymywać kolejnych wydań.',
    unknown: 'Ten link jest nieprawidłowy.',
    failed: 'Nie udało się. Spróbuj ponownie.',
  },
  locale: 'pl-PL',
  toll: {
    dead: 'zabitych zabici zginęło zginęli zginął utonęło',
    died: 'nieżyjących śmiertelnych zmarło zmarły',
    hurt: 'rannych ranni ranny ranna poszkodowanych',
    missing: 'zaginionych zaginęło',
    nobody: 'nikt nikogo',
    among: 'wśród',
    counts: 'liczba bilans',
    ofDeath: 'ofiar zabitych',
    reaches: 'do',
    since: 'od',
    gone: 'zeszłym ubiegłym zeszłego ubiegłego temu',
    spans: 'roku lat lata miesiąca miesiącu miesięcy tygodnia tygodniu tygodni',
    animals: 'owiec krów świń koni psów wilków ptaków kur zwierząt',
  },
};
