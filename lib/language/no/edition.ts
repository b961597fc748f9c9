import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Toppsaker',
  more: 'Flere nyheter',
  inBrief: 'Kort fortalt',
  update: 'Oppdatering:',
  opinion: 'Debatt:',
  alsoIn: 'Også i',
  readAt: (publisher) => (publisher === null ? 'Les artikkelen' : `Les hos ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# sak', '# saker')} fra ${count(articles, '# artikkel', '# artikler')}`,
  minutes: (minutes) => count(minutes, '# minutt', '# minutter'),
  beyond: (stories) => `+${stories} til i arkivet`,
  beyondTitle: 'Alt annet',
  viewOnline: 'Les på nett',
  archive: 'Alle utgaver',
  unsubscribe: 'Avslutt abonnementet',
  written:
    'Skrevet av et program ut fra kildene det lenkes til. Alle opplysninger, tall og sitater er gjengitt ordrett.',
  nothing: 'Det har ikke kommet inn nyheter til denne utgaven.',
  unsubscribing: {
    ask: 'Det sendes ikke flere utgaver til denne adressen.',
    done: 'Du får ikke flere utgaver.',
    unknown: 'Lenken er ikke gyldig.',
    failed: 'Det gikk ikke. Prøv igjen.',
  },
  locale: 'nb-NO',
  toll: {
    dead: 'drept drepte omkom omkomne druknet',
    died: 'døde død',
    hurt: 'skadde skadd skadet såret sårede',
    missing: 'savnet savnede',
    nobody: 'ingen',
    among: 'deriblant inkludert',
    animals: 'sauer kyr griser hester hunder ulver fugler høns dyr',
  },
};
