import { expect, test } from 'vitest';
import { figuresIn } from '../../lib/digest.ts';
import { digestDocument } from '../../lib/digest-document.ts';
import { differingFigures } from '../../lib/edition/differing/differing.ts';
import type { Told } from '../../lib/edition/differing/measure.ts';
import { convertible } from '../../lib/edition/differing/units.data.ts';
import { languages } from '../../lib/language/index.ts';

async function told(text: string): Promise<Told> {
  const raw = { name: 'article.txt', bytes: Buffer.from(text) };
  const [made] = await digestDocument(raw, { languages });
  if (!made) throw new Error('the text is an article');
  return { ...made, figures: figuresIn(made.digest.article, made.language) };
}

/** What is shown of two articles where they differ: the lead's value, then the other's. */
async function differing(lead: string, other: string): Promise<string[]> {
  const figures = differingFigures(await told(lead), [{ told: await told(other), from: 1 }]);
  return figures.map(({ text, variants }) => [text, ...variants.map((each) => each.text)].join(' | '));
}

const pier = (lines: string): string => `Pier of Ostrava Sound closed after storm\n\n${lines}\n`;

test.each([
  [
    'numbers in words',
    'The harbour office closed the pier on Monday because rot was found in three of its twelve beams.',
    'The pier was shut on Monday because of rot in five of its beams.',
    'three of its twelve beams | five',
  ],
  [
    'numbers in words and in digits',
    'Divers counted fourteen sunken boats in the harbour after the storm.',
    'After the storm 19 sunken boats lay in the harbour, the office said.',
    'fourteen sunken boats | 19',
  ],
  [
    'units of one measure',
    'Repairs of the pier would take at least eleven months, the engineers said.',
    'Repairs of the pier will take 60 weeks, an engineer of the harbour said.',
    'eleven months | 60 weeks',
  ],
  [
    'miles and kilometres',
    'Lorries have to take a detour of 19 km through Lenn.',
    'A detour of 20 miles through Lenn awaits the lorries.',
    '19 km | 20 miles',
  ],
  [
    'nouns of one kind, each with its own',
    'About 27,000 vehicles cross the pier bridge every day.',
    'Some 34,000 drivers a day cross the pier bridge.',
    '27,000 | 34,000 drivers',
  ],
  [
    'a list of who came to harm',
    'Killed: 4, injured: 9, said the harbour office.',
    'In Ostrava 4 people were killed and 11 injured.',
    '9 | 11',
  ],
  [
    'people with some among them set apart',
    'Nine people of the quay, among them two children, were injured when the pier gave way.',
    'When the pier gave way 14 people were injured.',
    'Nine | 14',
  ],
  [
    'people hurt that nothing counts',
    'The collapse left nine injured.',
    'Eleven residents suffered injuries when the pier gave way.',
    'nine | Eleven residents',
  ],
  [
    'people killed, in whatever words',
    'At least twelve people were killed when the pier gave way on Monday.',
    'The collapse of the pier on Monday left 15 dead, the police said.',
    'twelve | 15 dead',
  ],
])('%s are set beside each other', async (_, lead, other, shown) => {
  expect(await differing(pier(lead), pier(other))).toEqual([shown]);
});

test.each([
  [
    'the same length in two units',
    'Lorries have to take a detour of 19 km through Lenn.',
    'A detour of 12 miles through Lenn awaits the lorries.',
  ],
  [
    'the same span in two units',
    'Repairs of the pier will take 24 months, the engineers said.',
    'Repairs of the pier will take two years, an engineer said.',
  ],
  [
    'people killed and people hurt',
    'Twelve people were killed when the pier gave way.',
    'Fifteen people were injured when the pier gave way.',
  ],
  [
    'a part and the whole',
    'Rot was found in three of the twelve beams of the pier.',
    'The pier has twelve beams, and three of them are rotten.',
  ],
  [
    'a bound and a value within it',
    'Repairs of the pier could cost up to 45 million crowns.',
    'Repairs of the pier are to cost between 38 million and 45 million crowns.',
  ],
  [
    'sums for different things',
    'The state gives 22 million crowns for the new lighthouse.',
    'Fishermen lost 31 million crowns in catches last year.',
  ],
  [
    'shares of which only the first says what they are of',
    'It is thought that up to 70 per cent of the ferries in Lenn, and 60 per cent in Tarn, were cancelled on Monday.',
    'As many as 55 per cent of the trains in Oster, 52 per cent in Lenn, and 82 per cent in Tarn were cancelled, the railway said.',
  ],
  [
    'shares of a thing and of its capacity',
    'The outage hit the cable on Friday: 82 per cent of the island’s voice traffic capacity was out of service.',
    'The outage hit the cable on Friday: 65 per cent of voice traffic was out of service on the island.',
  ],
  [
    'what came to pass in another year',
    'The storm of Monday drove 40 boats ashore in the harbour.',
    'Last February a storm drove 60 boats ashore in the harbour.',
  ],
  [
    'what one source says and the other denies',
    'The works, which lost 212 million crowns last year, own the pier.',
    'It is not true that the works lost 400 million crowns last year, the owner said.',
  ],
  [
    'counts of other things',
    'The pier has 40 lamps, and 12 ferries leave it every day.',
    'The pier office employs 60 people and sold 18 boats.',
  ],
])('%s do not differ', async (_, lead, other) => {
  expect(await differing(pier(lead), pier(other))).toEqual([]);
});

