import type { Line } from './line.ts';
import { nounPhraseBefore } from './phrase.ts';
import { isVerbal } from './verb.ts';

/** The clause a figure stands in, left of it: subject and verb group, as token indexes, half-open. */
export interface Clause {
  /** The first token of the clause. */
  readonly first: number;
  /** The subject's noun phrase; null when there is none or it is a pronoun. */
  readonly subject: { readonly first: number; readonly end: number } | null;
  /** Whom the subject stands for when it is a pronoun: the subject of the verb before. */
  readonly antecedent: { readonly first: number; readonly end: number } | null;
  /** The verb group: auxiliaries, adverbs, verb. */
  readonly verb: { readonly first: number; readonly end: number } | null;
}

const window = 45;
const stops = new Set([';', ':', '(', ')', '—', '“', '”', '"', '„', '«', '»', '…', '?', '!', '•']);

/** Reads the clause left of a token. Looks back 45 tokens at most, so a text's cost stays linear. */
export function readClause(line: Line, from: number): Clause {
  const first = clauseStart(line, from);
  let verbAt = from - 1;
  for (; verbAt >= first && !isVerbal(line, verbAt); verbAt -= 1)
    if (opensAnother(line, verbAt)) return { first: verbAt + 1, subject: null, antecedent: null, verb: null };
  if (verbAt < first) return { first, subject: null, antecedent: null, verb: null };
  // "He said 40 people had come": what is said is a clause of its own.
  if (
    line.words.phrases.reporting.has(line.lower(verbAt)) &&
    line.classOf(verbAt - 1) !== 'auxiliary' &&
    bare(line, verbAt + 1, from)
  )
    return { first: verbAt + 1, subject: null, antecedent: null, verb: null };
  const verb = verbGroup(line, verbAt, first);
  const subject = subjectBefore(line, verb.first, first, 3);
  return {
    first,
    subject,
    antecedent: subject === null ? antecedentOf(line, verb.first, first) : null,
    verb,
  };
}

/** No noun stands between: what follows the verb is the figure itself. */
function bare(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (line.classOf(at) === 'open') return false;
  return true;
}

/** "that", "because", "but": the clause begins here; "and" may join two objects of one verb. */
function opensAnother(line: Line, at: number): boolean {
  const kind = line.classOf(at);
  if (kind === 'relative') return true;
  return (
    kind === 'conjunction' &&
    !line.words.numbers.and.has(line.lower(at)) &&
    !line.words.bounds.or.has(line.lower(at))
  );
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

/** "The airline said it will suspend 36,000": "it" is the subject of the verb before. */
function antecedentOf(line: Line, verb: number, least: number): Clause['subject'] {
  if (line.classOf(verb - 1) !== 'pronoun') return null;
  let earlier = verb - 2;
  while (earlier >= least && !isVerbal(line, earlier)) earlier -= 1;
  return earlier < least ? null : subjectBefore(line, verbGroup(line, earlier, least).first, least, 1);
}

function verbGroup(line: Line, at: number, least: number): { first: number; end: number } {
  const { phrases } = line.words;
  let first = at;
  while (first > least) {
    const kind = line.classOf(first - 1);
    const word = line.lower(first - 1);
    const goesOn =
      isVerbal(line, first - 1) ||
      kind === 'adverb' ||
      phrases.infinitive.has(word) ||
      phrases.isAdverb(word);
    if (!goesOn) break;
    first -= 1;
  }
  while (
    first < at &&
    (line.classOf(first) === 'adverb' || phrases.infinitive.has(line.lower(first))) &&
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
  const opensClause = kind === 'relative' && !phrases.places.has(word);
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
