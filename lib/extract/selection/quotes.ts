import type { QuoteWords } from '../../language/contract/quotes.ts';
import { type Fact, type Name, overlaps, type Quote, type Span, sliceOf } from '../../model/index.ts';
import { asks } from '../../segment/ends.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { countWords } from '../../segment/words.ts';
import type { Allowance } from './allowance.ts';
import { leastNovelty, type Wording } from './wording.ts';

/** Words of a digest that has room for a voice without a name. */
const roomy = 120;

/** One utterance: the parts of a quotation that one verb of saying splits, in order. */
type Utterance = readonly Quote[];

/** A whole thought has a verb and an object; fewer words are a phrase that needs its sentence. */
const leastWords = 6;

function utterancesOf(quotes: readonly Quote[]): Utterance[] {
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind !== 'direct') continue;
    const group = groups.get(quote.group);
    if (group === undefined) groups.set(quote.group, [quote]);
    else group.push(quote);
  }
  return [...groups.values()];
}

const textOf = (utterance: Utterance): string => utterance.map(({ text }) => text).join(' ');

/** The utterance without what goes beyond `longest` words, cut at sentence ends only; none when its first sentence is longer. */
function fitted(
  text: string,
  utterance: Utterance,
  sentences: readonly SentenceSpan[],
  longest: number,
): Utterance | undefined {
  if (countWords(textOf(utterance)) <= longest) return utterance;
  const first = utterance[0];
  if (first === undefined) return undefined;
  const ends = sentences
    .filter(({ end }) => end > first.start && end < first.end)
    .map(({ end }) => end)
    .filter((end) => countWords(text.slice(first.start, end)) <= longest);
  const end = ends.at(-1) ?? (countWords(first.text) <= longest ? first.end : undefined);
  if (end === undefined) return undefined;
  return [
    {
      ...first,
      ...sliceOf(text, first.start, end),
      rule: end === first.end ? first.rule : `${first.rule}+cut`,
    },
  ];
}

/** Whether it can be read by itself: a sentence that does not answer one the reader has not seen. */
function isWholeThought(utterance: Utterance): boolean {
  const text = textOf(utterance).replace(/^[\s"“”«»„'‘’.…]+/u, '');
  return countWords(text) >= leastWords && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !asks(text);
}

/** An agency, a channel or a club: what is said there was said by someone else. */
const acronym = /^(?:[Tt]he )?[\p{Lu}-]{2,}$/u;

/** What the speaker adds to an utterance's worth; undefined where the one named is no person and it should not be shown. */
function speakerWorth(
  { speaker }: Quote,
  names: readonly Name[],
  { pronouns }: QuoteWords,
): number | undefined {
  const who = speaker?.name ?? speaker?.text ?? '';
  // The writer's own words are no voice, and “It” or “15 July” is nobody a reader knows.
  if (who.toLowerCase() in pronouns || /^\p{N}|\p{N}$/u.test(who)) return undefined;
  if (who === '' || /^\p{Ll}+$/u.test(who)) return -0.4;
  if (acronym.test(who)) return undefined;
  const named = names.find(({ text }) => text === who);
  if (named !== undefined && named.kind !== 'person') return undefined;
  const central = names
    .slice(0, 6)
    .some(({ text, kind }) => kind === 'person' && (text.includes(who) || who.includes(text)));
  return (named === undefined && !central ? 0.1 : 0.3) + (central ? 0.2 : 0);
}

/** How much a reader wants it: salience, a speaker who is named, a person the story is about. */
function worth(
  utterance: Utterance,
  names: readonly Name[],
  facts: readonly Fact[],
  told: string,
  words: QuoteWords,
): number | undefined {
  const [first] = utterance;
  const speaker = first === undefined ? undefined : speakerWorth(first, names, words);
  if (first === undefined || speaker === undefined) return undefined;
  const key = facts.some((fact) => isMostly(fact, [utterance]));
  const length = countWords(textOf(utterance));
  // Whom the digest tells of is to be heard before somebody at the story's edge.
  const who = first.speaker?.name ?? first.speaker?.text ?? '';
  const isTold = who !== '' && told.includes(who.slice(who.lastIndexOf(' ') + 1));
  return (
    first.salience +
    speaker +
    (isTold ? 0.25 : 0) +
    (key ? 0.3 : 0) +
    (length >= 10 && length <= 30 ? 0.1 : 0)
  );
}

/** What quotations are chosen from and held against. */
interface QuoteChoice {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceSpan[];
  /** The key facts, best first: one that is mostly a quotation makes that quotation worth more. */
  readonly facts: readonly Fact[];
  /** What the digest says already, at its top. */
  readonly said: readonly string[];
  readonly wording: Wording;
  readonly allowance: Allowance;
  readonly words: QuoteWords;
}

/** Quotations for a digest, best first: whole thoughts, one a speaker before a second of the same, none said twice. */
export function selectQuotes(choice: QuoteChoice): readonly Utterance[] {
  const { text, quotes, names, sentences, facts, said, wording, allowance } = choice;
  const told = [...said, ...facts.slice(0, allowance.facts).map((fact) => fact.text)].join('\n');
  const ranked = utterancesOf(quotes)
    .flatMap((utterance) => fitted(text, utterance, sentences, allowance.longestQuote) ?? [])
    .reduce<Quote[][]>((groups, quote) => {
      const last = groups.at(-1);
      if (last?.[0]?.group === quote.group) last.push(quote);
      else groups.push([quote]);
      return groups;
    }, [])
    .filter(isWholeThought)
    // Among few words, one that nobody is named for is not worth its place.
    .filter(([first]) => first?.speaker !== null || allowance.words >= roomy)
    .flatMap((utterance) => {
      const value = worth(utterance, names, facts, told, choice.words);
      return value === undefined ? [] : [{ utterance, value }];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ utterance }) => utterance);
  const chosen: Utterance[] = [];
  const speakers = new Set<string>();
  for (const again of [false, true]) {
    for (const utterance of ranked) {
      if (chosen.length >= allowance.quotes) break;
      const speaker = utterance[0]?.speaker?.name ?? utterance[0]?.speaker?.text ?? '';
      if (chosen.includes(utterance) || (!again && speakers.has(speaker))) continue;
      const words = textOf(utterance);
      if (wording.novelty(words, said) < leastNovelty) continue;
      if (chosen.some((other) => wording.same(words, textOf(other)))) continue;
      chosen.push(utterance);
      speakers.add(speaker);
    }
  }
  return chosen;
}

/** Whether a fact is mostly one of these quotations. */
export function isMostly(fact: { start: number; end: number }, utterances: readonly Utterance[]): boolean {
  let shared = 0;
  for (const quote of utterances.flat()) {
    if (overlaps(fact, quote)) shared += Math.min(fact.end, quote.end) - Math.max(fact.start, quote.start);
  }
  return shared > (fact.end - fact.start) / 2;
}

/** Whether a fact names the speaker of a quotation in it. */
export function isAttributed(fact: Span, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (quote) => overlaps(fact, quote) && quote.speaker !== null && overlaps(fact, quote.speaker),
  );
}
