import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/gender.ts';
import { isPerson } from './antecedents.ts';
import { type Chunk, findChunks } from './chunks.ts';
import type { Frame } from './frames.ts';
import { formAt, type Grid, isClass, kindAt, sentenceBounds } from './grid.ts';
import { bareSource } from './sources.ts';
import type { Decision } from './speakers.ts';
import * as WordClass from './word-class.ts';

/** Longest clause that is looked at, in tokens. */
const longestClause = 60;
/** Chunks of a clause that are asked whether they are its subject. */
const mostChunks = 6;

/** Where a noun phrase that is somebody who may speak ends: a person's name, "she", "her sister"; null for "the letter". */
function speakerEnd(grid: Grid, { from, to, kind }: Chunk): number | null {
  const { quotes, names } = grid.language;
  // Behind a preposition stands whom it is about, behind a comma an apposition.
  if (isClass(grid, from - 1, WordClass.preposition) || formAt(grid, from - 1) === ',') return null;
  if (kindAt(grid, to) === TokenShape.clitic) return null;
  if (kind === 'pronoun') {
    // "Her colleague was blunt": what belongs to somebody is no subject.
    const { person, gender } = quotes.pronouns[formAt(grid, from)] ?? { person: 1, gender: '' };
    return person === 3 && gender !== '' && isVerb(grid, to) ? to : null;
  }
  if (kind === 'name') {
    const entity = grid.entities[grid.entityAt[to - 1] ?? -1];
    return entity !== undefined && isPerson(entity, grid) ? to : null;
  }
  if (kind !== 'common' && (kind !== 'bare' || names.articles.size > 0)) return null;
  // "Her sister shook her head": a verb that no list knows is taken into the phrase.
  for (let at = from; at < to; at += 1)
    if (kindAt(grid, at) === TokenShape.lower && roleGender(names, formAt(grid, at)) !== undefined)
      return at + 1;
  return null;
}

function isVerb(grid: Grid, at: number): boolean {
  return (
    kindAt(grid, at) === TokenShape.lower &&
    isClass(grid, at, WordClass.cueVerb | WordClass.auxiliary | WordClass.verbLike | WordClass.cueForm)
  );
}

/** The words of its sentence right before a passage that a colon closes: the first token, and the colon's; or null. */
function clauseBefore(grid: Grid, passage: number): readonly [number, number] | null {
  const colon = (grid.passageOuter[passage]?.[0] ?? 0) - 1;
  const form = formAt(grid, colon);
  if (form !== ':' && form !== '：') return null;
  const last = passage === 0 ? 0 : (grid.passageOuter[passage - 1]?.[1] ?? 0);
  const from = Math.max(sentenceBounds(grid, colon)[0], last, colon - longestClause);
  return from < colon ? [from, colon] : null;
}

/** "For Mary Stone the choice was simple: …": the person whose view opens the clause, where it names nobody else. */
function viewedBy(grid: Grid, from: number, colon: number, chunks: readonly Chunk[]): Chunk | null {
  const first = chunks[0];
  if (!grid.language.quotes.viewOpeners?.has(formAt(grid, from)) || first?.from !== from + 1) return null;
  if (first.kind !== 'name' || isClass(grid, first.to, WordClass.conjunction)) return null;
  const entity = grid.entityAt[first.to - 1] ?? -1;
  const person = grid.entities[entity];
  if (person === undefined || !isPerson(person, grid)) return null;
  for (let at = first.to; at < colon; at += 1) {
    const other = grid.entityAt[at] ?? -1;
    if (other !== -1 && other !== entity) return null;
  }
  return first;
}

/** Who speaks by a clause: whom a cue in it names, else its subject. */
function spokenBy(grid: Grid, from: number, colon: number, near: readonly Frame[]): Frame | null {
  for (const frame of near) {
    const { cue, source } = frame;
    if (cue.way === 'verb' && source !== null && source.from >= from && source.to <= colon) return frame;
  }
  const { nounsCapitalised } = grid.language.names;
  const cue = { from: colon, to: colon + 1, way: 'mark' as const, likelihood: 1 };
  const chunks = findChunks(grid, from, colon, (at) => grid.passageOf[at] !== -1);
  const viewed = viewedBy(grid, from, colon, chunks);
  if (viewed !== null) return { cue, source: bareSource(viewed), likelihood: 1, content: null };
  for (const chunk of chunks.slice(0, mostChunks)) {
    // Where every noun has a capital, only a name that opens the clause is sure to be its subject.
    if (nounsCapitalised && (chunk.from !== from || grid.nameFrom[from] !== from)) continue;
    const to = speakerEnd(grid, chunk);
    if (to === null) continue;
    const source = bareSource({ ...chunk, to });
    return { cue, source, likelihood: 1, content: null };
  }
  return null;
}

/**
 * Whether the source of a frame is sure to be the subject of its clause. Where every noun has a capital it needs a verb
 * of speech, and no preposition or conjunction before it: „Wie der Sender berichtet, gab er ihm die Antwort: …“.
 */
const isSubject = (grid: Grid, { cue, source }: Frame): boolean =>
  !grid.language.names.nounsCapitalised ||
  (cue.way === 'verb' &&
    !isClass(
      grid,
      (source?.from ?? 0) - 1,
      WordClass.preposition | WordClass.conjunction | WordClass.complementiser,
    ));

/**
 * A clause whose subject is somebody, and whose colon leads up to a mark, names who speaks behind it, whoever spoke in
 * an earlier sentence: “A,” he said. Her colleague Ann Lee was less sure: “B”.
 */
export function withLeadIns(
  grid: Grid,
  decisions: readonly Decision[],
  frames: readonly Frame[],
): Decision[] {
  let next = 0;
  return decisions.map((decision, passage) => {
    const clause = clauseBefore(grid, passage);
    if (clause === null) return decision;
    const [from, colon] = clause;
    const known = decision.frame?.source ?? null;
    // Whoever is named within the sentence, or behind the words, was chosen with more to go by.
    const isEarlier = known === null || known.to <= sentenceBounds(grid, colon)[0];
    while (next < frames.length && (frames[next]?.cue.from ?? 0) < from) next += 1;
    let end = next;
    while (end < frames.length && (frames[end]?.cue.to ?? 0) <= colon) end += 1;
    const frame = spokenBy(grid, from, colon, frames.slice(next, end));
    if (frame === null) return decision;
    const isOpen =
      decision.frame?.cue.way === 'none' && decision.likelihood < grid.language.quotes.leastSpeaker;
    if (!isEarlier && !(isOpen && known.to <= colon)) {
      const agrees = frame.source?.from === known.from && isSubject(grid, frame);
      return agrees ? { ...decision, likelihood: Math.max(decision.likelihood, frame.likelihood) } : decision;
    }
    // Where every noun has a capital a subject is less sure to be one: then nobody is named.
    if (grid.language.names.nounsCapitalised) return { ...decision, frame: null, likelihood: 0 };
    return { ...decision, frame, likelihood: frame.likelihood };
  });
}
