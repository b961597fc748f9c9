import type { Line } from '../line.ts';
import { isVerbal } from './verb.ts';

/** The kind of a chunk. */
type ChunkKind =
  | 'noun'
  | 'pron'
  | 'verb'
  | 'adp'
  | 'rel'
  /** "and", "or": it joins phrases as well as clauses. */
  | 'conj'
  /** "because", "but": a clause begins. */
  | 'subordinator'
  | 'comma'
  /** What stands between brackets. */
  | 'aside'
  | 'stop';

/** A phrase without its complements: tokens `[first, end)`. */
export interface PhraseChunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
}

/** Marks that end a clause; a bracket and a short quotation are read as one thing. */
const stops = new Set(';:()—“”"„«»…?!•');
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' };
/** Longest bracket and title that are passed over, in tokens. */
const longestAside = 16;
const longestTitle = 7;

const known = new WeakMap<Line, readonly PhraseChunk[]>();

/** A sentence as chunks, in order, read once: noun phrases, verb groups and the words between them. Adverbs alone are left out. */
export function chunksOf(line: Line): readonly PhraseChunk[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const chunks: PhraseChunk[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const chunk = chunkAt(line, at);
    if (chunk.kind !== null) chunks.push({ kind: chunk.kind, first: at, end: chunk.end });
    at = Math.max(at + 1, chunk.end);
  }
  known.set(line, chunks);
  return chunks;
}

/** The chunk that holds a token, or the last one before it; -1 before the first. */
export function chunkIndex(chunks: readonly PhraseChunk[], token: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.first ?? Infinity) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the last chunk up to one that is no bracket. */
export function pastAsides(chunks: readonly PhraseChunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'aside') at -= 1;
  return at;
}

function chunkAt(line: Line, at: number): { kind: ChunkKind | null; end: number } {
  const { phrases, numbers, bounds } = line.words;
  const kind = line.tag(at);
  if (kind === 'mark') return markAt(line, at);
  if (startsVerb(line, at)) return { kind: 'verb', end: verbEnd(line, at) };
  if (kind === 'rel') return { kind: 'rel', end: at + 1 };
  if (kind === 'adp') {
    const clause = phrases.subordinators.has(line.lower(at)) && opensClauseAt(line, at + 1);
    return { kind: clause ? 'subordinator' : 'adp', end: at + 1 };
  }
  if (kind === 'conj') {
    const joins = numbers.and.has(line.lower(at)) || bounds.or.has(line.lower(at));
    return { kind: joins ? 'conj' : 'subordinator', end: at + 1 };
  }
  if (kind === 'pron' && !phrases.determiners.has(line.lower(at))) return { kind: 'pron', end: at + 1 };
  if (kind === 'adv') return { kind: null, end: at + 1 };
  return { kind: 'noun', end: nounEnd(line, at) };
}

/** "after [the bank cut] its rate": a pronoun or a noun phrase with a finite verb behind it. */
function opensClauseAt(line: Line, at: number): boolean {
  if (line.tag(at) === 'pron') return true;
  if (!line.is(at, 'det', 'open', 'number') || startsVerb(line, at)) return false;
  const end = nounEnd(line, at);
  return isVerbal(line, end) && !line.words.phrases.isParticiple(line.lower(end));
}

function markAt(line: Line, at: number): { kind: ChunkKind | null; end: number } {
  const mark = line.textAt(at);
  if (mark === ',') {
    // "Maria Lund, 41, of Norda": an age set between commas.
    const age = line.isNumber(at + 1) && line.lower(at + 2) === ',' && !line.isGlued(at + 1);
    return age ? { kind: 'aside', end: at + 3 } : { kind: 'comma', end: at + 1 };
  }
  if (mark === '(') {
    const end = closedBy(line, at, ')', longestAside);
    return end === null ? { kind: 'stop', end: at + 1 } : { kind: 'aside', end };
  }
  const title = closing[mark] === undefined ? null : closedBy(line, at, closing[mark], longestTitle);
  // "The Lamp Games" has brought in: a quoted title is a noun phrase.
  if (title !== null && line.isCapitalised(at + 1) && line.isCapitalised(title - 2))
    return { kind: 'noun', end: title };
  if (stops.has(mark)) return { kind: 'stop', end: at + 1 };
  const dash = (mark === '-' || mark === '–') && !line.isGlued(at);
  return { kind: dash ? 'stop' : null, end: at + 1 };
}

