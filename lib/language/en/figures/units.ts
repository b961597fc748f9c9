import type { Unit, UnitKind } from '../../contract/figures/units.ts';
import { currencies, prefixed, prefixes } from '../../und/units.ts';
import { issued, nouns } from './currencies.ts';

/** Normalised name, kind, and the words for it; an "s" makes the plural, a form after a stroke is an irregular one. */
type Row = readonly [name: string, kind: UnitKind, words: string];

const rows: readonly Row[] = [
  ['percentage', 'percent', 'percent, per cent, pct, percentage, p.c./p.c.'],
  ['percentage point', 'percentage-points', 'percentage point, percent point, per cent point'],
  ['basis point', 'percentage-points', 'basis point'],
  ['year of age', 'age', 'yo/yo, y o/y o, y.o./y.o., yr old/yrs old'],
  ['second', 'duration', 'second, sec'],
  ['minute', 'duration', 'minute, min'],
  ['hour', 'duration', 'hour, hr'],
  ['day', 'duration', 'day'],
  ['week', 'duration', 'week, wk'],
  ['fortnight', 'duration', 'fortnight'],
  ['month', 'duration', 'month'],
  ['quarter', 'duration', 'fiscal quarter'],
  ['year', 'duration', 'year, yr'],
  ['decade', 'duration', 'decade'],
  ['century', 'duration', 'century/centuries'],
  ['millennium', 'duration', 'millennium/millennia'],
  ['inch', 'measure', 'inch/inches'],
  ['foot', 'measure', 'foot/feet'],
  ['yard', 'measure', 'yard'],
  ['mile', 'measure', 'mile'],
  ['nautical mile', 'measure', 'nautical mile'],
  ['light year', 'measure', 'light year'],
  ['astronomical unit', 'measure', 'astronomical unit'],
  ['kilometre', 'measure', 'klick'],
  ['micrometre', 'measure', 'micron'],
  ['furlong', 'measure', 'furlong'],
  ['fathom', 'measure', 'fathom'],
  [
    'square metre',
    'measure',
    'square metre, square meter, metre squared/metres squared, meter squared/meters squared, sq m, sq meter, sq metre',
  ],
  ['square kilometre', 'measure', 'square kilometre, square kilometer, sq km, square km'],
  ['square centimetre', 'measure', 'square centimetre, square centimeter, sq cm'],
  ['square mile', 'measure', 'square mile, sq mile, sq mi'],
  ['square foot', 'measure', 'square foot/square feet, sq ft, sq foot/sq feet, sqft'],
  ['square inch', 'measure', 'square inch/square inches, sq in'],
  ['square yard', 'measure', 'square yard, sq yd'],
  ['acre', 'measure', 'acre'],
  ['hectare', 'measure', 'hectare'],
  ['cubic metre', 'measure', 'cubic metre, cubic meter, cu m'],
  ['cubic kilometre', 'measure', 'cubic kilometre, cubic kilometer'],
  ['cubic centimetre', 'measure', 'cubic centimetre, cubic centimeter'],
  ['cubic foot', 'measure', 'cubic foot/cubic feet, cu ft'],
  ['cubic inch', 'measure', 'cubic inch/cubic inches, cu in'],
  ['cubic yard', 'measure', 'cubic yard'],
  ['acre-foot', 'measure', 'acre foot/acre feet'],
  ['gallon', 'measure', 'gallon, gal'],
  ['quart', 'measure', 'quart'],
  ['pint', 'measure', 'pint'],
  ['fluid ounce', 'measure', 'fluid ounce, fl oz'],
  ['cup', 'measure', 'cup'],
  ['tablespoon', 'measure', 'tablespoon, tbsp'],
  ['teaspoon', 'measure', 'teaspoon, tsp'],
  ['barrel', 'measure', 'barrel'],
  ['bushel', 'measure', 'bushel'],
  ['ton', 'measure', 'ton'],
  ['metric ton', 'measure', 'metric ton, tonne, metric tonne'],
  ['short ton', 'measure', 'short ton'],
  ['long ton', 'measure', 'long ton'],
  ['kilogram', 'measure', 'kilo, kilogramme'],
  ['gram', 'measure', 'gramme, gm'],
  ['microgram', 'measure', 'microgramme'],
  ['milligram', 'measure', 'milligramme'],
  ['pound-mass', 'measure', 'pound, lb'],
  ['ounce', 'measure', 'ounce, oz/oz'],
  ['stone', 'measure', 'stone/stone, st/st'],
  ['grain', 'measure', ''],
  ['dram', 'measure', 'dram, drachma'],
  ['carat', 'measure', 'carat, karat'],
  ['knot', 'measure', 'knot'],
  ['mile per hour', 'measure', 'mile per hour/miles per hour, mile an hour/miles an hour'],
  ['mile per gallon', 'measure', 'mile per gallon/miles per gallon'],
  ['revolutions per minute', 'measure', 'revolution per minute/revolutions per minute'],
  ['part per million', 'measure', 'part per million/parts per million'],
  ['parts-per-billion', 'measure', 'part per billion/parts per billion'],
  ['horsepower', 'measure', 'horsepower/horsepower, horse power'],
  ['brake horsepower', 'measure', 'brake horsepower/brake horsepower'],
  ['pound-foot', 'measure', 'pound foot/pound feet, foot pound, lb ft, ft lb'],
  ['newton metre', 'measure', 'newton metre, newton meter'],
  ['kilopound per square inch', 'measure', 'kilopound per square inch/kilopounds per square inch'],
  ['pound per square inch', 'measure', 'pound per square inch/pounds per square inch'],
  ['atmosphere', 'measure', ''],
  ['kilowatt hour', 'measure', 'kilowatt hour'],
  ['megawatt hour', 'measure', 'megawatt hour'],
  ['gigawatt hour', 'measure', 'gigawatt hour'],
  ['terawatt hour', 'measure', 'terawatt hour'],
  ['milliampere-hour', 'measure', 'milliamp hour, milliampere hour'],
  ['british thermal unit', 'measure', 'british thermal unit, btu'],
  ['mega british thermal unit', 'measure', 'mmbtu'],
  ['calorie', 'measure', 'calorie'],
  ['ampere', 'measure', 'amp'],
  ['milliampere', 'measure', 'milliamp'],
  ['decibel', 'measure', 'decibel'],
  ['degree', 'measure', 'degree, deg'],
  ['celsius', 'temperature', 'celsius, celcius, centigrade, centigrate, degree celsius/degrees celsius'],
  ['celsius', 'temperature', 'degree celcius/degrees celcius, degree centigrade/degrees centigrade'],
  ['celsius', 'temperature', 'deg celsius, degree c/degrees c, deg c'],
  ['fahrenheit', 'temperature', 'fahrenheit, farenheit, degree fahrenheit/degrees fahrenheit'],
  [
    'fahrenheit',
    'temperature',
    'degree farenheit/degrees farenheit, deg fahrenheit, degree f/degrees f, deg f',
  ],
  ['kelvin', 'temperature', 'degree kelvin/degrees kelvin, kelvin/kelvin'],
  ['rankine', 'temperature', 'rankine/rankine, degree rankine/degrees rankine'],
  ['angstrom', 'measure', 'angstrom, ångström'],
  ['mil', 'measure', ''],
  ['rod', 'measure', ''],
  ['league', 'measure', ''],
  ['parsec', 'measure', 'parsec'],
  ['lightyear', 'measure', ''],
  ['hand', 'measure', ''],
  ['square millimetre', 'measure', 'square millimetre, square millimeter, sq mm'],
  ['square decimetre', 'measure', 'square decimetre, square decimeter'],
  ['square hectometre', 'measure', 'square hectometre, square hectometer'],
  ['decametre', 'measure', 'decametre, decameter, dekametre, dekameter'],
  ['litre', 'measure', 'ltr, lts/lts'],
  ['square kilometre', 'measure', 'sq kilometre, sq kilometer, sq. km, km squared, square kms/square kms'],
  ['square foot', 'measure', 'sq feet/sq feet, sf/sf'],
  ['cubic millimetre', 'measure', 'cubic millimetre, cubic millimeter'],
  ['cubic decimetre', 'measure', 'cubic decimetre, cubic decimeter'],
  ['cubic mile', 'measure', 'cubic mile'],
  ['dunam', 'measure', 'dunam, dunum'],
  ['are', 'measure', ''],
  ['rai', 'measure', ''],
  ['million cubic feet', 'measure', ''],
  ['gill', 'measure', ''],
  ['imperial gallon', 'measure', 'imperial gallon, uk gallon'],
  ['gallon', 'measure', 'us gallon, u.s. gallon'],
  ['hogshead', 'measure', 'hogshead'],
  ['peck', 'measure', ''],
  ['hundredweight', 'measure', 'hundredweight/hundredweight'],
  ['quintal', 'measure', 'quintal'],
  ['troy ounce', 'measure', 'troy ounce, ounce troy/ounces troy'],
  ['long ton', 'measure', 'imperial ton'],
  ['short ton', 'measure', 'us ton, u.s. ton'],
  ['deadweight ton', 'measure', 'deadweight ton, deadweight tonne'],
  ['gross ton', 'measure', 'gross ton, gross register ton'],
  ['barrel of oil equivalent', 'measure', 'barrel of oil equivalent/barrels of oil equivalent'],
  ['tonne of oil equivalent', 'measure', 'tonne of oil equivalent/tonnes of oil equivalent'],
  ['twenty-foot equivalent unit', 'measure', 'twenty foot equivalent unit, teu'],
  ['foot per second', 'measure', 'foot per second/feet per second'],
  [
    'kilometre per hour',
    'measure',
    'kilometre per hour/kilometres per hour, kilometer per hour/kilometers per hour',
  ],
  [
    'kilometre per hour',
    'measure',
    'kilometre an hour/kilometres an hour, kilometer an hour/kilometers an hour',
  ],
  ['kilometre per hour', 'measure', 'km per hour/km per hour, km an hour/km an hour, kmph/kmph'],
  ['metre per second', 'measure', 'metre per second/metres per second, meter per second/meters per second'],
  ['mach', 'measure', ''],
  [
    'pound-force',
    'measure',
    'pound force/pounds force, pound of force/pounds of force, pound of thrust/pounds of thrust',
  ],
  ['foot pound-force', 'measure', 'foot pound force/foot pounds force'],
  ['inch of mercury', 'measure', 'inch of mercury/inches of mercury'],
  [
    'millimetre of mercury',
    'measure',
    'millimetre of mercury/millimetres of mercury, millimeter of mercury/millimeters of mercury',
  ],
  ['torr', 'measure', 'torr/torr'],
  ['millibar', 'measure', 'millibar'],
  ['erg', 'measure', 'erg'],
  ['therm', 'measure', 'therm'],
  ['watt hour', 'measure', 'watt hour'],
  ['volt-ampere', 'measure', 'volt ampere, volt amp'],
  ['candlepower', 'measure', 'candlepower/candlepower'],
  ['foot-candle', 'measure', 'foot candle'],
  ['coulomb', 'measure', 'coulomb'],
  ['siemens', 'measure', 'siemens/siemens'],
  ['gauss', 'measure', 'gauss/gauss'],
  ['steradian', 'measure', 'steradian'],
  ['minute of arc', 'measure', 'arcminute, minute of arc/minutes of arc, arc minute'],
  ['second of arc', 'measure', 'arcsecond, second of arc/seconds of arc, arc second'],
  ['rem', 'measure', ''],
  ['röntgen', 'measure', 'roentgen, röntgen'],
  ['international unit', 'measure', 'international unit'],
  ['dot per inch', 'measure', 'dot per inch/dots per inch'],
  ['pixel per inch', 'measure', 'pixel per inch/pixels per inch'],
  ['frame per second', 'measure', 'frame per second/frames per second, fps/fps'],
  ['beat per minute', 'measure', 'beat per minute/beats per minute'],
  ['bit per second', 'measure', 'bit per second/bits per second'],
  ['kilobit per second', 'measure', 'kilobit per second/kilobits per second'],
  ['terabit per second', 'measure', 'terabit per second/terabits per second'],
  ['megabyte per second', 'measure', 'megabyte per second/megabytes per second'],
  ['gigabyte per second', 'measure', 'gigabyte per second/gigabytes per second'],
  ['kibibyte', 'measure', 'kibibyte'],
  ['mebibyte', 'measure', 'mebibyte'],
  ['gibibyte', 'measure', 'gibibyte'],
  ['kilobyte', 'measure', 'kilobyte, kbyte'],
  ['megabyte', 'measure', 'megabyte, mbyte, meg'],
  ['gigabyte', 'measure', 'gigabyte, gbyte, gig'],
  ['part per trillion', 'measure', 'part per trillion/parts per trillion'],
  ['per mille', 'percent', 'per mille/per mille, per mil/per mil, permille/permille'],
  ['metric horsepower', 'measure', 'metric horsepower/metric horsepower'],
  ['g-force', 'measure', 'g force'],
  ['decade', 'duration', ''],
  ['trimester', 'duration', 'trimester'],
  ['semester', 'duration', 'semester'],
  ['millisecond', 'duration', 'msec'],
  ['picosecond', 'duration', 'picosecond'],
  ['megapixel', 'measure', 'megapixel'],
  ['pixel', 'measure', 'pixel'],
  ['light-second', 'measure', 'light second'],
  ['megaton', 'measure', 'megaton, megatonne'],
  ['kiloton', 'measure', 'kiloton, kilotonne'],
  ['gigaton', 'measure', 'gigaton, gigatonne'],
  ['radian', 'measure', 'radian'],
  ['turn', 'measure', ''],
  ['megabit per second', 'measure', 'megabit per second/megabits per second'],
  ['gigabit per second', 'measure', 'gigabit per second/gigabits per second'],
  [
    'barrel per day',
    'measure',
    'barrel of oil per day/barrels of oil per day, barrel of oil a day/barrels of oil a day',
  ],
  ['barrel per day', 'measure', 'barrel per day/barrels per day, barrel a day/barrels a day'],
  ['point', 'count', 'point, pt'],
  ['count', 'multiple', 'time, fold/fold'],
  ['percentage point', 'percentage-points', 'ppt'],
];

