import { countWords } from '../segment/words.ts';
import type { Entry } from './entry.ts';

/** A headline with fewer words is a kicker: "Football", "Market report". */
const headlineWords = 4;

/** Entries within this difference tell a story about equally well: one fact and one figure more or less. */
const nearWorth = 2;

/** How well a digest tells a story: a headline that says what happened, and how much it has to tell. */
function worthOf({ headline, facts, figures, quotes, hasDek, url }: Entry): number {
  return (
    3 * Number(countWords(headline) >= headlineWords) +
    Math.min(facts, 5) +
    Math.min(figures, 4) +
    2 * Math.min(quotes, 2) +
    2 * Number(hasDek) +
    Number(url !== null)
  );
}

/** The digest that tells a story best first, then the first to arrive. */
export function byWorth(a: Entry, b: Entry): number {
  return worthOf(b) - worthOf(a) || a.arrived - b.arrived || (a.key < b.key ? -1 : 1);
}

/** A date with a time of day; one without may be hours older or younger than another of the day. */
const timed = /T\d/;

/** The time of an article: its own date where that has a time of day and is not after its arrival, else its arrival. */
function toldAt({ published, arrived }: Entry): number {
  const says = published !== null && timed.test(published) ? Date.parse(published) : Number.NaN;
  return says <= arrived ? says : arrived;
}

const countsOthers = (entry: Entry, best: Entry): boolean =>
  (entry.toll.dead > 0 || entry.toll.hurt > 0) &&
  (entry.toll.dead !== best.toll.dead || entry.toll.hurt !== best.toll.hurt);

/**
 * The lead of entries ordered by how well they tell the story: the newest of those about as good as the best. An entry with
 * another number of casualties than the best needs only half as much substance, since the newer count should lead.
 */
export function leadOf(entries: readonly Entry[]): Entry | null {
  const [best] = entries;
  if (best === undefined) return null;
  const most = worthOf(best);
  return entries
    .filter(
      (entry) =>
        worthOf(entry) >= most - nearWorth || (countsOthers(entry, best) && worthOf(entry) >= most / 2),
    )
    .reduce((lead, entry) => (toldAt(entry) > toldAt(lead) ? entry : lead));
}