test('a figure without a label gets the words that both sources have', async () => {
  const lead = await told(
    pier('The office closed the pier on Monday because rot was found in three of its twelve beams.'),
  );
  const other = await told(pier('The pier was shut on Monday because of rot in five of its beams.'));
  const [figure] = differingFigures(lead, [{ told: other, from: 1 }]);
  expect(figure?.label?.text).toMatch(/^rot /);
  const { text } = lead.digest.article;
  expect(text.slice(figure?.label?.start, figure?.label?.end)).toBe(figure?.label?.text);
});

test('a figure without a label gets the words behind it as a label, where both sources share them', async () => {
  const headline = 'Damaged undersea cables cut internet in Lenn';
  const lead = await told(
    `${headline}\n\nRepairs to the internet between two undersea cables last a week, the office said.\n`,
  );
  const other = await told(
    `${headline}\n\nRepairs between three undersea cables last a week, the company said.\n`,
  );
  const figures = differingFigures(lead, [{ told: other, from: 1 }]);
  expect(figures.map(({ label }) => label?.text)).toEqual(['undersea cables last a week']);
});

test.each([
  ['Two people died and nine were injured when the pier gave way.', 'were injured'],
  ['It left nine injured.', 'injured'],
  ['Killed: 4, injured: 9, said the harbour office.', 'injured'],
])('what became of people is said of their number: %s', async (lead, label) => {
  const other = await told(pier('Eleven people were hurt when the pier gave way.'));
  const figures = differingFigures(await told(pier(lead)), [{ told: other, from: 1 }]);
  expect(figures.map((figure) => figure.label?.text)).toEqual([label]);
});

test('numbers of a match report are not compared: as many players have as many of them', async () => {
  const lead = await told(
    pier('The office closed the pier because rot was found in three of its twelve beams.'),
  );
  const other = await told(pier('The pier was shut because of rot in five of its beams.'));
  expect(differingFigures(lead, [{ told: other, from: 1 }])).toHaveLength(1);
  const match: Told = { ...lead, digest: { ...lead.digest, form: 'match-report' } };
  expect(differingFigures(match, [{ told: other, from: 1 }])).toEqual([]);
});

test.each([
  [
    'a figure of a year gone by and one of now',
    'Divers counted fourteen sunken boats in the harbour after the storm of 4 May 2031.',
    'After the storm of 1998 the office counted 19 sunken boats in the harbour; that of 2031 was weaker.',
  ],
  [
    'a number within a word',
    'Police look for a four-by-four car that left the harbour by the north gate.',
    'Police look for two cars that left the harbour by the north gate.',
  ],
  [
    '“more than” and a number that is more',
    'The storm left more than 40,000 households around the harbour without power.',
    'Around the harbour 43,500 households were without power after the storm.',
  ],
  [
    'what players did, in reports of sport',
    'Before the harbour crowd, Voss scored 13 points for the team; the coach praised his striker, the season is long, and fans of the league hope for a win.',
    'Before the harbour crowd, Voss scored 21 points for the team; its coach and manager hope that the season ends in a win of the league.',
  ],
])('not set beside each other: %s', async (_, lead, other) => {
  expect(await differing(pier(lead), pier(other))).toEqual([]);
});

test('how many were killed far down in a report is not of its event', async () => {
  const filler =
    'The harbour office has kept a list of all that happened there, and reads it out each year. '.repeat(18);
  const lead = pier('At least twelve people were killed when the pier gave way on Monday.');
  expect(
    await differing(
      lead,
      pier(`The pier gave way on Monday. ${filler} At another pier 15 people were killed.`),
    ),
  ).toEqual([]);
  expect(await differing(lead, pier('The pier gave way on Monday, and 15 people were killed.'))).toHaveLength(
    1,
  );
});

test('units that say the same in other numbers are units that figures have', async () => {
  const { units } = (await languages.load('en')).figures;
  const names = new Set([...units.words.values(), ...units.symbols.values()].map(({ name }) => name));
  for (const table of Object.values(convertible))
    for (const name of Object.keys(table)) expect(names).toContain(name);
});
