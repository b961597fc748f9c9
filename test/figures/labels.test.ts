import { expect, test } from 'vitest';
import { labelText } from '../../lib/model/index.ts';
import { figuresIn } from './read.ts';

/** Each labelled figure as a reader sees it: "value | label". */
async function shown(text: string, code = 'en'): Promise<string[]> {
  return (await figuresIn(text, code)).flatMap((figure) =>
    figure.label === null ? [] : [`${figure.text} | ${labelText(figure.label)}`],
  );
}

test.each([
  ['The bill passed by 94 votes to 71.', '94 votes | The bill passed by … to 71'],
  ['Ferrin paid 73 percent of the cost.', '73 percent | Ferrin paid … of the cost'],
  ['The old woman died two days later at a hospital.', 'two days | The old woman died … later at a hospital'],
  [
    'Police arrested the man five days after the fire.',
    'five days | Police arrested the man … after the fire',
  ],
  ['The shop offers 30% off for students.', '30% | The shop offers … off for students'],
  ['The gunman left 13 people dead in the street.', '13 people | The gunman left … dead in the street'],
  [
    'Vale had been suspended five days for taking "liberties" with a driver.',
    'five days | Vale had been suspended',
  ],
  ['Each limb takes 30 hours to make and assemble.', '30 hours | Each limb takes … to make and assemble'],
  [
    'The mill will pay Ann Lund $335,000 to settle her claim with the town.',
    '$335,000 | The mill will pay Ann Lund … to settle her claim with the town',
  ],
  ['Brent crude rose by $2 to $94.10 on Monday.', '$2 | Brent crude rose by … to $94.10 on Monday'],
  [
    'The bank raised its rate by a quarter point to 5.25%.',
    'a quarter point | The bank raised its rate by … to 5.25%',
  ],
  ['Revenue exceeded $2 million last year.', '$2 million | Revenue … last year'],
  ['Torvex, the maker of lamps, tumbled 18.4%.', '18.4% | Torvex, the maker of lamps, tumbled'],
  ['Profit was $3.2 billion, up from 2.9.', '$3.2 billion | Profit was'],
])('a clause goes on past its figure as far as it takes: %s', async (text, line) => {
  expect(await shown(text)).toEqual([line]);
});

test.each([
  ['a list that a heading names', '12 scams to avoid'],
  ['a list with a title', '15 Photos That Make You Look Twice'],
  [
    'a clause that lacks what it is about',
    'That is a step that Lund and Vale have been asking for four years.',
  ],
  ['one of a pronoun', 'Some of them were found two days after the fire.'],
  ['a clause that points back', 'That request prompted Lund to turn over 30,490 letters.'],
  ['half a comparison', 'Drivers in Norda were fined four times as often.'],
  ['a participle without its subject', 'Lund wrote reports, paying anywhere from $100 to $20,000 for each.'],
  ['the second of two adjectives', 'It was a long, tiring contest for the fate of 16 million people.'],
  ['an arrow in a table', 'Norda > -0.8%'],
  ['what is said to "you"', '"You\'ve got twenty minutes," Lund told the team.'],
])('%s is no label', async (_, text) => expect(await shown(text)).toEqual([]));

test.each([
  ['The battle lasted for eight hours in all.', 'eight hours | The battle lasted'],
  ['Officials say 40 homes burned in the fire.', '40 | homes burned in the fire'],
  ['One man was killed and 12 others were wounded.', '12 | others were wounded'],
  [
    'The mayor unveiled an emergency $1 billion spending plan Thursday.',
    '$1 billion | The mayor unveiled an emergency … spending plan',
  ],
  ['It gets a 28% discount on seats for new clients.', '28% | discount on seats for new clients'],
  ['Repairs would cost between $7 and $9 million.', 'between $7 and $9 million | Repairs would cost'],
])('and no further: %s', async (text, line) => {
  expect(await shown(text)).toEqual([line]);
});

test.each([
  'If prices fell by 10 percent, the mill would close.',
  'The mill denied that 4,000 jobs were at risk.',
  'This does not mean that you need 50 jokes in an essay.',
  'She earned $50.',
  'His brother spent $50.',
  'They fined a 20,000-euro ($21,000) sum.',
  'The letters threatened it with 1080 unless it stopped.',
])('what is supposed, denied, leans on its sentence or names something has no label: %s', async (text) => {
  expect(await shown(text)).toEqual([]);
});

test('a label with a gap is a slice of the source, and so is the gap', async () => {
  const text = 'On Monday the bill passed by about 94 votes to 71.';
  const label = (await figuresIn(text))[0]?.label;
  expect(label?.gap).toBeDefined();
  expect(text.slice(label?.start, label?.end)).toBe(label?.text);
  expect(text.slice(label?.gap?.start, label?.gap?.end)).toBe('about 94 votes');
});

test.each([
  ['The town would lose 4,000 jobs unless a buyer is found.', []],
  ['The mayor backed the plan, but help came from two.', []],
  ['The club signed a 19-year-old.', []],
  ['It was a plan to shield as many as five million immigrants from deportation.', []],
])(
  'a condition behind the clause, a number without its noun and half a phrase give no label: %s',
  async (text, lines) => {
    expect(await shown(text)).toEqual(lines);
  },
);

