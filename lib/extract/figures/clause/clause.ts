import type { Line } from '../line.ts';
import { chunkIndex, chunksOf } from './chunks.ts';
import { mostHops, type Phrase, verbSubject, window } from './clause-subject.ts';

/** The clause a figure stands in, left of it: subject and verb group, as token indexes, half-open. */
export interface Clause {
  /** The first token of the clause. */
  readonly first: number;
  /** The subject's noun phrase; null when there is none or it is a pronoun. */
  readonly subject: Phrase | null;
  /** The antecedent of a subject that is a pronoun: the subject of the verb before. */
  readonly antecedent: Phrase | null;
  /** The verb group: auxiliaries, adverbs, verb. */
  readonly verb: Phrase | null;
}

/** Reads the clause left of a token. */
export function readClause(line: Line, from: number): Clause {
  const chunks = chunksOf(line);
  const last = chunkIndex(chunks, from - 1);
  const least = Math.max(0, last - window);
  let at = last;
  let opened = from;
  for (; at >= least; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'verb') break;
    if (chunk.kind === 'stop' || chunk.kind === 'rel' || chunk.kind === 'subordinator')
      return without(chunk.end);
    opened = chunk.first;
  }
  const verb = at < least ? undefined : chunks[at];
  if (verb === undefined) return without(opened);
  const { reporting } = line.words.phrases;
  // "He said 40 people had come": reported speech is a clause of its own.
  const said = reporting.has(line.lower(verb.end - 1)) && line.tag(verb.end - 2) !== 'aux';
  if (said && bare(line, verb.end, from)) return without(verb.end);
  const { subject, antecedent, first } = verbSubject(line, chunks, at, mostHops);
  return { first, subject, antecedent, verb: { first: verb.first, end: verb.end } };
}

const without = (first: number): Clause => ({ first, subject: null, antecedent: null, verb: null });

/** Whether no noun stands between verb and figure: the figure itself follows the verb. */
function bare(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (line.tag(at) === 'open') return false;
  return true;
}
