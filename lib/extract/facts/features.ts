import type { FactWords } from '../../language/contract/facts.ts';
import type { Candidate, Surroundings } from './candidate.ts';

/** One thing that is measured of a candidate; its weight is in `weights.data.ts`, under its name. */
export interface Feature {
  readonly name: string;
  readonly of: (candidate: Candidate, index: number, around: Surroundings, words: FactWords) => number;
}

/** One thing that depends on what is chosen already. */
export interface MarginalFeature {
  readonly name: string;
  readonly of: (candidate: Candidate, covered: ReadonlySet<number>, importance: Float64Array) => number;
}

const flag = (condition: boolean): number => (condition ? 1 : 0);
const capped = (value: number, most: number): number => Math.min(value, most) / most;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const opener = ({ tokens }: Candidate): string => tokens.find(({ kind }) => kind !== 'mark')?.lower ?? '';

/** Words that start with a capital and are not the first: names, in languages that write common nouns small. */
function capitals({ tokens }: Candidate): number {
  let count = 0;
  let first = true;
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word') continue;
    if (!first && text.charAt(0) !== lower.charAt(0)) count += 1;
    first = false;
  }
  return count;
}

/** The share of tokens between quotation marks. */
function quoted({ tokens }: Candidate): number {
  let inside = false;
  let count = 0;
  for (const { text } of tokens) {
    if (text === '“' || text === '«' || text === '„' || (text === '"' && !inside)) inside = true;
    else if (text === '”' || text === '»' || text === '"') inside = false;
    else if (inside) count += 1;
  }
  return share(count, tokens.length);
}

function countWords({ tokens }: Candidate, words: ReadonlySet<string>): number {
  let count = 0;
  for (const { lower } of tokens) if (words.has(lower)) count += 1;
  return count;
}

const sum = (stems: readonly number[], of: (stem: number) => number): number => {
  let total = 0;
  for (const stem of stems) total += of(stem);
  return total;
};

