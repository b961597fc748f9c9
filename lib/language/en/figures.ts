import type { Unit, UnitWords } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf, lazily } from '../cues.ts';
import {
  buildFused,
  buildPrefixes,
  buildSymbols,
  letterSigns,
  minorUnits,
  unitParts,
  wordlikeCodes,
} from '../und/units.ts';
import { words } from '../words.ts';
import { boundObjects } from './figures/bound-objects.ts';
import * as grammar from './figures/grammar.ts';
import { nonFigures } from './figures/non-figures.ts';
import { numbers } from './figures/numbers.ts';
import { buildWords } from './figures/units.ts';

type Bound = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

const before: readonly (readonly [Bound, string])[] = [
  [
    'about',
    'about, around, roughly, approximately, approx, approx ., some, nearly, almost, close to, an estimated',
  ],
  ['about', 'estimated, estimated at, circa, ca, c ., ~, ≈, virtually, in the region of, in the vicinity of'],
  ['about', 'somewhere around, in the neighborhood of, or so, approaching, just about, nearing'],
  ['about', 'a reported, an approximate, averaged, averaging'],
  ['about', 'close on, getting on for, more or less, in the order of, on the order of, to the tune of'],
  [
    'more-than',
    'in excess of, exceeding, exceed, exceeded, exceeds, upwards of, upward of, north of, topping',
  ],
  ['more-than', 'topped, surpass, surpassed, surpassing, surpasses, better than, beyond, >'],
  ['at-least', 'at least, at the least, a minimum of, minimum of, minimum, as few as, as little as, ≥, > ='],
  [
    'at-least',
    'starting at, starting from, as low as, from as little as, as young as, as close as, as short as, as small as',
  ],
  ['less-than', 'beneath, sub -, sub, short of, south of, shy of, just shy of, <'],
  [
    'at-most',
    'up to, at most, at the most, as much as, as many as, a maximum of, maximum of, a maximum, ≤, < =',
  ],
  [
    'at-most',
    'as high as, as old as, as far as, as long as, as large as, as big as, as late as, not exceeding',
  ],
  ...[
    '',
    'well ',
    'just ',
    'far ',
    'way ',
    'slightly ',
    'a bit ',
    'a shade ',
    'a little ',
    'little ',
  ].flatMap((by): (readonly [Bound, string])[] => [
    ['more-than', `${by}more than, ${by}over, ${by}above`],
    ['less-than', `${by}less than, ${by}fewer than, ${by}under, ${by}below`],
  ]),
];

/** "larger than", "no larger than", "larger than or equal to", "equal to or larger than": what a comparison bounds, whatever its words' order. */
const compared = (
  adjectives: string,
  beyond: Bound,
  from: Bound,
  upTo: Bound,
): (readonly [Bound, string])[] =>
  adjectives
    .split(' ')
    .flatMap((word): (readonly [Bound, string])[] => [
      [beyond, `${word} than`],
      [upTo, `no ${word} than, not ${word} than`],
      ...['equal', 'equals', 'equal to', 'equals to', 'equal than'].map(
        (equal) => [from, `${word} than or ${equal}, ${word} or ${equal}, ${equal} or ${word} than`] as const,
      ),
    ]);

const after: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    'or more, or greater, or higher, or above, or older, or over, and over, and above, and older, and up',
  ],
  [
    'at-least',
    'or greater than, +, plus, - plus, or longer, or better, at least, at a minimum, at the least, and counting',
  ],
  [
    'at-most',
    'or less, or fewer, or lower, or under, and under, or below, or younger, or equal, tops, at most, at the most',
  ],
  ['about', 'or so, - ish, ish, - odd, odd, more or less, approximately, or thereabouts'],
];

const unitWords = lazily(buildWords);
const symbols = lazily(buildSymbols);
const prefixes = lazily(() => new Map([...buildPrefixes(), ...dollarWords]));
const fused = lazily(buildFused);

const all = [0, 1, 2, 3];
/** Of a verb that is a noun or an adjective too, only these forms are surely the verb's. */
const past = [2, 3];