test.each([
  ['A fire kills three in Norda.', ['three | A fire kills … in Norda']],
  ['Four people were injured.', ['Four | people were injured']],
  ['A dozen people died and two were injured.', ['A dozen | people died']],
  [
    'The bridge was shut, forcing about 30,000 drivers a day to take a detour.',
    ['30,000 drivers | forcing … a day to take a detour'],
  ],
])('people who come to harm are figures in words too: %s', async (text, lines) => {
  expect(await shown(text)).toEqual(lines);
});

test.each([
  ['- Brent $94.10, up 1.2%', ['$94.10 | Brent', '1.2% | Brent $94.10, up']],
  ['- Brent: $94.10, up 1.2%', ['$94.10 | Brent', '1.2% | Brent: $94.10, up']],
  ['Unemployment: 5.2%', ['5.2% | Unemployment']],
  ['Clap two hands', []],
])('an item of a list without a verb is told by the words that open it: %s', async (text, lines) => {
  expect(await shown(text)).toEqual(lines);
});

test.each([
  ['Anna Lund scored a three-set win over Kim Vale.', ['three-set | Anna Lund scored a … win']],
  ['The flight took 2 hours and 30 minutes.', ['2 hours and 30 minutes | The flight took']],
  ['The ferry reached the wreck within six minutes.', ['six minutes | The ferry reached the wreck within']],
])('an attribute is read within its clause, and time keeps its preposition: %s', async (text, lines) => {
  expect(await shown(text)).toEqual(lines);
});

test.each([
  ['The dispute between the two sides has grown.', []],
  ['The two women spoke for five minutes.', ['five minutes | The two women spoke']],
  ['They met for the first of three debates.', []],
  [
    'Norda, where four out of ten jobs depend on the mine, voted.',
    ['four out of ten | Norda, where … jobs depend on the mine'],
  ],
  ['The party needs 40 votes to clinch the title.', ['40 votes | The party needs … to clinch the title']],
])('what points back or leaves out its place gives no label: %s', async (text, lines) => {
  expect(await shown(text)).toEqual(lines);
});

test.each([
  ['The plane carrying 68 people slid off the runway.', []],
  ['A fan of "Mill" host Jan Orel delivered a petition with 9,000 names.', []],
  ['Norda will spend $6 billion on research.', ['$6 billion | Norda will spend … on research']],
  ['The law led Lund to turn over 30,490 emails.', ['30,490 emails | The law led Lund to turn over']],
  ['Orel was arrested, facing 30 charges for the fire.', []],
  ['The group said that 750 more foster carers are "badly" needed.', []],
  ['Prodan had a 73% graduation rate.', ['73% | Prodan had a … graduation rate']],
  ['Half the patients diagnosed with gout are men.', ['Half | the patients diagnosed with gout are men']],
])('a label is a clause of its own, with what follows its figure: %s', async (text, lines) => {
  expect(await shown(text)).toEqual(lines);
});

test.each([
  [
    'a clause behind a comma and “and”',
    'The krone fell 0.4%, and the yield on the 10-year bond dropped 6 basis points to 2.87%.',
    '6 basis points | the yield on the 10-year bond dropped … to 2.87%',
  ],
  [
    'an average that a change is told by',
    'House prices rose by an average of 22 per cent.',
    '22 per cent | House prices rose by an average of',
  ],
  [
    'what a company says it will do',
    'Torvex said on Thursday it would cut about 4,200 jobs, or 7% of its staff.',
    '4,200 jobs | Torvex said on Thursday it would cut',
  ],
  [
    'what somebody is made to do',
    'The court ordered Halden to pay €212m in damages.',
    '€212m | The court ordered Halden to pay … in damages',
  ],
  [
    'the second of two verbs',
    'The council will close the pool and cut 40 jobs.',
    '40 jobs | The council will close the pool and cut',
  ],
  [
    'an object that ends in a form of a verb',
    'The firm raised its profit forecast to between $310 million and $330 million.',
    'between $310 million and $330 million | The firm raised its profit forecast to',
  ],
  [
    'a phrase that opens its sentence',
    'A crowd of 30,000 filled Market Square on Saturday evening.',
    '30,000 | A crowd of … filled Market Square on Saturday evening',
  ],
  ['what stands at a height', 'The plane was at 4,000 metres.', '4,000 metres | The plane was at'],
  [
    "a verb's particle",
    'Some 40 lawsuits were thrown out because the officer had lied.',
    '40 | lawsuits were thrown out',
  ],
  [
    'the level that a share led to',
    "The bank's profit rose by a fifth to £1.4bn.",
    "a fifth | The bank's profit rose by … to £1.4bn",
  ],
  [
    'what a part is a part of',
    'The ministry said 38 of the 46 observers had returned.',
    '38 | of the 46 observers had returned',
  ],
  [
    'what there is, with its place',
    'There were 1,400 people on the other side of the river.',
    '1,400 | people on the other side of the river',
  ],
])('%s has a label', async (_, text, line) => {
  expect(await shown(text)).toContain(line);
});

test.each([
  [
    'values shared out by “respectively”',
    'Analysts had expected 212 million euros and 4.7 billion euros respectively.',
  ],
  ['a distance that tells where', 'The mayor cut a ribbon 312 metres from where he was born.'],
  ['whom “it” stands for in another sentence', 'The board met. They said it would cut 4,200 jobs.'],
  [
    'what a report of a relative clause tells',
    'It is a summary which the paper says is based on the 1.5 hours of audio.',
  ],
  ['a share whose whole goes on', 'Dade was one of two men recently charged in the case.'],
  ['what there is without a place', 'There were 40 people.'],
])('%s has none', async (_, text) => {
  expect(await shown(text)).toEqual([]);
});
