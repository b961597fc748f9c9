import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Tophistorier',
  more: 'Flere nyheder',
  inBrief: 'Kort nyt',
  update: 'Opdatering:',
  opinion: 'Debat:',
  alsoIn: 'Også i',
  readAt: (publisher) => (publisher === null ? 'Læs artiklen' : `Læs hos ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# nyhed', '# nyheder')} fra ${count(articles, '# artikel', '# artikler')}`,
  minutes: (minutes) => count(minutes, '# minut', '# minutter'),
  beyond: (stories) => `+${stories} mere i arkivet`,
  beyondTitle: 'Alt det øvrige',
  viewOnline: 'Læs online',
  archive: 'Alle udgaver',
  unsubscribe: 'Afmeld',
  written:
    'Skrevet af et program ud fra de kilder, der linkes til. Alle oplysninger, tal og citater er gengivet ordret.',
  nothing: 'Der er ikke kommet nyheder ind til denne udgave.',
  unsubscribing: {
    ask: 'Der sendes ikke flere udgaver til denne adresse.',
    done: 'Du får ikke flere udgaver.',
    unknown: 'Linket er ikke gyldigt.',
    failed: 'Det lykkedes ikke. Prøv igen.',
  },
  locale: 'da-DK',
  toll: {
    dead: 'dræbt dræbte omkom omkomne druknede',
    died: 'døde død',
    hurt: 'sårede såret kvæstede kvæstet tilskadekomne',
    missing: 'savnet savnede',
    nobody: 'ingen',
    among: 'heriblandt herunder inklusive',
    animals: 'får køer grise heste hunde ulve fugle høns dyr',
  },
};
