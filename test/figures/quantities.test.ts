import { describe, expect, test } from 'vitest';
import { figuresIn, short } from './read.ts';

test('a decimal times a magnitude is what was written', async () => {
  const [figure] = await figuresIn('It reached 16.4 million people.');
  expect(figure?.value).toBe(16_400_000);
});

test.each([
  ['He enjoyed success during his three-and-half-year tenure.', ['three-and-half-year = 3.5 year']],
  ['They have won six of the past seven contests.', ['six = 6 contest', 'seven = 7 contest']],
  ['Two dozen of Sen. Lund’s Kestrian supporters backed Vale.', ['Two dozen = 24 kestrian supporter']],
  ['At 64, Ada Lund rides to work every day.', ['64 = 64 year of age']],
  ['The plan would raise only $1.1 trillion.', ['$1.1 trillion = 1100000000000 dollar']],
  ['There were 265 women in Norda and 189 in Kestria.', ['265 = 265 woman', '189 = 189 woman']],
  ['It has one of the best screens.', ['one = 1 good screen']],
  ['Lund and two co-workers left.', ['two = 2 co-worker']],
  [
    'Sales fell sharply from $4.2 million in May to $3.9 million.',
    ['$4.2 million in May to $3.9 million = 4200000–3900000 down dollar'],
  ],
  ['Thefts fell from 40 in May to 35 in June.', ['40 in May to 35 = 40–35 down']],
  ['Children as young as 12 work there.', ['12 = 12 at-least year of age']],
  ['Brent crude rose by $2 to $94.10.', ['$2 = 2 up dollar', '$94.10 = 94.1 dollar']],
])('other news: %s', async (text, found) => expect(await short(text)).toEqual(found));

describe('numbers', () => {
  test.each([
    ['The firm has 60,000 workers.', ['60,000 workers = 60000 worker']],
    ['They bought two and a half dozen eggs.', ['two and a half dozen = 30 egg']],
    ['A dozen people met.', ['A dozen = 12 people']],
    ['Dozens of people fled.', ['Dozens = 12–120 people']],
    ['It drew tens of thousands of fans.', ['tens of thousands = 10000–100000 fan']],
    ['The plan costs £3.5bn.', ['£3.5bn = 3500000000 pound sterling']],
    ['It has 1.5m customers.', ['1.5m = 1500000 customer']],
    ['The rope is 1.8m long.', ['1.8m = 1.8 metre']],
    ['Two-thirds of voters agreed.', ['Two-thirds = 0.6666666666666666 % voter']],
    ['One in five children is poor.', ['One in five = 0.2 % child']],
    ['It took half an hour.', ['half an hour = 0.5 hour']],
    ['The frost reached minus 12 degrees Celsius.', ['minus 12 degrees Celsius = -12 celsius']],
    ['Revenue grew sixfold.', ['sixfold = 6 up count']],
    ['The 6-foot-3 guard signed.', ['6-foot-3 = 6.25 foot']],
    ['In the past week 12 people died.', ['12 = 12 people']],
    ['During the game 20 fans were hurt.', ['20 = 20 fan']],
    ['In Gaza 45 were killed.', ['45 = 45 people']],
    ['One more person died.', ['One = 1 person']],
    ['Sales fell by half.', ['half = 0.5 down % -']],
    ['A 2.5-fold rise was seen.', ['2.5-fold = 2.5 count']],
    ['She is 5 feet 6 inches tall.', ['5 feet 6 inches = 5.5 foot']],
  ])('%s', async (text, figures) => {
    expect(await short(text)).toEqual(figures);
  });
});

describe('ranges hold both ends, also where unit or magnitude stands once', () => {
  test.each([
    ['It costs between $7 and $9 million.', 'between $7 and $9 million = 7000000–9000000 dollar'],
    ['Some 400-500 soldiers attacked.', '400-500 = 400–500 about soldier'],
    ['He drove at 15 to 22 miles per hour.', '15 to 22 miles per hour = 15–22 mile per hour'],
    ['Prices fell from 40 to 35 euros.', '40 to 35 euros = 40–35 down euro'],
    ['It fell 12%-15%.', '12%-15% = 12–15 down percentage'],
    ['A 10-to-15-year plan was drawn up.', '10-to-15-year = 10–15 year'],
  ])('%s', async (text, figure) => {
    expect((await short(text))[0]).toBe(figure);
  });
});

