import type { Article, Fact } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';
import { isFirstPerson, leansBack } from '../facts/index.ts';
import { keyFacts } from './allowance.ts';
import { isWeak } from './facts.ts';
import type { Thread } from './thread.ts';
import type { Wording } from './wording.ts';

/** The top of a digest, and the facts that are left for its body. */
export interface Heading {
  readonly headline: string;
  readonly dek: string | null;
  readonly facts: readonly Fact[];
  /** The facts that became the headline and the dek. */
  readonly shown: readonly Fact[];
  /** The best of the facts where a short line above it became the dek, as newspapers have them above a long lede. */
  readonly lead?: Fact | undefined;
}

/** Least share of a dek's content words that the headline does not have. */
const leastAdded = 0.5;
/** The same for a fact: it may share its subject with the headline, as long as it adds something. */
const leastAddedByFact = 0.35;

/** A name or a title in quotation marks as the subject of a sentence: “The Stomp” remains … */
const opensWithTitle = /^["“„«»「][^"“”„«»「」.!?,]{2,40}["”“«»」] \p{Ll}/u;

/** The same with a comma inside the marks, where capitals throughout distinguish a title from a quotation: “Stone Rock,” the …. */
const opensWithTitleAndComma =
  /^["“]\p{Lu}[\p{L}\d'’-]{0,20}(?: (?:\p{Lu}[\p{L}\d'’-]{0,20}|\p{Ll}{1,3}|\d{1,4})){0,6},["”] \p{Ll}/u;

/** Whether a fact begins as a sentence does, and with no quotation. */
const opensWhole = ({ text }: Fact): boolean =>
  !/^[\p{Ll}("“„«»「]/u.test(text) || opensWithTitle.test(text) || opensWithTitleAndComma.test(text);

/** The end of a sentence: a terminator before white space, or by itself where a script has no spaces. */
const sentenceEnd = /[\p{Sentence_Terminal}…]["”»)]?(?=\s)|[。！？｡][”」』）]?/gu;

/** Fewest characters of a sentence: a stop before them ends an abbreviation. */
const leastSentence = 20;

/** Longest dek, in words. */
const longestDek = 40;

/** What a writer lived through, foremost and above the first fact that is of something else: so much of it is the thread of a story. */
const leastOfThread = 2;

/** Fewest words of a dek: fewer are a desk, a day or a place that a page sets below its headline. */
const shortest = 6;

/** As many of the dek's sentences as fit into a number of words, or null when not even the first does. */
function ownDek({ dek }: Article): string | null {
  const own = dek?.trim() ?? '';
  if (countWords(own) < shortest) return null;
  if (countWords(own) <= longestDek) return own;
  let fitting: string | null = null;
  for (const { index, 0: mark } of own.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    if (end < leastSentence) continue;
    if (countWords(own, 0, end) > longestDek) break;
    fitting = own.slice(0, end);
  }
  return fitting;
}

/**
 * The first thing that the article says of all that is chosen: a dek is said first. What its writer lived through, or a scene, is
 * none where something else is said; the thread of a story that an "I" tells has no dek.
 */
function dekOf(
  facts: readonly Fact[],
  foremost: ReadonlySet<Fact>,
  mayHead: (fact: Fact) => boolean,
): Fact | undefined {
  const telling = facts.filter((fact) => !isWeak(fact) && !isFirstPerson(fact));
  const [first] = (telling.length > 1 ? telling : facts)
    .filter((fact) => foremost.has(fact))
    .toSorted((a, b) => a.start - b.start);
  if (first === undefined) return undefined;
  const lived = facts.filter((fact) => foremost.has(fact) && !isWeak(fact) && fact.start < first.start);
  if (lived.length >= leastOfThread) return undefined;
  const words = countWords(first.text);
  // It stands where a reader begins: whole, and clear by itself or after the headline.
  const isWhole = !first.source && words >= shortest && words <= longestDek && opensWhole(first);
  return isWhole && mayHead(first) ? first : undefined;
}

/** A first sentence with at most so many words may be a title. */
const longestTitle = 14;

/** A title that ends with a full stop and is recognised by its place alone: a short sentence alone above a longer paragraph. */
const titleOf = ({ paragraphs: [first, second] }: Article, ranked: readonly Fact[]): Fact | undefined =>
  ranked.find(
    (fact) =>
      fact.start === first?.start &&
      fact.end === first.end &&
      second !== undefined &&
      second.end - second.start > fact.text.length &&
      countWords(fact.text) <= longestTitle &&
      opensWhole(fact) &&
      // Neither a kicker in capitals nor the heading of a list.
      /\p{Ll}/u.test(fact.text) &&
      !fact.text.endsWith(':') &&
      !leansBack(fact) &&
      !isFirstPerson(fact),
  );

/** Most words of a dek and the best fact below it that stand in every digest. */
const longestTop = 75;

/** The best fact where the dek is another one, and both are short enough for any digest. */
function leadBelow(dek: Fact | undefined, [best]: readonly Fact[]): Fact | undefined {
  if (dek === undefined || best === undefined || best.start <= dek.start) return undefined;
  return countWords(dek.text) + countWords(best.text) <= longestTop ? best : undefined;
}

/**
 * Headline and dek. Without a headline a short first paragraph stands for it, or the first of the facts in the text. The dek is the article's
 * own, or the earliest fact that says more than the headline; what only echoes the headline is dropped.
 */
export function selectHeading(
  {
    article,
    ranked,
    wording,
    thread,
  }: {
    readonly article: Article;
    readonly ranked: readonly Fact[];
    readonly wording: Wording;
    readonly thread: Thread;
  },
  best: readonly Fact[],
): Heading {
  // Of the key facts the first in the text; the next best ones stay in reserve. The lede is
  // what the others go on from: it stands foremost wherever it is ranked.
  const foremost = new Set(best.slice(0, keyFacts));
  const lede = best.find(
    (fact) => fact.start < (thread.second?.start ?? 0) && !isWeak(fact) && !isFirstPerson(fact),
  );
  if (lede !== undefined) foremost.add(lede);
  const inOrder = [...foremost].toSorted((a, b) => a.start - b.start);
  const named = article.headline?.trim() ?? '';
  // What leans on a sentence that is not shown is no headline: „Danach bestimmen …“.
  const headsAlone = (fact: Fact): boolean => opensWhole(fact) && thread.isClear(fact, []);
  const standIn =
    named === ''
      ? (titleOf(article, ranked) ?? inOrder.find(headsAlone) ?? inOrder.find(opensWhole) ?? inOrder[0])
      : undefined;
  // A claim at the top of the digest keeps its attribution.
  const claim = standIn && article.text.slice(standIn.start, standIn.source?.end ?? standIn.end);
  const headline = named === '' ? (claim ?? '') : named;
  const shown = standIn === undefined ? [] : [standIn];
  const left = best.filter(
    (fact) =>
      fact !== standIn &&
      (standIn === undefined || fact.start > standIn.start) &&
      wording.novelty(fact.text, [headline]) >= leastAddedByFact,
  );
  const own = ownDek(article);
  if (own !== null && wording.novelty(own, [headline]) >= leastAdded) {
    return { headline, dek: own, facts: left.filter((fact) => !wording.same(fact.text, own)), shown };
  }
  // An article with a single fact keeps it as its fact.
  if (left.length < 2) return { headline, dek: null, facts: left, shown };
  const dek = dekOf(left, foremost, (fact) => {
    const isNews = wording.novelty(fact.text, [headline]) >= leastAdded;
    return isNews && thread.isClear(fact, shown);
  });
  return {
    headline,
    dek: dek?.text ?? null,
    // What the text says before the fact that heads the digest would stand below it out of order.
    facts: left.filter((fact) => fact !== dek && (dek === undefined || fact.start > dek.start)),
    shown: dek === undefined ? shown : [...shown, dek],
    lead: leadBelow(dek, left),
  };
}
