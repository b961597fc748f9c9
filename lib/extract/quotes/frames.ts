import { roleGender } from '../names/gender.ts';
import { type Cue, isAnnouncingMark } from './cues.ts';
import { Features } from './features/features.ts';
import { noSourceFeatures, sourceFeatures } from './features/source.ts';
import { formAt, type Grid, isClass } from './grid.ts';
import { type Models, softmax } from './model.ts';
import { type SourceCandidate, sourceCandidates } from './sources.ts';
import * as WordClass from './word-class.ts';

/** Indirect speech: the words attributed, tokens `[from, to)`. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly likelihood: number;
}

/** A cue with its source. */
export interface Frame {
  readonly cue: Cue;
  readonly source: SourceCandidate | null;
  /** Likelihood of that source, in [0, 1]. */
  readonly likelihood: number;
  /** The content that it seems to attribute, within its sentence; null where there is none, or before that is known. */
  readonly content: Content | null;
}

/** Which tokens the cues cover. */
export function coverOf(grid: Grid, cues: readonly Cue[]): (index: number) => boolean {
  const covered = new Uint8Array(grid.tokens.count);
  for (const { from, to } of cues) covered.fill(1, from, to);
  return (index) => covered[index] === 1;
}

/** Each cue with its most likely source. */
export function frameByModel(grid: Grid, cues: readonly Cue[], { source }: Models): Frame[] {
  const isCue = coverOf(grid, cues);
  const features = new Features();
  return cues.map((cue) => {
    const candidates = sourceCandidates(grid, cue, isCue);
    const scores = candidates.map((candidate) => {
      sourceFeatures(grid, cue, candidate, features);
      return source.score(features);
    });
    noSourceFeatures(grid, cue, features);
    scores.push(source.score(features));
    return { cue, ...likeliest(candidates, softmax(scores)), content: null };
  });
}

/** Chooses the noun phrase first, by the sum over its possible ends, then the likeliest of these ends; the last likelihood is that of no source. */
function likeliest(
  candidates: readonly SourceCandidate[],
  likelihoods: readonly number[],
): Pick<Frame, 'source' | 'likelihood'> {
  const byHead = new Map<number, number>();
  candidates.forEach(({ chunk }, index) => {
    byHead.set(chunk.from, (byHead.get(chunk.from) ?? 0) + (likelihoods[index] ?? 0));
  });
  let likelihood = likelihoods.at(-1) ?? 1;
  let head = -1;
  byHead.forEach((sum, from) => {
    if (sum > likelihood) [head, likelihood] = [from, sum];
  });
  let best = -1;
  candidates.forEach(({ chunk }, index) => {
    if (chunk.from === head && (best < 0 || (likelihoods[index] ?? 0) > (likelihoods[best] ?? 0)))
      best = index;
  });
  return { source: candidates[best] ?? null, likelihood };
}

/** Each cue with its source by rule: after an inverted verb or "according to", else the nearest subject before. */
export function frameByRule(grid: Grid, cues: readonly Cue[]): Frame[] {
  const isCue = coverOf(grid, cues);
  return cues.map((cue) => {
    const candidates = sourceCandidates(grid, cue, isCue);
    const whole = (
      side: 'before' | 'after',
      inner: (candidate: SourceCandidate) => boolean,
    ): SourceCandidate | undefined =>
      candidates.filter((candidate) => candidate.side === side && inner(candidate)).at(-1);
    // "« … », a déclaré Claire": the auxiliary is part of the verb.
    let ahead = cue.from - 1;
    while (isClass(grid, ahead, WordClass.auxiliary)) ahead -= 1;
    const beforeMark =
      (grid.passageOf[ahead] ?? -1) !== -1 ||
      formAt(grid, ahead) === ',' ||
      isAnnouncingMark(formAt(grid, ahead));
    const next = whole(
      'after',
      (candidate) =>
        candidate.from === cue.to &&
        !isClass(grid, candidate.from, WordClass.complementiser) &&
        isOneParty(grid, cue, candidate),
    );
    const subject = candidates
      .filter(
        ({ side, from, to, chunk }) =>
          side === 'before' &&
          !grid.language.quotes.prepositions.has(formAt(grid, from - 1)) &&
          isBesideVerb(grid, to, ahead) &&
          // "Nina says this: …": what is announced, not who speaks.
          !(chunk.kind !== 'pronoun' && to - from === 1 && isClass(grid, from, WordClass.determiner)),
      )
      .sort((a, b) => b.to - a.to || a.from - b.from)[0];
    const postponed = grid.language.quotes.sourcePostpositions.has(formAt(grid, cue.from));
    const source = (cue.way === 'phrase' && !postponed) || beforeMark ? (next ?? null) : (subject ?? null);
    return {
      cue,
      source: source && withinParty(grid, source),
      likelihood: source === null ? 1 : 0.7,
      content: null,
    };
  });
}

/** "Ann Lee also said" against "another country, although she said": only function words may stand between a subject and its verb. */
function isBesideVerb(grid: Grid, end: number, ahead: number): boolean {
  for (let at = end; at <= ahead; at += 1)
    if (isClass(grid, at, WordClass.conjunction | WordClass.complementiser | WordClass.relative))
      return false;
  return true;
}

/** "said Ann Lee, according to a report": a source does not contain another source; "According to her notes, Ann Lee left": nor is whom a clause begins with. */
function isOneParty(grid: Grid, { way }: Cue, { from, to, chunk }: SourceCandidate): boolean {
  const { quotes } = grid.language;
  for (let at = chunk.to; at < to - 1; at += 1) {
    if (quotes.sourcePhrases.some((phrase) => phrase.every((word, on) => word === formAt(grid, at + on))))
      return false;
    if (way !== 'phrase' || formAt(grid, at) !== ',' || grid.nameFrom[at + 1] !== at + 1) continue;
    if (grid.nameFrom[chunk.to - 1] !== -1) return false;
    if (!isRole(grid, from, chunk.to)) return false;
  }
  return true;
}

/** Whether a noun phrase contains a role: "the minister of works". */
function isRole(grid: Grid, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (roleGender(grid.language.names, formAt(grid, at)) !== undefined) return true;
  return false;
}

/** Words that join a complement to a noun: "the ministry of works". */
const isOf = (grid: Grid, at: number): boolean =>
  grid.language.quotes.complements?.has(formAt(grid, at)) === true;

const isName = (grid: Grid, at: number): boolean => grid.nameFrom[at] === at;

/**
 * A source cut to its name: without a model that knows verbs, "Ann Lee in a note this" looks like one noun phrase. It
 * ends with its name, or with the name in its complement; without a name it keeps no other complement.
 */
function withinParty(grid: Grid, source: SourceCandidate): SourceCandidate {
  const { from, to, chunk } = source;
  let end = -1;
  for (let at = from; at < to; at += 1) {
    if (!isName(grid, at)) continue;
    end = grid.nameTo[at] ?? at + 1;
    const goesOn = isOf(grid, end) || (formAt(grid, end) === ',' && !isName(grid, from));
    if (!goesOn || !isName(grid, end + 1)) break;
    at = end;
  }
  if (end !== -1) return { ...source, to: Math.min(end, to) };
  let last = chunk.to;
  while (last < to && (isOf(grid, last) || !isClass(grid, last, WordClass.preposition | WordClass.clause)))
    last += 1;
  return { ...source, to: last };
}