describe('bounds and changes', () => {
  test.each([
    ['At least six people died.', 'six = 6 at-least people'],
    ['Up to 400 people will work there.', '400 = 400 at-most people'],
    ['Nearly 90 homes burned.', '90 = 90 about home'],
    ['More than $5 was charged.', '$5 = 5 more-than dollar'],
    ['Forty or more shops closed.', 'Forty = 40 at-least shop'],
    ['Shares rose 2.1%.', '2.1% = 2.1 up percentage'],
    ['The index was down by about 3 percent.', '3 percent = 3 about down percentage'],
    ['The pound crept lower by 2 percent.', '2 percent = 2 down percentage'],
    ['Revenue ballooned to $9 million.', '$9 million = 9000000 up dollar'],
    ['Inflation cooled to 3 percent.', '3 percent = 3 down percentage'],
    ['The stock ended 3 percent weaker.', '3 percent = 3 down percentage'],
    ['Output halved.', 'halved = 0.5 down count'],
    ['Sales are 5% up on last year.', '5% = 5 up percentage'],
    ['It raised its prices by 10%.', '10% = 10 up percentage'],
    ['Profit receded 4%.', '4% = 4 down percentage'],
    ['Tickets cost as little as $5.', '$5 = 5 at-least dollar'],
  ])('%s', async (text, figure) => {
    expect((await short(text))[0]).toBe(figure);
  });

  test('a conversion in brackets has the bound of what it converts', async () => {
    expect(await short('It can fly more than 100 kilometres (60 miles).')).toEqual([
      '100 kilometres = 100 more-than kilometre',
      '60 miles = 60 more-than mile',
    ]);
  });

  test('"gave up" is no movement', async () => {
    expect((await short('The team gave up 517 yards.'))[0]).toBe('517 yards = 517 yard');
  });
});

describe('units', () => {
  test.each([
    ['It sold for US$50.', 'US dollar'],
    ['It sold for A$50.', 'Australian dollar'],
    ['The mortgage is $3,500 a month.', 'dollar per month'],
    ['They spent $5 a year earlier.', 'dollar'],
    ['The engine makes 332 lb-ft.', 'pound-foot'],
    ['The limit is 87 km/h.', 'kilometre per hour'],
    ['A current of 1.3 A/cm2 flowed.', 'ampere per square centimetre'],
    ['The rate rose 25 basis points.', 'basis point'],
    ['The 36-year-old’s car was found.', 'year of age'],
    ['They built 1,100 public housing properties.', 'public housing property'],
    ['It cost Dh500.', 'UAE dirham'],
    ['It cost 500 Danish kroner.', 'Danish krone'],
    ['It cost 500 Hungarian forints.', 'Hungarian forint'],
    ['It counts 3 percentage points.', 'percentage point'],
  ])('%s', async (text, unit) => {
    expect((await figuresIn(text))[0]?.unit?.name).toBe(unit);
  });

  test('a capital at the start makes no currency of a word', async () => {
    expect((await figuresIn('All five died.'))[0]?.unit?.name).toBe('people');
  });

  test('"A $5,000 policy" is in dollars, not Australian ones', async () => {
    expect((await figuresIn('A $5,000 policy paid.'))[0]?.unit?.name).toBe('dollar');
  });
});

describe('numbers that are not figures', () => {
  test.each([
    'The 8th Regiment held the line.',
    'The virus is called COVID-19.',
    'A Boeing 737 landed.',
    'Section 427 applies.',
    'He lives at No. 10.',
    'Call 555-123-4567 now.',
    'United won 2-1 at home.',
    'It began in 2019.',
    'They met at 10:27 PM on July 4, 2016.',
    'The S&P 500 was flat.',
    'The 1990s were loud.',
    'This one is mine.',
    'It came in the first half of 2014.',
    'Lena Brandt, 41, said so.',
    'See page 12.',
    'The first-half result was poor.',
    'The file is at example.org/a?id=305&x=7',
    'He made 3-of-7 shots and works 24/7.',
  ])('%s', async (text) => {
    expect(await short(text)).toEqual([]);
  });
});