/** The token after the closing mark of a pair; null where the opening mark occurs again before it. */
function closedBy(line: Line, open: number, mark: string, most: number): number | null {
  for (let at = open + 1; at <= open + most; at += 1) {
    const text = line.tokens[at]?.text;
    if (text === mark) return at + 1;
    if (text === '(' || text === undefined) return null;
  }
  return null;
}

/** A verb, or "to" and a verb. */
function startsVerb(line: Line, at: number): boolean {
  if (isVerbal(line, at)) return true;
  return line.words.phrases.infinitive.has(line.lower(at)) && isInfinitive(line, at + 1);
}

/** A verb behind "to": known as one, or a plain word that takes an object. */
function isInfinitive(line: Line, at: number): boolean {
  const kind = line.tag(at);
  if (kind === 'aux' || kind === 'verb') return true;
  if (kind !== 'open' || line.isCapitalised(at)) return false;
  const { isPlural } = line.words.phrases;
  const word = line.lower(at);
  if (isPlural(word, word)) return false;
  return line.is(at + 1, 'det', 'number', 'pron');
}

/** A run of auxiliaries, adverbs and verbs: "is expected to announce", "has already brought in". */
function verbEnd(line: Line, first: number): number {
  let end = first;
  let at = first;
  while (at < line.tokens.length) {
    if (startsVerb(line, at)) {
      at += isVerbal(line, at) ? 1 : 2;
      end = at;
    } else if (line.tag(at) === 'adv' && !line.words.phrases.expletives.has(line.lower(at))) at += 1;
    else break;
  }
  return end;
}

/** "raised its profit [forecast] to": the verb has its object, whose last word is therefore a noun. */
function objectNoun(line: Line, first: number, at: number): boolean {
  const { phrases } = line.words;
  return (
    line.tag(at) === 'verb' &&
    line.tag(first) === 'det' &&
    line.tag(first - 1) === 'verb' &&
    !phrases.reporting.has(line.lower(first - 1)) &&
    !phrases.isParticiple(line.lower(at)) &&
    line.is(at + 1, 'adp', 'mark', 'none') &&
    line.tag(at - 1) === 'open'
  );
}

/** The end of a noun phrase: an article begins another one, a verb ends it. */
function nounEnd(line: Line, first: number): number {
  const { phrases } = line.words;
  let end = first + 1;
  let named = line.tag(first) === 'open';
  while (end < line.tokens.length) {
    const token = line.tokens[end];
    const kind = line.tag(end);
    if (kind === 'mark') {
      const inner =
        "-‑–/&'’.$€£%#".includes(token?.text ?? ' ') &&
        (token?.glued || '$€£#&'.includes(token?.text ?? '')) &&
        line.tag(end + 1) !== 'none';
      if (!inner || (token?.text === '.' && !line.isGlued(end + 1) && !line.isCapitalised(end + 1))) break;
      end += 1;
      continue;
    }
    const glued = token?.glued === true && line.tag(end - 1) === 'mark';
    if (glued) {
      end += 1;
      named = true;
      continue;
    }
    if (kind === 'det' && named) break;
    if (objectNoun(line, first, end)) {
      end += 1;
      continue;
    }
    if (kind === 'verb' && phrases.isParticiple(line.lower(end)) && !isVerbal(line, end)) {
      end += 1;
      continue;
    }
    // "the measure affects": behind an article, a form of a verb is a noun.
    const noun = kind === 'verb' && !named && !isVerbal(line, end);
    if (!noun && !/^(det|open|number)$/.test(kind) && !(kind === 'adv' && !named)) break;
    if (isVerbal(line, end)) break;
    named ||= kind === 'open' || noun;
    end += 1;
  }
  return end;
}
