import type { Unit, UnitKind } from '../contract/figures/units.ts';
import { lazily } from '../cues.ts';

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
  ['m', 'metre', 'pnµμmcdhk'],
  ['m²', 'square metre', ''],
  ['g', 'gram', 'pnµμmcdhkMT'],
  ['s', 'second', 'pnµμm'],
  ['W', 'watt', 'nµμmkMGTP'],
  ['Wh', 'watt hour', 'mkMGTP'],
  ['Hz', 'hertz', 'kMGT'],
  ['B', 'byte', 'kMGTPE'],
  ['bit', 'bit', 'kMGT'],
  ['V', 'volt', 'nµμmkM'],
  ['A', 'ampere', 'nµμmk'],
  ['Ah', 'ampere-hour', 'mk'],
  ['J', 'joule', 'mkMGTPE'],
  ['Pa', 'pascal', 'hkMG'],
  ['N', 'newton', 'mkMG'],
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
  ['cal', 'calorie', 'kM'],
  ['bar', 'bar', 'm'],
  ['K', 'kelvin', 'm'],
  ['T', 'tesla', 'µμm'],
  ['VA', 'volt-ampere', 'kM'],
  ['Wp', 'watt peak', 'kMG'],
  ['lm', 'lumen', 'k'],
  ['lx', 'lux', 'k'],
  ['cd', 'candela', 'm'],
  ['Wb', 'weber', 'm'],
  ['Ci', 'curie', 'µμmk'],
  ['pc', 'parsec', 'kMG'],
  ['bps', 'bit per second', 'kMGT'],
  ['kat', 'katal', 'nµμm'],
];

/**
 * Signs and abbreviations that stand after a number in any language, a unit a line: signs, name, kind (a measure where
 * none is named). A small b behind a prefix is a bit (IEC 80000-13).
 */
const otherSymbols = `
% ％ ٪ pc|percentage|percent
‰|per mille|percent
pp p.p.|percentage point|percentage-points
bp bps|basis point|percentage-points
° deg|degree
°C ℃ ºC degC C|celsius|temperature
°F ℉ ºF degF F|fahrenheit|temperature
h hr hrs|hour|duration
min mins|minute|duration
sec secs|second|duration
yr yrs|year|duration
m2 sqm|square metre
km2 km²|square kilometre
cm2 cm²|square centimetre
mm2 mm²|square millimetre
m3 m³|cubic metre
km3 km³|cubic kilometre
cm3 cm³ cc|cubic centimetre
dm3 dm³|cubic decimetre
mm3 mm³|cubic millimetre
°K|kelvin|temperature
°R|rankine|temperature
ha|hectare
km/h kmh kph kmph km/hr|kilometre per hour
m/s mps|metre per second
mph m.p.h.|mile per hour
mpg|mile per gallon
mpge|mile per gallon equivalent
ft ′|foot
ft² ft2|square foot
ft³ ft3|cubic foot
in ″|inch
yd yds|yard
mi|mile
nmi|nautical mile
oz|ounce
lb lbs|pound-mass
hp HP PS|horsepower
bhp|brake horsepower
G|generation wireless
p|pence|money
rpm|revolutions per minute
Nm N·m N⋅m N.m|newton metre
lb-ft lbft lb.ft ft-lb ft·lb ft-lbs lb·ft lb-fts ftlb|pound-foot
psi|pound per square inch
ksi|kilopound per square inch
ppm|part per million
ppb|parts-per-billion
dB|decibel
dBA|decibel A
kbit/s Kbps kb/s|kilobit per second
Mbit/s Mb/s mbps mbit/s|megabit per second
Gbit/s Gb/s gbps|gigabit per second
Tbit/s Tb/s|terabit per second
kB/s KB/s|kilobyte per second
MB/s|megabyte per second
GB/s|gigabyte per second
KB kb Kb|kilobyte
mb|megabyte
gb|gigabyte
tb|terabyte
KiB|kibibyte
MiB|mebibyte
GiB|gibibyte
TiB|tebibyte
Mb|megabit
Gb|gigabit
Tb|terabit
um|micrometre
Å|angstrom
ug mcg|microgram
lbf|pound-force
kgf|kilogram-force
lb/ft²|pound per square foot
inHg|inch of mercury
mmHg|millimetre of mercury
atm|atmosphere
Torr torr|torr
toe|tonne of oil equivalent
Mtoe|million tonnes of oil equivalent
boe|barrel of oil equivalent
boepd boe/d|barrel of oil equivalent per day
BTU Btu|british thermal unit
MMBtu MMBTU mmBTU mmBtu|mega british thermal unit
kt kts kn|knot
ft/s|foot per second
mi² mi2|square mile
in² in2|square inch
yd² yd2|square yard
in³ in3|cubic inch
yd³ yd3|cubic yard
gal|gallon
qt|quart
cwt|hundredweight
TEU TEUs|twenty-foot equivalent unit
dwt|deadweight ton
bpm|beat per minute
gpm|gallon per minute
cfm|cubic foot per minute
cfs cusecs|cubic foot per second
cumecs|cubic metre per second
dBm|decibel-milliwatt
IU|international unit
ly|light year
au AU|astronomical unit
px|pixel
bpd b/d|barrel per day
ppg|point per game
rpg|rebound per game
apg|assist per game
bbl bbls|barrel
MP|megapixel
fps|frame per second
dpi|dot per inch
ppi|pixel per inch
KW Kw kw|kilowatt
KM kms|kilometre
KG kgs Kg|kilogram
HZ hz|hertz
khz Khz KHz|kilohertz
Mhz mhz|megahertz
Ghz ghz|gigahertz
kwh KWh KWH kw/h|kilowatt hour
mwh|megawatt hour
rad|radian
x X ×|count|multiple
c|cent|money
CO2e|carbon dioxide equivalent
`;

