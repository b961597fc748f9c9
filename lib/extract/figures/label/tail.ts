import { clauseMarks, longest } from '../clause/predicate.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** The token after a figure and the noun it counts. */
export const afterFigure = (draft: Draft): number => Math.max(draft.boundEnd, draft.noun?.end ?? draft.end);

/**
 * Where a label may end whose clause is too long to be taken whole: at the figure when what follows is not needed ("the battle
 * lasted eight hours in …"), null when a cut there would change its meaning ("died [two days] later …"), and in German behind the verb.
 */
export function tailAfter(line: Line, draft: Draft): number | null {
  const at = afterFigure(draft);
  const { phrases, units } = line.words;
  const token = line.tokens[at];
  if (token === undefined) return at;
  const kind = line.tag(at);
  if (kind === 'mark') {
    if (token.text === '(') return pastBracket(line, at) ? at : null;
    return '-‑–/|'.includes(token.text) && token.text !== '' && (token.glued || '/|'.includes(token.text))
      ? null
      : at;
  }
  // "müssen mindestens [30 Prozent] der Wohnungen … sein": the whole of a share and the verb behind it.
  const whole = draft.kind === 'percent' && /^(det|rel)$/.test(kind);
  if (phrases.verbsLast && (whole || isVerbal(line, at))) return clauseEnd(line, at);
  // "forcing [30,000 drivers] a day to take a detour", "needs [40 votes] to clinch the title"
  const purpose = perDay(line, at);
  // "arrested [five days] after …", but "paid [$5 million] after …"
  const later = draft.kind !== 'duration' && phrases.subordinators.has(token.lower);
  if (infinitiveAt(line, purpose) || (phrases.completers.has(token.lower) && !later)) return null;
  // "put [half of the losses] down to a weir": the verb's particle
  if (kind !== 'verb' && line.directionAt(at) !== 'none' && line.tag(at + 1) === 'adp') return null;
  // "would pay [$85,000] in loans …"
  if (
    kind === 'adp' &&
    draft.kind === 'money' &&
    line.is(at + 1, 'open') &&
    !line.isCapitalised(at + 1) &&
    !line.isTime(at + 1)
  )
    return null;
  // "cut a ribbon [312 metres] from the gate": a position, not the length of the ribbon
  if (
    draft.kind === 'measure' &&
    line.words.changes.from.has(token.lower) &&
    line.tag(draft.boundFirst - 1) === 'open'
  )
    return null;
  // "20 episodes in."
  if (kind === 'adp' && line.is(at + 1, 'mark', 'none') && !/["“$€£(]/.test(line.lower(at + 1))) return null;
  if (line.is(at, 'adp', 'rel', 'conj', 'adv') || line.isDayOrMonth(at)) return at;
  // "this year", "last week", "each day"
  const timed = units.words.has(line.lower(at + 1)) || line.isDayOrMonth(at + 1);
  return kind === 'det' && timed ? at : null;
}

/** "were arrested [four times] as often", "are [twice] more likely": a comparison, incomplete without what it compares with. */
export function isHalfComparison(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'multiple') return false;
  const at = afterFigure(draft);
  if (!line.is(at, 'adp', 'adv') || line.isOf(at)) return false;
  const next = line.tag(at + 1);
  return (next === 'adv' || next === 'open') && !line.isCapitalised(at + 1);
}

/** "1,770 kilometres (1,100 miles) north of": whether the clause may end before a bracket. */
function pastBracket(line: Line, open: number): boolean {
  let at = open + 1;
  while (at - open < 16 && line.tag(at) !== 'none' && line.lower(at) !== ')') at += 1;
  const after = line.tag(at + 1);
  return after !== 'open' && after !== 'verb' && !line.words.phrases.completers.has(line.lower(at + 1));
}

/** "to take", "to clinch the", but "to prison": whether an infinitive follows. */
function infinitiveAt(line: Line, at: number): boolean {
  if (!line.words.phrases.infinitive.has(line.lower(at)) || line.isCapitalised(at + 1)) return false;
  if (line.tag(at + 1) === 'verb' || line.tag(at + 1) === 'aux') return true;
  return line.tag(at + 1) === 'open' && line.is(at + 2, 'det', 'pron', 'number', 'rel');
}

/** Whether what is counted is the subject of an infinitive: "forcing [30,000 drivers] a day to take a detour". */
export const isPurpose = (line: Line, draft: Draft): boolean =>
  infinitiveAt(line, perDay(line, afterFigure(draft)));

/** Past "a day", "each year" behind what is counted. */
const perDay = (line: Line, at: number): number =>
  line.tag(at) === 'det' && line.isTime(at + 1) ? at + 2 : at;

/** The end of a clause whose verb stands last; null when it goes on too long. */
function clauseEnd(line: Line, from: number): number | null {
  let end = from;
  while (end - from < longest && line.tag(end) !== 'none') {
    const token = line.tokens[end];
    if (line.tag(end) === 'mark' && token !== undefined && clauseMarks.has(token.text)) break;
    if (line.tag(end) === 'conj') break;
    end += 1;
  }
  return end - from < longest ? end : null;
}
