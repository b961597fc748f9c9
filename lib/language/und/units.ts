import type { Unit, UnitKind } from '../contract/figures.ts';

/** SI prefixes: sign and name (SI brochure, 9th edition, table 7). */
export const prefixes: readonly (readonly [sign: string, name: string])[] = [
  ['p', 'pico'],
  ['n', 'nano'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['d', 'deci'],
  ['h', 'hecto'],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['P', 'peta'],
  ['E', 'exa'],
];

/** Units that take prefixes: sign, name, and the signs of the prefixes in use. */
export const prefixed: readonly (readonly [sign: string, name: string, prefixes: string])[] = [
  ['m', 'metre', 'pnµμmcdk'],
  ['m²', 'square metre', ''],
  ['g', 'gram', 'nµμmk'],
  ['s', 'second', 'pnµμm'],
  ['W', 'watt', 'µμmkMGT'],
  ['Wh', 'watt hour', 'kMGTP'],
  ['Hz', 'hertz', 'kMGT'],
  ['B', 'byte', 'kMGTPE'],
  ['bit', 'bit', 'kMG'],
  ['V', 'volt', 'µμmkM'],
  ['A', 'ampere', 'µμmk'],
  ['Ah', 'ampere-hour', 'mk'],
  ['J', 'joule', 'mkMGTPE'],
  ['Pa', 'pascal', 'hkMG'],
  ['N', 'newton', 'mkM'],
  ['l', 'litre', 'µμmcdh'],
  ['L', 'litre', 'µμmcdh'],
  ['t', 'metric ton', 'kMG'],
  ['eV', 'electronvolt', 'kMGT'],
  ['F', 'farad', 'pnµμm'],
  ['H', 'henry', 'nµμm'],
  ['Ω', 'ohm', 'mkM'],
  ['Sv', 'sievert', 'nµμm'],
  ['Gy', 'gray', 'm'],
  ['Bq', 'becquerel', 'kMGT'],
  ['mol', 'mole', 'nµμm'],
  ['cal', 'calorie', 'k'],
  ['bar', 'bar', 'm'],
  ['K', 'kelvin', ''],
  ['T', 'tesla', 'µμm'],
];

/** Signs and abbreviations that stand after a number in any language. */
export const otherSymbols: readonly (readonly [signs: string, name: string, kind?: UnitKind])[] = [
  ['% ％ ٪', 'percentage', 'percent'],
  ['‰', 'per mille', 'percent'],
  ['pp p.p.', 'percentage point', 'percentage-points'],
  ['bp bps', 'basis point', 'percentage-points'],
  ['° deg', 'degree'],
  ['°C ℃ ºC degC C', 'celsius', 'temperature'],
  ['°F ℉ ºF degF F', 'fahrenheit', 'temperature'],
  ['h hr hrs', 'hour', 'duration'],
  ['min mins', 'minute', 'duration'],
  ['sec secs', 'second', 'duration'],
  ['yr yrs', 'year', 'duration'],
  ['m2 sqm', 'square metre'],
  ['km2 km²', 'square kilometre'],
  ['cm2 cm²', 'square centimetre'],
  ['mm2 mm²', 'square millimetre'],
  ['m3 m³', 'cubic metre'],
  ['km3 km³', 'cubic kilometre'],
  ['cm3 cm³ cc', 'cubic centimetre'],
  ['dm3 dm³', 'cubic decimetre'],
  ['ha', 'hectare'],
  ['km/h kmh kph kmph km/hr', 'kilometre per hour'],
  ['m/s mps', 'metre per second'],
  ['mph m.p.h.', 'mile per hour'],
  ['mpg', 'mile per gallon'],
  ['mpge', 'mile per gallon equivalent'],
  ['ft', 'foot'],
  ['ft² ft2', 'square foot'],
  ['ft³ ft3', 'cubic foot'],
  ['in', 'inch'],
  ['yd yds', 'yard'],
  ['mi', 'mile'],
  ['nmi', 'nautical mile'],
  ['oz', 'ounce'],
  ['lb lbs', 'pound-mass'],
  ['hp HP', 'horsepower'],
  ['bhp', 'brake horsepower'],
  ['PS', 'horsepower'],
  ['G', 'generation wireless'],
  ['p', 'pence', 'money'],
  ['rpm', 'revolutions per minute'],
  ['Nm', 'newton metre'],
  ['lb-ft lbft', 'pound-foot'],
  ['psi', 'pound per square inch'],
  ['ksi', 'kilopound per square inch'],
  ['ppm', 'part per million'],
  ['ppb', 'parts-per-billion'],
  ['dB', 'decibel'],
  ['dBA', 'decibel A'],
  ['Mbps Mbit/s', 'megabit per second'],
  ['Gbps Gbit/s', 'gigabit per second'],
  ['kbps kbit/s', 'kilobit per second'],
  ['KB', 'kilobyte'],
  ['GiB', 'gibibyte'],
  ['MiB', 'mebibyte'],
  ['mcg', 'microgram'],
  ['cl', 'centilitre'],
  ['bpd b/d', 'barrel per day'],
  ['bbl', 'barrel'],
  ['MP', 'megapixel'],
  ['fps', 'frame per second'],
  ['dpi', 'dot per inch'],
  ['ppi', 'pixel per inch'],
  ['KW', 'kilowatt'],
  ['KM', 'kilometre'],
  ['kms', 'kilometre'],
  ['KG kgs', 'kilogram'],
  ['Kg', 'kilogram'],
  ['HZ hz', 'hertz'],
  ['Mhz', 'megahertz'],
  ['Ghz', 'gigahertz'],
  ['kwh KWh KWH', 'kilowatt hour'],
  ['rad', 'radian'],
  ['″', 'inch'],
  ['′', 'foot'],
  ['x X ×', 'count', 'multiple'],
  ['c', 'cent', 'money'],
  ['pc', 'percentage', 'percent'],
  ['CO2e', 'carbon dioxide equivalent'],
];

/**
 * Currencies: ISO 4217 code, normalised name with its country, signs. The first sign of several holders goes to
 * the one that a bare sign is read as: "$" alone is "dollar", which dollar only the article's place could tell.
 */
export const currencies: readonly (readonly [code: string, name: string, signs?: string])[] = [
  ['USD', 'US dollar', 'US$ $US U.S.$ USD$'],
  ['EUR', 'euro', '€'],
  ['GBP', 'pound sterling', '£ GB£ UK£'],
  ['JPY', 'Japanese yen', '¥ JP¥'],
  ['CNY', 'Chinese yuan', 'CN¥ 元 RMB'],
  ['AUD', 'Australian dollar', 'A$ AU$ $A AUD$'],
  ['CAD', 'Canadian dollar', 'C$ CA$ $C CAD$ CDN$'],
  ['NZD', 'New Zealand dollar', 'NZ$ $NZ NZD$'],
  ['HKD', 'Hong Kong dollar', 'HK$ $HK HKD$'],
  ['SGD', 'Singapore dollar', 'S$ SG$ SGD$'],
  ['TWD', 'New Taiwan dollar', 'NT$ TWD$'],
  ['CHF', 'Swiss franc', 'SFr SFr. Fr.'],
  ['SEK', 'Swedish krona', 'SKr'],
  ['NOK', 'Norwegian krone', 'NKr'],
  ['DKK', 'Danish krone', 'DKr'],
  ['ISK', 'Icelandic króna'],
  ['PLN', 'Polish zloty', 'zł'],
  ['CZK', 'Czech koruna', 'Kč'],
  ['HUF', 'Hungarian forint', 'Ft'],
  ['RON', 'Romanian leu'],
  ['BGN', 'Bulgarian lev', 'лв'],
  ['RSD', 'Serbian dinar'],
  ['HRK', 'Croatian kuna'],
  ['BAM', 'Bosnian convertible mark'],
  ['ALL', 'Albanian lek'],
  ['MKD', 'Macedonian denar'],
  ['MDL', 'Moldovan leu'],
  ['UAH', 'Ukrainian hryvnia', '₴'],
  ['RUB', 'Russian ruble', '₽'],
  ['BYN', 'Belarusian ruble'],
  ['GEL', 'Georgian lari', '₾'],
  ['AMD', 'Armenian dram', '֏'],
  ['AZN', 'Azerbaijani manat', '₼'],
  ['KZT', 'Kazakhstani tenge', '₸'],
  ['UZS', 'Uzbekistani som'],
  ['TRY', 'Turkish lira', '₺'],
  ['ILS', 'shekel', '₪ NIS'],
  ['EGP', 'Egyptian pound', 'E£'],
  ['SAR', 'Saudi riyal', '﷼ SR'],
  ['AED', 'UAE dirham', 'Dh Dhs'],
  ['QAR', 'Qatari riyal'],
  ['KWD', 'Kuwaiti dinar'],
  ['BHD', 'Bahraini dinar'],
  ['OMR', 'Omani rial'],
  ['JOD', 'Jordanian dinar'],
  ['IQD', 'Iraqi dinar'],
  ['IRR', 'Iranian rial'],
  ['LBP', 'Lebanese pound'],
  ['SYP', 'Syrian pound'],
  ['AFN', 'Afghan afghani', '؋'],
  ['INR', 'Indian rupee', '₹ Rs Rs.'],
  ['PKR', 'Pakistani rupee', 'PKRs'],
  ['LKR', 'Sri Lankan rupee', 'ரூ'],
  ['NPR', 'Nepalese rupee'],
  ['BDT', 'Bangladeshi taka', '৳ Tk'],
  ['MVR', 'Maldivian rufiyaa'],
  ['KRW', 'South Korean won', '₩'],
  ['KPW', 'North Korean won'],
  ['MNT', 'Mongolian tugrik', '₮'],
  ['VND', 'Vietnamese dong', '₫'],
  ['THB', 'Thai baht', '฿ Bt'],
  ['IDR', 'Indonesian rupiah', 'Rp'],
  ['MYR', 'Malaysian ringgit', 'RM'],
  ['PHP', 'Philippine peso', '₱'],
  ['KHR', 'Cambodian riel', '៛'],
  ['LAK', 'Lao kip', '₭'],
  ['MMK', 'Myanmar kyat'],
  ['BND', 'Brunei dollar', 'B$'],
  ['PGK', 'Papua New Guinean kina'],
  ['FJD', 'Fiji dollar', 'FJ$'],
  ['ZAR', 'South African rand'],
  ['NGN', 'Nigerian naira', '₦'],
  ['GHS', 'Ghanaian cedi', '₵ GH₵ GH¢ GHC'],
  ['KES', 'Kenyan shilling', 'KSh Ksh'],
  ['UGX', 'Ugandan shilling', 'USh'],
  ['TZS', 'Tanzanian shilling', 'TSh'],
  ['ETB', 'Ethiopian birr'],
  ['RWF', 'Rwandan franc'],
  ['ZMW', 'Zambian kwacha'],
  ['MWK', 'Malawian kwacha'],
  ['ZWL', 'Zimbabwean dollar', 'Z$'],
  ['BWP', 'Botswana pula'],
  ['MUR', 'Mauritian rupee'],
  ['MAD', 'Moroccan dirham'],
  ['DZD', 'Algerian dinar'],
  ['TND', 'Tunisian dinar'],
  ['LYD', 'Libyan dinar'],
  ['SDG', 'Sudanese pound'],
  ['XOF', 'West African CFA franc', 'FCFA'],
  ['XAF', 'Central African CFA franc'],
  ['BRL', 'Brazilian real', 'R$'],
  ['ARS', 'Argentine peso', 'AR$'],
  ['CLP', 'Chilean peso', 'CLP$'],
  ['COP', 'Colombian peso', 'COL$'],
  ['PEN', 'Peruvian sol', 'S/'],
  ['UYU', 'Uruguayan peso', '$U'],
  ['PYG', 'Paraguayan guaraní', '₲'],
  ['BOB', 'Bolivian boliviano', 'Bs'],
  ['VES', 'Venezuelan bolívar'],
  ['CRC', 'Costa Rican colón', '₡'],
  ['GTQ', 'Guatemalan quetzal'],
  ['HNL', 'Honduran lempira'],
  ['NIO', 'Nicaraguan córdoba', 'NIO$'],
  ['PAB', 'Panamanian balboa'],
  ['DOP', 'Dominican peso', 'RD$'],
  ['JMD', 'Jamaican dollar', 'J$'],
  ['TTD', 'Trinidad and Tobago dollar', 'TT$'],
  ['BBD', 'Barbadian dollar', 'Bds$'],
  ['CUP', 'Cuban peso'],
  ['HTG', 'Haitian gourde'],
  ['MXN', 'Mexican peso', 'Mex$ MX$ MXN$'],
  ['BTC', 'bitcoin', '₿'],
  ['ETH', 'ether'],
  ['DEM', 'Deutsche mark', 'DM'],
  ['FIM', 'Finnish markka'],
  ['NLG', 'Netherlands guilder'],
  ['ESP', 'Spanish peseta'],
  ['ITL', 'Italian lira'],
  ['FRF', 'French franc', 'FF'],
];

/** Codes that are English or German words or usual initials too: money only where glued to the amount. */
export const wordlikeCodes: readonly string[] = [
  'ALL',
  'TRY',
  'CUP',
  'PEN',
  'MAD',
  'COP',
  'BAM',
  'BOB',
  'PHP',
];

/** Signs that stand for a currency without naming its country. */
export const bareSigns: readonly (readonly [sign: string, name: string])[] = [
  ['$', 'dollar'],
  ['＄', 'dollar'],
  ['£', 'pound sterling'],
  ['¥', 'Japanese yen'],
  ['￥', 'Japanese yen'],
  ['¢', 'cent'],
];

const unit = (name: string, kind: UnitKind): Unit => ({ name, kind });

/** What a unit with an SI prefix measures. */
const kindOf = (name: string): UnitKind => (name.endsWith('second') ? 'duration' : 'measure');

/** All signs that stand after a number in any language, by their exact form. */
export function buildSymbols(): Map<string, Unit> {
  const symbols = new Map<string, Unit>();
  for (const [sign, name, usual] of prefixed) {
    symbols.set(sign, unit(name, kindOf(name)));
    for (const [prefix, prefixName] of prefixes)
      if (usual.includes(prefix)) symbols.set(prefix + sign, unit(joinName(prefixName, name), kindOf(name)));
  }
  for (const [code, name, signs] of currencies)
    for (const sign of [code, ...(signs?.split(' ') ?? [])]) symbols.set(sign, unit(name, 'money'));
  for (const [sign, name] of bareSigns) symbols.set(sign, unit(name, 'money'));
  for (const [signs, name, kind = 'measure'] of otherSymbols)
    for (const sign of signs.split(' ')) symbols.set(sign, unit(name, kind));
  return symbols;
}

/** "kilo" + "metric ton" is a kiloton: the prefix replaces the adjective. */
function joinName(prefix: string, name: string): string {
  return name === 'metric ton' ? `${prefix}ton` : prefix + name;
}

/** Signs and codes that stand before an amount of money. */
export function buildPrefixes(): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const [code, name, signs] of currencies) {
    for (const sign of [code, ...(signs?.split(' ') ?? [])])
      found.set(sign.toLowerCase(), unit(name, 'money'));
  }
  for (const [sign, name] of bareSigns) found.set(sign, unit(name, 'money'));
  return found;
}

/** "MUSD", "kEUR": a million or a thousand of a currency. */
export function buildFused(): Record<string, readonly [number, string]> {
  const fused: Record<string, readonly [number, string]> = {};
  for (const [code] of currencies) {
    fused[`M${code}`] = [1e6, code];
    fused[`k${code}`] = [1e3, code];
    fused[`bn${code}`] = [1e9, code];
  }
  return fused;
}
