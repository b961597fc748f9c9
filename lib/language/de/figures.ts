import type { Unit, UnitKind, UnitWords } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf, lazily } from '../cues.ts';
import { figures as neutral } from '../und/figures.ts';
import { words } from '../words.ts';

const ones: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const own = (table: Readonly<Record<string, number>>, word: string): number | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null;

/** Longest number word that is taken apart: "neunhundertneunundneunzigtausend…" has fewer letters. */
const longest = 60;

/** "dreiundzwanzig", "zweihunderttausend", "achtzehnhundert": null for a word that is no number. */
function compound(lower: string): number | null {
  if (lower.length < 6 || lower.length > longest) return null;
  const half = /^(.+?)(?:ein|und)halb$/.exec(lower)?.[1];
  if (half === 'ander' || lower === 'anderthalb') return 1.5;
  if (half !== undefined && lower.endsWith('einhalb')) {
    const whole = below(half);
    return whole === null ? null : whole + 0.5;
  }
  const thousand = lower.indexOf('tausend');
  if (thousand < 0) return below(lower);
  const upper = thousand === 0 ? 1 : below(lower.slice(0, thousand));
  const rest = lower.slice(thousand + 'tausend'.length).replace(/^und/, '');
  const lowerPart = rest === '' ? 0 : below(rest);
  return upper === null || lowerPart === null ? null : upper * 1000 + lowerPart;
}

/** Numbers below ten thousand without "tausend". */
function below(word: string): number | null {
  const hundred = word.indexOf('hundert');
  if (hundred < 0) return belowHundred(word);
  const upper = hundred === 0 ? 1 : belowHundred(word.slice(0, hundred));
  const rest = word.slice(hundred + 'hundert'.length).replace(/^und/, '');
  const lowerPart = rest === '' ? 0 : belowHundred(rest);
  return upper === null || lowerPart === null ? null : upper * 100 + lowerPart;
}

function belowHundred(word: string): number | null {
  const simple = own(ones, word) ?? own(tens, word) ?? (word === 'eins' ? 1 : null);
  if (simple !== null) return simple;
  const joint = word.indexOf('und');
  if (joint <= 0) return null;
  const [one, ten] = [own(ones, word.slice(0, joint)), own(tens, word.slice(joint + 3))];
  return one === null || ten === null || one > 9 ? null : one + ten;
}

const rows: readonly (readonly [name: string, kind: UnitKind, words: string])[] = [
  ['percentage', 'percent', 'prozent, pct'],
  ['percentage point', 'percentage-points', 'prozentpunkt, prozentpunkte, prozentpunkten'],
  ['basis point', 'percentage-points', 'basispunkt, basispunkte, basispunkten'],
  ['second', 'duration', 'sekunde, sekunden'],
  ['minute', 'duration', 'minute, minuten'],
  ['hour', 'duration', 'stunde, stunden'],
  ['day', 'duration', 'tag, tage, tagen'],
  ['week', 'duration', 'woche, wochen'],
  ['month', 'duration', 'monat, monate, monaten'],
  ['year', 'duration', 'jahr, jahre, jahren'],
  ['decade', 'duration', 'jahrzehnt, jahrzehnte, jahrzehnten'],
  ['year of age', 'age', 'jährige, jähriger, jährigen, jähriges, jährigem, jährig, jahre alt, jahren alt'],
  ['month of age', 'age', 'monate alt'],
  ['kilometre', 'measure', 'kilometer, kilometern'],
  ['metre', 'measure', 'meter, metern'],
  ['centimetre', 'measure', 'zentimeter, zentimetern'],
  ['millimetre', 'measure', 'millimeter, millimetern'],
  ['mile', 'measure', 'meile, meilen'],
  ['square metre', 'measure', 'quadratmeter, quadratmetern'],
  ['square kilometre', 'measure', 'quadratkilometer, quadratkilometern'],
  ['cubic metre', 'measure', 'kubikmeter, kubikmetern'],
  ['hectare', 'measure', 'hektar'],
  ['litre', 'measure', 'liter, litern'],
  ['metric ton', 'measure', 'tonne, tonnen'],
  ['kilogram', 'measure', 'kilogramm, kilo'],
  ['gram', 'measure', 'gramm'],
  ['barrel', 'measure', 'barrel, fass'],
  ['kilometre per hour', 'measure', 'kilometer pro stunde, stundenkilometer, kilometern pro stunde'],
  ['kilowatt hour', 'measure', 'kilowattstunde, kilowattstunden'],
  ['megawatt', 'measure', 'megawatt'],
  ['gigawatt', 'measure', 'gigawatt'],
  ['degree', 'temperature', 'grad'],
  ['celsius', 'temperature', 'grad celsius'],
  ['point', 'count', 'punkt, punkte, punkten, zähler, zählern'],
  ['count', 'multiple', 'mal'],
  ['euro', 'money', 'euro'],
  ['cent', 'money', 'cent'],
  ['dollar', 'money', 'dollar'],
  ['US dollar', 'money', 'us dollar'],
  ['Swiss franc', 'money', 'schweizer franken, franken'],
  ['pound sterling', 'money', 'britische pfund, pfund sterling'],
  ['Japanese yen', 'money', 'yen'],
  ['Russian ruble', 'money', 'rubel'],
  ['Ukrainian hryvnia', 'money', 'hrywnja, griwna'],
  ['Deutsche mark', 'money', 'd mark'],
];

