import type { Span } from '../../model/index.ts';
import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/gender.ts';
import { readableRole } from '../names/readable.ts';
import { isPerson } from './antecedents.ts';
import { formAt, type Grid, kindAt } from './grid.ts';
import type { SourceCandidate } from './sources.ts';

/** The person or organisation that a noun phrase names: not one behind a preposition, nor the owner in "Roe's aide". */
export function namedWithin(grid: Grid, { from, to }: SourceCandidate): number | null {
  const { quotes } = grid.language;
  let complement = false;
  let found: number | null = null;
  for (let at = behindOpener(grid, from); at < to; at += 1) {
    const form = formAt(grid, at);
    if (quotes.relatives.has(form) && at > from) break;
    if (quotes.prepositions.has(form) && grid.entityAt[at] === -1) complement = true;
    if (form === ',' && found !== null) break;
    if (form === ',') complement = false;
    const entity = grid.entityAt[at] ?? -1;
    if (entity === -1 || complement) continue;
    const end = grid.nameTo[at] ?? at + 1;
    const owner = kindAt(grid, end) === TokenShape.clitic;
    // "Trump supporters", "the Biden campaign": a name before a noun only says whose.
    const modifier =
      end < to &&
      kindAt(grid, end) === TokenShape.lower &&
      !quotes.prepositions.has(formAt(grid, end)) &&
      !quotes.relatives.has(formAt(grid, end)) &&
      !quotes.conjunctions.has(formAt(grid, end));
    if (!owner && !modifier) {
      const person = grid.entities[entity]?.kind === 'person' || grid.entities[entity]?.kind === null;
      if (found === null || person) found = entity;
      if (person) break;
    }
    at = end - 1;
  }
  return found === null ? null : (bearerOf(grid, from, to, found) ?? found);
}

/** "Cross-examining, Neil Barr said": a word that opens the sentence, and that the article has nowhere else, may be no name. */
function behindOpener(grid: Grid, from: number): number {
  const one = grid.entities[grid.entityAt[from] ?? -1];
  const comma = grid.nameTo[from] ?? -1;
  const opens = from === grid.sentenceStarts[grid.sentenceOf[from] ?? 0] && comma === from + 1;
  const isLone = one !== undefined && one.kind === null && one.mentions.length === 1;
  return opens && isLone && formAt(grid, comma) === ',' && grid.nameFrom[comma + 1] === comma + 1
    ? comma + 1
    : from;
}

/** "FELD:" in capitals may be taken for an acronym, while the article names a person Feld. */
function bearerOf(grid: Grid, from: number, to: number, found: number): number | null {
  if (to - from !== 1 || kindAt(grid, from) !== TokenShape.caps || grid.entities[found]?.kind === 'person')
    return null;
  const form = formAt(grid, from);
  const bearers = grid.entities.flatMap(({ kind, mentions }, index) =>
    kind !== 'organisation' &&
    mentions.some((mention) => formAt(grid, mention.to - 1) === form && mention.to - mention.from > 1)
      ? [index]
      : [],
  );
  // Of two who bear it nothing tells which.
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Longest description before a name, in tokens. */
const longestRole = 10;

/** "the head of the office" + ", Ann Lee": the person whose name the comma behind a description of somebody brings. */
export function namedBehind(grid: Grid, { from, to }: SourceCandidate): number | null {
  const at = formAt(grid, to - 1) === ',' ? to : to + 1;
  const entity = grid.entityAt[nameStart(grid, at)] ?? -1;
  const one = grid.entities[entity];
  if (formAt(grid, at - 1) !== ',' || grid.nameFrom[at] !== at || one === undefined || !isPerson(one, grid))
    return null;
  const first = grid.language.quotes.determiners.has(formAt(grid, from)) ? from + 1 : from;
  const role = roleGender(grid.language.names, formAt(grid, first));
  return role === undefined || kindAt(grid, grid.nameTo[at] ?? at) <= TokenShape.number ? null : entity;
}

/** A name with titles before it counts from its first word. */
function nameStart(grid: Grid, at: number): number {
  let start = at;
  while ((grid.nameFrom[at] ?? -1) === at && grid.entityAt[start] === -1 && start < (grid.nameTo[at] ?? at))
    start += 1;
  return start;
}

/** "the mayor, Ann Lee": what stands between the article and the comma, where nothing else tells what she is. */
export function roleIn(grid: Grid, { from, to }: SourceCandidate): Span | null {
  const { determiners } = grid.language.quotes;
  if (!determiners.has(formAt(grid, from))) return null;
  for (let at = from + 2; at <= to && at - from < longestRole; at += 1) {
    if (formAt(grid, at) !== ',') continue;
    if (grid.nameFrom[at + 1] !== at + 1) return null;
    const role = { start: grid.tokens.starts[from + 1] ?? 0, end: grid.tokens.ends[at - 1] ?? 0 };
    return readableRole(role, grid.article.text, grid.language.names);
  }
  return null;
}