/**
 * Currencies, one a line: ISO 4217 code, normalised name with its country, signs. The first sign of several holders goes to
 * the one that a bare sign is read as: "$" alone is "dollar", which dollar only the article's place could tell.
 */
const currencyTable = `
USD|US dollar|US$ $US U.S.$ USD$
EUR|euro|€
GBP|pound sterling|£ GB£ UK£
JPY|Japanese yen|¥ JP¥ 円
CNY|Chinese yuan|CN¥ 元 RMB
AUD|Australian dollar|A$ AU$ $A AUD$
CAD|Canadian dollar|C$ CA$ $C CAD$ CDN$
NZD|New Zealand dollar|NZ$ $NZ NZD$
HKD|Hong Kong dollar|HK$ $HK HKD$
SGD|Singapore dollar|S$ SG$ SGD$
TWD|New Taiwan dollar|NT$ TWD$
CHF|Swiss franc|SFr SFr. Fr.
SEK|Swedish krona|SKr
NOK|Norwegian krone|NKr
DKK|Danish krone|DKr
ISK|Icelandic króna
PLN|Polish zloty|zł
CZK|Czech koruna|Kč
HUF|Hungarian forint|Ft
RON|Romanian leu
BGN|Bulgarian lev|лв
RSD|Serbian dinar
HRK|Croatian kuna
BAM|Bosnian convertible mark
ALL|Albanian lek
MKD|Macedonian denar
MDL|Moldovan leu
UAH|Ukrainian hryvnia|₴
RUB|Russian ruble|₽
BYN|Belarusian ruble
GEL|Georgian lari|₾
AMD|Armenian dram|֏
AZN|Azerbaijani manat|₼
KZT|Kazakhstani tenge|₸
UZS|Uzbekistani som
TRY|Turkish lira|₺
ILS|shekel|₪ NIS
EGP|Egyptian pound|E£
SAR|Saudi riyal|﷼ SR
AED|UAE dirham|Dh Dhs
QAR|Qatari riyal
KWD|Kuwaiti dinar
BHD|Bahraini dinar
OMR|Omani rial
JOD|Jordanian dinar
IQD|Iraqi dinar
IRR|Iranian rial
LBP|Lebanese pound
SYP|Syrian pound
AFN|Afghan afghani|؋
INR|Indian rupee|₹ Rs Rs.
PKR|Pakistani rupee|PKRs
LKR|Sri Lankan rupee|ரூ
NPR|Nepalese rupee
BDT|Bangladeshi taka|৳ Tk
MVR|Maldivian rufiyaa
KRW|South Korean won|₩
KPW|North Korean won
MNT|Mongolian tugrik|₮
VND|Vietnamese dong|₫
THB|Thai baht|฿ Bt
IDR|Indonesian rupiah|Rp
MYR|Malaysian ringgit|RM
PHP|Philippine peso|₱ Php P
KHR|Cambodian riel|៛
LAK|Lao kip|₭
MMK|Myanmar kyat
BND|Brunei dollar|B$
PGK|Papua New Guinean kina
FJD|Fiji dollar|FJ$
ZAR|South African rand|R
NGN|Nigerian naira|₦ N
GHS|Ghanaian cedi|₵ GH₵ GH¢ GHC
KES|Kenyan shilling|KSh Ksh KShs Kshs Sh Shs
UGX|Ugandan shilling|USh Ush UShs
TZS|Tanzanian shilling|TSh Tsh
SOS|Somali shilling|SoSh
ETB|Ethiopian birr
RWF|Rwandan franc
ZMW|Zambian kwacha|K
MWK|Malawian kwacha
ZWL|Zimbabwean dollar|Z$
BWP|Botswana pula
MUR|Mauritian rupee
MAD|Moroccan dirham
DZD|Algerian dinar
TND|Tunisian dinar
LYD|Libyan dinar
SDG|Sudanese pound
XOF|West African CFA franc|FCFA
XAF|Central African CFA franc
BRL|Brazilian real|R$
ARS|Argentine peso|AR$
CLP|Chilean peso|CLP$
COP|Colombian peso|COL$
PEN|Peruvian sol|S/
UYU|Uruguayan peso|$U
PYG|Paraguayan guaraní|₲
BOB|Bolivian boliviano|Bs
VES|Venezuelan bolívar
CRC|Costa Rican colón|₡
GTQ|Guatemalan quetzal
HNL|Honduran lempira
NIO|Nicaraguan córdoba|NIO$
PAB|Panamanian balboa
DOP|Dominican peso|RD$
JMD|Jamaican dollar|J$
TTD|Trinidad and Tobago dollar|TT$
BBD|Barbadian dollar|Bds$
CUP|Cuban peso
HTG|Haitian gourde
MXN|Mexican peso|Mex$ MX$ MXN$
AOA|Angolan kwanza|Kz
AWG|Aruban florin|Afl
ANG|Netherlands Antillean guilder|NAf
BIF|Burundian franc|FBu
BMD|Bermudian dollar|BD$
BSD|Bahamian dollar|BS$
BTN|Bhutanese ngultrum|Nu
BZD|Belize dollar|BZ$
CDF|Congolese franc
CVE|Cape Verdean escudo
DJF|Djiboutian franc|Fdj
ERN|Eritrean nakfa|Nfk
FKP|Falkland Islands pound|FK£
GIP|Gibraltar pound
GMD|Gambian dalasi
GNF|Guinean franc
GYD|Guyanese dollar|GY$ G$
KGS|Kyrgyzstani som
KMF|Comorian franc
KYD|Cayman Islands dollar|CI$ KY$
LRD|Liberian dollar|LD$ L$
LSL|Lesotho loti
MGA|Malagasy ariary|Ar
MOP|Macanese pataca|MOP$
MRU|Mauritanian ouguiya|UM
MZN|Mozambican metical|MT MTn
NAD|Namibian dollar|N$
SBD|Solomon Islands dollar|SI$
SCR|Seychellois rupee
SHP|Saint Helena pound
SLE|Sierra Leonean leone|Le
SRD|Surinamese dollar|Sr$
SSP|South Sudanese pound|SS£
STN|São Tomé and Príncipe dobra|Db
SZL|Swazi lilangeni
TJS|Tajikistani somoni|SM
TMT|Turkmenistani manat
TOP|Tongan paʻanga|T$
VUV|Vanuatu vatu|Vt VT
WST|Samoan tala|WS$
XCD|East Caribbean dollar|EC$ XCD$
XPF|CFP franc
YER|Yemeni rial
ATS|Austrian schilling
BEF|Belgian franc
IEP|Irish pound|IR£
PTE|Portuguese escudo
GRD|Greek drachma|₯
BTC|bitcoin|₿
ETH|ether
DEM|Deutsche mark|DM
FIM|Finnish markka
NLG|Netherlands guilder
ESP|Spanish peseta
ITL|Italian lira
FRF|French franc|FF
`;

