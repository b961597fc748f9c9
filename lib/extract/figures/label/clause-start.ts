import { chunkIndex, chunksOf } from '../clause/chunks.ts';
import type { Clause } from '../clause/clause.ts';
import { mostHops, verbSubject } from '../clause/clause-subject.ts';
import { clauseMarks, longest, type TokenSpan } from '../clause/predicate.ts';
import { beforeTime, leans } from '../clause/reality.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** Where the clause that leads to a figure begins, if nothing before it belongs to it: its subject, or a participle behind a comma. */
export function clauseFirst(line: Line, draft: Draft, clause: Clause): number | null {
  const { verb, subject } = governing(line, clause);
  if (verb === null) return null;
  const reported = subject === null ? reportedFirst(line, draft, clause) : null;
  if (reported !== null) return reported;
  // "…, outnumbering them at least six times": a participle after a comma is a clause by itself.
  const participle =
    line.lower(verb.first - 1) === ',' &&
    verb.end - verb.first === 1 &&
    line.tag(verb.first) !== 'aux' &&
    // "…, sliced through": a form that can be the past is the verb of a subject further left.
    line.isGerund(verb.first);
  const first = participle ? verb.first : startOf(line, subject?.first ?? null);
  if (first === null || draft.boundFirst - first > longest || leans(line, first)) return null;
  if (participle ? draft.boundFirst - verb.end > 6 : !startsClean(line, first, verb)) return null;
  // "some of them", "more than they were": who they are, another sentence tells.
  for (let at = first; at < verb.first; at += 1) if (line.tag(at) === 'pron') return null;
  if (lacksObject(line, draft, first)) return null;
  // "which the paper says is based on [two hours]": what is, stands before "which".
  for (let at = first; at < verb.end; at += 1)
    if (line.words.phrases.reporting.has(line.lower(at)) && line.tag(at + 1) === 'aux') return null;
  // "[That] request prompted": which one?
  const pointer = line.lower(first - 1);
  if (line.words.phrases.demonstratives.has(pointer) && line.is(first - 2, 'none', 'mark', 'conj'))
    return null;
  const inserted = insertionOf(line, subject, verb);
  for (let at = first; at < draft.boundFirst; at += 1)
    if (isClauseMark(line, at) && !inserted.includes(at)) return null;
  return first;
}

/**
 * "The court ordered Halden to pay [$4m]", "The council will close the pool and cut [40 jobs]": the clause whose verb takes the one
 * that the infinitive is said of, or has the subject of both.
 */
function governing(line: Line, { verb, subject }: Clause): Pick<Clause, 'verb' | 'subject'> {
  const first = verb === null ? null : startOf(line, subject?.first ?? null);
  if (verb === null || first === null) return { verb, subject };
  const chunks = chunksOf(line);
  if (line.tag(verb.first - 1) === 'conj') {
    const earlier = chunks.slice(0, chunkIndex(chunks, verb.first)).findLast(({ kind }) => kind === 'verb');
    return { verb: earlier !== undefined && earlier.first > first ? earlier : verb, subject };
  }
  if (!line.words.phrases.infinitive.has(line.lower(verb.first))) return { verb, subject };
  const index = chunkIndex(chunks, first - 1);
  const governor = chunks[index];
  if (governor?.kind !== 'verb' || governor.end !== first) return { verb, subject };
  return { verb: governor, subject: verbSubject(line, chunks, index, mostHops).subject };
}

/** "Torvex said on Friday it would cut [300 jobs]": whom the pronoun stands for is said by the same label, from the sentence's start on. */
function reportedFirst(line: Line, draft: Draft, { verb, antecedent }: Clause): number | null {
  if (verb === null || antecedent === null || line.tag(verb.first - 1) !== 'pron') return null;
  const { reporting } = line.words.phrases;
  const said = beforeTime(line, line.tag(verb.first - 2) === 'rel' ? verb.first - 3 : verb.first - 2);
  if (!reporting.has(line.lower(said)) || said !== antecedent.end) return null;
  const first = startOf(line, antecedent.first);
  if (first === null || draft.boundFirst - first > longest || leans(line, first)) return null;
  if (line.textAt(first - 1) === ',' || !line.is(first - 1, 'none', 'mark')) return null;
  for (let at = first; at < draft.boundFirst; at += 1) if (isClauseMark(line, at)) return null;
  return first;
}

/** The two commas of "Torvex, the maker of lamps, tumbled"; none where more or fewer stand between subject and verb. */
function insertionOf(line: Line, subject: TokenSpan | null, verb: TokenSpan): readonly number[] {
  const commas: number[] = [];
  for (let at = subject?.end ?? verb.first; at < verb.first; at += 1)
    if (line.lower(at) === ',') commas.push(at);
  return commas.length === 2 && commas[0] === subject?.end && commas[1] === verb.first - 1 ? commas : [];
}

