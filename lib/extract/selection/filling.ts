import { contains, type Fact, type Figure, overlaps, type Quote } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';
import { keyFacts } from './allowance.ts';
import { isTelling, needsNoSecondLook } from './figures.ts';
import type { Item, Kind, Offer, Start } from './offer.ts';
import { type Thread, toldIn } from './thread.ts';
import type { Saying } from './utterances.ts';

/** A fact ranked further behind the next one is not worth its place because it is short. */
const furthest = 2;
/** Words of a sentence that says no more than who spoke. */
const longestAside = 9;
/** Words of a digest that has room for a key fact beyond the five of a normal article, and for each one beyond that. */
const roomyForSixth = 260;
const roomForFurther = 25;
/** Largest share of the budget for the items of a list. */
const mostOfList = 0.7;
/** Largest share of the budget for one quotation, and the words of a quotation that is short enough for any budget. */
const mostOfVoice = 0.3;
const shortVoice = 30;
/** Least budget, in words, for a figure with a hard label, and for one that a fact states already. */
const roomyForGlance = 150;
/** The same for a quotation whose speaker has no name. */
const roomyForUnnamed = 120;
/** The same for a second such quotation. */
const roomyForMoreUnnamed = 400;
/** The same for a second quotation by one speaker. */
const roomyForSecond = 120;
/** Share of a short article's usual digest after which they may follow. */
const late = 0.7;
/** A digest with a smaller budget states no number twice. */
const leastGlance = 101;
/** Largest length of a figure's row, as a share of the words of the fact that states its number. */
const mostOfFact = 0.6;
/** Most figures of a digest. */
const mostFigures = 12;

const wordsOfFact = ({ text, source }: Fact): number => countWords(text) + countWords(source?.text ?? '');
const wordsOfFigure = ({ text, label }: Figure): number => countWords(text) + countWords(label?.text ?? '');

const nothing = { facts: [], figures: [], quotes: [], least: 0 };

/** Fills a digest, one item after the other, in an order that does not depend on the budget. */
export class Filling {
  readonly facts: Fact[] = [];
  readonly figures: Figure[] = [];
  readonly quotes: Quote[] = [];
  /** Words used so far, and the least budget of a digest with all items taken. */
  used = 0;
  least = 0;
  readonly #offer: Offer;
  readonly #thread: Thread;
  /** Least budgets: for an unnamed speaker, for more of them, for a figure with a hard label, and for one that a fact states already. */
  readonly #unnamed: number;
  readonly #moreUnnamed: number;
  readonly #secondLook: number;
  readonly #glance: number;
  /** Least budget for a second quotation by one speaker. */
  readonly #again: number;
  /** The texts that state a number before the figures do. */
  readonly #telling: readonly Fact[];
  /** The items of the offer, each made once: every step uses them. */
  readonly #facts: ReadonlyMap<Fact, Item>;
  readonly #voices: readonly Item[];
  readonly #figures: ReadonlyMap<Figure, Item>;
  /** The open items of each kind since the last one was taken; cached, since they are needed several times before the next. */
  readonly #open = new Map<Kind, readonly Item[]>();

