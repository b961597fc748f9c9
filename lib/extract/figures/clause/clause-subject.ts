import type { Line } from '../line.ts';
import { type PhraseChunk, pastAsides } from './chunks.ts';

/** Tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Most chunks that are looked back over, so that the time stays linear in the text. */
export const window = 30;
/** Most verb groups to the left that are tried for a subject. */
export const mostHops = 4;

interface Found {
  readonly subject: Phrase | null;
  readonly antecedent: Phrase | null;
  /** The first token of the clause. */
  readonly first: number;
}

/** The subject of the verb group at an index: the noun phrase it agrees with, or the subject of the verb that governs it. */
export function verbSubject(line: Line, chunks: readonly PhraseChunk[], verb: number, hops: number): Found {
  const group = chunks[verb];
  const none: Found = { subject: null, antecedent: null, first: group?.first ?? 0 };
  if (group === undefined || hops === 0) return none;
  const { infinitive, expletives } = line.words.phrases;
  // "there are 40": an existential clause has no other subject.
  if (expletives.has(line.lower(group.first - 1)) || expletives.has(line.lower(group.first))) return none;
  let at = pastAsides(chunks, verb - 1);
  // "the voltage across [it] was"
  while (chunks[at]?.kind === 'pron' && chunks[at - 1]?.kind === 'adp') at = pastAsides(chunks, at - 2);
  const before = chunks[at];
  if (before === undefined) return none;
  switch (before.kind) {
    case 'noun':
      // "prompted [a ship] to evacuate": the object of the governing verb.
      if (infinitive.has(line.lower(group.first))) return controllerOf(line, chunks, verb, at, hops);
      // "an accord with [unions] representing 40,000 workers": a plural before a participle is its subject, whatever governs it.
      if (at === verb - 1 && isReduced(line, chunks, verb) && isPluralAt(line, before.end - 1))
        return { ...none, subject: antecedentNoun(line, chunks, at) };
      return runBefore(line, chunks, at, hops);
    case 'pron': {
      const first = chunks[at - 1]?.kind === 'rel' ? (chunks[at - 1]?.first ?? 0) : before.first;
      const earlier = verbBefore(chunks, at - 1);
      const found = earlier === null ? null : verbSubject(line, chunks, earlier, Math.min(hops - 1, 2));
      return { subject: null, antecedent: found?.subject ?? null, first };
    }
    case 'rel': {
      if (line.words.phrases.places.has(line.lower(before.first))) return none;
      const noun = pastAsides(chunks, chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1);
      if (chunks[noun]?.kind !== 'noun') return none;
      const found = antecedentNoun(line, chunks, noun);
      const of = chunks[at - 1]?.kind === 'comma' ? found : pastPlace(line, chunks, noun, found);
      return { ...none, subject: of, first: before.first };
    }
    case 'comma':
      return behindComma(line, chunks, verb, at, hops);
    case 'conj':
    case 'adp':
    case 'subordinator': {
      const earlier = verbBefore(chunks, at - 1);
      const noun = at > 0 && chunks[at - 1]?.kind === 'noun' && earlier === null;
      if (noun && before.kind === 'conj') return runBefore(line, chunks, at - 1, hops);
      return earlier === null ? none : verbSubject(line, chunks, earlier, hops - 1);
    }
    default:
      return none;
  }
}

/** "the mayor of Norda, who": the noun before a relative pronoun, with the noun that it depends on by "of". */
function antecedentNoun(line: Line, chunks: readonly PhraseChunk[], noun: number): Phrase {
  let first = noun;
  while (
    chunks[first - 1]?.kind === 'adp' &&
    line.isOf(chunks[first - 1]?.first ?? -1) &&
    chunks[first - 2]?.kind === 'noun'
  )
    first -= 2;
  return { first: chunks[first]?.first ?? 0, end: chunks[noun]?.end ?? 0 };
}

/** "a shooting in Norda that killed 14": a relative clause does not restrict a name, so its antecedent is the noun before the preposition. */
function pastPlace(line: Line, chunks: readonly PhraseChunk[], noun: number, found: Phrase): Phrase {
  const { first = 0, end = 0 } = chunks[noun] ?? {};
  const before = chunks[noun - 2];
  const hangs = chunks[noun - 1]?.kind === 'adp' && before?.kind === 'noun';
  const named = line.isCapitalised(first) && line.isCapitalised(end - 1);
  return hangs && named && !line.isCapitalised(before.end - 1)
    ? { first: antecedentNoun(line, chunks, noun - 2).first, end: before.end }
    : found;
}

/** The index of the verb group before, within the same sentence part. */
function verbBefore(chunks: readonly PhraseChunk[], from: number): number | null {
  for (let at = from; at >= 0 && from - at < window; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'verb') return at;
    if (kind === 'stop') return null;
  }
  return null;
}

/** "Kemp, the retailer, rose", "…, hoping to sell": the comma closes an apposition, or sets off a participle of the clause. */
function behindComma(
  line: Line,
  chunks: readonly PhraseChunk[],
  verb: number,
  comma: number,
  hops: number,
): Found {
  const group = chunks[verb];
  const start = group?.first ?? 0;
  const participle = line.isGerund(start) && line.tag(start) !== 'aux';
  const opened = participle ? null : openedBy(line, chunks, comma);
  if (opened !== null) return runBefore(line, chunks, opened, hops);
  const earlier = verbBefore(chunks, comma - 1);
  if (earlier !== null) return verbSubject(line, chunks, earlier, hops - 1);
  return chunks[comma - 1]?.kind === 'noun'
    ? runBefore(line, chunks, comma - 1, hops)
    : { subject: null, antecedent: null, first: group?.first ?? 0 };
}

