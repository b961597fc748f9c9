import type { Unit, UnitKind } from '../../contract/figures.ts';
import { currencies, prefixed, prefixes } from '../../und/units.ts';

/** Normalised name, kind, and the words for it; an "s" makes the plural, a form after a stroke is an irregular one. */
type Row = readonly [name: string, kind: UnitKind, words: string];

const rows: readonly Row[] = [
  ['percentage', 'percent', 'percent, per cent, pct, percentage'],
  ['percentage point', 'percentage-points', 'percentage point, percent point, per cent point'],
  ['basis point', 'percentage-points', 'basis point'],
  ['year of age', 'age', 'yo/yo, y o/y o'],
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
  ['square metre', 'measure', 'square metre, square meter, sq m, sq meter, sq metre'],
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
  ['gram', 'measure', 'gramme'],
  ['microgram', 'measure', 'microgramme'],
  ['milligram', 'measure', 'milligramme'],
  ['pound-mass', 'measure', 'pound, lb'],
  ['ounce', 'measure', 'ounce, oz/oz'],
  ['stone', 'measure', ''],
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
  ['pound-foot', 'measure', 'pound foot/pound feet, foot pound, lb ft'],
  ['newton metre', 'measure', 'newton metre, newton meter'],
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
  ['kelvin', 'temperature', 'degree kelvin/degrees kelvin'],
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
  ['barrel per day', 'measure', 'barrel per day/barrels per day, barrel a day/barrels a day'],
  ['point', 'count', 'point, pt'],
  ['count', 'multiple', 'time, fold/fold'],
  ['percentage point', 'percentage-points', 'ppt'],
  ['dollar', 'money', 'dollar, buck'],
  ['US dollar', 'money', 'us dollar, u.s. dollar, american dollar, united states dollar, usd'],
  ['cent', 'money', 'cent, us cent, u.s. cent'],
  ['euro', 'money', 'euro'],
  ['euro cent', 'money', 'euro cent'],
  ['pence', 'money', 'penny/pence, pennies'],
  ['pound sterling', 'money', 'pound sterling/pounds sterling, british pound, quid/quid'],
  ['Japanese yen', 'money', 'yen/yen, japanese yen/japanese yen'],
  ['Chinese yuan', 'money', 'yuan/yuan, chinese yuan/chinese yuan, renminbi/renminbi, rmb/rmb, kuai/kuai'],
  ['rupee', 'money', 'rupee'],
  ['Russian ruble', 'money', 'ruble, rouble, russian ruble, russian rouble'],
  ['Ukrainian hryvnia', 'money', 'hryvnia, hryvnya, ukrainian hryvnia'],
  ['shekel', 'money', 'shekel, israeli shekel, new israeli shekel'],
  ['South African rand', 'money', 'rand/rand, south african rand'],
  ['franc', 'money', 'franc'],
  ['krone', 'money', 'krone/kroner'],
  ['krona', 'money', 'krona/kronor'],
  ['peso', 'money', 'peso'],
  ['lira', 'money', 'lira, lire'],
  ['dinar', 'money', 'dinar'],
  ['riyal', 'money', 'riyal'],
  ['dirham', 'money', 'dirham'],
  ['Malaysian ringgit', 'money', 'ringgit/ringgit, malaysian ringgit/malaysian ringgit'],
  ['sen', 'money', 'sen/sen'],
  ['Thai baht', 'money', 'baht/baht'],
  ['Nigerian naira', 'money', 'naira/naira'],
  ['Polish zloty', 'money', 'zloty/zlotys, złoty'],
  ['Georgian lari', 'money', 'lari/lari'],
  ['Indonesian rupiah', 'money', 'rupiah/rupiah'],
  ['Vietnamese dong', 'money', 'dong/dong'],
  ['bitcoin', 'money', 'bitcoin'],
  ['Swedish krona', 'money', 'swedish krona/swedish kronor'],
  ['Norwegian krone', 'money', 'norwegian krone/norwegian kroner'],
  ['Danish krone', 'money', 'danish krone/danish kroner'],
  ['Icelandic króna', 'money', 'icelandic krona/icelandic kronur'],
  ['Czech koruna', 'money', 'koruna, czech crown'],
  ['Hungarian forint', 'money', 'forint/forints'],
  ['Romanian leu', 'money', 'romanian leu/romanian lei'],
  ['Bulgarian lev', 'money', 'bulgarian lev/bulgarian leva'],
  ['Kazakhstani tenge', 'money', 'tenge/tenge'],
  ['Uzbekistani som', 'money', 'uzbek som/uzbek som'],
  ['Bangladeshi taka', 'money', 'taka/taka'],
  ['Myanmar kyat', 'money', 'kyat'],
  ['Cambodian riel', 'money', 'riel'],
  ['Lao kip', 'money', 'kip/kip'],
  ['Ghanaian cedi', 'money', 'cedi, ghana cedi'],
  ['Ethiopian birr', 'money', 'birr/birr'],
  ['Botswana pula', 'money', 'pula/pula'],
  ['Angolan kwanza', 'money', 'kwanza, angolan kwanza'],
  ['Guatemalan quetzal', 'money', 'quetzal/quetzales, quetzal'],
  ['Honduran lempira', 'money', 'lempira'],
  ['Venezuelan bolívar', 'money', 'bolivar/bolivares, venezuelan bolivar'],
  ['Bolivian boliviano', 'money', 'boliviano'],
  ['Paraguayan guaraní', 'money', 'guarani/guaranies'],
  ['Costa Rican colón', 'money', 'costa rican colon/costa rican colones'],
  ['Peruvian sol', 'money', 'peruvian sol/peruvian soles, nuevo sol/nuevos soles'],
  ['New Taiwan dollar', 'money', 'taiwan dollar, taiwanese dollar'],
  ['Fiji dollar', 'money', 'fijian dollar'],
  ['Uruguayan peso', 'money', 'uruguay peso'],
  ['UAE dirham', 'money', 'uae dirham, emirati dirham'],
  ['kopek', 'money', 'kopek, kopeck'],
  ['paisa', 'money', 'paisa/paise'],
  ['peseta', 'money', 'peseta'],
  ['Netherlands guilder', 'money', 'dutch guilder, guilder'],
  ['Deutsche mark', 'money', 'deutsche mark, deutschemark'],
  ['Kenyan shilling', 'money', 'kenyan shilling'],
];

