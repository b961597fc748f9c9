import type { FactWords } from '../../language/contract/facts.ts';
import type { Article, Fact, Name, Span } from '../../model/index.ts';
import { overlaps } from '../../model/index.ts';
import { leansBack } from '../facts/index.ts';

/** Letters of a noun that its plural and its compounds share. */
const nounStem = 6;

/** Characters by which a sentence is recognised among those shown. */
const findable = 24;

/** The lines that a digest shows, joined to one text for `isIntroduced`. */
export const toldIn = (lines: readonly string[]): string =>
  ` ${lines.join(' ').toLowerCase().replaceAll('\n', ' ')}`;

/** Finds what a fact presupposes: the sentence before it ("he", "but"), a noun introduced earlier ("The notes"), somebody's full name. */
export class Thread {
  readonly #sentences: readonly Span[];
  readonly #text: string;
  readonly #words: FactWords;
  /** Names of persons, in several words. */
  readonly #persons: readonly string[];
  readonly #unknowns = new Map<Fact, readonly string[]>();

  constructor(sentences: readonly Span[], { text }: Article, words: FactWords, names: readonly Name[]) {
    this.#sentences = sentences;
    this.#text = text.toLowerCase();
    this.#words = words;
    this.#persons = names.flatMap(({ kind, text: name }) =>
      kind === 'person' && name.includes(' ') ? [name] : [],
    );
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

  /** Whether a fact is clear among those shown: by itself, or because the sentence before it is shown too. */
  isClear(fact: Fact, shown: readonly (Span & Pick<Fact, 'elided'>)[]): boolean {
    if (!leansBack(fact)) return true;
    const before = this.before(fact);
    // The first sentence has none before it: "He wears no uniform, but Karl Vale …" names whom it means.
    // The part cut off the end of the sentence before may be what it refers to: "…, where she speaks. She'll do another."
    return (
      before === undefined ||
      shown.some((other) => overlaps(other, before) && other.elided?.includes('end') !== true)
    );
  }

  /** Whether the lines shown, as `toldIn` joins them, contain all that a fact presupposes. */
  isIntroduced(fact: Fact, told: string): boolean {
    let unknowns = this.#unknowns.get(fact);
    if (unknowns === undefined) {
      unknowns = [...this.#nounsOf(fact), ...this.#surnamesOf(fact)];
      this.#unknowns.set(fact, unknowns);
    }
    return unknowns.every((unknown) => told.includes(unknown));
  }

  /** The nouns that a fact with "The notes" or "the incident" presupposes from the text before it. */
  #nounsOf(fact: Fact): string[] {
    const words = fact.text.split(/\s+/);
    return words.flatMap((article, at) => {
      if (this.#words.definiteArticles?.has(article.toLowerCase()) !== true) return [];
      const next = words[at + 1] ?? '';
      if (at === 0 && this.#isAnaphor(/^[\p{L}\d-]+/u.exec(next)?.[0] ?? '')) {
        const { start } = this.before(fact) ?? fact;
        return start < fact.start ? [this.#text.slice(start, start + findable).replaceAll('\n', ' ')] : [];
      }
      const noun = /^\p{Ll}+/u.exec(next)?.[0] ?? '';
      if (noun === '') return [];
      const stem = ` ${noun.slice(0, nounStem)}`;
      if (at > 0) return this.#words.happenings?.has(noun) === true ? [stem] : [];
      const known = this.#text.indexOf(stem);
      return known !== -1 && known < fact.start ? [stem] : [];
    });
  }

  #isAnaphor(noun: string): boolean {
    const { anaphors, anaphorShape } = this.#words;
    return anaphors?.has(noun.toLowerCase()) === true || anaphorShape?.test(noun) === true;
  }

  /** Surnames in a fact of people whose full name it does not give. */
  #surnamesOf({ text }: Fact): string[] {
    const surnames = new Set(this.#persons.map((name) => name.slice(name.lastIndexOf(' ') + 1)));
    return [...surnames].flatMap((surname) => {
      const at = text.indexOf(surname);
      return at === -1 || this.#isNameBefore(text.slice(0, at)) ? [] : [surname.toLowerCase()];
    });
  }

  /** "Ada [Lund]", "Ada M. [Lund]": whole names need no introduction, and a namesake's is none of the person's. */
  #isNameBefore(text: string): boolean {
    const word = text.slice(text.lastIndexOf(' ', text.length - 2) + 1, -1);
    return (
      /^\p{Lu}(?:\.|[\p{L}\p{M}’'-]*)$/u.test(word) && !this.#words.functionWords.has(word.toLowerCase())
    );
  }
}
