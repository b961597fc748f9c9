import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Toppnyheter',
  more: 'Fler nyheter',
  inBrief: 'I korthet',
  update: 'Uppdatering:',
  opinion: 'Debatt:',
  alsoIn: 'Även i',
  readAt: (publisher) => (publisher === null ? 'Läs artikeln' : `Läs hos ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# nyhet', '# nyheter')} från ${count(articles, '# artikel', '# artiklar')}`,
  minutes: (minutes) => count(minutes, '# minut', '# minuter'),
  beyond: (stories) => `+${stories} till i arkivet`,
  beyondTitle: 'Allt annat',
  viewOnline: 'Läs på webben',
  archive: 'Alla utgåvor',
  unsubscribe: 'Avsluta prenumerationen',
  written:
    'Skrivet av ett program utifrån de länkade källorna. Varje faktauppgift, siffra och citat är ordagrant hämtat.',
  nothing: 'Inga nyheter har kommit in till den här utgåvan.',
  unsubscribing: {
    ask: 'Inga fler utgåvor skickas till den här adressen.',
    done: 'Du får inga fler utgåvor.',
    unknown: 'Länken är inte giltig.',
    failed: 'Det gick inte. Försök igen.',
  },
  locale: 'sv-SE',
  toll: {
    dead: 'dödade dödades omkom omkomna drunknade',
    died: 'döda död dog dött',
    hurt: 'skadade skadad skadades sårade',
    missing: 'saknade saknas',
    nobody: 'ingen inga',
    among: 'däribland varav inklusive',
    animals: 'får kor grisar hästar hundar vargar fåglar höns djur',
  },
};
