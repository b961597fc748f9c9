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

/** "Ann Lund, [62]", "Ann Lund, [one of two women] on the board": whom an age or "one of" behind a comma is told of. */
export function nounBeforeComma(line: Line, draft: Draft): Phrase | null {
  if (line.lower(draft.first - 1) !== ',' || line.isDayOrMonth(draft.first - 2)) return null;
  if (!isAge(line, draft) && !isOneOf(line, draft)) return null;
  const chunks = chunksOf(line);
  const at = chunkIndex(chunks, draft.first - 2);
  const before = chunks[at];
  if (before?.kind !== 'noun' || before.end !== draft.first - 1) return null;
  if (!line.isCapitalised(before.end - 1)) return null;
  // "the Union of Norda Miners, [one] of": a name that "of" joins.
  const whole = chunks[at - 2];
  const joined = whole?.kind === 'noun' && line.isOf(whole.end) && line.isCapitalised(whole.end - 1);
  return joined ? { first: whole.first, end: before.end } : before;
}

/** An age, or what stands by itself behind a name and can be one. */
function isAge(line: Line, { kind, end, range, low }: Draft): boolean {
  if (kind === 'age') return true;
  return kind === 'number' && !range && low < oldest && line.is(end, 'mark', 'none');
}

/** No one lives longer, in years. */
const oldest = 120;

/** "one of the unions", "one of two": a single one of several. */
const isOneOf = (line: Line, { kind, first, end, low, high }: Draft): boolean =>
  kind === 'fraction'
    ? line.isOf(first + 1)
    : kind !== 'percent' && low === 1 && high === 1 && line.isOf(end);

/** "raised its outlook to [$7 billion]", "estimated the crowd at [40,000]": the level is that of what the verb takes. */
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
