import type { EditionFigure, Figure, FigureLabel, Span } from '../../model/index.ts';
import { sliceOf } from '../../model/index.ts';
import { tokenise } from '../../segment/tokens.ts';
import { fateWordsOf } from '../toll/words.ts';
import { type Measure, measuresOf, stemOf, type Told } from './measure.ts';

/** Two measures with at least this much in common measure the same thing. */
const sameFrom = 0.45;
/** What the same word right before or behind counts beside the words around: "four [of] its pillars". */
const neighbourShare = 0.12;
/** What the same rare noun counts: three pillars and four pillars, but hardly ten people and twelve. */
const countedShare = 0.3;
/** Figures that differ by a larger factor measure two things: the wounded and the evacuated. A death toll may grow faster. */
const mostApart = 2;
const mostTollsApart = 5;
/** Least weight of a word beside both figures, other than the counted noun, that identifies what they measure. */
const telling = 0.1;

/** Thousands of the same things, in numbers this near each other, are one number in one story: 27,000 vehicles, 30,000 drivers. */
const large = { from: 1_000, apart: 1.25 } as const;

function isLargeAndNear(a: Measure, b: Measure): boolean {
  const [smaller, larger] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return smaller >= large.from && larger <= large.apart * smaller;
}

/** Whether only one of two measures belongs to a past time. */
function isOfOtherYears({ past: a }: Measure, { past: b }: Measure): boolean {
  if (a.size === 0 && b.size === 0) return false;
  for (const year of a) if (b.has(year)) return false;
  return true;
}

/** How many sports words mark a report of a match; other reports seldom have as many. */
const sportFrom = 5;
const sportWithin = 3_000;

/** Whether a text is a sports report: its points, yards and seasons are of one kind but measure many things. */
function isOfSport({ digest, language }: Told): boolean {
  if (digest.form === 'match-report') return true;
  const words = new Set(
    tokenise(digest.article.text, 0, Math.min(sportWithin, digest.article.text.length)).map(({ lower }) =>
      stemOf(lower),
    ),
  );
  const met = new Set([...language.facts.formWords.match].map(stemOf).filter((stem) => words.has(stem)));
  return met.size >= sportFrom;
}

/** Whether two shares are explicitly of two things: of ferries and of vans, of traffic and of the capability for traffic. */
function isOfOtherThings({ base: a }: Measure, { base: b }: Measure): boolean {
  const [noun, other] = [a.at(-1), b.at(-1)];
  return noun !== undefined && other !== undefined && !(a.includes(other) && b.includes(noun));
}

/** How sure it is that two figures measure the same thing, from 0 to 1. */
function sameness(a: Measure, b: Measure): number {
  if (a.kind !== b.kind || a.fate !== b.fate || isOfOtherYears(a, b) || isOfOtherThings(a, b)) return 0;
  if (a.kind !== 'count' && a.kind !== 'duration' && a.figure.change !== b.figure.change) return 0;
  if (a.fate !== null) return 1;
  if (a.counted !== '' && b.counted !== '' && a.counted !== b.counted) return 0;
  const weights = new Map(a.context.map(({ stem, weight }) => [stem, weight]));
  const sum = ({ context }: Measure): number => context.reduce((all, { weight }) => all + weight, 0);
  let shared = 0;
  let isTold = false;
  const nouns = [a, b].map(({ figure }) => stemOf(figure.unit?.text.toLowerCase() ?? ''));
  for (const { stem, weight } of b.context) {
    const both = Math.min(weight, weights.get(stem) ?? 0);
    shared += both;
    isTold ||= both >= telling && !nouns.includes(stem);
  }
  const isCounted = a.counted !== '' && a.counted === b.counted;
  if (isCounted && isLargeAndNear(a, b)) return 1;
  if (!isTold) return 0;
  const smaller = Math.min(sum(a), sum(b));
  const alike = smaller === 0 ? 0 : shared / smaller;
  const beside = a.neighbours.filter((word, at) => word !== '' && word === b.neighbours[at]).length;
  const noun = isCounted ? countedShare : 0;
  return Math.min(1, alike + neighbourShare * beside + noun);
}

/** Whether two measures can both be true of the same thing: their values meet, or a bound leaves room. */
function agree(a: Measure, b: Measure): boolean {
  const open = ({ figure: { bound }, low, high }: Measure): readonly [number, number] => {
    if (bound === 'more-than' || bound === 'at-least') return [low, high * 1.1];
    if (bound === 'less-than' || bound === 'at-most') return [low * 0.9, high];
    if (bound === 'about') return [low * 0.97, high * 1.03];
    return [low, high];
  };
  const [x, y] = [open(a), open(b)];
  // "19 km" and "12 miles" were rounded apart.
  const rounding = a.figure.unit?.name === b.figure.unit?.name ? 0.005 : 0.04;
  const slack = rounding * Math.max(Math.abs(x[1]), Math.abs(y[1]));
  return x[0] <= y[1] + slack && y[0] <= x[1] + slack;
}

function isNear(a: Measure, b: Measure): boolean {
  const [smaller, larger] = a.low < b.low ? [a.high, b.low] : [b.high, a.low];
  return smaller > 0 && larger / smaller <= (a.fate === null ? mostApart : mostTollsApart);
}

/** How far into a report its own casualties are stated; figures below are of other cases. */
const tollWithin = 1_500;

/** The first figure of each fate: later ones are parts of it, or of other days. */
function firstOfEachFate(measures: readonly Measure[]): Measure[] {
  const seen = new Set<string>();
  return measures.filter(({ fate, figure }) => {
    if (fate === null) return true;
    if (seen.has(fate) || figure.start > tollWithin) return false;
    seen.add(fate);
    return true;
  });
}

