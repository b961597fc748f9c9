import type { FigureWords } from '../contract/figures.ts';
import { buildPrefixes, buildSymbols } from './units.ts';

const none: ReadonlySet<string> = new Set();

let symbols: ReturnType<typeof buildSymbols> | undefined;
let prefixes: ReturnType<typeof buildPrefixes> | undefined;

/** What digits and signs say in any language: values, percent, currencies, SI units; no words. */
export const figures: FigureWords = {
  numbers: {
    decimal: '.',
    spaceGroups: true,
    cardinals: {},
    scales: {},
    suffixes: { k: 1e3, K: 1e3, bn: 1e9 },
    doubtfulSuffixes: none,
    denominators: {},
    pluralDenominators: none,
    halves: none,
    articles: none,
    and: none,
    point: none,
    minus: none,
    vague: {},
    of: none,
    ratio: [],
    one: none,
    pronounBeforeOne: none,
    multiplierEndings: [],
    compound: () => null,
  },
  units: {
    words: new Map(),
    get symbols() {
      symbols ??= buildSymbols();
      return symbols;
    },
    get prefixes() {
      prefixes ??= buildPrefixes();
      return prefixes;
    },
    gluedOnly: new Set([
      'in',
      'a',
      's',
      'h',
      'd',
      'A',
      'B',
      'H',
      'L',
      'bar',
      'Ft',
      'ALL',
      'TRY',
      'CUP',
      'PEN',
      'MAD',
      'COP',
    ]),
    fused: {},
    per: new Set(['/']),
    perArticles: none,
    perNouns: none,
    perName: 'per',
    ageAfter: [],
    ageBefore: none,
    moneyWhenScaled: {},
  },
  bounds: {
    before: [
      { words: ['~'], value: 'about' },
      { words: ['≈'], value: 'about' },
      { words: ['>'], value: 'more-than' },
      { words: ['<'], value: 'less-than' },
      { words: ['≥'], value: 'at-least' },
      { words: ['≤'], value: 'at-most' },
    ],
    after: [{ words: ['+'], value: 'at-least' }],
    rangeOpeners: none,
    rangeJoiners: new Set(['-', '–', '—']),
    openedJoiners: none,
    or: none,
  },
  changes: { up: none, down: none, by: none, to: none, from: none, transitive: none, factors: {} },
  phrases: {
    determiners: none,
    prepositions: none,
    conjunctions: none,
    pronouns: none,
    relatives: none,
    auxiliaries: none,
    verbs: none,
    adverbs: none,
    quantifiers: none,
    frames: none,
    isVerb: () => false,
    isParticiple: () => false,
    isPlural: () => false,
    singular: (lower) => lower,
    nounsAreCapitalised: false,
    attributivePlurals: none,
  },
  nonFigures: {
    months: none,
    numbered: none,
    products: none,
    noNames: none,
    ordinalEndings: none,
    clock: none,
    beforeYear: none,
    scores: none,
    counted: none,
  },
};
