import type { NameMention } from './mention.ts';

/** One person with a surname that several share, when one more mention of it is resolved. */
interface Bearer {
  /** Mentions by the full name, in the text's order. */
  readonly full: readonly NameMention[];
  /** Mentions by the surname alone that are this bearer's, in the text's order. */
  readonly short: readonly NameMention[];
}

/** Another bearer who was named in full within so many tokens before may be meant. */
const near = 60;
/** After so many mentions by the surname alone, with no other bearer near, the surname stays with that bearer. */
const settled = 3;
/** The article is about the bearer who is named in full so many times as often as any other. */
const dominance = 3;

/**
 * Resolves a bare surname that several people share and that no title, gender or first name decides. As a reader does it:
 * whoever was called by it before another bearer was introduced keeps it, else it is whoever was named in full last,
 * unless another was named just before. Undefined where the article leaves it open: the name then stays as written,
 * because a guess could attribute words to the wrong person.
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
