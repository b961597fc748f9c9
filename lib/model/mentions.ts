import * as z from 'zod/mini';
import { Slice, Span } from './span.ts';

/** A sentence of `article.text`. `salience` is in [0, 1]; higher means more worth a reader's time. */
export const Sentence = z.extend(Span, { paragraph: z.int(), salience: z.number() });
export type Sentence = z.infer<typeof Sentence>;

/**
 * Why a sentence "leans on" its neighbours, that is, cannot stand alone as a fact:
 * - `answer`: it answers the question before it; `aside`: it only attributes the sentence before it ("That is what the
 *   mayor said");
 * - `caption`: it points at a picture; `verbless`: a label or a caption;
 * - `unstopped`: a heading (no final stop among lines that have one), or it only announces ("The latest on the fire:");
 * - `headless`: it begins in lower case, so its beginning is lost;
 * - `withdrawn`: it holds a number that was corrected later;
 * - `first-person`: told by an "I" outside quotation marks; `first-person-back`: and it also refers back;
 * - `pronoun`: it opens with a word that refers back ("he", "this"); `connective`: with a link to the sentence before
 *   ("but");
 * - `scene`: a scene set before the nut graf; `vague`: few words, and neither names nor numbers among them.
 */
export const Leaning = z.enum([
  'answer',
  'aside',
  'caption',
  'verbless',
  'unstopped',
  'headless',
  'withdrawn',
  'first-person',
  'first-person-back',
  'pronoun',
  'connective',
  'scene',
  'vague',
]);
export type Leaning = z.infer<typeof Leaning>;

/** An end of a fact's sentence where words were cut off; readers see "…" there. */
export const Elision = z.enum(['start', 'end']);
export type Elision = z.infer<typeof Elision>;

/**
 * A key fact: one sentence of the source, or a clause of it that makes sense alone. `source` is an attribution that was
 * cut off its end ("according to an article in The Washington Post").
 */
export const Fact = z.extend(Slice, {
  salience: z.number(),
  rule: z.string(),
  source: z.optional(z.nullable(Slice)),
  /** Absent when the fact makes sense on its own. */
  leaning: z.optional(Leaning),
  /** Absent when the fact is the whole sentence apart from dateline, list marker and `source`. */
  elided: z.optional(z.array(Elision)),
  /** The parts of the score by feature name, for debugging. */
  score: z.optional(z.record(z.string(), z.number())),
});
export type Fact = z.infer<typeof Fact>;

export const Bound = z.enum(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']);
export type Bound = z.infer<typeof Bound>;

export const Change = z.enum(['up', 'down', 'none']);
export type Change = z.infer<typeof Change>;

export const FigureKind = z.enum([
  'count',
  'money',
  'percent',
  'percentage-points',
  'measure',
  'duration',
  'age',
  'temperature',
  'multiple',
  'fraction',
  'number',
  'date',
  'time',
]);
export type FigureKind = z.infer<typeof FigureKind>;

/**
 * The words shown beside a figure's value. `gap` is the position of the value (with its bound) inside the slice, shown
 * as "…": "the bill passed by … to 71".
 */
export const FigureLabel = z.extend(Slice, { gap: z.optional(Span) });
export type FigureLabel = z.infer<typeof FigureLabel>;

/** The label as readers see it: the source's own words in order, with "…" in place of the value. */
export function labelText({ text, start, gap }: FigureLabel): string {
  if (gap === undefined) return text;
  return `${text.slice(0, gap.start - start).trimEnd()} … ${text.slice(gap.end - start).trimStart()}`;
}

/**
 * A quantity.
 * - `start`/`end` cover number, magnitude and unit ("$7 million", "60,000").
 * - A single number has `value`; a range has `low` and `high` and no value. For a movement, `low` is where it began,
 *   and may be greater than `high` ("from 40 to 35").
 * - `unit.text` is as written; `unit.name` is normalised ("US dollar", "percentage").
 * - `subject` is what is measured; null when `unit` says it all ("60,000 soldiers").
 * - `qualifier` is the bound's own words, right before or after the number ("some", "or more"); absent when there are
 *   none.
 * - `label` is what a reader sees beside the value: a slice of the source that is correct without the rest of its
 *   sentence.
 */
export const Figure = z.extend(Slice, {
  value: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  bound: Bound,
  qualifier: z.optional(Slice),
  change: Change,
  unit: z.nullable(z.object({ text: z.string(), name: z.string() })),
  subject: z.nullable(Slice),
  label: z.nullable(FigureLabel),
  kind: FigureKind,
  salience: z.number(),
  rule: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/**
 * Who is quoted. The slice is the mention beside the quotation, which may be "he". `name` is the person it resolves to,
 * and `role` is the article's description ("military analyst"); both are copied verbatim from the source.
 */
export const Speaker = z.extend(Slice, { name: z.optional(z.string()), role: z.optional(z.string()) });
export type Speaker = z.infer<typeof Speaker>;

export const QuoteKind = z.enum(['direct', 'partial', 'indirect']);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** A quotation. Its span excludes the quotation marks. Parts of one split utterance share a `group`. */
export const Quote = z.extend(Slice, {
  kind: QuoteKind,
  speaker: z.nullable(Speaker),
  cue: z.nullable(Slice),
  group: z.int(),
  salience: z.number(),
  rule: z.string(),
});
export type Quote = z.infer<typeof Quote>;

export const NameKind = z.enum(['person', 'organisation', 'place']);
export type NameKind = z.infer<typeof NameKind>;

/**
 * A person, organisation or place that matters to the story. The slice is its fullest mention. `role` is what the
 * article says a person is ("opposition leader"). `base` is the dictionary form of a place name that the article only
 * uses inflected ("Львів" for "Львові"), and is what readers see.
 */
export const Name = z.extend(Slice, {
  kind: NameKind,
  mentions: z.int(),
  salience: z.number(),
  base: z.optional(z.string()),
  role: z.optional(Slice),
});
export type Name = z.infer<typeof Name>;
