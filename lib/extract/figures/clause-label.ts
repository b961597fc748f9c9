import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { nounPhraseAfter } from './phrase.ts';
import { clauseMarks, longest, type TokenSpan, trimEnd } from './predicate.ts';
import { beforeTime, leans } from './reality.ts';
import { afterFigure, isPurpose, tailAfter } from './tail.ts';
import { isVerbal } from './verb.ts';

/**
 * Subject and verb of the figure's clause, and past the figure as far as it takes: "The battle lasted [eight hours]",
 * "the bill passed by [94 votes] to 71". Null where the clause cannot be told from its surroundings.
 */
export function clauseLabel(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  if (!standsAlone(line, draft)) return null;
  const first = clauseFirst(line, draft, clause);
  if (first === null) return null;
  if (isSubjectShare(line, draft)) return null;
  const tail = tailAfter(line, draft);
  if (tail === null) return null;
  // "…, facing [30 charges]": who? With an object of its own it says enough ("outnumbering them", "forcing 30 to leave").
  if (
    clause.verb?.first === first &&
    !hasObject(line, clause.verb.end, draft.boundFirst) &&
    !isPurpose(line, draft)
  )
    return null;
  // "the craft was [one of two]": a share is nothing without its verb.
  if (
    draft.kind === 'fraction' &&
    tail === afterFigure(draft) &&
    line.classOf(draft.boundFirst - 1) === 'auxiliary'
  )
    return null;
  if (tail > afterFigure(draft)) return tail - first <= longest + 6 ? { first, end: tail } : null;
  return cutBefore(line, draft, clause, first);
}

/** "found [40%] of voters believe it": the share is the subject of what follows. */
function isSubjectShare(line: Line, draft: Draft): boolean {
  const share = draft.kind === 'percent' || draft.kind === 'fraction';
  if (!share || !line.words.numbers.of.has(line.lower(draft.end))) return false;
  const whole = nounPhraseAfter(line, draft.end + 1, 0);
  return whole !== null && /^(verb|auxiliary)$/.test(line.classOf(whole.end)) && isVerbal(line, whole.end);
}

/** A noun or pronoun stands between a participle and the figure. */
function hasObject(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(open|pronoun)$/.test(line.classOf(at)) && line.classOf(at - 1) !== 'preposition') return true;
  return false;
}

/** Where the clause that leads to a figure begins, if nothing before it belongs to it: its subject, or a participle behind a comma. */
export function clauseFirst(line: Line, draft: Draft, { verb, subject }: Clause): number | null {
  if (verb === null) return null;
  // "…, outnumbering them at least six times": a participle after a comma is a clause by itself.
  const participle =
    line.lower(verb.first - 1) === ',' &&
    verb.end - verb.first === 1 &&
    line.classOf(verb.first) !== 'auxiliary' &&
    line.words.phrases.isParticiple(line.lower(verb.first)) &&
    // "…, sliced through": a form that can be the past is the verb of a subject further left.
    !line.words.phrases.isVerb(line.lower(verb.first), line.slice(verb.first, verb.first + 1));
  const first = participle ? verb.first : startOf(line, subject?.first ?? null);
  if (first === null || draft.boundFirst - first > longest || leans(line, first)) return null;
  if (participle ? draft.boundFirst - verb.end > 6 : !startsClean(line, first, verb)) return null;
  for (let at = first; at < draft.boundFirst; at += 1) if (isClauseMark(line, at)) return null;
  return first;
}

/** The figure is what the verb takes, not the attribute of another noun ("a 20,000-euro penalty") nor a name ("with 1080"). */
function standsAlone(line: Line, draft: Draft): boolean {
  const { articles, of } = line.words.numbers;
  const lead = line.lower(draft.boundFirst - 1);
  if (articles.has(lead) || determined(line, draft) || (draft.attributive && draft.kind !== 'duration'))
    return false;
  const kind = line.classOf(draft.boundFirst - 1);
  // "wanted some of the $11 million"
  if (kind === 'determiner' && of.has(line.lower(draft.boundFirst - 2))) return false;
  if (draft.kind !== 'number' || draft.range) return true;
  // "Clinton named six", "help from two": of what, the sentence before tells.
  if (draft.run.form === 'words' && draft.run.scale < 1000) return false;
  const { to, from, by, up, down } = line.words.changes;
  const level =
    to.has(lead) || from.has(lead) || by.has(lead) || of.has(lead) || up.has(lead) || down.has(lead);
  return level || kind === 'auxiliary' || draft.boundFirst < draft.first;
}

/** "an emergency $1 billion spending plan": a determiner before, and a form of a verb with its noun behind. */
export function determined(line: Line, draft: Draft): boolean {
  const { isParticiple } = line.words.phrases;
  if (!isParticiple(line.lower(draft.end)) || line.classOf(draft.end + 1) !== 'open') return false;
  let at = draft.boundFirst - 1;
  while (line.classOf(at) === 'open' && draft.boundFirst - at < 4) at -= 1;
  return line.classOf(at) === 'determiner';
}

