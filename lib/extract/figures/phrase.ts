import type { Line } from './line.ts';
import { isVerbal } from './verb.ts';

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
    if (text === ')') {
      let open = at - 1;
      while (open > least && line.tokens[open]?.text !== '(' && at - open < 12) open -= 1;
      if (line.tokens[open]?.text !== '(') break;
      at = open;
      continue;
    }
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
    // "fell after the bank": what opens a clause is no part of its subject.
    if (phrases.subordinators.has(line.lower(at)) && at < end - 1) {
      if (joint !== null) first = joint;
      break;
    }
    first = at;
    // "by June the firm": an article begins the phrase unless a preposition hangs it on another.
    const before = line.classOf(at - 1);
    if (
      kind === 'determiner' &&
      before !== 'preposition' &&
      before !== 'determiner' &&
      before !== 'conjunction' &&
      before !== 'mark'
    )
      break;
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
  for (let at = first; at < last; at += 1) {
    // "the measure affects": behind an article, a form of a verb is a noun.
    const verb = line.classOf(at) === 'verb' && !phrases.isParticiple(line.lower(at));
    const noun = verb && line.classOf(at - 1) === 'determiner';
    if (noun || line.classOf(at) === 'open') return { first, end: last };
  }
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
      // "spin-dried"
      const compound = token.glued && line.lower(end - 1) === '-';
      // "of the cost": behind an article, a form of a verb is a noun.
      const determined = line.classOf(first - 1) === 'determiner';
      const ends = /^(preposition|mark|conjunction|none)$/.test(line.classOf(end + 1));
      const noun = determined && (end === first || (ends && phrases.isPlural(token.lower, token.text)));
      if (noun) nouns += 1;
      if (!compound && !noun && !(phrases.isParticiple(token.lower) && line.classOf(end + 1) === 'open'))
        break;
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
      // "killing 24 people and injuring hundreds"
      if (phrases.isParticiple(line.lower(end + 1))) break;
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
