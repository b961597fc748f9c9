import { contains, type Fact, type Figure, overlaps, type Quote } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';
import type { Allowance } from './allowance.ts';
import type { Thread } from './facts.ts';
import { isTelling, needsNoSecondLook } from './figures.ts';

/** What may go into the body of a digest, best first of each kind. */
interface Offer {
  readonly facts: readonly Fact[];
  /** Those of the facts that tell what somebody said, and no more: they wait until it is known what is quoted. */
  readonly reports: readonly Fact[];
  /** The items' headings of a list. */
  readonly items: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly utterances: readonly (readonly Quote[])[];
  /** Facts that stand at the digest's top: what leans on them is clear. */
  readonly top: readonly Fact[];
}

/** What went in, and the words it took. */
interface Body {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly words: number;
}

/** A fact ranked this far below those that there is room for is not worth a place because it is short. */
const furthest = 3;

/** Where other parts leave this share of the words free, facts fill them, up to so many times what is usual. */
const freeShare = 0.12;
const mostTimes = 1.7;

/** Share of the words that the items of a list may take. */
const mostOfList = 0.7;

/** Share of a fact's words that the line of one of its numbers may have. */
const mostOfFact = 0.6;

/** Figures that words are kept for where room is short. */
const keptFigures = 2;

/** The body of a digest while it is filled; each `take…` says whether the item went in. */
class Filling {
  readonly facts: Fact[] = [];
  readonly figures: Figure[] = [];
  readonly quotes: Quote[] = [];
  readonly #offer: Offer;
  readonly #thread: Thread;
  readonly #words: number;
  #most: number;
  #left: number;

  constructor(offer: Offer, allowance: Allowance, words: number, thread: Thread) {
    this.#offer = offer;
    this.#thread = thread;
    // Where no fact stands as the dek, the body has one more.
    this.#most = allowance.facts + (offer.top.length === 0 ? 1 : 0);
    this.#words = words;
    this.#left = words;
  }

  get left(): number {
    return this.#left;
  }