const unitWords = lazily(() => {
  const found = new Map<string, Unit>();
  for (const [name, kind, forms] of rows)
    for (const form of forms.split(', ')) found.set(form, { name, kind });
  return found;
});

const units: UnitWords = {
  ...neutral.units,
  get words() {
    return unitWords();
  },
  get symbols() {
    return neutral.units.symbols;
  },
  get prefixes() {
    return neutral.units.prefixes;
  },
  per: words('pro je /'),
  perNouns: words('kopf person aktie stück einwohner quadratmeter'),
  ageAfter: [['alt']],
  ageBefore: words('alter'),
  agedNouns: words('menschen männer frauen kinder personen jugendliche'),
  ageNouns: words('durchschnittsalter lebenserwartung'),
  agePersons: words('er sie'),
};

const noVerbs = words(
  'letzte letzten erste ersten zweite zweiten dritte dritten meisten nächste nächsten heute seite leute weite gute guten alte alten bunte',
);

/** German: numbers as one word, capitals that tell nouns, verbs at the end. */
export const figures: FigureWords = {
  ...neutral,
  numbers: {
    ...neutral.numbers,
    decimal: ',',
    cardinals: {
      ...ones,
      ...tens,
      eins: 1,
      eine: 1,
      einen: 1,
      einer: 1,
      einem: 1,
      eines: 1,
      zwo: 2,
      dreissig: 30,
    },
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      billion: 1e12,
      billionen: 1e12,
      dutzend: 12,
    },
    suffixes: { Mio: 1e6, Mrd: 1e9, Tsd: 1e3, Bio: 1e12 },
    denominators: {
      drittel: 3,
      viertel: 4,
      fünftel: 5,
      sechstel: 6,
      siebtel: 7,
      achtel: 8,
      neuntel: 9,
      zehntel: 10,
    },
    pluralDenominators: words('drittel viertel fünftel sechstel siebtel achtel neuntel zehntel'),
    halves: words('hälfte'),
    articles: words('ein eine einem einen'),
    and: words('und'),
    point: words('komma'),
    minus: words('minus'),
    vague: {
      dutzende: [12, 120],
      dutzenden: [12, 120],
      hunderte: [100, 1000],
      hunderten: [100, 1000],
      tausende: [1e3, 1e4],
      tausenden: [1e3, 1e4],
      zehntausende: [1e4, 1e5],
      hunderttausende: [1e5, 1e6],
      millionen: [1e6, 1e7],
      milliarden: [1e9, 1e10],
    },
    of: words('von der des'),
    ratio: [['von'], ['aus']],
    one: words('ein eine einen einer einem eines eins'),
    oneNeedsUnit: true,
    multiplierEndings: ['fach', 'mal'],
    compound,
  },
  units,
  bounds: {
    objects: [],
    before: cuesOf([
      [
        'about',
        'rund, etwa, circa, ca ., ca, ungefähr, knapp, fast, beinahe, nahezu, schätzungsweise, annähernd, gut',
      ],
      ['more-than', 'mehr als, über, größer als, höher als'],
      ['at-least', 'mindestens, wenigstens, nicht weniger als, zumindest'],
      ['less-than', 'weniger als, unter, niedriger als'],
      ['at-most', 'bis zu, höchstens, maximal, nicht mehr als'],
      ['about', '~, ≈'],
      ['more-than', '>'],
      ['less-than', '<'],
    ]),
    after: cuesOf([
      ['at-least', 'oder mehr, und mehr, +'],
      ['at-most', 'oder weniger'],
    ]),
    spanners: new Set(['über']),
    rangeOpeners: words('zwischen von'),
    rangeJoiners: words('bis - – —'),
    openedJoiners: words('und auf'),
    or: words('oder'),
    comparisons: [['nach'], ['gegenüber'], ['statt']],
  },
  changes: {
    ...neutral.changes,
    up: words(`stieg stiegen steigt steigen gestiegen kletterte kletterten geklettert wuchs wuchsen wächst gewachsen erhöhte
      erhöhten erhöht zulegte zugelegt legte legten zunahm zugenommen verteuerte verteuerten plus anstieg angestiegen`),
    down: words(`sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen verlor verloren verliert schrumpfte
      schrumpften geschrumpft reduzierte reduzierten reduziert senkte senkten gesenkt verringerte verringert minus
      zurückging zurückgegangen gab eingebrochen sackte`),
    after: {
      up: words('gestiegen gewachsen zugelegt zugenommen angestiegen geklettert mehr höher erhöht'),
      down: words(
        'gesunken gefallen verloren geschrumpft zurückgegangen gesenkt weniger niedriger eingebrochen reduziert',
      ),
    },
    by: words('um'),
    to: words('auf bei'),
    from: words('von'),
    of: words('von mit'),
    price: words('für'),
    factors: {
      halbiert: 0.5,
      halbierte: 0.5,
      halbierten: 0.5,
      verdoppelt: 2,
      verdoppelte: 2,
      verdoppelten: 2,
      verdreifacht: 3,
    },
  },
  phrases: {
    ...neutral.phrases,
    clauses: 'grammar',
    determiners:
      words(`der die das den dem des ein eine einen einem einer eines kein keine keinen diese dieser dieses
      diesen diesem jede jeder jedes jeden alle allen aller viele vielen mehrere einige welche welcher sein seine
      seinen seiner ihr ihre ihren ihrer unser unsere`),
    prepositions:
      words(`in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter durch für gegen
      ohne um bis während wegen trotz zwischen pro je laut entlang neben hinter ab außer`),
    conjunctions: words('und oder aber denn sondern weil dass wenn als ob obwohl nachdem bevor sowie wie da'),
    pronouns: words('ich du er es sie wir man sich ihm ihn ihnen uns wer was mich mir dich dir'),
    relatives: words('welche welcher welches wer'),
    auxiliaries:
      words(`ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien wäre wären
      kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte darf
      dürfen gibt gab bin bist`),
    verbs:
      words(`kostet kosten dauert dauerte dauerten liegt lag lagen steht stand standen kommt kam kamen geht ging gingen
      nimmt nahm nahmen gewann gewannen verlor verloren beträgt betrug betrugen umfasst zählt zählte erreicht
      erreichte investiert investierte zahlt zahlte sieht sah bekam erhält erhielt verkauft verkaufte kaufte fand
      fanden starb starben floh flohen traf trafen sprach blieb blieben wiegt wog fährt fuhr misst maß
      hob hoben ließ ließen zog zogen stieg stiegen sank sanken fiel fielen schloss schlossen bot boten schrieb schrieben
      trieb trieben verlieh riss rissen griff griffen schnitt stritten trug trugen schlug schlugen wuchs wuchsen lud luden
      hielt hielten fing fingen rief riefen lief liefen gab gaben aß trat traten bat baten vergab brach brachen warf warfen
      half halfen galt galten sang begann begannen schwamm sprang sprangen zwang zwangen verschwand verband entstand
      entstanden brachte brachten dachte kannte nannte nannten rannte brannte brannten sandte wandte wusste saß saßen
      verließ verließen entließ entließen erhob verschob beschloss beschlossen verbot unterschrieb übertraf bezog
      hält trifft gewinnt verliert sinkt steigt fällt wächst bringt lässt nennt bleibt beginnt schließt hebt senkt`),
    reporting: words('sagte sagten sagt teilte teilten berichtete berichteten erklärte erklärten'),
    demonstratives: words('diese dieser dieses diesen diesem'),
    possessives: words('sein seine seinen seiner ihr ihre ihren ihrer ihrem unser unsere'),
    adverbs:
      words(`auch nicht noch schon nur sehr heute gestern morgen derzeit bereits zuletzt etwa rund knapp fast erst
      wieder immer damals hier dort dann so zudem jedoch insgesamt zunächst`),
    quantifiers: words('weitere weiteren weiterer andere anderen zusätzliche'),
    frames: words('summe gesamtzahl durchschnitt mittel'),
    ago: words('vor'),
    isVerb: (lower, text) =>
      text === lower && lower.length > 5 && /te(n|t)?$/.test(lower) && !noVerbs.has(lower),
    isPlural: (_lower, text) => /^\p{Lu}/u.test(text),
    nounsAreCapitalised: true,
    completers: words(
      'mehr weniger höher niedriger später früher zuvor entfernt als der des von nach vor seit',
    ),
    hanging: words('in im an am auf aus bei für gegen mit von vom zu zum zur über unter zwischen aus'),
    unreal: words('wenn falls ob sofern bestritt bestreitet bestreiten dementierte dementiert angeblich'),
    negations: words('nicht nie niemals kein keine keinen keiner keinem keines ohne'),
    verbsLast: true,
  },
  nonFigures: {
    ...neutral.nonFigures,
    months: words(
      'januar februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez jänner',
    ),
    numbered:
      words(`nr nr. nummer seite seiten kapitel artikel art paragraf paragraph § §§ absatz abs platz rang liga gruppe
      runde spieltag staffel folge gleis zimmer haus linie klasse stufe kategorie typ band teil akt bundesstraße
      autobahn flug halle tor bahnsteig minute`),
    products: words(
      'boeing airbus iphone galaxy xbox playstation windows dax mdax tecdax stoxx bmw audi mercedes s&p',
    ),
    noNames: words('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
    dotOrdinals: true,
    ordinalEndings: words('er ern te ten ter'),
    clock: words('uhr'),
    beforeYear: words(
      'in im seit ab von bis jahr jahre jahres ende anfang mitte herbst frühjahr sommer winter und',
    ),
    scores: words(
      'sieg siege niederlage unentschieden siegte gewann gewannen verlor verloren schlug führung führte remis tor endstand',
    ),
    counted: words(
      'menschen personen einwohner mitarbeiter beschäftigte stellen soldaten kinder frauen männer tote verletzte',
    ),
  },
};