/** The most similar measure, if any is of the same thing. */
function nearestOf(measure: Measure, others: readonly Measure[]): Measure | null {
  let best: Measure | null = null;
  let most = sameFrom;
  for (const other of others) {
    const found = sameness(measure, other);
    if (found > most || (best === null && found === most)) {
      most = found;
      best = other;
    }
  }
  return best;
}

/** The figure with its counted noun, where the two stand side by side: "30,000 drivers" beside "27,000 vehicles". */
function withNoun({ figure, told }: Measure): Figure {
  const { text } = told.digest.article;
  const noun = figure.unit?.text ?? '';
  const start = figure.end + 1;
  if (noun === '' || figure.text.endsWith(noun) || text.slice(start, start + noun.length) !== noun)
    return figure;
  return { ...figure, ...sliceOf(text, figure.start, start + noun.length) };
}

/** Most words on each side of the value in a label made of the words that two sources share. */
const mostLabelWords = 8;

/** The fate of the people that a figure counts, as the words from the figure to the one that states it: "were injured". */
function fateLabel({ figure, fate, told, sentence }: Measure): FigureLabel | null {
  const { text } = told.digest.article;
  const { fateOf } = fateWordsOf(told.language);
  const isOfIt = ({ lower }: { lower: string }): boolean => fateOf(lower) === fate;
  const behind = tokenise(text, figure.end, sentence.end).slice(0, mostLabelWords);
  const [first, last] = [behind[0], behind.find(isOfIt)];
  if (first !== undefined && last !== undefined) return sliceOf(text, first.start, last.end);
  const before = tokenise(text, sentence.start, figure.start).findLast(isOfIt);
  return before === undefined ? null : sliceOf(text, before.start, before.end);
}

/** The source's words around a figure that another source has too: what it measures, for a figure without a label of its own. */
function labelAround(measure: Measure, other: Measure): FigureLabel | null {
  const { figure, told, context, counted } = measure;
  const alike = new Set(other.context.map(({ stem }) => stem));
  const unit = figure.unit?.text ?? '';
  const telling = context
    .filter(({ stem, weight }) => alike.has(stem) && weight > 0.05)
    .map(({ span }) => span);
  const { text } = told.digest.article;
  const noun = counted === '' || unit === '' ? -1 : text.indexOf(unit, figure.end);
  const spans: Span[] = [...telling];
  if (noun !== -1 && noun + unit.length <= measure.sentence.end)
    spans.push({ start: noun, end: noun + unit.length });
  // What stands behind says what is counted, and reads by itself; what stands before is often the end of something else.
  const behind = spans.filter(({ start }) => start >= figure.end);
  const near = (behind.length > 0 ? behind : spans).filter(
    (span) =>
      text.slice(Math.min(span.end, figure.end), Math.max(span.start, figure.start)).split(/\s/).length <=
      mostLabelWords,
  );
  const start = Math.min(...near.map((span) => span.start));
  const end = Math.max(...near.map((span) => span.end));
  if (near.length === 0) return null;
  if (start >= figure.end) return sliceOf(text, start, end);
  if (end <= figure.start) return sliceOf(text, start, end);
  return {
    ...sliceOf(text, Math.min(start, figure.start), Math.max(end, figure.end)),
    gap: { start: figure.start, end: figure.end },
  };
}

/**
 * The lead's figures on which other sources differ, each with their values, in the lead's order. Figures are compared by what
 * they measure, in one unit, number words included. A source that also gives the lead's value does not differ: it tells how
 * the number grew. Sports reports are not compared: their points, minutes and goals are of one kind but of many players
 * (of 19 such pairs in the open third of the stories, 2 measured the same thing).
 */
export function differingFigures(
  lead: Told,
  others: readonly { readonly told: Told; readonly from: number }[],
): EditionFigure[] {
  if (isOfSport(lead)) return [];
  const own = measuresOf(lead);
  const mine = firstOfEachFate(own);
  const variants = new Map<Measure, { measure: Measure; from: number }[]>();
  for (const { told, from } of others) {
    if (isOfSport(told)) continue;
    const all = measuresOf(told);
    const theirs = firstOfEachFate(all);
    for (const measure of theirs) {
      const same = nearestOf(measure, mine);
      if (same === null || nearestOf(same, theirs) !== measure) continue;
      if (agree(same, measure) || !isNear(same, measure)) continue;
      const isSaid = (list: readonly Measure[], wanted: Measure): boolean =>
        list.some(
          (each) => each.kind === wanted.kind && each.counted === wanted.counted && agree(each, wanted),
        );
      if (isSaid(own, measure) || isSaid(all, same)) continue;
      const known = variants.get(same) ?? [];
      if (!known.some((each) => agree(each.measure, measure))) known.push({ measure, from });
      variants.set(same, known);
    }
  }
  return mine.flatMap((measure): EditionFigure[] => {
    const found = variants.get(measure);
    const [first] = found ?? [];
    if (found === undefined || first === undefined) return [];
    const named = found.some((each) => each.measure.figure.unit?.name !== measure.figure.unit?.name);
    const shown = ({ measure: each }: { measure: Measure }): Figure => (named ? withNoun(each) : each.figure);
    const label =
      measure.figure.label ??
      (measure.fate === null ? null : fateLabel(measure)) ??
      labelAround(measure, first.measure);
    if (label === null) return [];
    return [
      {
        ...measure.figure,
        label,
        from: 0,
        variants: found.map((each) => ({ ...shown(each), from: each.from })),
      },
    ];
  });
}
