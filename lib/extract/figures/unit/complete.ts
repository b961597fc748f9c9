import { readClause } from '../clause/clause.ts';
import type { Counted } from '../draft.ts';
import { type Line, mostInClauses } from '../line.ts';
import { unitAt } from './unit.ts';

type Step = (line: Line, draft: Counted, before: Counted | undefined) => Counted | null;

/** "95,800 who have been unemployed": who is counted by "who" is people. */
function persons(line: Line, draft: Counted): Counted | null {
  const { relatives, determiners } = line.words.phrases;
  const next = line.lower(draft.end);
  if (!relatives.has(next) || determiners.has(next) || !line.words.units.agePersons.has(next)) return null;
  return { ...draft, unit: { name: line.words.units.personsName, kind: 'count' }, kind: 'count' };
}

/** "He will be 35", "life expectancy is around 73", "aged 18": an age without its unit. */
function age(line: Line, draft: Counted): Counted | null {
  const { ageBefore, ageNouns, agePersons } = line.words.units;
  if (draft.high > 120 || draft.low < 0) return null;
  // "aged 45", "at the age of 66", "over the age of 65"
  const of = line.isOf(draft.first - 1);
  const { agedNouns } = line.words.units;
  // "men under 30", but "hired men over 30 years": the bound is one word and stands right behind the person.
  const person =
    draft.first - draft.boundFirst === 1 &&
    agedNouns.has(line.lower(draft.boundFirst - 1)) &&
    line.is(draft.boundEnd, 'mark', 'none', 'conj', 'aux', 'adp', 'verb');
  // "At 64, she rides to work."
  const at = draft.first - 1;
  const opening =
    line.words.changes.at.has(line.lower(at)) &&
    line.is(at - 1, 'none', 'mark') &&
    line.lower(draft.end) === ',';
  let named = person || (opening && draft.low >= 10) || ageBefore.has(line.lower(draft.first - (of ? 2 : 1)));
  // "between the ages of 17 and 20": within a range's opener.
  for (let at = draft.first; at < draft.run.first; at += 1) named ||= ageBefore.has(line.lower(at));
  if (!named) {
    const { verb, subject, first } = readClause(line, draft.first);
    if (verb === null || line.tag(verb.end - 1) !== 'aux') return null;
    for (let at = subject?.first ?? first; at < verb.first; at += 1) named ||= ageNouns.has(line.lower(at));
    named ||=
      agePersons.has(line.lower(verb.first - 1)) &&
      draft.end - draft.first === 1 &&
      adjacent(line, verb.end, draft);
  }
  return named ? { ...draft, unit: { name: 'year of age', kind: 'age' }, kind: 'age' } : null;
}

/** The figure with the unit of another one, and that unit's place in the text. */
const sharing = (
  draft: Counted,
  { unit, unitFirst, unitEnd }: Pick<Counted, 'unit' | 'unitFirst' | 'unitEnd'>,
): Counted => ({
  ...draft,
  unit,
  unitFirst,
  unitEnd,
});

const adjacent = (line: Line, verb: number, draft: Counted): boolean =>
  verb === draft.first || (verb === draft.first - 1 && line.tag(verb) === 'adv');

/** "the percentage was 35", "percentage of success: 80": a share whose noun stands before it; ".615" is one of a thousand. */
function percentage(line: Line, draft: Counted, before: Counted | undefined): Counted | null {
  if (draft.noun !== null || draft.run.form === 'share' || draft.low < 1 || draft.high > 1000) return null;
  const near = draft.boundFirst - 1;
  if (!line.isOf(near) && line.tag(near) !== 'aux' && line.lower(near) !== ':') return null;
  for (
    let at = near - 1;
    at >= Math.max(before?.end ?? 0, near - 8) && !line.is(at, 'mark', 'verb');
    at -= 1
  ) {
    const found = unitAt(line, at, false, false);
    if (found?.unit.kind === 'percent')
      return { ...sharing(draft, { unit: found.unit, unitFirst: at, unitEnd: found.end }), kind: 'percent' };
  }
  return null;
}