/** Spellings of SI units that differ across the Atlantic. */
const american: readonly (readonly [british: string, american: string])[] = [
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['metric ton', 'tonne'],
];

/** SI units with their prefixes, each with its spellings in the singular. */
function* siUnits(): Generator<readonly [unit: Unit, spellings: readonly string[]]> {
  for (const [, name, usual] of prefixed) {
    const kind: UnitKind = name.endsWith('second') ? 'duration' : 'measure';
    const names = [''].concat(prefixes.filter(([sign]) => usual.includes(sign)).map(([, prefix]) => prefix));
    // Of a few units the bare name is an English word or a unit defined above.
    const base =
      name === 'second' || name === 'metric ton' || name === 'bar' || name === 'mole' || name === 'gray';
    const spellings = american.filter(([british]) => name.endsWith(british));
    for (const prefix of names) {
      if (prefix === '' && base) continue;
      const full = prefix + name;
      yield [{ name: full, kind }, [full, ...spellings.map(([from, to]) => full.replace(from, to))]];
    }
  }
}

const plainLetters = (word: string): string =>
  // Of 300 names a handful has accents.
  /[^a-z ]/.test(word) ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word;

/** Units by their English words. */
export function buildWords(): Map<string, Unit> {
  const words = new Map<string, Unit>();
  const add = (unit: Unit, form: string, before = ''): void => {
    if (form === '') return;
    const stroke = form.indexOf('/');
    words.set(before + (stroke === -1 ? form : form.slice(0, stroke)), unit);
    words.set(before + (stroke === -1 ? `${form}s` : form.slice(stroke + 1)), unit);
  };
  for (const [unit, spellings] of siUnits()) for (const spelling of spellings) add(unit, spelling);
  // "swiss francs", "finnish markka": the full names of all currencies, with and without their accents.
  for (const { name } of currencies()) {
    const unit: Unit = { name, kind: 'money' };
    const form = name.toLowerCase();
    add(unit, form);
    add(unit, plainLetters(form));
  }
  for (const [name, kind, forms] of rows) for (const form of forms.split(', ')) add({ name, kind }, form);
  for (const [name, forms] of nouns) {
    const unit: Unit = { name, kind: 'money' };
    // "5 zloty", "5 polish zloty"
    const issuer = name.toLowerCase().slice(0, name.lastIndexOf(' ') + 1);
    for (const form of forms.split(', ')) {
      if (issuer !== '' && !words.has(issuer + form)) add(unit, form, issuer);
      add(unit, form);
    }
  }
  // "danish" and "krone/kroner" → "danish krone", "danish kroner".
  for (const [name, issuers, forms] of issued)
    for (const issuer of issuers.split(', '))
      for (const form of forms.split(', ')) add({ name, kind: 'money' }, form, `${issuer} `);
  return words;
}
