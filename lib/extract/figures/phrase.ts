import { chunkIndex, chunksOf, pastAsides } from './chunks.ts';
import type { Line } from './line.ts';
import { isVerbal } from './verb.ts';

/** The noun phrase that ends before a token, with those that prepositions and "and" hang it on. */
export function nounPhraseBefore(
  line: Line,
  end: number,
  least: number,
): { first: number; end: number } | null {
  const chunks = chunksOf(line);
  let last = pastAsides(chunks, chunkIndex(chunks, end - 1));
  if ((chunks[last]?.end ?? 0) > end) last = pastAsides(chunks, last - 1);
  // "homes from [$750,000]": the preposition that leads to what follows.
  while (chunks[last]?.kind === 'adp') last = pastAsides(chunks, last - 1);
  let first = last;
  // "a fleet made up of 40": what the participle says something of.
  if (chunks[last]?.kind === 'verb') last = pastAsides(chunks, last - 1);
  // "is well-priced at [$25]"
  const head = line.lower((chunks[last]?.end ?? 0) - 1);
  if (chunks[last]?.kind !== 'noun' || line.words.phrases.isVerb(head, head)) return null;
  while (/^(adp|conj)$/.test(chunks[first - 1]?.kind ?? '')) {
    const noun = pastAsides(chunks, first - 2);
    if (chunks[noun]?.kind !== 'noun' || (chunks[noun]?.first ?? 0) < least) break;
    first = noun;
  }
  const from = Math.max(least, chunks[first]?.first ?? 0);
  const to = Math.min(end, chunks[last]?.end ?? 0);
  for (let at = from; at < to; at += 1) if (line.is(at, 'open', 'verb')) return { first: from, end: to };
  return null;
}

/** The noun phrase that begins at a token, with the phrases that "of", "in", "on" or "for" hang on it, up to a number of tokens. */
export function nounPhraseAfter(
  line: Line,
  at: number,
  tails: number,
): { first: number; end: number } | null {
  const { phrases, numbers } = line.words;
  let first = at;
  while (line.tag(first) === 'det' && !phrases.relatives.has(line.lower(first))) first += 1;
  let end = first;
  let left = tails;
  let nouns = 0;
  while (end < first + 14) {
    const token = line.tokens[end];
    if (token === undefined) break;
    const kind = line.tag(end);
    if (kind === 'open' || kind === 'number') nouns += 1;
    else if (kind === 'verb') {
      // "spin-dried"
      const compound = token.glued && line.lower(end - 1) === '-';
      // "of the cost": behind an article, a form of a verb is a noun.
      const determined = line.tag(first - 1) === 'det';
      const ends = line.is(end + 1, 'adp', 'mark', 'conj', 'none');
      const noun = determined && (end === first || (ends && phrases.isPlural(token.lower, token.text)));
      if (noun) nouns += 1;
      if (!compound && !noun && !(phrases.isParticiple(token.lower) && line.tag(end + 1) === 'open')) break;
    } else if (kind === 'mark') {
      const inner = "-‑&'’./".includes(token.text) && token.glued && line.isGlued(end + 1);
      if (!inner) break;
    } else if (kind === 'adp') {
      const next = line.tag(end + 1);
      if (nouns === 0 || left === 0 || !(next === 'open' || next === 'det')) break;
      if (!numbers.of.has(token.lower)) left -= 1;
      nouns = 0;
    } else if (kind === 'conj') {
      if (!numbers.and.has(token.lower) || line.tag(end + 1) !== 'open' || isVerbal(line, end + 1)) break;
      // "killing 24 people and injuring hundreds"
      if (phrases.isParticiple(line.lower(end + 1))) break;
    } else if (kind === 'det') {
      if (nouns > 0) break;
    } else break;
    end += 1;
  }
  while (
    end > first &&
    line.tag(end - 1) !== 'open' &&
    line.tag(end - 1) !== 'number' &&
    line.tag(end - 1) !== 'verb'
  )
    end -= 1;
  return end > first ? { first, end } : null;
}
