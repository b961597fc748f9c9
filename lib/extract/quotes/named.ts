import type { Span } from '../../model/index.ts';
import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/mentions.ts';
import { isPerson } from './antecedents.ts';
import { formAt, kindAt, type Page } from './page.ts';
import type { SourceCandidate } from './sources.ts';

/** The person or organisation that a noun phrase names: not one behind a preposition, nor the owner in "Roe's aide". */
export function namedWithin(page: Page, { from, to }: SourceCandidate): number | null {
  const { quotes } = page.language;
  let complement = false;
  let found: number | null = null;
  for (let at = behindOpener(page, from); at < to; at += 1) {
    const form = formAt(page, at);
    if (quotes.relatives.has(form) && at > from) break;
    if (quotes.prepositions.has(form) && page.entityAt[at] === -1) complement = true;
    if (form === ',' && found !== null) break;
    if (form === ',') complement = false;
    const entity = page.entityAt[at] ?? -1;
    if (entity === -1 || complement) continue;
    const end = page.nameTo[at] ?? at + 1;
    const owner = kindAt(page, end) === TokenShape.clitic;
    // "Trump supporters", "the Biden campaign": a name before a noun only says whose.
    const modifier =
      end < to &&
      kindAt(page, end) === TokenShape.lower &&
      !quotes.prepositions.has(formAt(page, end)) &&
      !quotes.relatives.has(formAt(page, end)) &&
      !quotes.conjunctions.has(formAt(page, end));
    if (!owner && !modifier) {
      const person = page.entities[entity]?.kind === 'person' || page.entities[entity]?.kind === null;
      if (found === null || person) found = entity;
      if (person) break;
    }
    at = end - 1;
  }
  return found === null ? null : (bearerOf(page, from, to, found) ?? found);
}

/** "Cross-examining, Neil Barr said": a word that opens the sentence, and that the article has nowhere else, may be no name. */
function behindOpener(page: Page, from: number): number {
  const one = page.entities[page.entityAt[from] ?? -1];
  const comma = page.nameTo[from] ?? -1;
  const opens = from === page.sentenceStarts[page.sentenceOf[from] ?? 0] && comma === from + 1;
  const isLone = one !== undefined && one.kind === null && one.mentions.length === 1;
  return opens && isLone && formAt(page, comma) === ',' && page.nameFrom[comma + 1] === comma + 1
    ? comma + 1
    : from;
}

/** "FELD:" in capitals may be taken for an acronym, while the article names a person Feld. */
function bearerOf(page: Page, from: number, to: number, found: number): number | null {
  if (to - from !== 1 || kindAt(page, from) !== TokenShape.caps || page.entities[found]?.kind === 'person')
    return null;
  const form = formAt(page, from);
  const bearers = page.entities.flatMap(({ kind, mentions }, index) =>
    kind !== 'organisation' &&
    mentions.some((mention) => formAt(page, mention.to - 1) === form && mention.to - mention.from > 1)
      ? [index]
      : [],
  );
  // Of two who bear it nothing tells which.
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Longest description before a name, in tokens. */
const longestRole = 10;

/** "the head of the office" + ", Ann Lee": the person whose name the comma behind a description of somebody brings. */
export function namedBehind(page: Page, { from, to }: SourceCandidate): number | null {
  const at = formAt(page, to - 1) === ',' ? to : to + 1;
  const entity = page.entityAt[nameStart(page, at)] ?? -1;
  const one = page.entities[entity];
  if (formAt(page, at - 1) !== ',' || page.nameFrom[at] !== at || one === undefined || !isPerson(one, page))
    return null;
  const first = page.language.quotes.determiners.has(formAt(page, from)) ? from + 1 : from;
  const role = roleGender(page.language.names, formAt(page, first));
  return role === undefined || kindAt(page, page.nameTo[at] ?? at) <= TokenShape.number ? null : entity;
}

/** A name with titles before it counts from its first word. */
function nameStart(page: Page, at: number): number {
  let start = at;
  while ((page.nameFrom[at] ?? -1) === at && page.entityAt[start] === -1 && start < (page.nameTo[at] ?? at))
    start += 1;
  return start;
}

/** "the mayor, Ann Lee": what stands between the article and the comma, where nothing else tells what she is. */
export function roleIn(page: Page, { from, to }: SourceCandidate): Span | null {
  const { determiners } = page.language.quotes;
  if (!determiners.has(formAt(page, from))) return null;
  for (let at = from + 2; at <= to && at - from < longestRole; at += 1) {
    if (formAt(page, at) !== ',') continue;
    if (page.nameFrom[at + 1] !== at + 1) return null;
    return { start: page.tokens.starts[from + 1] ?? 0, end: page.tokens.ends[at - 1] ?? 0 };
  }
  return null;
}
