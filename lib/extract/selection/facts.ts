import type { FactWords } from '../../language/contract/facts.ts';
import type { Article, Fact, Form, Name, Span } from '../../model/index.ts';
import { overlaps } from '../../model/index.ts';
import { once } from '../../once.ts';
import { countWords } from '../../segment/words.ts';
import { isFirstPerson, isHalf, isScene, isVague, leansBack } from '../facts/index.ts';
import { firstQuestion } from './answers.ts';

/** Letters of a noun that its plural and its compounds keep. */
const nounStem = 6;

/** Characters by which a sentence is found in what is told. */
const findable = 24;

/** Forms in which the writer, or the one asked, says "I". */
const personal: ReadonlySet<Form> = new Set(['opinion', 'interview']);

/** Tells what a fact takes for known: the sentence before it ("he", "but"), or a noun that was told of ("The notes"). */
export class Thread {
  readonly #sentences: readonly Span[];
  readonly #text: string;
  readonly #articles: ReadonlySet<string>;
  readonly #happenings: ReadonlySet<string> | undefined;
  readonly #isAnaphor: (noun: string) => boolean;

  constructor(
    sentences: readonly Span[],
    { text }: Article,
    { definiteArticles = new Set(), happenings, anaphors, anaphorShape }: FactWords,
  ) {
    this.#sentences = sentences;
    this.#text = text.toLowerCase();
    this.#articles = definiteArticles;
    this.#happenings = happenings;
    this.#isAnaphor = (noun) => anaphors?.has(noun) === true || anaphorShape?.test(noun) === true;
  }

  /** The second sentence of the article; undefined where there is one only. */
  get second(): Span | undefined {
    return this.#sentences[1];
  }

  /** The sentence before that of `fact`; undefined for the first. */
  before(fact: Span): Span | undefined {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sentences[middle]?.end ?? 0) <= fact.start) low = middle + 1;
      else high = middle;
    }
    return this.#sentences[low - 1];
  }

  /** Whether a fact is clear beside those that are shown: by itself, or because the sentence before it is there too. */
  isClear(fact: Fact, shown: readonly (Span & Pick<Fact, 'elided'>)[]): boolean {
    if (!leansBack(fact)) return true;
    const before = this.before(fact);
    // The first sentence has nothing to lean on: "He wears no uniform, but Karl Vale …" names whom it means.
    // What was cut off the end of the one before may be what it points at: "…, where she speaks. She'll do another."
    return (
      before === undefined ||
      shown.some((other) => overlaps(other, before) && other.elided?.includes('end') !== true)
    );
  }

  /**
   * Whether a fact opens with "The notes", or speaks of "the incident", the text told of it before, and `said` does not.
   */
  dangles(fact: Fact, said: string): boolean {
    const words = fact.text.split(/\s+/);
    const told = once(() => ` ${said.toLowerCase().replaceAll('\n', ' ')}`);
    return words.some((article, at) => {
      if (!this.#articles.has(article.toLowerCase())) return false;
      const next = words[at + 1] ?? '';
      if (at === 0 && this.#isAnaphor(/^[\p{L}\d-]+/u.exec(next)?.[0] ?? '')) {
        const { start } = this.before(fact) ?? fact;
        return start < fact.start && !told().includes(this.#text.slice(start, start + findable));
      }
      const noun = /^\p{Ll}+/u.exec(next)?.[0] ?? '';
      if (noun === '') return false;
      const stem = ` ${noun.slice(0, nounStem)}`;
      if (at > 0) return this.#happenings?.has(noun) === true && !told().includes(stem);
      const known = this.#text.indexOf(stem);
      return known !== -1 && known < fact.start && !told().includes(stem);
    });
  }
}

/** Whether a fact calls somebody by a surname alone whom nothing else that is told introduces. */
export function namesUnknown({ text }: Fact, told: string, names: readonly Name[]): boolean {
  return names.some(({ kind, text: name }) => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    return (
      kind === 'person' &&
      surname !== name &&
      text.includes(surname) &&
      !text.includes(name) &&
      !told.includes(surname)
    );
  });
}

