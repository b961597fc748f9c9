import { predicateFrom, type TokenSpan } from '../clause/predicate.ts';
import { leans } from '../clause/reality.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** "A crowd of [30,000] filled the square", "A record [12,000] runners took part": the phrase that opens the sentence, and what it does. */
export function openingPhrase(line: Line, draft: Draft): TokenSpan | null {
  const next = Math.max(draft.boundEnd, draft.noun?.end ?? 0);
  if (draft.boundFirst === 0 || draft.boundFirst > longestOpening || draft.range) return null;
  if (!isVerbal(line, next) && !line.words.phrases.isParticiple(line.lower(next))) return null;
  for (let at = 0; at < draft.boundFirst; at += 1)
    if (
      line.isGerund(at) ||
      (!line.is(at, 'det', 'open') &&
        line.tag(at - 1) !== 'det' &&
        !(line.isOf(at) && at === draft.boundFirst - 1))
    )
      return null;
  if (line.tag(0) !== 'det' || leans(line, 0) || line.tag(draft.boundFirst - 1) === 'det') return null;
  const span = predicateFrom(line, next);
  return span === null || !line.is(span.end, 'mark', 'none') ? null : { first: 0, end: span.end };
}

/** Words before the number of such a phrase at most: "A big crowd of". */
const longestOpening = 5;
