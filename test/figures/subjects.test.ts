import { describe, expect, test } from 'vitest';
import { figuresIn } from './read.ts';

/** What the figure of this text measures. */
const subjectOf = async (text: string, figure: string): Promise<string | null | undefined> =>
  (await figuresIn(text))
    .filter((one) => one.text.startsWith(figure))
    .map(({ subject }) => subject?.text ?? null)[0];

const cases: readonly (readonly [rule: string, text: string, figure: string, subject: string | null])[] = [
  [
    'the subject of a verb, past a name set between commas',
    'Mira Tolland, a Norda lawyer and former mayor, is left with $92,000 in debt.',
    '$92,000',
    'Mira Tolland',
  ],
  [
    'past an age set between commas',
    'Ivo Brandt, 51, of Norda is charged with 13 counts.',
    '13',
    'Ivo Brandt, 51, of Norda',
  ],
  [
    'past a participle that hangs on it',
    'The union helping the miners has grown to 65 branches.',
    '65',
    'union',
  ],
  ['past the object of a preposition', 'A cell meant for three men held 155 prisoners.', '155', 'cell'],
  [
    'whom a verb makes do something',
    'The storm prompted a ferry to evacuate 420 passengers.',
    '420',
    'ferry',
  ],
  ['not whom a verb merely takes', 'The firm visited the harbour to buy 40 boats.', '40', 'firm'],
  [
    'the noun right before "who"',
    'A medal was given to Ada Kern, who has been a judge for 21 years.',
    '21 years',
    'Ada Kern',
  ],
  [
    'a title between quotation marks',
    'Here "The Lamp Games" has brought in $363 million.',
    '$363 million',
    'Lamp Games',
  ],
  ['nothing where "there are" says it', 'At the other end of the street there are 40 shops.', '40', null],
  ['nothing else for what is counted', 'Six officers were charged over two deaths.', 'two', null],
  [
    'what stands before a bracket',
    'More than half of the income (57 percent) comes from rents.',
    '57 percent',
    'income',
  ],
  ['what a colon heads', 'Family ticket: $40 per year', '$40 per year', 'Family ticket'],
  ['what a sum is taken from', 'The bank fell, wiping $340 million from the fund.', '$340 million', 'fund'],
  ['the name behind an age', 'They asked about the 25-year-old, Ada Kern.', '25-year-old', 'Ada Kern'],
  ['the name before an age', 'They came for Ada Kern, 25; and nobody stopped them.', '25', 'Ada Kern'],
  ['no place before a code', 'Write to Kern Hall, Norda, NK, 10432.', '10432', null],
  [
    'whom "one of" behind a comma tells of',
    'A prize went to the Union of Norda Miners, one of the oldest in the country.',
    'one',
    'Union of Norda Miners',
  ],
  [
    'whom a share behind a comma tells of',
    'A prize went to Ada Kern, one of two women on the board.',
    'one of two',
    'Ada Kern',
  ],
  ['no month before "one of"', 'The town counted 12 storms in June, one of the worst months.', 'one', 'town'],
  [
    'what a verb moves to a level',
    'The baker raised her forecast to $7 million on Monday.',
    '$7 million',
    'forecast',
  ],
  ['what a verb moves by an amount', 'The council cut bus fares by 12 percent.', '12 percent', 'bus fares'],
  ['what a report puts at a number', 'Police estimated the crowd at 40,000.', '40,000', 'crowd'],
  [
    'the subject behind a time',
    'For the past five years, the ferry has been losing passengers.',
    'five years',
    'ferry',
  ],
  [
    'the many who do something, whatever they hang on',
    'The mill struck an accord with unions representing 40,000 workers.',
    '40,000',
    'unions',
  ],
  [
    'a name past the insertion that tells who founded it',
    'Lund Partners, a fund founded by Ada Lund, raised its stake to hold 3.4 percent.',
    '3.4 percent',
    'Lund Partners',
  ],
  [
    'no date behind a level',
    'Support has risen, going from 40 percent on July 14 to 46 percent.',
    '40 percent',
    'Support',
  ],
  [
    'no other amount behind a preposition',
    'They got less money, roughly $25 million over a 6 month period.',
    '$25 million',
    null,
  ],
  [
    'names with a title or an initial to their end',
    'He has given $2 million through the Ada J. Lund Fund.',
    '$2 million',
    'Ada J. Lund Fund',
  ],
  ['whoever is ahead', 'Ada Lund finished just ahead of 300 runners.', '300', 'Ada Lund'],
  ['nothing for a date', 'Two years ago, the ferry sank.', 'Two years', null],
  [
    'the noun before a place and "that"',
    'They told of a market in Norda that drew 5,000.',
    '5,000',
    'market',
  ],
  [
    'the subject of a verb that has its object already',
    'The plan offers new mothers eight weeks of leave.',
    'eight weeks',
    'plan',
  ],
  [
    'the subject before an adverb and a verb',
    'The Farmers now control two dozen towns.',
    'two dozen',
    'Farmers',
  ],
  ['nothing where what is said is that there are', 'The mayor said there are 40 of them.', '40', null],
];

describe('what a figure measures', () => {
  for (const [rule, text, figure, subject] of cases)
    test(rule, async () => {
      expect(await subjectOf(text, figure)).toBe(subject);
    });
});
