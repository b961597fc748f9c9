import type { FactWords } from '../../language/contract/facts.ts';
import { isCloser, isTerminator } from '../../segment/ends.ts';
import type { Candidate, Chosen, Surroundings } from './candidate.ts';

/** One feature of a candidate; its weight is in `weights.data.ts`, under its name. */
interface Feature {
  readonly name: string;
  readonly of: (candidate: Candidate, index: number, around: Surroundings, words: FactWords) => number;
}

/** One feature that depends on the facts chosen before. */
interface MarginalFeature {
  readonly name: string;
  readonly of: (candidate: Candidate, chosen: Chosen, around: Surroundings, index: number) => number;
}

const flag = (condition: boolean): number => (condition ? 1 : 0);
const capped = (value: number, most: number): number => Math.min(value, most) / most;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
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
  { name: 'names', of: ({ style }) => capped(style.capitals, 8) },
  { name: 'nameless', of: ({ style }) => flag(style.capitals === 0) },
  { name: 'figures', of: ({ style }) => capped(style.numbers, 3) },
  { name: 'quoted', of: ({ style, tokens }) => share(style.quoted, tokens.length) },
  { name: 'opensWithQuotation', of: ({ style }) => flag(style.opensWithQuotation) },
  { name: 'question', of: ({ style }) => flag(style.questions > 0) },
  { name: 'exclamation', of: ({ style }) => flag(style.exclamations > 0) },
  { name: 'leansOnPronoun', of: ({ style }, _, __, words) => flag(words.pronounOpeners.has(style.opener)) },
  {
    name: 'leansOnConnective',
    of: ({ style, trims }, _, __, words) =>
      flag(words.connectiveOpeners.has(style.opener) || trims.includes('conjunction')),
  },
  { name: 'firstPerson', of: ({ style }) => capped(style.firstPerson, 3) },
  { name: 'secondPerson', of: ({ style }) => capped(style.secondPerson, 2) },
  { name: 'saying', of: ({ style }) => flag(style.saying > 0) },
  { name: 'event', of: ({ style }) => capped(style.events, 3) },
  { name: 'colon', of: ({ style }) => flag(style.colon) },
  {
    name: 'smallStart',
    of: ({ start, trims }, _, { text }) =>
      flag(/\p{Ll}/u.test(text.charAt(start)) && !trims.includes('conjunction')),
  },
  { name: 'answer', of: ({ leaning }) => flag(leaning === 'answer') },
  {
    name: 'noStop',
    of: ({ end }, _, { text }) =>
      flag(!isTerminator(text.charAt(end - 1)) && !isCloser(text.charAt(end - 1))),
  },
];

/** Added before a logarithm is taken, so that it is finite at zero. */
const floor = 0.3;

/** What a candidate adds to the facts chosen before it. */
export const marginalFeatures: readonly MarginalFeature[] = [
  {
    name: 'newContent',
    of: ({ distinct }, { stems }, { importance }) =>
      Math.log(floor + sum(distinct, (stem) => (stems[stem] === 1 ? 0 : (importance[stem] ?? 0)))),
  },
  {
    name: 'newPairs',
    of: ({ terms }, { stems }, { importance }) => {
      let pairs = 0;
      for (let at = 1; at < terms.length; at += 1) {
        const [left = 0, right = 0] = [terms[at - 1], terms[at]];
        if (stems[left] === 1 && stems[right] === 1) continue;
        pairs += Math.sqrt((importance[left] ?? 0) * (importance[right] ?? 0));
      }
      return Math.log(floor + pairs);
    },
  },
  {
    name: 'repeats',
    of: ({ distinct }, { stems }, { importance }) => {
      const all = sum(distinct, (stem) => importance[stem] ?? 0);
      return share(
        sum(distinct, (stem) => (stems[stem] === 1 ? (importance[stem] ?? 0) : 0)),
        all,
      );
    },
  },
  { name: 'words', of: ({ words }) => Math.log(3 + words) },
];
