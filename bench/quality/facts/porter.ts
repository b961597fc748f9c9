/**
 * Porter's stemmer as NLTK has it in its default mode (`NLTK_EXTENSIONS`), which is what `rouge_score` stems with.
 * After M. F. Porter, "An algorithm for suffix stripping", 1980, and the departures NLTK documents.
 */

/** Words that NLTK keeps apart from the rules. */
const irregular: Readonly<Record<string, string>> = {
  sky: 'sky',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  news: 'news',
  innings: 'inning',
  inning: 'inning',
  outings: 'outing',
  outing: 'outing',
  cannings: 'canning',
  canning: 'canning',
  howe: 'howe',
  proceed: 'proceed',
  exceed: 'exceed',
  succeed: 'succeed',
};

type Condition = (stem: string) => boolean;
type Rule = readonly [suffix: string, replacement: string, condition?: Condition];

function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if ('aeiou'.includes(letter)) return false;
  return letter === 'y' ? at === 0 || !isConsonant(word, at - 1) : true;
}

/** How often a vowel is followed by a consonant. */
function measure(stem: string): number {
  let count = 0;
  for (let at = 1; at < stem.length; at += 1) {
    if (!isConsonant(stem, at - 1) && isConsonant(stem, at)) count += 1;
  }
  return count;
}

const positive: Condition = (stem) => measure(stem) > 0;
const aboveOne: Condition = (stem) => measure(stem) > 1;
const hasVowel: Condition = (stem) => [...stem].some((_, at) => !isConsonant(stem, at));
const endsDouble: Condition = (word) =>
  word.length >= 2 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

const endsConsonantVowelConsonant: Condition = (word) => {
  const { length } = word;
  if (length >= 3) {
    return (
      isConsonant(word, length - 3) &&
      !isConsonant(word, length - 2) &&
      isConsonant(word, length - 1) &&
      !'wxy'.includes(word.charAt(length - 1))
    );
  }
  return length === 2 && !isConsonant(word, 0) && isConsonant(word, 1);
};

/** The first rule whose suffix fits decides, whether its condition holds or not. */
function apply(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, condition] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return condition === undefined || condition(stem) ? stem + replacement : word;
  }
  return word;
}

function plurals(word: string): string {
  if (word.length === 4 && word.endsWith('ies')) return `${word.slice(0, 1)}ie`;
  return apply(word, [
    ['sses', 'ss'],
    ['ies', 'i'],
    ['ss', 'ss'],
    ['s', ''],
  ]);
}

function participles(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, -3) + (word.length === 4 ? 'ie' : 'i');
  if (word.endsWith('eed')) return positive(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const suffix = ['ed', 'ing'].find((end) => word.endsWith(end) && hasVowel(word.slice(0, -end.length)));
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  for (const end of ['at', 'bl', 'iz']) if (stem.endsWith(end)) return `${stem}e`;
  if (endsDouble(stem)) return 'lsz'.includes(stem.charAt(stem.length - 1)) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsConsonantVowelConsonant(stem) ? `${stem}e` : stem;
}

const finalY: readonly Rule[] = [['y', 'i', (stem) => stem.length > 1 && isConsonant(stem, stem.length - 1)]];

function doubleSuffixes(word: string): string {
  if (word.endsWith('alli') && positive(word.slice(0, -4))) return doubleSuffixes(`${word.slice(0, -4)}al`);
  return apply(word, [
    ['ational', 'ate', positive],
    ['tional', 'tion', positive],
    ['enci', 'ence', positive],
    ['anci', 'ance', positive],
    ['izer', 'ize', positive],
    ['bli', 'ble', positive],
    ['alli', 'al', positive],
    ['entli', 'ent', positive],
    ['eli', 'e', positive],
    ['ousli', 'ous', positive],
    ['ization', 'ize', positive],
    ['ation', 'ate', positive],
    ['ator', 'ate', positive],
    ['alism', 'al', positive],
    ['iveness', 'ive', positive],
    ['fulness', 'ful', positive],
    ['ousness', 'ous', positive],
    ['aliti', 'al', positive],
    ['iviti', 'ive', positive],
    ['biliti', 'ble', positive],
    ['fulli', 'ful', positive],
    ['logi', 'log', () => positive(word.slice(0, -3))],
  ]);
}

const adjectives: readonly Rule[] = [
  ['icate', 'ic', positive],
  ['ative', '', positive],
  ['alize', 'al', positive],
  ['iciti', 'ic', positive],
  ['ical', 'ic', positive],
  ['ful', '', positive],
  ['ness', '', positive],
];

const residues: readonly Rule[] = [
  ...['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent'].map(
    (suffix): Rule => [suffix, '', aboveOne],
  ),
  ['ion', '', (stem) => aboveOne(stem) && 'st'.includes(stem.charAt(stem.length - 1))],
  ...['ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize'].map((suffix): Rule => [suffix, '', aboveOne]),
];

function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  return measure(stem) > 1 || (measure(stem) === 1 && !endsConsonantVowelConsonant(stem)) ? stem : word;
}

const finalDouble = (word: string): string =>
  apply(word, [['ll', 'l', () => measure(word.slice(0, -1)) > 1]]);

const known = new Map<string, string>();

/** The stem of a lower-case word. */
export function porterStem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  let stem = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (stem === undefined) {
    stem =
      word.length <= 2
        ? word
        : finalDouble(
            finalE(
              apply(apply(doubleSuffixes(apply(participles(plurals(word)), finalY)), adjectives), residues),
            ),
          );
  }
  known.set(word, stem);
  return stem;
}
