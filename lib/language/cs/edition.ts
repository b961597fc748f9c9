import type { EditionWords } from '../contract/edition.ts';
import { counting, czech } from '../plurals.ts';

const count = counting(czech);

export const edition: EditionWords = {
  topStories: 'Hlavní zprávy',
  more: 'Další zprávy',
  inBrief: 'Krátce',
  update: 'Aktualizace:',
  opinion: 'Názor:',
  alsoIn: 'Píší také',
  readAt: (publisher) => (publisher === null ? 'Číst článek' : `Číst: ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# zpráva', '# zprávy', '# zpráv')} · ${count(articles, '# článek', '# články', '# článků')}`,
  minutes: (minutes) => count(minutes, '# minuta', '# minuty', '# minut'),
  beyond: (stories) => `+${stories} v archivu`,
  beyondTitle: 'Vše ostatní',
  viewOnline: 'Zobrazit v prohlížeči',
  archive: 'Všechna vydání',
  unsubscribe: 'Odhlásit odběr',
  written:
    'Sestavil program z odkazovaných zdrojů. Každý fakt, každé číslo a každá citace jsou převzaty doslova.',
  nothing: 'Pro toto vydání nepřišly žádné zprávy.',
  unsubscribing: {
    ask: 'Na tuto adresu už nebudou chodit další vydání.',
    done: 'Další vydání už nebudete dostávat.',
    unknown: 'Tento odkaz není platný.',
    failed: 'Nepodařilo se to. Zkuste to prosím znovu.',
  },
  locale: 'cs-CZ',
  toll: {
    dead: 'mrtvých mrtví zabitých zahynulo zahynuli utonulo',
    died: 'mrtvý zemřelo zemřeli',
    hurt: 'zraněných zranění zraněno',
    missing: 'pohřešovaných nezvěstných',
    nobody: 'nikdo',
    among: 'včetně mezi',
    animals: 'ovcí krav prasat koní psů vlků ptáků slepic zvířat',
  },
};
