import type { NameMention } from './mention.ts';

/** What is known of somebody who bears a surname, when one more mention of it is weighed. */
interface Bearer {
  /** Mentions by the full name, in the text's order. */
  readonly full: readonly NameMention[];
  /** Mentions by the surname alone that are this bearer's, in the text's order. */
  readonly short: readonly NameMention[];
}

/** Another bearer who was named in full so few tokens before may be meant. */
const near = 60;
/** So many mentions by the surname alone, while nobody else was in sight, make it one bearer's for good. */
const settled = 3;
/** Who is named in full so many times as often as any other is whom the article is about. */
const dominance = 3;

/**
 * Whose a bare surname is that several bear and that no title, gender or first name decides. The reader's own rule: who
 * was called by it before anybody else of that name came up keeps it, and who was named in full last takes it up, as
 * long as no other was just named. Undefined where the article leaves it open: then the name stays as written, for a
 * guess may put words in the wrong mouth.
 */
export function bearerOf<One extends Bearer>(
  bearers: readonly One[],
  { from }: NameMention,
): One | undefined {
  if (bearers.length < 2) return bearers[0];
  const introduced = bearers
    .map((bearer) => ({ bearer, last: lastBefore(bearer.full, from) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
  const [latest, second] = introduced;
  if (latest === undefined) return dominant(bearers);
  if (second === undefined) return latest.bearer;
  const known = introduced.map(({ bearer }) => bearer);
  const called = known.filter(({ short }) => short.length > 0);
  const holder = called.length === 1 ? called[0] : undefined;
  const isSettled = holder !== undefined && holder.short.length >= settled;
  const recent = latest.last - second.last >= near && called.every((one) => one === latest.bearer);
  const one = isSettled ? holder : recent ? latest.bearer : dominant(known);
  if (one === undefined) return undefined;
  return introduced.some(({ bearer, last }) => bearer !== one && last >= from - near) ? undefined : one;
}

function dominant<One extends Bearer>(bearers: readonly One[]): One | undefined {
  const [first, second] = bearers.toSorted((a, b) => b.full.length - a.full.length);
  return (first?.full.length ?? 0) >= dominance * (second?.full.length ?? 0) ? first : undefined;
}

/** First token of the last of the mentions before a token; -1 where there is none. */
function lastBefore(mentions: readonly NameMention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.from ?? -1;
}
