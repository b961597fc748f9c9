import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Belangrijkste nieuws',
  more: 'Meer nieuws',
  inBrief: 'In het kort',
  update: 'Update:',
  opinion: 'Opinie:',
  alsoIn: 'Ook in',
  readAt: (publisher) => (publisher === null ? 'Lees het artikel' : `Lees bij ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# onderwerp', '# onderwerpen')} uit ${count(articles, '# artikel', '# artikelen')}`,
  minutes: (minutes) => count(minutes, '# minuut', '# minuten'),
  beyond: (stories) => `+${stories} in het archief`,
  beyondTitle: 'Al het andere',
  viewOnline: 'Bekijk online',
  archive: 'Alle edities',
  unsubscribe: 'Afmelden',
  written:
    'Geschreven door een programma op basis van de gelinkte bronnen. Elk feit, elk cijfer en elk citaat is woordelijk overgenomen.',
  nothing: 'Voor deze editie is geen nieuws binnengekomen.',
  unsubscribing: {
    ask: 'Naar dit adres worden geen edities meer gestuurd.',
    done: 'U ontvangt geen edities meer.',
    unknown: 'Deze link is niet geldig.',
    failed: 'Dat is niet gelukt. Probeer het opnieuw.',
  },
  locale: 'nl-NL',
  toll: {
    dead: 'doden gedood dodelijk verdronken',
    died: 'dode omgekomen overleden',
    hurt: 'gewond gewonde gewonden',
    missing: 'vermist vermiste vermisten',
    nobody: 'niemand geen',
    among: 'onder waaronder inclusief',
    counts: 'dodental aantal',
    ofDeath: 'dodental doden slachtoffers',
    reaches: 'tot naar op',
    since: 'sinds',
    gone: 'vorig vorige geleden',
    spans: 'jaar jaren maand maanden week weken winter lente zomer herfst',
    animals: 'schapen koeien varkens paarden honden wolven vogels kippen dieren',
  },
};
