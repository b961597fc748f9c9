import type { NumberWords } from '../../contract/figures/numbers.ts';
import { words } from '../../words.ts';

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);

const cardinals: Record<string, number> = { nought: 0, naught: 0, nil: 0, fourty: 40 };
for (const [value, word] of ones.entries()) cardinals[word] = value;
for (const [index, word] of tens.entries()) cardinals[word] = 20 + 10 * index;

const ordinals =
  `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const denominators: Record<string, number> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};
for (const [index, word] of ordinals.entries()) denominators[word] = index + 3;
for (const [index, word] of tens.entries()) denominators[word.replace(/y$/, 'ieth')] = 20 + 10 * index;
for (const [word, value] of Object.entries(denominators))
  if (word.endsWith('th') || word === 'third') denominators[`${word}s`] = value;

const ranks: Record<string, number> = { first: 1, second: 2 };
for (const [word, value] of Object.entries(denominators)) if (/(?:th|ird)$/.test(word)) ranks[word] = value;

export const numbers: NumberWords = {
  decimal: '.',
  myriads: false,
  spaceGroups: false,
  cardinals,
  scales: {
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    quadrillion: 1e15,
    quintillion: 1e18,
    dozen: 12,
    dozens: 12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  suffixes: {
    k: 1e3,
    K: 1e3,
    m: 1e6,
    M: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    MM: 1e6,
    mm: 1e6,
    b: 1e9,
    B: 1e9,
    bn: 1e9,
    Bn: 1e9,
    bln: 1e9,
    t: 1e12,
    T: 1e12,
    tn: 1e12,
    trn: 1e12,
    tln: 1e12,
    cr: 1e7,
  },
  gluedSuffixes: new Set(['K']),
  some: { few: [2, 10], several: [2, 10], couple: [2, 2] },
  beforeShare: new Set('by than nearly almost about around roughly over under between'.split(' ')),
  doubtfulSuffixes: new Set(['m', 't', 'T', 'K', 'mm', 'cr']),
  denominators,
  pluralDenominators: new Set(Object.keys(denominators).filter((word) => word.endsWith('s'))),
  ordinals: ranks,
  halves: new Set(['half']),
  articles: new Set(['a', 'an']),
  and: new Set(['and']),
  or: new Set(['or']),
  point: new Set(['point']),
  minus: new Set(['minus', 'negative']),
  vague: {
    dozens: [12, 120],
    scores: [20, 200],
    tens: [10, 100],
    hundreds: [100, 1000],
    thousands: [1e3, 1e4],
    millions: [1e6, 1e7],
    billions: [1e9, 1e10],
    trillions: [1e12, 1e13],
  },
  vagueBeforeOf: words('scores tens'),
  of: new Set(['of']),
  ratio: [['in'], ['out', 'of'], ['over'], ['of'], ['in', 'every'], ['out', 'of', 'every']],
  strokes: words('over'),
  one: new Set(['one']),
  pronounBeforeOne: new Set([
    'this',
    'that',
    'which',
    'every',
    'each',
    'any',
    'no',
    'another',
    'the',
    'some',
    'first',
    'last',
    'next',
    'new',
    'good',
    'big',
    'other',
    'same',
    'number',
    'a',
    'day',
    'square',
    'formula',
    'phase',
    'part',
    'chapter',
  ]),
  oneNeedsUnit: false,
  multiplierEndings: ['fold'],
  compound: () => null,
};
