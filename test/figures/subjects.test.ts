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
];

describe('what a figure measures', () => {
  for (const [rule, text, figure, subject] of cases)
    test(rule, async () => {
      expect(await subjectOf(text, figure)).toBe(subject);
    });
});