/** The clause without its figure, that ends with the preposition which leads to the number: "rose to". */
function cutBefore(line: Line, draft: Draft, { verb }: Clause, first: number): TokenSpan | null {
  if (verb === null) return null;
  const cut = trimEnd(line, first, draft.boundFirst)?.end ?? first;
  const copula = line.classOf(verb.end - 1) === 'auxiliary';
  // Cut before its verb, a clause says nothing of the number, unless the verb was "is" before it.
  if (cut < verb.end && !(copula && verb.end - verb.first === 1)) return null;
  // "lasted for eight hours": time needs no preposition, unless it says how much it changed.
  const { numbers } = line.words;
  const { of } = numbers;
  const { durationLeads } = line.words.phrases;
  const lead = line.lower(draft.boundFirst - 1);
  const bare = draft.kind === 'duration' && (durationLeads.has(lead) || of.has(lead));
  const end = bare ? cut : Math.max(keepDirection(line, draft, cut), cut);
  // "Ann said [40]": what is said is another clause's.
  // "within the range of the last [ten years]": what "of" led to was cut away.
  for (let at = end; at < draft.boundFirst; at += 1)
    if (line.words.numbers.of.has(line.lower(at))) return null;
  const { reporting, subordinators } = line.words.phrases;
  if (reporting.has(line.lower(end - 1)) || subordinators.has(line.lower(end - 1))) return null;
  // "met for the first of [three debates]": "of" hangs on a noun that names what is measured.
  const hung = line.lower(end - 2);
  if (of.has(line.lower(end - 1)) && (line.classOf(end - 2) !== 'open' || numbers.pronounBeforeOne.has(hung)))
    return null;
  return end > first ? { first, end } : null;
}

/** "rose to", "fell from", "came in at": without its preposition the number would mean something else. */
function keepDirection(line: Line, draft: Draft, cut: number): number {
  let end = cut;
  while (end < draft.boundFirst && line.classOf(end) === 'preposition') end += 1;
  // "ran on the 16 machines": between preposition and number stands an article at most.
  for (let at = end; at < draft.boundFirst; at += 1)
    if (line.classOf(at) !== 'determiner' && line.classOf(at) !== 'adverb') return cut;
  return end;
}

/** The subject with its articles, and the abbreviation that its name may begin with ("Gov. Lund"). */
function startOf(line: Line, subject: number | null): number | null {
  if (subject === null) return null;
  let first = subject;
  while (line.classOf(first - 1) === 'determiner' && !line.words.phrases.relatives.has(line.lower(first - 1)))
    first -= 1;
  while (line.lower(first - 1) === '.' && line.isCapitalised(first - 2)) first -= 2;
  return first;
}

/** Nothing before the subject belongs to it: the sentence, a comma, "that", "said", or "and" after another clause. */
function startsClean(line: Line, first: number, verb: TokenSpan): boolean {
  const { phrases, numbers } = line.words;
  // "On Monday the bill passed": the time before a subject is not part of it.
  const opener = beforeTime(line, first - 1);
  const before = line.tokens[opener];
  // "Reading that passage 35 years later", "no whining": neither is a subject of which something is said.
  const { isParticiple, isVerb, negations } = phrases;
  const opening = line.lower(first);
  if (negations.has(opening) || (isParticiple(opening) && !isVerb(opening, opening))) return false;
  // "The plane carrying [68 people] crashed": a participle without an auxiliary is not what the clause says.
  const last = line.lower(verb.end - 1);
  if (isParticiple(last) && !isVerb(last, last) && verb.end - verb.first === 1) return false;
  // A subject that begins with a verb was cut wrong; so was one with a second verb in it.
  if (line.classOf(first) === 'verb' || line.classOf(first) === 'number') return false;
  // "half have incomes of …": of what?
  if (numbers.halves.has(line.lower(verb.first - 1)) || line.classOf(verb.first - 1) === 'number')
    return false;
  for (let at = first; at < verb.first; at += 1)
    if (line.classOf(at) === 'auxiliary' && line.classOf(at - 1) !== 'relative') return false;
  if (before === undefined) return true;
  // "suspended 'Top Gear' host": what a quotation mark closes goes on in front of it.
  if (before.text === '"' || before.text === '”') return before.text === '"' && opensQuote(line, opener);
  if (before.kind === 'mark') return isClauseMark(line, opener) && before.text !== '.';
  const kind = line.classOf(opener);
  // "of that ambition": behind a preposition "that" points.
  if (kind === 'relative')
    return line.classOf(opener - 1) !== 'preposition' && !phrases.possessives.has(before.lower);
  if (phrases.reporting.has(before.lower)) return true;
  if (kind === 'adverb') return opener === 0;
  if (kind !== 'conjunction') return false;
  if (!numbers.and.has(before.lower) && !line.words.bounds.or.has(before.lower)) return true;
  // "the quantity and quality of reviews gathered": a bare noun may be the second of two.
  if (line.classOf(opener - 1) === 'open' && line.classOf(first) === 'open' && !line.isCapitalised(first))
    return false;
  // "… of Climate and Energy shows": without a verb before, "and" joins two nouns of one subject.
  for (let at = opener - 1; at >= 0 && first - at < 30; at -= 1) {
    if (isClauseMark(line, at) || line.classOf(at) === 'relative') return false;
    if (isVerbal(line, at)) return !phrases.reporting.has(line.lower(at));
  }
  return false;
}

/** A straight quotation mark opens where an even number of them stands before it. */
function opensQuote(line: Line, mark: number): boolean {
  let open = true;
  for (let at = 0; at < mark; at += 1) if (line.tokens[at]?.text === '"') open = !open;
  return open;
}

function isClauseMark(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'mark' || !clauseMarks.has(token.text)) return false;
  return !(token.glued && line.tokens[at + 1]?.glued);
}
