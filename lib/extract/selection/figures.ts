import type { FactWords } from '../../language/contract/facts.ts';
import { contains, type Figure, labelText, type Sentence } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';

/** A date, a clock time and an age belong to their sentence. */
const silent: ReadonlySet<Figure['kind']> = new Set(['date', 'time', 'age']);
/** "one of", "two men": up to this, a count is grammar more often than news. */
const smallCount = 3;
/** A count in words from which on it is news whatever is said of it. */
const leastInWords = 12;
const leastLabelWords = 2;
const mostLabelWords = 11;
/** A sum, a share or a large count may have a longer one: the clause that tells whose it is. */
const mostTellingWords = 16;

/**
 * Whether a label reads by itself: a few words of one clause, no bracket, no quotation in it, and no other number but the one that
 * a result ends with ("passed by … to 71"), or one further on behind the figure ("people took shelter in 37 schools").
 */
function reads({ label, end }: Figure, most: number): boolean {
  if (label === null) return false;
  const text = labelText(label);
  const words = countWords(text);
  const [before = text] = text.split('…');
  // "Torvex, the maker of lamps, tumbled": what two commas set apart reads well; one or three make a list.
  const commas = before.split(',').length - 1;
  const marked =
    /[()[\]“”"«»:;]/.test(text) || (commas > 0 && commas !== 2) || text.split(',').length > commas + 1;
  const behind = label.gap === undefined && label.start >= end;
  const numbers = before.match(/\d[\d.,]*/g)?.length ?? 0;
  return words >= leastLabelWords && words <= most && !marked && numbers <= (behind ? 1 : 0);
}

/** Whether a figure is half of a word that describes another: "two-day suspension", "23-year sentence". */
const isModifier = ({ text, unit }: Figure): boolean => unit !== null && text.endsWith(`-${unit.text}`);

/** "The injured included" beside "42 soldiers" reads backwards; "the battle lasted" beside "8 hours" does not. */
function breaksOff({ kind, label, start }: Figure, { tails }: FactWords): boolean {
  if (kind !== 'count' || label === null || label.gap !== undefined || label.start > start) return false;
  const last = lastWord(label.text);
  return tails !== undefined && (tails.finite.has(last) || tails.pastTense.test(last));
}

/** "Brent fell … to": what it fell to is missing. */
function losesValue({ label }: Figure, { functionWords }: FactWords): boolean {
  return label?.gap !== undefined && functionWords.has(lastWord(label.text));
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** Whether a figure says something to a reader who sees it alone with its label: "eight hours" does, "two" does not. */
function speaks(figure: Figure, words: FactWords): boolean {
  const { kind, value, high, text, label, end } = figure;
  if (silent.has(kind) || label === null) return false;
  if (!reads(figure, isTelling(figure) ? mostTellingWords : mostLabelWords)) return false;
  // "millions of years" is a long time, no number.
  if (value === null && words.timeNouns?.has(figure.unit?.name ?? '') === true) return false;
  if (isModifier(figure) || breaksOff(figure, words) || losesValue(figure, words)) return false;
  if (kind !== 'count' && kind !== 'number') return true;
  const many = value ?? high ?? 0;
  // "Six people have been arrested", "thousands were left homeless", but not "saw four films": a count in words is news where it is
  // large or the clause is about it.
  const inWords = many >= leastInWords || (label.gap === undefined && label.start >= end);
  return (/\d/.test(text) || inWords) && (value === null || value > smallCount);
}

/** Whether a figure is what is looked for, a sum, a share or a large count, with what it counts behind it. */
export const isTelling = ({ kind, value, high }: Figure): boolean =>
  kind === 'money' || kind === 'percent' || (value ?? high ?? 0) >= 1000;

/** Whether it needs no second look: what is looked for, with what it counts behind it. */
export const needsNoSecondLook = (figure: Figure): boolean =>
  isTelling(figure) &&
  figure.label !== null &&
  figure.label.gap === undefined &&
  figure.label.start >= figure.end;

/** The salience of a figure and of the sentence it stands in; sums of money, shares and large counts are what is looked for. */
function worthOf(figure: Figure, sentence: Sentence | undefined): number {
  return 0.4 * figure.salience + 0.6 * (sentence?.salience ?? 0) + (isTelling(figure) ? 0.2 : 0);
}

/** The sentence that each figure stands in; both lists are in the text's order, so one walk finds all. */
function sentencesOf(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
): readonly (Sentence | undefined)[] {
  let at = 0;
  return figures.map((figure) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) at += 1;
    const sentence = sentences[at];
    return sentence && contains(sentence, figure) ? sentence : undefined;
  });
}

/** Figures for a glance, best first: labelled, no value and no label twice. */
export function selectFigures(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  words: FactWords,
): readonly Figure[] {
  const speaking = figures.filter((figure) => speaks(figure, words));
  const holders = sentencesOf(speaking, sentences);
  const worth = new Map(speaking.map((figure, at) => [figure, worthOf(figure, holders[at])] as const));
  const seen = new Set<string>();
  const chosen: Figure[] = [];
  for (const [figure] of [...worth].sort(
    ([a, worthA], [b, worthB]) => worthB - worthA || a.start - b.start,
  )) {
    const key = [figure.value, figure.low, figure.high, figure.unit?.name].join('|');
    const label = figure.label?.text.toLowerCase() ?? '';
    if (seen.has(key) || seen.has(label)) continue;
    seen.add(key).add(label);
    chosen.push(figure);
  }
  return chosen;
}