/** Chosen forms of regular verbs: "slip" → slip, slips, slipped, slipping. */
const forms = (verbs: string, chosen: readonly number[]): string =>
  verbs
    .split(' ')
    .flatMap((verb) => {
      const y = verb.endsWith('y') ? verb.slice(0, -1) : null;
      const stem = /^[a-z]{1,2}[aio][gpm]$/.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '');
      const third = /(?:sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
      const every =
        y === null ? [verb, third, `${stem}ed`, `${stem}ing`] : [verb, `${y}ies`, `${y}ied`, `${verb}ing`];
      return chosen.map((form) => every[form] ?? verb);
    })
    .join(' ');

const money = (name: string): Unit => ({ name, kind: 'money' });
const dollarWords: readonly (readonly [string, Unit])[] = [
  ['dollar', money('dollar')],
  ['y=', money('Japanese yen')],
  ['us $', money('US dollar')],
  ['c $', money('Canadian dollar')],
  ['hk $', money('Hong Kong dollar')],
];

const units: UnitWords = {
  get words() {
    return unitWords();
  },
  get symbols() {
    return symbols();
  },
  get prefixes() {
    return prefixes();
  },
  get fused() {
    return fused();
  },
  pronounSigns: words('us'),
  letterSigns: new Set(letterSigns),
  gluedOnly: new Set([
    'G',
    'p',
    'c',
    'x',
    'X',
    '×',
    'in',
    'a',
    's',
    'h',
    'd',
    'B',
    'N',
    'bar',
    'Ft',
    'MM',
    'bit',
    'fps',
    'RM',
    'FF',
    'DM',
    ...wordlikeCodes,
  ]),
  per: words('per a an each every /'),
  perArticles: words('a an each every'),
  perNouns:
    words(`share head person piece pop night game unit seat ticket plate pack bottle go round match kilo litre
    liter gallon pint head pupil student child household`),
  notPer: words('ago earlier later before after old since previously prior'),
  perName: 'per',
  ageAfter: [['old'], ['olds'], ['of', 'age']],
  ageBefore: words('aged age ages turn turns turned turning'),
  ageBounds: words('young old younger older'),
  agedNouns: words(
    'people persons men women children adults kids boys girls teenagers youngsters pupils students voters residents anyone anybody everyone everybody those patients players drivers workers citizens males females',
  ),
  personsName: 'people',
  ageNouns: words('age expectancy'),
  agePersons: words('he she who boy girl man woman teenager child suspect victim'),
  parts: unitParts,
  minor: minorUnits,
  moneyWhenScaled: {
    pound: money('pound sterling'),
    pounds: money('pound sterling'),
    won: money('South Korean won'),
    real: money('Brazilian real'),
    reais: money('Brazilian real'),
    reals: money('Brazilian real'),
    marks: money('Deutsche mark'),
  },
};

