import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Top stories',
  more: 'More',
  inBrief: 'In brief',
  update: 'Update:',
  opinion: 'Opinion:',
  alsoIn: 'Also in',
  readAt: (publisher) => (publisher === null ? 'Read the article' : `Read at ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# story', '# stories')} from ${count(articles, '# article', '# articles')}`,
  minutes: (minutes) => count(minutes, '# minute', '# minutes'),
  beyond: (stories) => `+${stories} more in the archive`,
  beyondTitle: 'Everything else',
  viewOnline: 'View online',
  archive: 'All editions',
  unsubscribe: 'Unsubscribe',
  written:
    'Written by a program from these articles alone. Every fact, figure and quotation is copied word for word.',
  nothing: 'No news arrived for this edition.',
  unsubscribing: {
    ask: 'No more editions will be sent to this address.',
    done: 'You get no more editions.',
    unknown: 'This link is not valid.',
    failed: 'That did not work. Please try again.',
  },
  locale: 'en-GB',
  toll: {
    dead: 'dead killed kills killing drowned fatalities deadly slain',
    died: 'deaths die died perished',
    hurt: 'injured injures injuring wounded wounds hurt casualties injuries hospitalised hospitalized',
    missing: 'missing unaccounted',
    nobody: 'nobody none no',
    among: 'among including most',
    counts: 'toll number tally',
    ofDeath: 'death deaths fatalities',
    reaches: 'to at reached reaches passed passes topped tops',
    remains: 'bodies corpses',
    since: 'since',
    gone: 'last previous ago earlier',
    spans: 'year years month months week weeks decade decades century winter spring summer autumn fall',
    apart: 'after before later ago earlier from away off into north south east west outside',
    animals:
      'sheep cattle cow cows pig pigs goat goats horse horses dog dogs cat cats wolf wolves bear bears bird birds hen hens chicken chickens turkeys ducks geese fish salmon whale whales dolphins seals deer elk reindeer elephant elephants rhinos animals livestock bees',
  },
  kindred: [
    'vehicle car driver motorist',
    'person people resident inhabitant passenger tourist civilian',
    'employee worker job post staff',
    'home house household customer property building',
    'protester demonstrator marcher',
    'spectator fan visitor',
  ],
};