/** "460 cars were stolen, compared with 63 last year": the unit is the earlier figure's. */
function compared(line: Line, draft: Counted, before: Counted | undefined): Counted | null {
  if (before?.unit?.kind !== 'count' || before.unit.name.startsWith('%')) return null;
  const { comparisons } = line.words.bounds;
  if (!comparisons.some((words) => line.matches(draft.first - words.length, words))) return null;
  return { ...sharing(draft, before), kind: 'count' };
}

/** "265 women in Norda and 189 in Kestria", "named five people, while Vale named six": the counted noun is elided the second time. */
function elided(line: Line, draft: Counted, before: Counted | undefined): Counted | null {
  if (before?.unit?.kind !== 'count' || before.noun === null || before.unit.name.startsWith('%')) return null;
  const lead = draft.boundFirst - 1;
  const verb = before.boundFirst - 1;
  const joined = line.words.numbers.and.has(line.lower(lead)) && line.tag(draft.end) === 'adp';
  const again =
    line.tag(lead) === 'verb' && line.lower(lead) === line.lower(verb) && endsPhrase(line, draft.end);
  return joined || again ? { ...sharing(draft, before), kind: 'count' } : null;
}

/** "kills three", "two were injured": victims without a noun are people. */
function harmed(line: Line, draft: Counted): Counted | null {
  const { harm } = line.words.phrases;
  if (draft.run.scale > 1 && draft.run.form === 'share') return null;
  const verb = line.words.phrases.adverbs.has(line.lower(draft.boundEnd))
    ? draft.boundEnd + 1
    : draft.boundEnd;
  const passive = line.tag(verb) === 'aux' && harm.has(line.lower(pastAuxiliaries(line, verb)));
  const object = harm.has(line.lower(draft.boundFirst - 1)) && endsPhrase(line, draft.boundEnd);
  const subject = harm.has(line.lower(draft.boundEnd));
  if (!passive && !object && !subject) return null;
  return { ...draft, unit: { name: line.words.units.personsName, kind: 'count' }, kind: 'count' };
}

function pastAuxiliaries(line: Line, from: number): number {
  let at = from;
  while (line.is(at, 'aux', 'adv')) at += 1;
  return at;
}

/** Whether no noun follows, so that the number itself is the noun phrase. */
const endsPhrase = (line: Line, at: number): boolean => line.is(at, 'mark', 'none', 'adp', 'conj', 'adv');

/** 30' is feet and 30" inches where no quotation is open. */
function feet(line: Line, draft: Counted): Counted | null {
  const mark = line.tokens[draft.end];
  if (draft.run.form !== 'digits' || !mark?.glued || !/^['’"]$/.test(mark.text)) return null;
  const quotes = mark.text === '"' ? /^["“”]$/ : /^['‘’]$/;
  for (let at = draft.first - 1; at >= 0 && draft.first - at < 60; at -= 1)
    if (quotes.test(line.textAt(at))) return null;
  return {
    ...draft,
    unit: { name: mark.text === '"' ? 'inch' : 'foot', kind: 'measure' },
    unitFirst: draft.end,
    unitEnd: draft.end + 1,
    end: draft.end + 1,
    kind: 'measure',
  };
}

/** "rose 64 points to 4,577": the level of an index is in points too. */
function level(line: Line, draft: Counted, before: Counted | undefined): Counted | null {
  if (before?.unit?.kind !== 'count' || before.unit.name !== 'point' || before.noun !== null) return null;
  const gap = draft.boundFirst - before.end;
  if (gap > 4 || !line.words.changes.to.has(line.lower(draft.boundFirst - 1))) return null;
  return sharing(draft, before);
}

const steps: readonly Step[] = [age, persons, feet, percentage, harmed, compared, elided, level];

/** Gives figures without a unit the one that their sentence implies: the first step that can. */
export function completeUnits(line: Line, drafts: readonly Counted[]): readonly Counted[] {
  if (drafts.length > mostInClauses) return drafts;
  const completed: Counted[] = [];
  for (const draft of drafts) completed.push(completeUnit(line, draft, completed.at(-1)));
  return completed;
}

function completeUnit(line: Line, draft: Counted, before: Counted | undefined): Counted {
  if (draft.unit !== null) return draft;
  for (const complete of steps) {
    const completed = complete(line, draft, before);
    if (completed !== null) return completed;
  }
  return draft;
}
