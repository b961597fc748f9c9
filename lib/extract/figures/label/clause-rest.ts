import { chunkIndex, chunksOf, type PhraseChunk } from '../clause/chunks.ts';
import type { Line } from '../line.ts';

/** Tokens looked at behind a figure; a clause that goes on longer fits beside no number. */
const farthest = 16;

/**
 * The token after the figure's clause where that can be told and is near: a label that goes on to it says all that the clause says
 * ("takes [30 hours] to make and assemble", "paid Ann Lund [$335,000] to settle her claim"). Null where another clause is mixed
 * with it, and where it leans on a pronoun.
 */
export function restOfClause(line: Line, from: number): number | null {
  const chunks = chunksOf(line);
  let at = chunkIndex(chunks, from);
  if ((chunks[at]?.first ?? -1) < from) at += 1;
  /** What came last takes a noun: a preposition, "and", a verb. */
  let takesNoun = false;
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    if (chunk.first - from > farthest) return null;
    const step = stepOver(line, chunks, at, takesNoun);
    if (step === 'mixed') return null;
    // "for taking “liberties”", "to determine which …": a verb without its object
    if (step === 'ends') return takesNoun && chunks[at - 1]?.kind !== 'adp' ? null : chunk.first;
    takesNoun = step === 'takes-noun';
  }
  const last = line.tokens.length;
  const end = line.tag(last - 1) === 'mark' ? last - 1 : last;
  return end - from > farthest ? null : end;
}

/** Whether a clause ends before a chunk, goes on with it, or cannot be told from another one. */
function stepOver(
  line: Line,
  chunks: readonly PhraseChunk[],
  index: number,
  takesNoun: boolean,
): 'ends' | 'goes-on' | 'takes-noun' | 'mixed' {
  const chunk = chunks[index];
  if (chunk === undefined) return 'ends';
  switch (chunk.kind) {
    case 'noun':
      // "for taking …": behind a preposition a form on -ing is read as a noun.
      if (chunk.end - chunk.first === 1 && line.isGerund(chunk.first)) return 'takes-noun';
      return takesNoun || tellsWhen(line, chunk) ? 'goes-on' : 'mixed';
    case 'adp':
      return 'takes-noun';
    case 'verb':
      return goesOnWith(line, chunks, index) ? 'takes-noun' : 'mixed';
    case 'conj':
      return joinsNouns(line, chunks, index) ? 'takes-noun' : 'ends';
    case 'pron':
      return 'mixed';
    case 'aside':
      // "costs [$5] for a large (“venti”) cup"
      return /^(comma|stop)$/.test(chunks[index + 1]?.kind ?? 'stop') ? 'ends' : 'mixed';
    default:
      return 'ends';
  }
}

/** "last year", "Thursday", "a day" */
function tellsWhen(line: Line, { first, end }: PhraseChunk): boolean {
  return line.isDayOrMonth(first) || line.isDayOrMonth(end - 1) || line.isTime(end - 1);
}

/** "to make", "made by", "leaving": an infinitive or a participle that hangs on the clause, and no verb with a subject of its own. */
function goesOnWith(line: Line, chunks: readonly PhraseChunk[], index: number): boolean {
  const { phrases } = line.words;
  const { first = 0, end = 0 } = chunks[index] ?? {};
  // "put [half of the losses] down to a weir": a verb's particle
  if (line.tag(first) === 'adp') return true;
  if (phrases.infinitive.has(line.lower(first))) return true;
  if (end - first > 1 || line.tag(first) === 'aux') return false;
  if (!phrases.isParticiple(line.lower(first))) return false;
  return line.isGerund(first) || /^(adp|stop|comma)$/.test(chunks[index + 1]?.kind ?? 'stop');
}

/** "workers and affected communities", but not "… and two were hurt", "… and others in 14%": no verb and no other number stands behind the second noun. */
function joinsNouns(line: Line, chunks: readonly PhraseChunk[], index: number): boolean {
  const noun = chunks[index + 1];
  const infinitive = noun?.kind === 'verb' && line.tag(noun.first) === 'verb';
  const before = chunks[index - 1];
  // "to make and assemble"
  if (infinitive && before?.kind === 'verb') return true;
  if (noun?.kind !== 'noun' || chunks[index + 2]?.kind === 'verb') return false;
  let last = index + 1;
  while (/^(noun|adp)$/.test(chunks[last + 1]?.kind ?? '')) last += 1;
  const end = chunks[last]?.end ?? noun.end;
  for (let at = noun.first; at < end; at += 1)
    if (line.isNumber(at) || line.tag(at) === 'number') return false;
  return true;
}