/** Every feature, in the order of the score's parts. Position and form first, then content, then style. */
export const features: readonly Feature[] = [
  { name: 'first', of: (_, index) => flag(index === 0) },
  { name: 'second', of: (_, index) => flag(index === 1) },
  { name: 'third', of: (_, index) => flag(index === 2) },
  { name: 'early', of: (_, index) => 1 / (1 + index) },
  { name: 'depth', of: (_, index) => Math.log(1 + index) / 4 },
  { name: 'relativePosition', of: (_, index, { candidates }) => share(index, candidates.length) },
  { name: 'last', of: (_, index, { candidates }) => flag(index === candidates.length - 1 && index > 3) },
  {
    name: 'paragraphOpens',
    of: ({ paragraph }, index, { candidates }) => flag(candidates[index - 1]?.paragraph !== paragraph),
  },
  { name: 'veryShort', of: ({ words }) => flag(words < 7) },
  { name: 'short', of: ({ words }) => flag(words < 12) },
  { name: 'long', of: ({ words }) => flag(words > 30) },
  { name: 'veryLong', of: ({ words }) => flag(words > 42) },
  {
    name: 'coverage',
    of: ({ distinct }, _, { weights }) => sum(distinct, (stem) => weights[stem] ?? 0),
  },
  {
    name: 'density',
    of: ({ distinct }, _, { weights }) =>
      Math.min(
        3,
        share(
          sum(distinct, (stem) => weights[stem] ?? 0),
          distinct.length,
        ) * weights.length,
      ) / 3,
  },
  {
    name: 'topics',
    of: ({ distinct }, _, { topics }) => sum(distinct, (stem) => flag(topics.has(stem))) / 10,
  },
  {
    name: 'likeOpening',
    of: ({ distinct }, index, { opening }) =>
      index < 3
        ? 0
        : share(
            sum(distinct, (stem) => flag(opening.has(stem))),
            distinct.length,
          ),
  },
  {
    name: 'introduces',
    of: ({ distinct }, index, { firstSeen, lastSeen }) =>
      share(
        sum(distinct, (stem) => flag(firstSeen[stem] === index && (lastSeen[stem] ?? 0) > index)),
        distinct.length,
      ),
  },
  {
    name: 'nowhereElse',
    of: ({ distinct }, index, { firstSeen, lastSeen }) =>
      share(
        sum(distinct, (stem) => flag(firstSeen[stem] === index && lastSeen[stem] === index)),
        distinct.length,
      ),
  },
  { name: 'content', of: ({ terms, words }) => Math.min(1, share(terms.length, words)) },
  { name: 'names', of: (candidate) => capped(capitals(candidate), 8) },
  { name: 'nameless', of: (candidate) => flag(capitals(candidate) === 0) },
  { name: 'figures', of: ({ tokens }) => capped(tokens.filter(({ kind }) => kind === 'number').length, 3) },
  { name: 'quoted', of: quoted },
  { name: 'opensWithQuotation', of: ({ tokens }) => flag(/^["“«„'‘]/.test(tokens[0]?.text ?? '')) },
  { name: 'question', of: ({ tokens }) => flag(tokens.some(({ text }) => text === '?')) },
  { name: 'exclamation', of: ({ tokens }) => flag(tokens.some(({ text }) => text === '!')) },
  {
    name: 'leansOnPronoun',
    of: (candidate, _, __, words) => flag(words.pronounOpeners.has(opener(candidate))),
  },
  {
    name: 'opensWithFunctionWord',
    of: (candidate, _, __, words) => flag(words.functionWords.has(opener(candidate))),
  },
  {
    name: 'leansOnConnective',
    of: (candidate, _, __, words) => flag(words.connectiveOpeners.has(opener(candidate))),
  },
  {
    name: 'firstPerson',
    of: (candidate, _, __, words) => capped(countWords(candidate, words.firstPerson), 3),
  },
  {
    name: 'secondPerson',
    of: (candidate, _, __, words) => capped(countWords(candidate, words.secondPerson), 2),
  },
  { name: 'saying', of: (candidate, _, __, words) => flag(countWords(candidate, words.sayingVerbs) > 0) },
  { name: 'event', of: (candidate, _, __, words) => capped(countWords(candidate, words.eventWords), 3) },
  { name: 'colon', of: ({ tokens }) => flag(tokens.slice(0, 6).some(({ text }) => text === ':')) },
  { name: 'smallStart', of: ({ start }, _, { text }) => flag(/\p{Ll}/u.test(text.charAt(start))) },
  {
    name: 'brokenQuotation',
    of: ({ tokens }) => {
      const count = (mark: string): number => tokens.filter(({ text }) => text === mark).length;
      return flag(count('“') !== count('”') || count('«') !== count('»') || count('"') % 2 === 1);
    },
  },
  { name: 'noStop', of: ({ end }, _, { text }) => flag(!/[.!?…"'”’»)]/.test(text.charAt(end - 1))) },
];

/** Keeps the logarithm of nothing finite. */
const floor = 0.3;

/** What a candidate adds to the facts chosen before it. */
export const marginalFeatures: readonly MarginalFeature[] = [
  {
    name: 'newContent',
    of: ({ distinct }, covered, importance) =>
      Math.log(floor + sum(distinct, (stem) => (covered.has(stem) ? 0 : (importance[stem] ?? 0)))),
  },
  {
    name: 'newPairs',
    of: ({ terms }, covered, importance) => {
      let pairs = 0;
      for (let at = 1; at < terms.length; at += 1) {
        const [left = 0, right = 0] = [terms[at - 1], terms[at]];
        if (covered.has(left) && covered.has(right)) continue;
        pairs += Math.sqrt((importance[left] ?? 0) * (importance[right] ?? 0));
      }
      return Math.log(floor + pairs);
    },
  },
  {
    name: 'repeats',
    of: ({ distinct }, covered, importance) => {
      const all = sum(distinct, (stem) => importance[stem] ?? 0);
      return share(
        sum(distinct, (stem) => (covered.has(stem) ? (importance[stem] ?? 0) : 0)),
        all,
      );
    },
  },
  { name: 'words', of: ({ words }) => Math.log(3 + words) },
];