/** "a step that they have been asking for [four years]": the noun before "that" is what the verb takes, and the label would leave it out. */
function lacksObject(line: Line, draft: Draft, first: number): boolean {
  if (line.tag(first - 1) !== 'rel' || line.tag(first - 2) !== 'open') return false;
  const { reporting } = line.words.phrases;
  for (let at = first - 3; at >= first - 6; at -= 1) if (reporting.has(line.lower(at))) return false;
  return draft.kind === 'duration' || draft.kind === 'multiple';
}

/** The subject with its articles, and the abbreviation that its name may begin with ("Gov. Lund"). */
function startOf(line: Line, subject: number | null): number | null {
  if (subject === null) return null;
  let first = subject;
  while (line.tag(first - 1) === 'det' && !line.words.phrases.relatives.has(line.lower(first - 1)))
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
  const { negations } = phrases;
  if (negations.has(line.lower(first)) || line.isGerund(first)) return false;
  // "The plane carrying [68 people] crashed": a participle without an auxiliary is not what the clause says.
  if (line.isGerund(verb.end - 1) && verb.end - verb.first === 1) return false;
  // A subject that begins with a verb was cut wrong; so was one with a second verb in it.
  if (line.tag(first) === 'verb' || line.tag(first) === 'number') return false;
  // "half have incomes of …": of what?
  if (numbers.halves.has(line.lower(verb.first - 1)) || line.tag(verb.first - 1) === 'number') return false;
  for (let at = first; at < verb.first; at += 1)
    if (line.tag(at) === 'aux' && line.tag(at - 1) !== 'rel') return false;
  if (phrases.nounsAreCapitalised && !holdsNoun(line, first, verb.first)) return false;
  if (before === undefined) return true;
  if (before.text === ',' && goesOnBeforeComma(line, first, opener, verb.first)) return false;
  // "suspended 'Top Gear' host": what a quotation mark closes goes on in front of it.
  if (before.text === '"' || before.text === '”') return before.text === '"' && opensQuote(line, opener);
  if (before.kind === 'mark') return isClauseMark(line, opener) && before.text !== '.';
  const kind = line.tag(opener);
  // "of that ambition": behind a preposition "that" points.
  if (kind === 'rel') return line.tag(opener - 1) !== 'adp' && !phrases.possessives.has(before.lower);
  if (phrases.reporting.has(before.lower)) return true;
  if (kind === 'adv') return opener === 0;
  if (kind !== 'conj') return false;
  if (!numbers.and.has(before.lower) && !line.words.bounds.or.has(before.lower)) return true;
  // "the quantity and quality of reviews gathered": a bare noun may be the second of two.
  if (line.tag(opener - 1) === 'open' && line.tag(first) === 'open' && !line.isCapitalised(first))
    return false;
  // "… of Climate and Energy shows": without a verb before, "and" joins two nouns of one subject.
  // "The krone fell, and the yield rose": the comma before it ends a clause that has a verb of its own.
  const joined = line.lower(opener - 1) === ',' ? opener - 2 : opener - 1;
  for (let at = joined; at >= 0 && first - at < 30; at -= 1) {
    if (isClauseMark(line, at) || line.tag(at) === 'rel') return false;
    if (isVerbal(line, at)) return !phrases.reporting.has(line.lower(at));
  }
  return false;
}

/** "Der letzte endete …": the last of what? Past its article a subject has a word with a capital where nouns are written so. */
export function holdsNoun(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (line.tag(at) === 'open' && line.isCapitalised(at)) return true;
  return false;
}

/** "in low-skill, [low-paying jobs] is 44%", "a long, [tiring contest]": a bare word behind a comma that follows a noun phrase may be the second of two. */
function goesOnBeforeComma(line: Line, first: number, comma: number, end: number): boolean {
  if (line.tag(first) !== 'open' || line.tag(comma - 1) !== 'open') return false;
  // "Ann, [Ben and Carl] have": the end of a list of names
  let list = false;
  for (let at = first; at < end; at += 1) list ||= line.words.numbers.and.has(line.lower(at));
  if (line.isCapitalised(first) && (!list || !line.isCapitalised(comma - 1))) return false;
  const chunks = chunksOf(line);
  const index = chunkIndex(chunks, comma - 1);
  // "In some towns, prices rose": what stands before the subject is a phrase of its own.
  return !(chunks[index - 1]?.kind === 'adp' && index <= 1);
}

/** A straight quotation mark opens where an even number of them stands before it. */
function opensQuote(line: Line, mark: number): boolean {
  let open = true;
  for (let at = 0; at < mark; at += 1) if (line.textAt(at) === '"') open = !open;
  return open;
}

function isClauseMark(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'mark' || !clauseMarks.has(token.text)) return false;
  // "on Jan. 9": a point within a sentence abbreviates.
  if (token.text === '.' && line.isDayOrMonth(at - 1)) return false;
  return !(token.glued && line.isGlued(at + 1));
}
