import { once } from '../../once.ts';
import type { Unit } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { words } from '../words.ts';
import { buildPrefixes, buildSymbols, letterSigns, minorUnits, unitParts } from './units.ts';

const none: ReadonlySet<string> = new Set();

const table = (value: number, words: string): [string, number][] =>
  words.split(' ').map((word) => [word, value]);

/**
 * Magnitudes of languages whose other number words are not known here. Without them "3 millions" would be three. Words that mean
 * something else in another language are left out ("mil" is a thousand, ten kilometres or miles).
 */
const magnitudes: Readonly<Record<string, number>> = Object.fromEntries([
  ...table(1e3, 'ألف ألفا ألفًا آلاف الاف الف'),
  ...table(
    1e3,
    'mila mille duizend tysiące tysięcy tys tisíc tisíce tusen tusind ribu bin тысяча тысячи тысяч тыс',
  ),
  ...table(1e6, 'مليون مليونا مليونًا ملايين'),
  ...table(
    1e6,
    'million millions millón millones milione milioni milhão milhões miljoen milion miliony milionów mln',
  ),
  ...table(1e6, 'milionu milionů miljon miljoner millioner juta milyon миллион миллиона миллионов млн'),
  ...table(1e9, 'مليار مليارا مليارًا مليارات'),
  ...table(
    1e9,
    'milliard milliards miliardo miliardi miljard miliard miliardy miliardów mld miliarda miliardu',
  ),
  ...table(1e9, 'miliardů miljarder milliarder miliar milyar миллиард миллиарда миллиардов млрд'),
  ...table(1e12, 'تريليون تريليونا триллион триллиона триллионов трлн'),
]);

const named = (unit: Unit, words: string): [string, Unit][] => words.split(', ').map((word) => [word, unit]);

/** Per cent and two currencies as words; behind a magnitude French, Spanish, Italian and Portuguese put "of" before them. */
export const unitWords = once(
  (): ReadonlyMap<string, Unit> =>
    new Map([
      ...named(
        { name: 'percentage', kind: 'percent' },
        'por ciento, pour cent, per cento, por cento, procent, prosent, procento, procenta, proc, persen, процент, процента, процентов',
      ),
      ...named(
        { name: 'euro', kind: 'money' },
        "euro, euros, eur, de euros, d'euros, di euro, de euro, евро, eura, eurů",
      ),
      ...named(
        { name: 'dollar', kind: 'money' },
        'dólares, de dólares, dollars, de dollars, dollari, di dollari, dolarów, dolarů, dollar, доллар, доллара, долларов',
      ),
      ...named({ name: 'krone', kind: 'money' }, 'kroner, kr'),
      ...named({ name: 'Swedish krona', kind: 'money' }, 'kronor'),
      ...named({ name: 'Czech koruna', kind: 'money' }, 'korun, koruny'),
      ...named({ name: 'Polish zloty', kind: 'money' }, 'złotych, złote'),
    ]),
);
const symbols = once(buildSymbols);
const prefixes = once(buildPrefixes);

/** Units by signs, those of `glued` only right behind a number, and by the words that `words` gives; both are built when a text first asks for them. */
export const unitsWith = (
  words: () => ReadonlyMap<string, Unit>,
  glued: readonly string[] = [],
): FigureWords['units'] => ({
  get words() {
    return words();
  },
  get symbols() {
    return symbols();
  },
  get prefixes() {
    return prefixes();
  },
  pronounSigns: none,
  letterSigns: new Set(letterSigns),
  gluedOnly: new Set([
    ...'G p c x X × in a s h d A B H L bar Ft ALL TRY CUP PEN MAD COP'.split(' '),
    ...glued,
  ]),
  fused: {},
  per: new Set(['/']),
  perArticles: none,
  perNouns: none,
  notPer: none,
  perName: 'per',
  ageAfter: [],
  ageBefore: none,
  agedNouns: none,
  personsName: 'people',
  ageNouns: none,
  agePersons: none,
  parts: unitParts,
  minor: minorUnits,
  moneyWhenScaled: {},
});