  /** What is on a list stands above all else that is said of it; all of it, or nothing where it is too long. */
  takeItems(items: readonly Fact[]): void {
    const words = items.reduce((sum, item) => sum + wordsOfFact(item), 0);
    if (words > this.#words * mostOfList) return;
    this.#left -= words;
    this.#most += items.length;
    this.facts.push(...items);
  }

  /** Gives facts the words that nothing else has taken. */
  takeMoreFacts(facts: readonly Fact[]): void {
    this.#most = Math.ceil(this.#most * mostTimes);
    for (const fact of facts) if (this.#left > this.#words * freeShare) this.takeFact(fact, 0);
  }

  get #shown(): readonly Fact[] {
    return [...this.#offer.top, ...this.facts];
  }

  /** Takes what fits; `reserve` are words that have to be left. */
  #spend(words: number, reserve: number): boolean {
    if (words > this.#left - reserve) return false;
    this.#left -= words;
    return true;
  }

  /** What is quoted is not told as well; `always` takes it whatever it costs. */
  takeFact(fact: Fact, reserve: number, always = false): boolean {
    if (this.facts.length >= this.#most || this.facts.includes(fact)) return false;
    if (this.quotes.some((quote) => overlaps(fact, quote))) return false;
    if (!this.#thread.isClear(fact, this.#shown)) return false;
    const words = wordsOfFact(fact);
    if (always) this.#left -= words;
    else if (!this.#spend(words, reserve)) return false;
    this.facts.push(fact);
    return true;
  }

  /** A fact may hold a quotation as well as what was said around it: then it has said it. */
  takeUtterance(utterance: readonly Quote[], reserve: number): boolean {
    if (utterance.some((quote) => this.#shown.some((fact) => overlaps(fact, quote)))) return false;
    if (!this.#spend(countWords(utterance.map(({ text }) => text).join(' ')) + 3, reserve)) return false;
    this.quotes.push(...utterance);
    return true;
  }

  /** A number that a fact or a quotation says. */
  isSaid(figure: Figure): boolean {
    return [...this.#shown, ...this.quotes].some((span) => overlaps(span, figure));
  }

  /** Such a number that a reader looks for, where its line does not say most of the fact once more. */
  isGlance(figure: Figure): boolean {
    const holders = this.#shown.filter((span) => overlaps(span, figure));
    return (
      isTelling(figure) &&
      !this.quotes.some((quote) => overlaps(quote, figure)) &&
      holders.length > 0 &&
      holders.every(({ text }) => wordsOfFigure(figure) <= mostOfFact * countWords(text))
    );
  }

  takeFigure(figure: Figure): boolean {
    if (this.figures.includes(figure)) return false;
    if (!this.#spend(wordsOfFigure(figure), 0)) return false;
    this.figures.push(figure);
    return true;
  }
}

const wordsOfFact = ({ text, source }: Fact): number => countWords(text) + countWords(source?.text ?? '');
const wordsOfFigure = ({ text, label }: Figure): number => countWords(text) + countWords(label?.text ?? '');

/** `taken` are words of the digest that its dek has. Facts first, a voice after the second, then the numbers that none of them says; more of each as far as the words go. */
export function fillBody(offer: Offer, allowance: Allowance, thread: Thread, taken: number): Body {
  const words = allowance.words - taken;
  const { utterances, top } = offer;
  const figures = allowance.glance ? offer.figures : offer.figures.filter(needsNoSecondLook);
  const facts = offer.facts.slice(0, allowance.facts + furthest);
  const filling = new Filling(offer, allowance, words, thread);
  const costs = figures
    .filter(
      (figure) => allowance.glance || ![...top, ...facts.slice(0, 3)].some((fact) => contains(fact, figure)),
    )
    .map(wordsOfFigure);
  const kept = (count: number): number => costs.slice(0, count).reduce((sum, cost) => sum + cost, 0);
  const reserve = kept(allowance.glance ? allowance.figures : keptFigures);
  filling.takeItems(offer.items);
  const plain = facts.filter((fact) => !offer.reports.includes(fact));
  const [first] = plain;
  // The best fact is what the article is about: it stands whatever it costs, where no dek has said it.
  if (first !== undefined && top.length === 0) filling.takeFact(first, 0, true);
  const before = allowance.first === 1 ? Math.max(0, 1 - top.length) : 2;
  for (const fact of plain.slice(0, before)) filling.takeFact(fact, 0);
  for (const utterance of utterances.slice(0, 1)) filling.takeUtterance(utterance, 0);
  if (allowance.tight) for (const fact of plain.slice(0, 3)) filling.takeFact(fact, kept(1));
  for (const utterance of utterances.slice(1, 2)) filling.takeUtterance(utterance, kept(keptFigures));
  for (const fact of facts) filling.takeFact(fact, reserve);
  // First the numbers that nothing says yet; where there is room, those of the facts at a glance too.
  const unsaid = figures.filter((figure) => !filling.isSaid(figure));
  const glance = !allowance.glance ? [] : figures.filter((figure) => filling.isGlance(figure));
  const half = Math.ceil(allowance.figures / 2);
  for (const figure of [...unsaid.slice(0, half), ...glance, ...unsaid.slice(half)]) {
    if (filling.figures.length < allowance.figures) filling.takeFigure(figure);
  }
  for (const fact of facts) filling.takeFact(fact, 0);
  for (const utterance of utterances.slice(1)) {
    if (!filling.quotes.some((quote) => utterance.includes(quote))) filling.takeUtterance(utterance, 0);
  }
  filling.takeMoreFacts(offer.facts);
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return {
    facts: filling.facts.toSorted(inOrder),
    figures: filling.figures.toSorted(inOrder),
    quotes: filling.quotes.toSorted(inOrder),
    words: words - filling.left,
  };
}