/**
 * The noun before the comma that the one at an index closes, the first of the clause: "Kemp, a town, the retailer," or
 * "Lund, who won in May,". Null where none does.
 */
function openedBy(line: Line, chunks: readonly PhraseChunk[], comma: number): number | null {
  let found: number | null = null;
  let verbs = false;
  for (let at = comma - 1; at > 0 && comma - at < window; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'stop' || kind === 'subordinator') break;
    // "Lund Partners, a fund [founded] by Lund, rose"
    if (kind === 'verb') verbs ||= !isParticipial(line, chunks, at);
    if (kind !== 'comma') continue;
    const noun = pastAsides(chunks, at - 1);
    const inserted = chunks[at + 1]?.kind === 'rel' || chunks[at + 1]?.kind === 'verb';
    if (chunks[noun]?.kind !== 'noun' || isFronted(chunks, noun)) break;
    if (!verbs || inserted) found = noun;
    if (verbs) break;
  }
  return found;
}

/** "In August, …": a phrase before the subject. */
const isFronted = (chunks: readonly PhraseChunk[], noun: number): boolean => {
  let first = noun;
  while (chunks[first - 1]?.kind === 'adp' && chunks[first - 2]?.kind === 'noun') first -= 2;
  return chunks[first - 1]?.kind === 'adp' && chunks[first - 2]?.kind !== 'verb';
};

/** The understood subject of an infinitive behind a noun: the object of a verb such as "prompt", else the subject of the verb before. */
function controllerOf(
  line: Line,
  chunks: readonly PhraseChunk[],
  verb: number,
  noun: number,
  hops: number,
): Found {
  const earlier = verbBefore(chunks, noun - 1);
  const group = chunks[verb];
  const none: Found = { subject: null, antecedent: null, first: group?.first ?? 0 };
  if (earlier === null) return runBefore(line, chunks, noun, hops);
  const head = line.lower((chunks[earlier]?.end ?? 0) - 1);
  const { first = 0, end = 0 } = chunks[noun] ?? {};
  const object: Found = { ...none, subject: { first, end } };
  if (earlier === noun - 1 && line.words.phrases.controllers.has(head)) return object;
  const found = verbSubject(line, chunks, earlier, hops - 1);
  // "She became the first [player] to reach 40 goals": the subject is a pronoun, so the noun behind the verb is taken.
  return found.subject === null && found.antecedent === null ? object : found;
}

/** A noun phrase with its complements, leftwards from its last chunk; the subject of a clause unless something else governs it. */
function runBefore(line: Line, chunks: readonly PhraseChunk[], last: number, hops: number): Found {
  let first = last;
  for (;;) {
    const before = chunks[first - 1];
    if (before === undefined) break;
    if (before.kind === 'aside') {
      first -= 1;
      continue;
    }
    if (before.kind === 'adp') {
      const noun = chunks[first - 2]?.kind === 'aside' ? first - 3 : first - 2;
      if (chunks[noun]?.kind === 'noun') {
        first = noun;
        continue;
      }
      // "a cell meant [for 35] held", "As of Monday 40 had": the object of a preposition is no subject.
      const governor = chunks[first - 2]?.kind === 'verb' ? first - 2 : null;
      if (governor !== null) return verbSubject(line, chunks, governor, hops - 1);
      break;
    }
    if (before.kind === 'conj' && chunks[first - 2]?.kind === 'noun') {
      // "hit the town and [the valley] fell": behind a verb, "and" begins a clause.
      let run = first - 2;
      while (chunks[run - 1]?.kind === 'adp' && chunks[run - 2]?.kind === 'noun') run -= 2;
      const governed = /^(verb|adp)$/.test(chunks[run - 1]?.kind ?? '');
      if (governed || isCount(line, chunks[first - 2])) break;
      first = run;
      continue;
    }
    // "the coalition [helping the army] has grown": the object of a participle.
    if (before.kind === 'verb' && isReduced(line, chunks, first - 1))
      return verbSubject(line, chunks, first - 1, hops - 1);
    break;
  }
  const run = { first: chunks[first]?.first ?? 0, end: chunks[last]?.end ?? 0 };
  return { subject: run, antecedent: null, first: run.first };
}

/** A participle right behind a noun that modifies it and is not the verb of the sentence. */
function isReduced(line: Line, chunks: readonly PhraseChunk[], verb: number): boolean {
  const group = chunks[verb];
  if (group === undefined || chunks[verb - 1]?.kind !== 'noun') return false;
  return line.tag(group.first) !== 'aux' && line.isGerund(group.first);
}

/** "founded by": a participle alone between a noun and a preposition. */
function isParticipial(line: Line, chunks: readonly PhraseChunk[], at: number): boolean {
  const { first = 0, end = 0 } = chunks[at] ?? {};
  const between = chunks[at - 1]?.kind === 'noun' && chunks[at + 1]?.kind === 'adp';
  return between && end - first === 1 && line.words.phrases.isParticiple(line.lower(first));
}

const isPluralAt = (line: Line, at: number): boolean =>
  line.words.phrases.isPlural(line.lower(at), line.textAt(at));

/** A number and its noun. */
function isCount(line: Line, chunk: PhraseChunk | undefined): boolean {
  if (chunk === undefined || chunk.end - chunk.first === 1) return false;
  for (let at = chunk.first; at < chunk.end; at += 1) if (line.isNumber(at)) return true;
  return false;
}