/** Spellings of SI units that differ across the Atlantic. */
const american: readonly (readonly [british: string, american: string])[] = [
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['metric ton', 'tonne'],
];

function siRows(): Row[] {
  const found: Row[] = [];
  for (const [, name, usual] of prefixed) {
    const kind: UnitKind = name.endsWith('second') ? 'duration' : 'measure';
    const names = [''].concat(prefixes.filter(([sign]) => usual.includes(sign)).map(([, prefix]) => prefix));
    // Of a few units the bare name is an English word or a unit defined above.
    const base =
      name === 'second' || name === 'metric ton' || name === 'bar' || name === 'mole' || name === 'gray';
    for (const prefix of names) {
      if (prefix === '' && base) continue;
      const full = prefix + name;
      const spellings = american.filter(([british]) => full.endsWith(british));
      const other = spellings.map(([from, to]) => full.replace(from, to));
      found.push([full, kind, [full, ...other].join(', ')]);
    }
  }
  return found;
}

/** Units by their English words. */
export function buildWords(): Map<string, Unit> {
  const words = new Map<string, Unit>();
  const add = ([name, kind, forms]: Row): void => {
    const found: Unit = { name, kind };
    for (const form of forms.split(', ')) {
      if (form === '') continue;
      const [singular = '', plural = `${singular}s`] = form.split('/');
      words.set(singular, found);
      words.set(plural, found);
    }
  };
  for (const row of siRows()) add(row);
  // "swiss francs", "finnish markka": the full names of all currencies.
  for (const [, name] of currencies)
    add([name, 'money', `${name.toLowerCase()}, ${name.toLowerCase()}/${name.toLowerCase()}`]);
  for (const row of rows) add(row);
  return words;
}
