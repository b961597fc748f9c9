import type { Line } from './line.ts';

/** The clause a figure stands in, left of it: subject and verb group, as token indexes, half-open. */
export interface Clause {
  /** The first token of the clause. */
  readonly first: number;
  /** The subject's noun phrase; null when there is none or it is a pronoun. */
  readonly subject: { readonly first: number; readonly end: number } | null;
  /** The verb group: auxiliaries, adverbs, verb. */
  readonly verb: { readonly first: number; readonly end: number } | null;
}

const window = 45;
const stops = new Set([';', ':', '(', ')', '—', '“', '”', '"', '„', '«', '»', '…', '?', '!', '•']);

/** Whether the token is a verb here: an auxiliary, a verb of the lists, a participle not before a noun, or "up" and "down". */
export function isVerbal(line: Line, at: number): boolean {
  const { phrases, changes } = line.words;
  const kind = line.classOf(at);
  if (kind === 'auxiliary') return true;
  const word = line.lower(at);
  const before = line.classOf(at - 1);
  if (changes.up.has(word) || changes.down.has(word))
    return before !== 'determiner' && !adjectiveBefore(line, at);
  if (kind === 'verb') {
    // "the recorded songs", "a reported 20": after a determiner it is an adjective or a noun.
    if (before === 'determiner') return false;
    if (before === 'preposition' && line.lower(at - 1) !== 'to') return false;
    return !(
      phrases.isParticiple(word) &&
      line.classOf(at + 1) === 'open' &&
      before !== 'auxiliary' &&
      before !== 'open' &&
      before !== 'mark'
    );
  }
  return (
    kind === 'open' &&
    phrases.isParticiple(word) &&
    (line.classOf(at + 1) !== 'open' || line.lower(at - 1) === ',') &&
    before !== 'determiner'
  );
}

const adjectiveBefore = (line: Line, at: number): boolean =>
  line.classOf(at - 1) === 'open' &&
  line.classOf(at - 2) === 'determiner' &&
  line.classOf(at + 1) === 'preposition';

/** Reads the clause left of a token. Looks back 45 tokens at most, so a text's cost stays linear. */
export function readClause(line: Line, from: number): Clause {
  const first = clauseStart(line, from);
  let verbAt = from - 1;
  while (verbAt >= first && !isVerbal(line, verbAt)) verbAt -= 1;
  if (verbAt < first) return { first, subject: null, verb: null };
  const verb = verbGroup(line, verbAt, first);
  return { first, subject: subjectBefore(line, verb.first, first, 3), verb };
}

function clauseStart(line: Line, from: number): number {
  let at = from;
  while (at > 0 && from - at < window) {
    const before = line.tokens[at - 1];
    if (before === undefined) break;
    if (
      before.kind === 'mark' &&
      (stops.has(before.text) || ((before.text === '-' || before.text === '–') && !before.glued))
    ) {
      // A parenthesis that closes before the figure is passed over whole.
      if (before.text !== ')') break;
      let open = at - 1;
      while (open > 0 && line.tokens[open]?.text !== '(' && at - open < 12) open -= 1;
      if (line.tokens[open]?.text !== '(') break;
      at = open;
      continue;
    }
    at -= 1;
  }
  return at;
}

function verbGroup(line: Line, at: number, least: number): { first: number; end: number } {
  let first = at;
  while (first > least) {
    const kind = line.classOf(first - 1);
    const word = line.lower(first - 1);
    const goesOn =
      isVerbal(line, first - 1) ||
      kind === 'adverb' ||
      word === 'to' ||
      (word.endsWith('ly') && word.length > 4);
    if (!goesOn) break;
    first -= 1;
  }
  while (
    first < at &&
    (line.classOf(first) === 'adverb' || line.lower(first) === 'to') &&
    !isVerbal(line, first)
  )
    first += 1;
  return { first, end: at + 1 };
}

