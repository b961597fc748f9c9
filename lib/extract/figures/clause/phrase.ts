import type { Line } from '../line.ts';
import { chunkIndex, chunksOf, pastAsides } from './chunks.ts';
import { abbreviates } from './predicate.ts';
import { isVerbal } from './verb.ts';

/** The noun phrase that ends before a token, with the phrases that govern it by a preposition or "and". */
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
  // "a fleet made up of 40": the noun that the participle modifies.
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

/** What a token does to a phrase: it `stops` it, goes `on` with it, is a `noun` that can be its head, or opens a complement (`hangs`). */
type Step = 'stops' | 'on' | 'noun' | 'hangs';

/** The noun phrase that begins at a token, with its complements by "of", "in", "on" or "for", up to a number of tokens. */
export function nounPhraseAfter(
  line: Line,
  at: number,
  tails: number,
): { first: number; end: number } | null {
  let first = at;
  while (line.tag(first) === 'det' && !line.words.phrases.relatives.has(line.lower(first))) first += 1;
  let end = first;
  let left = tails;
  let nouns = 0;
  for (; end < first + longestPhrase; end += 1) {
    const step = stepAt(line, first, end, nouns > 0);
    if (step === 'stops') break;
    if (step === 'noun') nouns += 1;
    if (step === 'hangs') {
      if (left === 0) break;
      if (!line.isOf(end)) left -= 1;
      nouns = 0;
    }
  }
  while (end > first && !line.is(end - 1, 'open', 'number', 'verb')) end -= 1;
  const headless = line.words.phrases.nounsAreCapitalised && nouns === 0 && left === tails;
  return end > first && !headless ? { first, end } : null;
}

/** Longest noun phrase in tokens. */
const longestPhrase = 14;

/** What the token at `end` is to the phrase from `first`; `begun` when a noun of it stands before. */
function stepAt(line: Line, first: number, end: number, begun: boolean): Step {
  switch (line.tag(end)) {
    case 'open':
      // "[57 Meter] langes Netz von Kanälen durchzieht": a lower-case word behind a German noun is not part of the phrase.
      if (line.words.phrases.nounsAreCapitalised && !line.isCapitalised(end)) return begun ? 'stops' : 'on';
      return 'noun';
    case 'number':
      return 'noun';
    case 'verb':
      return verbWithin(line, first, end);
    case 'mark':
      return abbreviates(line, end) ||
        ("-‑&'’./".includes(line.textAt(end)) && line.isGlued(end) && line.isGlued(end + 1))
        ? 'on'
        : 'stops';
    case 'adp':
      return begun && line.is(end + 1, 'open', 'det') ? 'hangs' : 'stops';
    case 'conj': {
      const joins = line.words.numbers.and.has(line.lower(end)) && line.tag(end + 1) === 'open';
      // "killing 24 people and injuring hundreds"
      const verb = isVerbal(line, end + 1) || line.words.phrases.isParticiple(line.lower(end + 1));
      return joins && !verb ? 'on' : 'stops';
    }
    case 'det':
      if (begun) return 'stops';
      return line.words.phrases.nounsAreCapitalised && !line.is(end - 1, 'adp') && end > first
        ? 'stops'
        : 'on';
    default:
      return 'stops';
  }
}

/** A form of a verb in a noun phrase: "spin-dried", "of the cost", "recorded songs". */
function verbWithin(line: Line, first: number, end: number): Step {
  const { phrases } = line.words;
  const word = line.lower(end);
  // Behind an article, a form of a verb is a noun.
  const closes = line.is(end + 1, 'adp', 'mark', 'conj', 'none') && phrases.isPlural(word, line.textAt(end));
  if (line.tag(first - 1) === 'det' && (end === first || closes)) return 'noun';
  const compound = line.isGlued(end) && line.lower(end - 1) === '-';
  return compound || (phrases.isParticiple(word) && line.tag(end + 1) === 'open') ? 'on' : 'stops';
}