/** What digits and signs say in any language: values, percent, currencies, SI units; no words. */
export const figures: FigureWords = {
  numbers: {
    decimal: '.',
    myriads: false,
    spaceGroups: true,
    cardinals: {},
    scales: magnitudes,
    suffixes: { k: 1e3, K: 1e3, bn: 1e9 },
    gluedSuffixes: new Set(),
    some: {},
    beforeShare: new Set(),
    doubtfulSuffixes: none,
    denominators: {},
    pluralDenominators: none,
    halves: none,
    articles: none,
    and: none,
    point: none,
    minus: none,
    vague: {},
    vagueBeforeOf: none,
    ordinals: {},
    of: none,
    ratio: [],
    strokes: none,
    one: none,
    pronounBeforeOne: none,
    oneNeedsUnit: false,
    multiplierEndings: [],
    compound: () => null,
  },
  units: unitsWith(unitWords),
  bounds: {
    objects: [],
    before: cuesOf([
      ['about', '~, ≈'],
      ['more-than', '>'],
      ['less-than', '<'],
      ['at-least', '≥'],
      ['at-most', '≤'],
    ]),
    after: [{ words: ['+'], value: 'at-least' }],
    spanners: none,
    rangeOpeners: none,
    rangeJoiners: new Set(['-', '–', '—']),
    openedJoiners: none,
    or: none,
    comparisons: [['versus'], ['vs']],
  },
  changes: {
    up: none,
    down: none,
    particleVerbs: none,
    nouns: none,
    after: { up: none, down: none },
    by: none,
    to: none,
    at: none,
    from: none,
    transitive: none,
    collecting: none,
    levels: none,
    of: none,
    price: none,
    factors: {},
  },
  phrases: {
    determiners: none,
    prepositions: words(
      'i på av til till fra från med en de do w z na o in di da a con su por para em no com dans sur à pour par avec',
    ),
    conjunctions: words('og och et y e i a und oraz ve dan'),
    pronouns: none,
    relatives: none,
    places: none,
    infinitive: none,
    auxiliaries: words(
      'er är var ble blir blev es son era eran fue fueron está están sont est était étaient ont è sono era erano ha hanno é são foi foram je jsou byl byla bylo byli są był była było jest',
    ),
    verbs: none,
    subordinators: none,
    reporting: none,
    demonstratives: none,
    definite: none,
    possessives: none,
    adverbs: none,
    quantifiers: none,
    linkers: new Set(['de', 'di', 'd']),
    frames: none,
    isAdverb: () => false,
    isVerb: () => false,
    isParticiple: () => false,
    isPlural: () => false,
    singular: (lower) => lower,
    nounsAreCapitalised: false,
    completers: none,
    hanging: none,
    unreal: none,
    conditions: none,
    controllers: none,
    expletives: none,
    durationLeads: none,
    harm: none,
    negations: none,
    verbsLast: false,
    clauses: 'between-marks',
    attributivePlurals: none,
  },
  nonFigures: {
    months: none,
    smallMonths: false,
    dateJoiners: none,
    daySpans: none,
    numbered: new Set(['kl', 'klo', 'klokken', 'klockan']),
    alwaysNumbered: none,
    beforePlace: none,
    products: new Set(['airbus', 'boeing', 'covid']),
    noNames: none,
    ordinalEndings: none,
    dotOrdinals: false,
    afterYear: none,
    clock: none,
    beforeYear: none,
    scores: none,
    counted: none,
  },
};

/** The same where a comma stands before decimals and points group thousands: "1.500" is fifteen hundred, "1,4" less than two. */
export const commaFigures: FigureWords = { ...figures, numbers: { ...figures.numbers, decimal: ',' } };