/** The subject of a verb group: the noun phrase before it; behind "and", "which" or a participle, the one further left. */
function subjectBefore(line: Line, verb: number, least: number, hops: number): Clause['subject'] {
  const { phrases, numbers } = line.words;
  let end = verb;
  while (end > least && line.classOf(end - 1) === 'adverb') end -= 1;
  if (line.tokens[end - 1]?.kind === 'mark' && line.lower(end - 1) === ',')
    end = skipAppositive(line, end - 1, least);
  const word = line.lower(end - 1);
  const kind = line.classOf(end - 1);
  const opensClause = kind === 'relative' && word !== 'where';
  if (opensClause) {
    end -= 1;
    if (line.lower(end - 1) === ',') end -= 1;
  } else if (kind === 'conjunction' || word === ',' || kind === 'preposition') {
    if (hops === 0 || end - 1 <= least) return null;
    let earlier = end - 2;
    while (earlier >= least && !isVerbal(line, earlier)) earlier -= 1;
    if (earlier < least)
      return numbers.and.has(word) || word === ',' ? nounPhraseBefore(line, end - 1, least) : null;
    return subjectBefore(line, verbGroup(line, earlier, least).first, least, hops - 1);
  }
  if (phrases.pronouns.has(line.lower(end - 1)) && !opensClause) return null;
  return nounPhraseBefore(line, end, least);
}

/** "Walmart, the retailer, rose": the comma before the verb closes what the one before it opened. */
function skipAppositive(line: Line, comma: number, least: number): number {
  for (let at = comma - 1; at > least && comma - at < 16; at -= 1) {
    if (line.lower(at) === ',') return at;
    if (isVerbal(line, at) && line.classOf(at) === 'auxiliary') break;
  }
  return comma + 1;
}

/** The noun phrase that ends before a token: leftwards to a verb, a clause's opener or a comma. */
export function nounPhraseBefore(
  line: Line,
  end: number,
  least: number,
): { first: number; end: number } | null {
  const { numbers, phrases } = line.words;
  let first = end;
  let joint: number | null = null;
  for (let at = end - 1; at >= least; at -= 1) {
    const kind = line.classOf(at);
    const text = line.tokens[at]?.text ?? '';
    const joiner = kind === 'mark' && "-‑/&.'’%$€£".includes(text);
    if (kind === 'mark' && !joiner) break;
    if (
      kind === 'relative' ||
      kind === 'auxiliary' ||
      (kind === 'pronoun' && !phrases.determiners.has(line.lower(at)))
    ) {
      if (joint !== null) first = joint;
      break;
    }
    if (kind === 'conjunction') {
      if (!numbers.and.has(line.lower(at))) break;
      joint = first;
      continue;
    }
    if (isVerbal(line, at) && kind === 'verb' && at < end - 1) {
      if (joint !== null) first = joint;
      break;
    }
    first = at;
  }
  while (
    first < end &&
    (line.classOf(first) === 'preposition' ||
      line.classOf(first) === 'adverb' ||
      line.tokens[first]?.kind === 'mark')
  )
    first += 1;
  let last = end;
  while (
    last > first &&
    (line.classOf(last - 1) === 'preposition' ||
      line.classOf(last - 1) === 'adverb' ||
      line.classOf(last - 1) === 'determiner')
  )
    last -= 1;
  return last > first ? { first, end: last } : null;
}

/** The noun phrase that begins at a token, with the phrases that "of", "in", "on" or "for" hang on it, up to a number of tokens. */
export function nounPhraseAfter(
  line: Line,
  at: number,
  tails: number,
): { first: number; end: number } | null {
  const { phrases, numbers } = line.words;
  let first = at;
  while (line.classOf(first) === 'determiner' && !phrases.relatives.has(line.lower(first))) first += 1;
  let end = first;
  let left = tails;
  let nouns = 0;
  while (end < first + 14) {
    const token = line.tokens[end];
    if (token === undefined) break;
    const kind = line.classOf(end);
    if (kind === 'open' || kind === 'number') nouns += 1;
    else if (kind === 'verb') {
      if (!(phrases.isParticiple(token.lower) && line.classOf(end + 1) === 'open')) break;
    } else if (kind === 'mark') {
      const inner = "-‑&'’./".includes(token.text) && token.glued && (line.tokens[end + 1]?.glued ?? false);
      if (!inner) break;
    } else if (kind === 'preposition') {
      const next = line.classOf(end + 1);
      if (nouns === 0 || left === 0 || !(next === 'open' || next === 'determiner')) break;
      if (!numbers.of.has(token.lower)) left -= 1;
      nouns = 0;
    } else if (kind === 'conjunction') {
      if (!numbers.and.has(token.lower) || line.classOf(end + 1) !== 'open' || isVerbal(line, end + 1)) break;
    } else if (kind === 'determiner') {
      if (nouns > 0) break;
    } else break;
    end += 1;
  }
  while (
    end > first &&
    line.classOf(end - 1) !== 'open' &&
    line.classOf(end - 1) !== 'number' &&
    line.classOf(end - 1) !== 'verb'
  )
    end -= 1;
  return end > first ? { first, end } : null;
}
