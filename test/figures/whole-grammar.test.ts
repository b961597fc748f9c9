import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, short } from './read.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const magnitudes = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** How a whole number is spelled: with or without "and", hyphens and commas. */
function spelled(
  value: number,
  style: { and: boolean; hyphen: string; comma: boolean },
  within = false,
): string {
  const and = style.and ? 'and ' : '';
  if (value < 20) return (within ? and : '') + ones[value];
  if (value < 100)
    return `${within ? and : ''}${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : style.hyphen + ones[value % 10]}`;
  if (value < 1000) {
    const rest = value % 100;
    return `${ones[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` ${spelled(rest, style, true)}`}`;
  }
  const [size, name] = magnitudes.find(([least]) => value >= least) ?? magnitudes[2];
  const rest = value % size;
  const gap = style.comma && rest >= 100 ? ', ' : ' ';
  return `${spelled(Math.floor(value / size), style)} ${name}${rest === 0 ? '' : gap + spelled(rest, style, true)}`;
}

test('every whole number that is spelled out is read, however it is spelled', async () => {
  const style = fc.record({ and: fc.boolean(), hyphen: fc.constantFrom('-', ' '), comma: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 2e9 }), style, async (value, how) => {
      const [figure] = await figuresIn(`It counted ${spelled(value, how)} homes.`);
      expect(figure?.value).toBe(value);
    }),
    { numRuns: 300 },
  );
});

describe('a number', () => {
  test.each([
    ['They measured 10^6 cells.', ['10^6 = 1000000 cell']],
    ['It is 2.5^-1 of that.', ['2.5^-1 = 0.4']],
    ['It holds 3 * 10^8 of them.', ['3 * 10^8 = 300000000']],
    ['The answer is -4/7.', ['-4/7 = -0.571428571428571']],
    ['The pipe was 21 1/7 inches.', ['21 1/7 inches = 21.1428571428571 inch']],
    ['Rates fell by point five percent.', ['point five percent = 0.5 down percentage']],
    ['At that point five people left.', ['five = 5 people']],
    ['Prices rose by one and half million.', ['one and half million = 1500000 up']],
    ['One in half the cases failed.', ['half = 0.5 % case']],
    ['The odds are one in a million.', ['one in a million = 0.000001 % -']],
    ['It cost them a one-in-ten cut.', ['one-in-ten = 0.1 % -']],
    ['The fair ran from Sept. 19 to 22, in Norda.', []],
    ['They ran a quarter-mile.', ['a quarter-mile = 0.25 mile']],
    ['The box is 1⁄2 inch deep.', ['1⁄2 inch = 0.5 inch']],
    ['The fund made minus $5 million.', ['minus $5 million = -5000000 dollar']],
    ['The door is 6 ft. 4 in. high.', ['6 ft. 4 in = 6.333333333333333 foot']],
    ['Lund stands six feet three.', ['six feet three = 6.25 foot']],
    ['The gap was six feet; two men fell.', ['six feet = 6 foot', 'two = 2 man']],
    ['It is no larger than 40 cm.', ['40 cm = 40 at-most centimetre']],
    ['It is no lower than 40 cm.', ['40 cm = 40 at-least centimetre']],
    ['It costs hundred dollars.', ['hundred dollars = 100 dollar']],
    ['He signed a million-dollar deal.', ['a million-dollar = 1000000 dollar']],
    ['The multi-million dollar plan stalled.', []],
    ['Two or three million voted.', ['Two = 2000000', 'three million = 3000000']],
    ['It ranged from -10 to -5 that day.', ['-10 to -5 = -10–-5']],
  ])('%s', async (text, figures) => {
    expect(await short(text)).toEqual(figures);
  });
});

describe('money', () => {
  test.each([
    ['The debt grew to $3.2T.', ['$3.2T = 3200000000000 up dollar']],
    ['Oil sank to -$37.60 a barrel.', ['-$37.60 a barrel = -37.6 down dollar per barrel']],
    ['The range was $10-$20.', ['$10-$20 = 10–20 dollar']],
    ['It costs 3 pounds and 20 pence.', ['3 pounds and 20 pence = 3.2 pound sterling']],
    ['It costs 10 yuan 5 jiao.', ['10 yuan 5 jiao = 10.5 Chinese yuan']],
    ['It costs 15 dollars 50.', ['15 dollars 50 = 15.5 dollar']],
    ['It costs 15 dollars, 50 in all.', ['15 dollars = 15 dollar', '50 = 50']],
    ['It costs two rupees and 50 paise.', ['two rupees and 50 paise = 2.5 rupee']],
    ['It costs 40 Polish złoty.', ['40 Polish złoty = 40 Polish zloty']],
    ['It costs 40 Mozambican meticais.', ['40 Mozambican meticais = 40 Mozambican metical']],
    ['It costs 40 Salvadoran colones.', ['40 Salvadoran colones = 40 Salvadoran colón']],
    ['It costs 40 Manx pounds.', ['40 Manx pounds = 40 Manx pound']],
  ])('%s', async (text, figures) => {
    expect(await short(text)).toEqual(figures);
  });
});

describe('a share', () => {
  test.each([
    ['It fell by half of one percent.', ['half of one percent = 0.5 down percentage']],
    ['It fell by three-tenths of one percent.', ['three-tenths of one percent = 0.3 down percentage']],
    ['It fell by 0.5 of a percent.', ['0.5 of a percent = 0.5 down percentage']],
    ['The percentage of women is 40.', ['40 = 40 percentage']],
    ['Her shooting percentage was .615.', ['.615 = 0.615']],
  ])('%s', async (text, figures) => {
    expect(await short(text)).toEqual(figures);
  });
});

describe('a measure', () => {
  test.each([
    ['The flat has 60 m^2.', ['60 m^2 = 60 square metre']],
    ['The tank holds 3 ft^3.', ['3 ft^3 = 3 cubic foot']],
    ['The town had 3 in. of rain.', ['3 in = 3 inch']],
    ['It was 21° C at noon.', ['21° C = 21 celsius']],
    ['It was 300 degrees K there.', ['300 degrees K = 300 kelvin']],
    ['The line has 100 Mb.', ['100 Mb = 100 megabit']],
    ['They found a month-old calf.', ['a month-old = 1 month of age']],
    ['The boy was a year and a half old.', ['a year and a half old = 1.5 year of age']],
  ])('%s', async (text, figures) => {
    expect(await short(text)).toEqual(figures);
  });
});