/** English: numbers, units, bounds, changes and a light grammar for what the numbers are about. */
export const figures: FigureWords = {
  numbers,
  units,
  bounds: {
    objects: boundObjects,
    before: cuesOf([
      ...before,
      ...compared('more greater larger bigger higher longer older', 'more-than', 'at-least', 'at-most'),
      ...compared('less fewer smaller lower shorter younger', 'less-than', 'at-most', 'at-least'),
    ]),
    after: cuesOf(after),
    spanners: words('over'),
    rangeOpeners: words('between from'),
    rangeJoiners: words('to - – — ~ through till until'),
    openedJoiners: words('and'),
    or: words('or'),
    comparisons: [
      ['compared', 'with'],
      ['compared', 'to'],
      ['up', 'from'],
      ['down', 'from'],
      ['against'],
      ['versus'],
      ['from'],
      ['than', 'the'],
    ],
  },
  changes: {
    up: words(`up upped upping higher stronger ${forms('increase accelerate escalate improve expand appreciate', all)}
      ${forms('gain climb jump surge soar rally widen skyrocket raise strengthen recover deepen lengthen advance', all)}
      ${forms('rebound spike edge boost hike swell rocket balloon mushroom snowball inch mount firm vault perk', past)}
      ${forms('lift double pop zoom outpace', past)} popped rebounds spikes
      rose rise rises rising risen grew grow grows growing grown added adding leapt leaped leaps leaping sprang
      ticked bounced`),
    down: words(`down lower weaker ${forms('decline decrease tumble plunge reduce curtail diminish dwindle plummet', all)}
      ${forms('retreat weaken narrow soften sag nosedive abate subside drop slip dip deteriorate depreciate', all)}
      ${forms('slash trim pare ease contract cool tank crater crash collapse moderate shorten lower dive', past)}
      ${forms('recede swoon stumble erode fade halve ebb relent slacken', past)} skidded skidding
      slump slumps slumped slumping slide slides sliding
      fell fall falls falling fallen lost lose loses losing slid sank sink sinks sinking sunk shed sheds shedding
      shrank shrink shrinks shrinking shrunk dove cut cuts cutting slowed slowing`),
    nouns:
      words(`rise rises gain gains jump jumps increase increases decline declines decrease decreases drop drops fall falls
      cut cuts climb climbs advance advances surge surges slump slumps slide slides slip slips plunge plunges dip dips`),
    particleVerbs: words(
      `gave give gives giving took take takes picked pick put set made make makes broke brought turned racked chalked backed split shook stood laid handed shut wound signed lined rounded piled built snapped opened open opens opening`,
    ),
    after: { up: words('higher stronger up'), down: words('lower weaker down') },
    by: words('by'),
    to: words('to at'),
    at: words('at'),
    from: words('from'),
    transitive: words(`${forms('lift trim pare slash curtail', all)}
      lost lose loses losing gained gain gains gaining added adding cut cuts cutting shed sheds dropped drop
      drops dropping raised raise raises raising reduced slashed boosted`),
    collecting: words('raise raises raised raising'),
    levels: words('above below beyond past'),
    of: words('of with'),
    price: words('for at'),
    factors: {
      halved: 0.5,
      doubled: 2,
      tripled: 3,
      trebled: 3,
      quadrupled: 4,
      quintupled: 5,
    },
  },
  phrases: {
    determiners: grammar.determiners,
    prepositions: grammar.prepositions,
    conjunctions: grammar.conjunctions,
    pronouns: grammar.pronouns,
    relatives: grammar.relatives,
    places: words('where'),
    possessing: words('has have had having'),
    infinitive: words('to'),
    auxiliaries: grammar.auxiliaries,
    verbs: grammar.verbs,
    subordinators: words('after before since until as'),
    reporting:
      words(`said says say saying told tells announced claimed claims estimated estimates believes believed thinks
      warned warns confirmed reported reports revealed suggests suggested stated states shows showed argues argued`),
    modals: words(
      "will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't",
    ),
    definite: words('the these those both his her their our its'),
    demonstratives: words('this these that those such what'),
    possessives: words('whose his her its their my our your this these those'),
    adverbs: grammar.adverbs,
    quantifiers: words('more fewer other further additional extra such outside'),
    distributive: words('respectively'),
    frames: words('total average sum number maximum minimum mean median record combined'),
    isAdverb: grammar.isAdverb,
    isVerb: grammar.isVerb,
    isParticiple: grammar.isParticiple,
    isPlural: (lower) => grammar.isPlural(lower),
    singular: grammar.singular,
    positive: grammar.positive,
    nounsAreCapitalised: false,
    completers: words(
      'ago ahead later earlier before after since away apart each apiece of off than to more less fewer higher lower',
    ),
    hanging: words('of in on for at from with against among across around near under about'),
    unreal:
      words(`if unless whether deny denies denied denying denial suppose supposing imagine pretend falsely
      hypothetical hypothetically wrongly claimed claims claiming alleged alleges alleging allegedly rumored rumoured`),
    conditions: words('if unless'),
    sinceThen: words('later earlier before after afterwards previously'),
    questions: words('how'),
    objects: words('him her them it'),
    expletives: words("there there's there're"),
    controllers:
      words(`${forms('ask order force allow enable prompt persuade urge encourage require help expect want permit warn push invite advise instruct recruit hire press', all)}
      told tell tells telling let lets letting get gets got getting led leads leading causes caused causing`),
    durationLeads: words('for'),
    harm: words(`kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurts died
      arrest arrests arrested arresting detained detains hospitalised hospitalized rescued rescues dead`),
    negations:
      words(`not never no cannot without neither nor isn't aren't wasn't weren't don't doesn't didn't hasn't
      haven't hadn't won't wouldn't can't couldn't shouldn't mustn't`),
    verbsLast: false,
    clauses: 'grammar',
    attributivePlurals: grammar.attributivePlurals,
  },
  nonFigures,
};