  constructor(offer: Offer, thread: Thread, { taken, usual, isInterview }: Start) {
    this.#offer = offer;
    this.#thread = thread;
    this.#unnamed = isInterview ? 0 : Math.min(roomyForUnnamed, usual * late);
    this.#moreUnnamed = isInterview ? 0 : roomyForMoreUnnamed;
    this.#again = isInterview ? 0 : Math.min(roomyForSecond, usual * late);
    this.#secondLook = Math.min(roomyForGlance, usual * late);
    this.#glance = Math.min(roomyForGlance, Math.max(leastGlance, usual * late));
    this.#telling = [...offer.top, ...offer.facts.slice(0, keyFacts)];
    this.used = taken;
    this.#facts = new Map(
      offer.facts
        .filter((fact) => !isAside(fact, offer.utterances))
        .map((fact) => [fact, { ...nothing, facts: [fact], cost: wordsOfFact(fact) }]),
    );
    this.#voices = offer.utterances.map((quotes) => this.#voice(quotes));
    this.#figures = new Map(
      offer.figures.map((figure) => [figure, { ...nothing, figures: [figure], cost: wordsOfFigure(figure) }]),
    );
  }

  take({ facts, figures, quotes, cost, least }: Item): void {
    this.facts.push(...facts);
    this.figures.push(...figures);
    this.quotes.push(...quotes);
    this.used += cost;
    this.least = Math.max(this.least, this.used, least);
    this.#open.clear();
  }

  /** The items of a list, all of them, before anything else that is said of it. */
  items(): Item | undefined {
    const facts = this.#offer.items;
    const cost = facts.reduce((sum, fact) => sum + wordsOfFact(fact), 0);
    return facts.length === 0 ? undefined : { ...nothing, facts, cost, least: cost / mostOfList };
  }

  /** The items of a kind that may go in, best first. */
  open(kind: Kind): readonly Item[] {
    const known = this.#open.get(kind);
    if (known !== undefined) return known;
    const open =
      kind === 'fact' ? this.#openFacts() : kind === 'voice' ? this.#openVoices() : this.#openFigures();
    this.#open.set(kind, open);
    return open;
  }

  get #shown(): readonly Fact[] {
    return [...this.#offer.top, ...this.facts];
  }

  #voice(quotes: Saying): Item {
    const words = countWords(quotes.map(({ text }) => text).join(' '));
    const least = Math.max(
      words > shortVoice ? words / mostOfVoice : 0,
      isNamed(quotes[0]) ? 0 : this.#unnamed,
    );
    return { ...nothing, quotes, cost: words + 3, least };
  }

  /** All texts that the digest shows so far. */
  #told(): string {
    const facts = this.#shown.flatMap(({ text, source }) => (source ? [text, source.text] : [text]));
    const voices = this.quotes.flatMap((quote) => [speakerOf(quote), quote.text]);
    return toldIn([...this.#offer.heading, ...facts, ...voices]);
  }

  /** A report of what is quoted is left out. A fact that presupposes something not shown yet waits while there are others. */
  #openFacts(): readonly Item[] {
    const shown = this.#shown;
    const { reports } = this.#offer;
    const isQuoted = reports.length === 0 || this.open('voice').length === 0;
    const { items } = this.#offer;
    const beyond = this.facts.filter((fact) => !items.includes(fact)).length - keyFacts;
    const least = beyond < 0 ? 0 : roomyForSixth + beyond * roomForFurther;
    const told = this.#told();
    const open: Item[] = [];
    const dangling: Item[] = [];
    for (const [fact, item] of this.#facts) {
      if (open.length === furthest) break;
      const isOpen =
        !this.facts.includes(fact) &&
        (isQuoted || !reports.includes(fact)) &&
        !this.quotes.some((quote) => overlaps(fact, quote)) &&
        this.#thread.isClear(fact, shown);
      if (isOpen) (this.#thread.isIntroduced(fact, told) ? open : dangling).push({ ...item, least });
    }
    return open.length > 0 ? open : dangling.slice(0, furthest);
  }

  /** A quotation that a shown fact contains is left out. Of one speaker the best comes first. */
  #openVoices(): readonly Item[] {
    const shown = this.#shown;
    const heard = new Set<string>();
    const hasUnnamed = this.quotes.some((quote) => !isNamed(quote));
    return this.#voices.flatMap((item) => {
      if (item.quotes.some((quote) => shown.some((fact) => overlaps(fact, quote)))) return [];
      const speaker = speakerOf(item.quotes[0]);
      const isAgain = heard.has(speaker);
      if (speaker !== '') heard.add(speaker);
      if (item.quotes.some((quote) => this.quotes.includes(quote))) return [];
      const again = isAgain ? this.#again : 0;
      const more = hasUnnamed && !isNamed(item.quotes[0]) ? this.#moreUnnamed : 0;
      return { ...item, least: Math.max(item.least, again, more) };
    });
  }

  /** Figures whose number no text states yet; where there is room, in turn with the figures of the facts. */
  #openFigures(): readonly Item[] {
    if (this.figures.length >= mostFigures) return [];
    const left = this.#offer.figures.filter((figure) => !this.figures.includes(figure));
    const said = [...this.#telling, ...this.#shown, ...this.quotes];
    const unsaid = left.filter((figure) => !said.some((span) => overlaps(span, figure)));
    const glance = left.filter((figure) => this.#isGlance(figure));
    const inTurn = this.figures.length % 2 === 0 ? [...unsaid, ...glance] : [...glance, ...unsaid];
    return inTurn.flatMap((figure) => {
      const item = this.#figures.get(figure);
      const least = !unsaid.includes(figure)
        ? this.#glance
        : needsNoSecondLook(figure)
          ? 0
          : this.#secondLook;
      return item === undefined ? [] : [{ ...item, least }];
    });
  }

  /** Figures whose number a fact states already, where the row does not repeat most of the fact. */
  #isGlance(figure: Figure): boolean {
    const holders = this.#shown.filter((span) => contains(span, figure));
    return (
      isTelling(figure) &&
      holders.length > 0 &&
      holders.every(({ text }) => wordsOfFigure(figure) <= mostOfFact * countWords(text))
    );
  }
}

/** “The mayor said on Friday.” behind a quotation that ends with a stop: the line with the speaker tells it. */
function isAside(fact: Fact, utterances: readonly Saying[]): boolean {
  return (
    wordsOfFact(fact) <= longestAside &&
    utterances
      .flat()
      .some(({ cue, speaker }) => cue && speaker && contains(fact, cue) && contains(fact, speaker))
  );
}

const speakerOf = (quote: Quote | undefined): string => quote?.speaker?.name ?? quote?.speaker?.text ?? '';

/** Whether the speaker of a quotation is named: one by “a resident” is shown only where there is room. */
const isNamed = (quote: Quote | undefined): boolean =>
  /\p{Lu}|\p{Lo}/u.test(quote?.speaker?.name ?? quote?.speaker?.text ?? '');
