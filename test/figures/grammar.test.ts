import { describe, expect, test } from 'vitest';
import { figuresIn } from './read.ts';

/** The one value of a text, or both ends of its range. */
async function resultOf(text: string): Promise<number | string | null> {
  const [figure, ...others] = await figuresIn(text);
  expect(others).toEqual([]);
  if (figure === undefined) return null;
  return figure.value === null ? `${figure.low}–${figure.high}` : Math.round(figure.value * 1e9) / 1e9;
}

describe('the grammar of spelled numbers', () => {
  test.each([
    ['four million three hundred thousand', 4.3e6],
    ['five hundred and fifty-five thousand and ten', 555010],
    ['two hundred and five million', 205e6],
    ['a thousand and one', 1001],
    ['six-hundred-and-ten', 610],
    ['one hundred and three quarters', 100.75],
    ['five point two million', 5.2e6],
    ['minus five point five', -5.5],
    ['a dozen and a half', 18],
    ['a million and a half', 1.5e6],
    ['two and a half billion', 2.5e9],
    ['three-quarters of a billion', 7.5e8],
    ['nine out of ten', 0.9],
    ['2 millions', 2e6],
    ['five lakh crore', 5e12],
    ['several hundred', '200–1000'],
    ['a few thousand', '2000–10000'],
    ['a couple of million', 2e6],
    ['3 hundred and one', 301],
    ['four and 1/2', 4.5],
    ['2-1/2 inches', 2.5],
    ['three and one third', 3.333333333],
    ['two and three quarter million', 2.75e6],
    ['half-a-million', 5e5],
    ['a twenty-first', 0.047619048],
    ['one two-hundredth', 0.005],
    ['five ten-thousandths', 0.0005],
    ['a quarter percentage point', 0.25],
    ['less than half', 0.5],
    ['20~100 people', '20–100'],
    ['between one and two thousand', '1000–2000'],
  ])('%s', async (number, value) => {
    expect(await resultOf(`The result is ${number}.`)).toBe(value);
  });
});

describe('a spelled ordinal', () => {
  test.each([
    'It was the twenty-first century.',
    'Ada Lund marked her thirty-fifth birthday in Norda.',
    'The one hundred and first brigade left.',
    'They marked the two-hundredth anniversary.',
    'She finished twenty-second.',
  ])('is no figure: %s', async (text) => {
    expect(await figuresIn(text)).toEqual([]);
  });

  test('is no figure in Ukrainian', async () => {
    expect(await figuresIn('Настало двадцять перше століття.', 'uk')).toEqual([]);
  });

  test.each([
    ['Twenty first-graders sang in the hall.', 20],
    ['They watched a thirty-second clip.', 30],
  ])('is told from a number and its noun: %s', async (text, value) => {
    expect((await figuresIn(text)).map((figure) => figure.value)).toEqual([value]);
  });
});

describe('the unit of a figure, by word, sign and code', () => {
  test.each([
    ['500 Hong Kong dollars', 'Hong Kong dollar'],
    ['2 million Jamaican dollars', 'Jamaican dollar'],
    ['100 Norwegian kroner', 'Norwegian krone'],
    ['200 Costa Rican colones', 'Costa Rican colón'],
    ['80 paise', 'paisa'],
    ['$.50', 'dollar'],
    ['R500 million', 'South African rand'],
    ['N500 million', 'Nigerian naira'],
    ['NT$90 billion', 'New Taiwan dollar'],
    ['1.2m bpd', 'barrel per day'],
    ['1.2 million barrels of oil per day', 'barrel per day'],
    ['50 micrograms per cubic metre', 'microgram per cubic metre'],
    ['120 g/km', 'gram per kilometre'],
    ['100 Mbit/s', 'megabit per second'],
    ['1013 hPa', 'hectopascal'],
    ['30 inches of mercury', 'inch of mercury'],
    ['6\'2"', 'foot'],
    ['30"', 'inch'],
    ['12st 5lb', 'stone'],
    ['an hour and a half', 'hour'],
    ['10K people', 'people'],
    ['4 K', 'kelvin'],
    ['800,000 b/d', 'barrel per day'],
    ['20 (kg)', 'kilogram'],
    ['5 hrs', 'hour'],
    ['a 60-W lamp', 'watt'],
  ])('%s', async (quantity, unit) => {
    const found = await figuresIn(`It was ${quantity}.`);
    expect(found.map((figure) => figure.unit?.name)).toEqual([unit]);
  });
});

describe('what only looks like a figure', () => {
  test.each([
    'Car 7 12 0 0 1 32 came in',
    'He drove an R22 home.',
    '3. Lamps and chairs',
    'It was the 21st try.',
    'He filed a Form 1099-K.',
    'The room was COP30.',
    'It passed by 5-to-4 in the house.',
    'She wanted one chosen by the board.',
  ])('%s', async (text) => {
    expect(await figuresIn(text)).toEqual([]);
  });

  test('an age is one behind "at the age of"', async () => {
    const [figure] = await figuresIn('The painter died at the age of 66.');
    expect(figure).toMatchObject({ value: 66, kind: 'age' });
  });
});

test.each([
  ['The court ordered Delgrave to pay $212m to 3,104 people.', ['212000000 exact', '3104 exact']],
  ['It costs $5 to 10 a visit.', ['5–10 exact']],
  ['Filing fee: $200 + optional $5 paper copy fee', ['200 exact', '5 exact']],
  ['It lists 50+ lamps.', ['50 at-least']],
  ['7BSafe and 3DPress hired 40 people.', ['40 exact']],
  ['A 500MHz chip costs 20Euros.', ['500 exact', '20 exact']],
])('a sum and whom it went to, a plus that adds, digits of a name: %s', async (text, values) => {
  const figures = await figuresIn(text);
  expect(figures.map(({ value, low, high, bound }) => `${value ?? `${low}–${high}`} ${bound}`)).toEqual(
    values,
  );
});

test.each([
  [
    'en',
    'And 78% of surveyed rowers say they row mainly for mental well-being, not for looks.',
    'of surveyed rowers say they row mainly for mental well-being',
  ],
  [
    'de',
    '134 Menschen kamen allein im Marntal durch die Flut am 14. Juli 2021 um.',
    'Menschen kamen allein im Marntal durch die Flut am 14. Juli 2021 um',
  ],
  ['de', 'Rund 800.000 Arbeitsplätze im Norden hängen davon ab.', 'Arbeitsplätze im Norden hängen davon ab'],
])('no label ends within a word, a date or a parted verb: %s %s', async (code, text, label) => {
  expect((await figuresIn(text, code))[0]?.label?.text).toBe(label);
});
