import type { Fact, Figure, Quote } from '../../model/index.ts';
import { Filling } from './filling.ts';
import type { Item, Kind, Offer, Start } from './offer.ts';
import type { Thread } from './thread.ts';

/** What went in, and the words it took. */
interface Body {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly words: number;
}

/** What follows what: the best fact, a voice, more facts, then the numbers that none of them says; then over again. */
const opening: readonly Kind[] = [
  'fact',
  'voice',
  'fact',
  'figure',
  'figure',
  'voice',
  'figure',
  'fact',
  'figure',
  'fact',
  'fact',
  'voice',
  'figure',
];
const onwards: readonly Kind[] = ['fact', 'figure', 'fact', 'voice', 'fact', 'figure'];

const kinds: readonly Kind[] = ['fact', 'voice', 'figure'];

/** Words that a digest with an item has. */
const lengthWith = (filling: Filling, { least, cost }: Item): number =>
  Math.max(filling.least, filling.used + cost, least);

/** Words by which an item may come before there is room for it: the digests between have no more than the ones before. */
const early = 30;

/** The next item of a kind that `goal` has room for and that is not too early; what needs more room waits. */
const fitting = (filling: Filling, kind: Kind, goal: number): Item | undefined =>
  filling
    .open(kind)
    .find(
      (item) =>
        lengthWith(filling, item) <= goal &&
        item.least <= Math.max(filling.least, filling.used + item.cost + early),
    );

/** Where nothing fits so early: what needs the fewest words, up to `goal`. */
const waiting = (filling: Filling, goal: number): Item | undefined =>
  kinds
    .flatMap((kind) => filling.open(kind))
    .filter((item) => lengthWith(filling, item) <= goal)
    .toSorted((a, b) => lengthWith(filling, a) - lengthWith(filling, b))[0];

/** Lengths of digests: what is left below one of them is filled before the next is begun. */
const lengths: readonly number[] = [60, 100, 150, 220, 300, 400, 600, 1000, 2000, Number.POSITIVE_INFINITY];

/** The items of an article's body in their row, and the words that a digest down to each has. */
function* row(filling: Filling, usual: number): Generator<Item> {
  let place = 0;
  /** Kinds whose turn came when none of them fitted. */
  const owed: Kind[] = [];
  for (const goal of [usual, ...lengths].toSorted((a, b) => a - b)) {
    for (;;) {
      const late = owed.findIndex((kind) => fitting(filling, kind, goal) !== undefined);
      const kind =
        owed[late] ?? opening[place] ?? onwards[(place - opening.length) % onwards.length] ?? 'fact';
      const next = fitting(filling, kind, goal);
      if (late !== -1) owed.splice(late, 1);
      else {
        const isIdle = next === undefined && kinds.every((one) => fitting(filling, one, goal) === undefined);
        if (isIdle) break;
        place += 1;
        if (next === undefined && !owed.includes(kind)) owed.push(kind);
      }
      if (next !== undefined) yield next;
    }
    for (let item = waiting(filling, goal); item !== undefined; item = waiting(filling, goal)) yield item;
  }
}

/**
 * The body of a digest of `words`, of which its dek has `taken`; the article's usual digest has `usual`. Every article has one row of items, the same for all
 * lengths; a digest is as much of its beginning as fits. So a longer one holds all that a shorter one holds; only a
 * list's headings, which stand together or not at all, change what there is room for.
 */
export function fillBody(
  offer: Offer,
  { words, ...start }: { readonly words: number } & Start,
  thread: Thread,
): Body {
  const filling = new Filling(offer, thread, start);
  // The best fact is what the article is about: it stands whatever it costs, where no dek has said it.
  const [first] = filling.open('fact');
  const best = offer.top.length === 0 || (offer.lead && first?.facts[0] === offer.lead) ? first : undefined;
  const items = filling.items();
  if (items !== undefined && lengthWith(filling, items) <= words) filling.take(items);
  if (best !== undefined) filling.take(best);
  for (const item of row(filling, start.usual)) {
    if (lengthWith(filling, item) > words) break;
    filling.take(item);
  }
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return {
    facts: filling.facts.toSorted(inOrder),
    figures: filling.figures.toSorted(inOrder),
    quotes: filling.quotes.toSorted(inOrder),
    words: filling.used - start.taken,
  };
}
