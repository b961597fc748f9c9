import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { chunkIndex, chunksOf } from './chunks.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './clause-subject.ts';
import { nounPhraseAfter } from './phrase.ts';

/** "For five years, [the union] has asked": a time before its clause is measured of the subject behind the comma. */
export function subjectBehind(line: Line, draft: Draft, clause: Clause): Phrase | null {
  if (draft.kind !== 'duration' || clause.verb !== null || draft.noun !== null) return null;
  const chunks = chunksOf(line);
  let at = chunkIndex(chunks, draft.boundFirst);
  // Only what leads to the time stands before it; "two years ago" is a date.
  if (at < 1 || chunks.slice(0, at).some(({ kind }) => kind !== 'adp')) return null;
  if (line.words.phrases.completers.has(line.lower(draft.end))) return null;
  while (at < longestOpening && /^(noun|adp)$/.test(chunks[at]?.kind ?? '')) at += 1;
  if (chunks[at]?.kind !== 'comma' || chunks[at + 1]?.kind !== 'noun') return null;
  let last = at + 1;
  while (chunks[last + 1]?.kind === 'adp' && chunks[last + 2]?.kind === 'noun') last += 2;
  const subject = { first: chunks[at + 1]?.first ?? 0, end: chunks[last]?.end ?? 0 };
  return chunks[last + 1]?.kind === 'verb' ? subject : null;
}

/** Chunks of a phrase before its clause at most. */
const longestOpening = 8;

/** "Ann Lund, [62]", "Ann Lund, [one of two women] on the board": whom an age or a share behind a comma is told of. */
export function nounBeforeComma(line: Line, draft: Draft): Phrase | null {
  if (line.lower(draft.boundFirst - 1) !== ',') return null;
  const aged = draft.kind === 'age' || (draft.kind === 'number' && line.is(draft.end, 'mark', 'none'));
  const one = draft.kind === 'fraction' || (draft.kind === 'count' && draft.low === 1 && draft.high === 1);
  if (!aged && !one) return null;
  const chunks = chunksOf(line);
  const before = chunks[chunkIndex(chunks, draft.boundFirst - 2)];
  const named = before !== undefined && line.isCapitalised(before.end - 1);
  return before?.kind === 'noun' && before.end === draft.boundFirst - 1 && named ? before : null;
}

/** "raised its outlook to [$7 billion]", "put the crowd at [40,000]": the level is that of what the verb takes. */
export function movedObject(line: Line, draft: Draft, { verb }: Clause): Phrase | null {
  if (verb === null) return null;
  const { at } = line.words.changes;
  const level =
    at.has(line.lower(draft.boundFirst - 1)) && line.words.phrases.reporting.has(line.lower(verb.end - 1));
  const moved = line.isMeasuredBy(draft.boundFirst - 1) && line.directionAt(verb.end - 1) !== 'none';
  if (!level && !moved) return null;
  const object = nounPhraseAfter(line, verb.end, 1);
  return object?.end === draft.boundFirst - 1 ? object : null;
}
