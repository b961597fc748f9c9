import type { Part } from '../data.ts';
import type { Gold, SetName } from './gold.ts';
import {
  authorOverlap,
  dateHit,
  type Extracted,
  exact,
  type Overlap,
  sameWords,
  sumScore,
  textOverlap,
  textScores,
  withDek,
  wordScore,
} from './metrics.ts';

/** All measures of one page; null where the gold says nothing. */
export interface PageScore {
  readonly id: string;
  readonly set: SetName;
  readonly part: Part;
  readonly text: Overlap;
  readonly exact: boolean;
  readonly words: number;
  readonly title: boolean | null;
  readonly date: boolean | null;
  readonly authors: Overlap | null;
  /** On a page without an author: whether one was found all the same. */
  readonly wrongAuthor: boolean | null;
  readonly extracted: Extracted;
}

export function scorePage(gold: Gold, part: Part, extracted: Extracted): PageScore {
  const text = gold.set === 'fundus' ? withDek(extracted) : extracted.text;
  const authors = gold.authors ?? [];
  return {
    id: gold.id,
    set: gold.set,
    part,
    text: textOverlap(gold.body, text),
    exact: exact(gold.body, text),
    words: wordScore(gold.body, text),
    title: gold.title === null ? null : sameWords(gold.title) === sameWords(extracted.headline ?? ''),
    date: dateHit(gold.published, extracted.published),
    authors: authors.length === 0 ? null : authorOverlap(authors, extracted.bylines),
    wrongAuthor: gold.authors !== null && authors.length === 0 ? extracted.bylines.length > 0 : null,
    extracted,
  };
}

/** The measures of a set of pages, as they are printed and held against floors. */
export interface SetScore {
  readonly pages: number;
  readonly textF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages of which less than half is read right: an F1 of the text below one half. */
  readonly lost: number;
  readonly exact: number;
  readonly wordF1: number;
  readonly title: number | null;
  readonly date: number | null;
  readonly authorF1: number | null;
  readonly wrongAuthor: number | null;
}

export const measures = [
  'textF1',
  'precision',
  'recall',
  'lost',
  'exact',
  'wordF1',
  'title',
  'date',
  'authorF1',
  'wrongAuthor',
] as const;
export type Measure = (typeof measures)[number];

function share(values: readonly (boolean | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.filter(Boolean).length / known.length;
}

/** F1 of the text of one page. */
export function pageF1({ hit, extra, missed }: Overlap): number {
  return (2 * hit) / Math.max(1, 2 * hit + extra + missed);
}

/** Measures of which less is better. */
export const lessIsBetter: ReadonlySet<Measure> = new Set(['lost', 'wrongAuthor']);

export function scoreSet(pages: readonly PageScore[]): SetScore {
  const authors = pages.flatMap((page) => page.authors ?? []);
  const text = textScores(pages.map((page) => page.text));
  return {
    pages: pages.length,
    textF1: text.f1,
    precision: text.precision,
    recall: text.recall,
    lost: pages.filter((page) => pageF1(page.text) < 0.5).length / Math.max(1, pages.length),
    exact: pages.filter((page) => page.exact).length / Math.max(1, pages.length),
    wordF1: pages.reduce((sum, page) => sum + page.words, 0) / Math.max(1, pages.length),
    title: share(pages.map((page) => page.title)),
    date: share(pages.map((page) => page.date)),
    authorF1: authors.length === 0 ? null : sumScore(authors),
    wrongAuthor: share(pages.map((page) => page.wrongAuthor)),
  };
}
