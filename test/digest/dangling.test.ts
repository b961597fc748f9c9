import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { namesStranger } from '../../lib/extract/selection/facts.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

test('“the company” comes after facts that say which one, and not at all where there are enough of those', () => {
  const { facts, dek } = digestArticle(
    articleOf(
      [
        'Shares in Hale ended mixed on Tuesday as strong results of banks were offset by a slide in chips.',
        'The Hale index rose 0.4% to 6,270 points, its highest since March.',
        'Dunmere Bank jumped 5.3% after its profit rose 12% to 4.9 billion crowns.',
        'Corvid Chips dropped 6.4% after the ministry barred it from selling its processors abroad.',
        'The company said the curbs would cost it about 1.1 billion crowns in sales this quarter.',
        'Volume in Hale was 19.9 million shares, compared with an average of 20.1 million in September.',
        'The crown was little changed at 9.84 against the euro.',
      ],
      'Shares close mixed in Hale',
    ),
    en,
    100,
  );
  const told = [dek, ...facts.map(({ text }) => text)].join('\n');
  expect(told.includes('The company said') && !told.includes('Corvid Chips dropped')).toBe(false);
});

test('a fact about “the incident” that no shown text introduces is left out where there are enough others', () => {
  const { facts, dek } = digestArticle(
    articleOf(
      [
        'Hale Rovers have signed the goalkeeper Piet Aarsen from Redmire for a fee of 2.1 million crowns.',
        'Aarsen, 24, has played 61 matches for Redmire and saved four penalties last season.',
        'A steward was pushed in the tunnel when the two clubs met in May.',
        'Rovers, who are second in the league, play Calder Town on Saturday.',
        'The coach Dana Whitlock said on Monday that the club wants two more players before September.',
        'Redmire finished the season in eleventh place and have sold five players since June.',
        'Aarsen was not involved and has played the incident down.',
      ],
      'Hale Rovers sign a goalkeeper',
    ),
    en,
    100,
  );
  expect([dek, ...facts.map(({ text }) => text)].join('\n')).not.toContain('the incident');
});

const ferry = [
  'Two boats of the harbour authority searched the bay of Hale for the ferry on Tuesday.',
  'The harbour authority of Hale closed the northern pier to all ships until Friday.',
  'Divers found the anchor of the ferry at a depth of 31 metres on Wednesday.',
  'The insurer put the damage to the pier and the ferry at 4.2 million crowns.',
  'Services to the islands of Inverlay and Redmire are run by a freighter until the autumn.',
  'The ferry of Hale was built at Redmire in 1994 and carried 212 people and 40 cars.',
  'A new ferry for the islands would cost 61 million crowns, the shipyard of Redmire says.',
];
const steered =
  'steered the ferry of Hale into the northern pier on Monday evening, and four people drowned.';

test.each([
  ['a lede', [`Jonas Ferrin ${steered}`, ...ferry]],
  [
    'a fact with a namesake',
    [ferry[0], `The captain Jonas Ferrin ${steered}`, ...ferry, 'Karin Ferrin waited.'],
  ],
])('%s takes nobody for known whom it names in full', (_, lines) => {
  const paragraphs = lines.filter((line) => line !== undefined);
  const article = {
    ...articleOf(paragraphs, 'Pier closed'),
    dek: 'Freighters sail until the autumn instead.',
  };
  const { facts } = digestArticle(article, en, 100);
  expect(facts.map(({ text }) => text).join('\n')).toContain(steered);
});

test.each([
  ['Pete Vale was elected.', true],
  ['Peter Vale was elected.', false],
])('whether “%s” is about Pete, of whom nothing else tells: %s', (text, isAboutHim) => {
  const fact = { start: 0, end: text.length, text, salience: 1, rule: 'sentence', source: null };
  const pete = { start: 90, end: 94, text: 'Pete', kind: 'person', salience: 0.1, mentions: 1 } as const;
  expect(namesStranger(fact, 'The council met.', [pete])).toBe(isAboutHim);
});