describe('labels say what the number is about, in the words of the source', () => {
  test.each([
    [
      'The meeting lasted for three hours until dawn.',
      'three hours',
      'The meeting lasted for three hours until dawn',
    ],
    ['About 2,000 people left the valley, officials said.', '2,000', 'people left the valley'],
    ['Revenue at Norda rose to $7 million.', '$7 million', 'Revenue at Norda rose to'],
    ['Norda is cutting 650 jobs as demand falls.', '650 jobs', 'Norda is cutting'],
    ['The council set a 25% tax on plastic bags.', '25%', 'tax on plastic bags'],
    ['A survey found that 60% of nurses work at night.', '60%', 'of nurses work at night'],
  ])('%s', async (text, value, label) => {
    const figure = (await figuresIn(text))[0];
    expect([figure?.text, figure?.label?.text]).toEqual([value, label]);
  });

  test.each([
    ['Shares of Norda Bank tumbled 5% in the morning.', 'Shares of Norda Bank'],
    ['Shares fell 5% after the bank slashed its dividend to 40 cents.', 'Shares', 'dividend'],
    ['The vaccine is 94 percent effective.', 'vaccine'],
    ['The company’s $2bn bid failed.', 'bid'],
    ['The chain sells 10% of its shops.', 'shops'],
    ['Two thousand people fled.', undefined],
  ])('%s measures its subject', async (text, ...subjects) => {
    expect((await figuresIn(text)).map(({ subject }) => subject?.text)).toEqual(subjects);
  });

  test('a figure of the headline leads; an age and a page do not', async () => {
    const text =
      'Mira Holm, a 44-year-old baker, spoke on Monday. The town will spend $3 million on a bridge. Two dogs barked.';
    const figures = await figuresIn(text, 'en', 'Town to spend $3 million on bridge');
    expect([...figures].sort((a, b) => b.salience - a.salience)[0]?.text).toBe('$3 million');
  });
});

test.each([
  ['Oil rose above $94 on Monday.', ['$94 = 94 more-than dollar']],
  ['Brent fell below $80.', ['$80 = 80 less-than dollar']],
  ['The firm raised $23 million from investors.', ['$23 million = 23000000 dollar']],
  ['The plan cut emissions 42.6 per cent.', ['42.6 per cent = 42.6 down percentage']],
])('a level that is passed and money that is collected are no movement: %s', async (text, figures) => {
  expect(await short(text)).toEqual(figures);
});

test.each([
  ["It is one of President Lund's most outspoken critics.", ['one = 1 outspoken critic']],
  ["He owns one of the 20th century's greatest works.", ['one = 1 great work']],
  ['Help came from two outside school spending groups.', ['two = 2 school spending group']],
  ['The odds are 1 in 64.', ['1 in 64 = 0.015625 % -']],
  ['It is rare between the ages of 17 and 20.', ['between the ages of 17 and 20 = 17–20 year of age']],
  ['Lund leads, 42%-32.7%, in the poll.', ['42% = 42 percentage', '32.7% = 32.7 percentage']],
])('what is counted is found behind whose it is, and a share beside a share: %s', async (text, figures) => {
  expect(await short(text)).toEqual(figures);
});

test.each([
  'Pieter ten Hoopen took the picture.',
  'The leak was blamed on Kestrel 2.0.',
  'A storm or two exists.',
])('part of a name, a version and "or two" are no figures: %s', async (text) => {
  expect(await short(text)).toEqual([]);
});

test.each([
  ['The course led to higher test scores.', []],
  ['He won 7-6 (7-4) 7-6 (7-5) 5-7 5-7 15-13 in Norda.', []],
  ['The post 745204320593940480 was deleted.', []],
  ['They ruled for the past decade and a half.', ['decade and a half = 1.5 decade']],
  ['Of those cases, 18 allegedly involve fraud.', ['18 = 18']],
  ['It sank with 1,000 crew members.', ['1,000 = 1000 crew member']],
  ['Hundreds of boisterous supporters cheered.', ['Hundreds = 100–1000 boisterous supporter']],
])('what a sample of news showed: %s', async (text, figures) => {
  expect(await short(text)).toEqual(figures);
});