/** A name of less salience is somebody's at the story's edge. */
const leastCentral = 0.42;

/** Whether a fact is about somebody whom nothing else that is told speaks of, and the story hardly does: “Ada Vale is a retired nurse.” */
export function namesStranger({ text, start }: Fact, told: string, names: readonly Name[]): boolean {
  return names.some(
    ({ kind, text: name, salience, start: known }) =>
      kind === 'person' &&
      salience < leastCentral &&
      known >= start &&
      text.startsWith(name) &&
      !told.includes(name.slice(name.lastIndexOf(' ') + 1)),
  );
}

/** The facts that the article itself tells: from the first question of an interview on, somebody speaks. */
export function toldBy(ranked: readonly Fact[], article: Article, form: Form): readonly Fact[] {
  if (form !== 'interview') return ranked;
  const opening = firstQuestion(article);
  return opening === undefined ? ranked : ranked.filter(({ end }) => end <= opening);
}

/** The facts that a reader of a digest can be shown, best first; one that leans on the sentence before it comes after that one. */
export function readable(ranked: readonly Fact[], form: Form, thread: Thread): readonly Fact[] {
  if (form === 'not-news') return [];
  const kept: Fact[] = [];
  const waiting: Fact[] = [];
  const keep = (fact: Fact): void => {
    kept.push(fact);
    for (const next of waiting.filter((other) => !kept.includes(other) && thread.isClear(other, [fact])))
      keep(next);
  };
  for (const fact of ranked) {
    // A lede may speak of "us"; further down it is somebody's word whose quotation marks were lost.
    const opens = thread.before(fact) === undefined;
    if (isHalf(fact) || (isFirstPerson(fact) && !opens && !personal.has(form))) continue;
    const words = countWords(fact.text);
    if (!opens && (leansBack(fact) || isFirstPerson(fact)) && words < leastLeaning) continue;
    // "Sit on the left.": advice on an item of a list, or half a sentence on it.
    if (form === 'list' && words < leastOfList) continue;
    if (thread.isClear(fact, kept)) keep(fact);
    else waiting.push(fact);
  }
  const inOrder = kept
    .map((fact, at) => ({ fact, rank: at + costOf(fact, form) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact);
  const own = inOrder.filter((fact) => !isWeak(fact));
  // What leans on a weak one goes with it: “She is sitting on a couch.”
  const strong = own.filter((fact) => thread.isClear(fact, own));
  return strong.length < enoughStrong ? inOrder : strong;
}

/** Whether a fact sets a scene or says little: a digest shows it where there are not so many better ones. */
export const isWeak = (fact: Fact): boolean => isScene(fact) || isVague(fact);
const enoughStrong = 3;

/** Places that a fact goes back in the ranking: shown after what stands by itself and is nearly as good. */
const leaningCost = 1;
const vagueCost = 4;
const personalCost = 4;
const shortCost = 2;
const sceneCost = 10;

function costOf(fact: Fact, form: Form): number {
  if (isScene(fact)) return sceneCost;
  if (isVague(fact)) return vagueCost;
  // What the writer has lived through leads to what the writer thinks.
  if (isFirstPerson(fact) && form === 'opinion') return personalCost;
  // "By 1990 it was 19.", "Mr. Vale died in 2011.": of a life, what takes a sentence of its own to tell is what is told.
  if (countWords(fact.text) < leastWords) return form === 'obituary' ? vagueCost : shortCost;
  return leansBack(fact) ? leaningCost : 0;
}

/** Words of a sentence that is worth its place in the ranking, which prefers short ones. */
const leastWords = 9;

/** Words of a sentence that tells something of an item of a list. */
const leastOfList = 6;

/** Words of a sentence that leans on another, or on its writer: "In its best year it was seven." says too little even beside it. */
const leastLeaning = 10;