/** The rows of a table of lines, as their cells. */
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

/** Every currency: code, name, signs. */
export const currencies = lazily(() =>
  rowsOf(currencyTable).map(([code = '', name = '', signs = '']) => ({
    code,
    name,
    signs: signs === '' ? [code] : [code, ...signs.split(' ')],
  })),
);

/** Codes that are English or German words or usual initials too: money only where glued to the amount. */
export const wordlikeCodes: readonly string[] =
  'TOP MOP BIF GIP ERN STN SOS ALL TRY CUP PEN MAD COP BAM BOB PHP'.split(' ');

/**
 * Signs that are plain letters or short words too: money only before digits they touch, and only where a magnitude,
 * thousands, decimals or a rate show an amount: "R500 million", "P1,200", not "R22" or "K-1".
 */
export const letterSigns: readonly string[] = 'R P N K Sh Shs Kz Le Nu Ar Db UM SM MT Vt VT'.split(' ');

/** Signs that stand for a currency without naming its country. */
const bareSigns: readonly (readonly [sign: string, name: string])[] = [
  ['$', 'dollar'],
  ['＄', 'dollar'],
  ['£', 'pound sterling'],
  ['¥', 'Japanese yen'],
  ['￥', 'Japanese yen'],
  ['¢', 'cent'],
];

