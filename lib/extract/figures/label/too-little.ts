import type { TokenSpan } from '../clause/predicate.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

type Test = (line: Line, draft: Draft, span: TokenSpan) => boolean;

/** "was launched [20 years] later": the sentence before says later than what. */
const later: Test = (line, { kind }, { end }) =>
  kind === 'duration' && line.words.phrases.sinceThen?.has(line.lower(end - 1)) === true;

/** "Das hat das Gericht vor [drei Monaten] gesagt": when, not how long. */
const ago: Test = (line, { kind, boundFirst }) =>
  kind === 'duration' && line.words.phrases.ago?.has(line.lower(boundFirst - 1)) === true;

/** "where Lund lived for [two decades]": the place stands before the label. */
const placeless: Test = (line, { boundFirst }, { first }) =>
  first < boundFirst && line.words.phrases.places.has(line.lower(first - 1));

/** "It is unclear how many [thousands] fled": a question. */
const asked: Test = (line, { boundFirst }) =>
  line.words.phrases.questions?.has(line.lower(boundFirst - 2)) === true;

/** "three or [four] soldiers": one part of an alternative. */
const chosen: Test = (line, { boundFirst }) =>
  line.words.bounds.or.has(line.lower(boundFirst - 1)) && line.is(boundFirst - 2, 'number');

/** "The man asked him for [$80]": a pronoun that is an object and not the label's own subject. */
const pointing: Test = (line, { boundFirst }, { first }) => {
  const { objects, reporting } = line.words.phrases;
  for (let at = first + 2; at < boundFirst; at += 1) {
    if (objects?.has(line.lower(at)) !== true || reporting.has(line.lower(at - 1))) continue;
    // "with her seven-year-old son"
    const whose = line.tag(at - 1) === 'adp' && line.tag(at + 1) === 'number';
    if (!whose && !line.is(at + 1, 'open', 'verb', 'aux')) return true;
  }
  return false;
};

/** "The dead included 42 soldiers and [two civilians]": the label of the first of two. */
const coordinated: Test = (line, { boundFirst }, { first, end }) => {
  if (end >= boundFirst || !line.words.numbers.and.has(line.lower(end))) return false;
  for (let at = first; at < end; at += 1) if (line.isNumber(at)) return true;
  return false;
};

const tests: readonly Test[] = [later, ago, placeless, asked, chosen, pointing, coordinated];

/** Whether a label is incomplete without the words around it. */
export const saysTooLittle = (line: Line, draft: Draft, span: TokenSpan): boolean =>
  tests.some((test) => test(line, draft, span));
