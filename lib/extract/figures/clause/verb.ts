import type { FigureWords } from '../../../language/contract/figures.ts';
import { oncePer } from '../../../once.ts';
import type { Line } from '../line.ts';

/** Whether the token is a verb here: an auxiliary, a verb of the lists, a participle not before a noun, or "up" and "down". */
export function isVerbal(line: Line, at: number): boolean {
  const { phrases, changes } = line.words;
  const kind = line.tag(at);
  if (kind === 'aux') return true;
  const word = line.lower(at);
  // "coal-fired": half of a compound.
  if (line.isGlued(at) && line.lower(at - 1) === '-') return false;
  const before = line.tag(at - 1);
  if (line.directionAt(at) !== 'none')
    return before !== 'det' && !(changes.nouns.has(word) && adjectiveBefore(line, at));
  if (kind === 'verb') {
    // "the recorded songs", "a reported 20": after a determiner it is an adjective or a noun.
    if (before === 'det') return false;
    if (before === 'adp' && !phrases.infinitive.has(line.lower(at - 1))) return false;
    return !(
      phrases.isParticiple(word) &&
      line.tag(at + 1) === 'open' &&
      before !== 'aux' &&
      !/^(open|mark|pron|rel)$/.test(before)
    );
  }
  if (kind !== 'open') return false;
  const next = line.tag(at + 1);
  const capital = line.isCapitalised(at);
  if (!capital && followsModal(line, at)) return true;
  // "a plume that extends", "they plan": what follows a pronoun is its verb, unless the verb comes later.
  if ((before === 'rel' || (before === 'pron' && !phrases.determiners.has(line.lower(at - 1)))) && !capital) {
    // "replied that [rates] on shops fell": behind a verb, "that" opens a clause with its own subject.
    if (before === 'rel' && line.tag(at - 2) === 'verb' && next === 'adp') return false;
    return next !== 'aux' && next !== 'verb' && next !== 'open';
  }
  // "to cover 20 miles"
  if (phrases.infinitive.has(line.lower(at - 1)) && !capital && (next === 'det' || next === 'number'))
    return true;
  if (phrases.isParticiple(word)) return (next !== 'open' || line.lower(at - 1) === ',') && before !== 'det';
  // "Republicans now [control] both chambers": what stands between a noun and an article, an adverb before it, is a verb.
  if (before === 'adv' && line.tag(at - 2) === 'open' && !capital && (next === 'det' || next === 'number'))
    return true;
  // "the bridge spans 300 metres", "the plan envisages a cut": no noun stands between a noun and a number or article.
  const opens = next === 'number' || next === 'det' || boundStarts(line.words).has(line.lower(at + 1));
  const noun = capital || !word.endsWith('s') || line.words.units.words.has(word) || word.endsWith("'s");
  if ((before !== 'open' && before !== 'mark') || line.tag(at - 2) === 'none' || !opens || noun) return false;
  return !endsObject(line, at);
}

/** "offers new [mothers] eight weeks": the noun phrase that it would end is what a verb takes. */
function endsObject(line: Line, at: number): boolean {
  let before = at - 1;
  while (line.tag(before) === 'open' && at - before < 5) before -= 1;
  return line.tag(before) === 'verb' && !line.words.phrases.reporting.has(line.lower(before));
}

/** "will [close] the pool", "could soon [double]": behind a modal that does not open a question. */
function followsModal(line: Line, at: number): boolean {
  let modal = at - 1;
  while (line.tag(modal) === 'adv' && at - modal < 3) modal -= 1;
  return modal > 0 && line.words.phrases.modals?.has(line.lower(modal)) === true;
}

/** "a sharp rise in", "a sharp 3 percent drop.": an article and adjectives or a number before, the phrase's end behind. */
function adjectiveBefore(line: Line, at: number): boolean {
  const { to, by } = line.words.changes;
  // "the number drops to 87"
  if (to.has(line.lower(at + 1)) || by.has(line.lower(at + 1))) return false;
  let first = at - 1;
  while (line.is(first, 'open', 'number') && at - first < 5) first -= 1;
  return (
    first < at - 1 &&
    line.tag(first) === 'det' &&
    line.is(at + 1, 'adp', 'mark', 'none') &&
    !/^[$€£("“]$/.test(line.lower(at + 1))
  );
}

/** First words of all bounds. */
const boundStarts = oncePer(
  ({ bounds }: FigureWords): ReadonlySet<string> => new Set(bounds.before.map(({ words }) => words[0] ?? '')),
);