/** Kinds that the table of signs names. */
const signKinds: readonly UnitKind[] = [
  'percent',
  'percentage-points',
  'temperature',
  'duration',
  'multiple',
  'money',
];
const isKind = (word: string): word is UnitKind => signKinds.some((kind) => kind === word);

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
  for (const { name, signs } of currencies())
    for (const sign of signs) if (!letterSigns.includes(sign)) symbols.set(sign, unit(name, 'money'));
  for (const [sign, name] of bareSigns) symbols.set(sign, unit(name, 'money'));
  for (const [signs = '', name = '', kind = 'measure'] of rowsOf(otherSymbols))
    for (const sign of signs.split(' ')) symbols.set(sign, unit(name, isKind(kind) ? kind : 'measure'));
  return symbols;
}

/** "kilo" + "metric ton" is a kiloton: the prefix replaces the adjective. */
function joinName(prefix: string, name: string): string {
  return name === 'metric ton' ? `${prefix}ton` : prefix + name;
}

/** Signs and codes that stand before an amount of money. */
export function buildPrefixes(): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const { name, signs } of currencies())
    for (const sign of signs) found.set(sign.toLowerCase(), unit(name, 'money'));
  for (const [sign, name] of bareSigns) found.set(sign, unit(name, 'money'));
  return found;
}

/** "MUSD", "kEUR": a million or a thousand of a currency. */
export function buildFused(): Record<string, readonly [number, string]> {
  const fused: Record<string, readonly [number, string]> = {};
  for (const { code } of currencies()) {
    fused[`M${code}`] = [1e6, code];
    fused[`k${code}`] = [1e3, code];
    fused[`K${code}`] = [1e3, code];
    fused[`bn${code}`] = [1e9, code];
  }
  return fused;
}

/** Units told in two parts: the smaller one, and how many of it make the greater one. */
export const unitParts: Readonly<Record<string, readonly [smaller: string, of: number]>> = {
  foot: ['inch', 12],
  'pound-mass': ['ounce', 16],
  stone: ['pound-mass', 14],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
};

/** Smaller units of money: how many make a whole one, and the last words of the currencies they belong to. */
export const minorUnits: Readonly<Record<string, readonly [of: number, wholes: string]>> = {
  cent: [100, 'dollar euro rand shilling'],
  pence: [100, 'sterling pound pound-mass'],
  kopek: [100, 'ruble hryvnia'],
  kopiyka: [100, 'hryvnia'],
  paisa: [100, 'rupee'],
  centime: [100, 'franc'],
  centavo: [100, 'peso real'],
  øre: [100, 'krone krona'],
  grosz: [100, 'zloty'],
  agora: [100, 'shekel'],
  kuruş: [100, 'lira'],
  satang: [100, 'baht'],
  sen: [100, 'ringgit rupiah'],
  kobo: [100, 'naira'],
  piastre: [100, 'pound'],
  stotinka: [100, 'lev'],
  jiao: [10, 'yuan'],
  fen: [100, 'yuan'],
  fils: [1000, 'dinar'],
};
