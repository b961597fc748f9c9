import * as z from 'zod/mini';
import { Slice, Span } from './span.ts';

/** A sentence of `article.text`; `salience` in [0, 1], higher is more worth a reader's time. */
export const Sentence = z.extend(Span, { paragraph: z.int(), salience: z.number() });
export type Sentence = z.infer<typeof Sentence>;

/**
 * What a fact needs its neighbours for: it answers the question before it, only says who said the sentence before it
 * ("That is what the mayor said"), points at a picture, has no verb (a label, a caption), is a line without a final stop
 * among lines that have one (a heading) or only announces ("The latest on the fire:"), begins in small letters (its head is lost), holds a number that was known better later, is told by an "I" outside quotation marks (and points back as well), or opens with a word that
 * points back ("he", "this") or ties it to the sentence before ("but"). A scene stands before the nut graf that it leads
 * to, a vague sentence has few words and neither names nor numbers among them.
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

/** An end of a fact's sentence at which words were cut off that the source goes on with: a reader sees "…" there. */
export const Elision = z.enum(['start', 'end']);
export type Elision = z.infer<typeof Elision>;

/**
 * A key fact: one sentence of the source, or a clause of it that says the same by itself.
 * `source` is an attribution that was cut off its end ("according to an article in The Washington Post").
 */
export const Fact = z.extend(Slice, {
  salience: z.number(),
  rule: z.string(),
  source: z.optional(z.nullable(Slice)),
  /** Absent where it can be read by itself. */
  leaning: z.optional(Leaning),
  /** Absent where it is a whole sentence but for its dateline, its marker and its `source`. */
  elided: z.optional(z.array(Elision)),
  /** The parts of the score, by feature name, for whoever asks why. */
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
 * What a reader sees beside a figure's value. `gap` is where the value stands within the slice, its bound with it: a
 * reader sees "…" there ("the bill passed by … to 71").
 */
export const FigureLabel = z.extend(Slice, { gap: z.optional(Span) });
export type FigureLabel = z.infer<typeof FigureLabel>;

/** The label as a reader sees it: the source's own words in their order, "…" where the value stands among them. */
export function labelText({ text, start, gap }: FigureLabel): string {
  if (gap === undefined) return text;
  return `${text.slice(0, gap.start - start).trimEnd()} … ${text.slice(gap.end - start).trimStart()}`;
}

/**
 * A quantity. `start`/`end` cover number, magnitude and unit ("$7 million", "60,000"). A single number has
 * `value`; a range has `low` and `high` and no value. A movement's `low` is where it began and may exceed its `high`
 * ("from 40 to 35"). `unit.text` is as written, `unit.name` normalised
 * ("US dollar", "percentage"). `subject` is what is measured, null where `unit` says it all
 * ("60,000 soldiers"). `qualifier` is the words of the bound, as written right before or behind it ("some", "or more");
 * left out where there are none. `label` is what a reader sees beside the value: a slice of the
 * source that is right without its sentence.
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
 * Who is quoted. The slice is the mention that stands with the quotation (it may be "he"); `name` is whom it
 * resolves to, `role` the description the article gives ("military analyst"), each copied from the source.
 */
export const Speaker = z.extend(Slice, { name: z.optional(z.string()), role: z.optional(z.string()) });
export type Speaker = z.infer<typeof Speaker>;

export const QuoteKind = z.enum(['direct', 'partial', 'indirect']);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** A quotation: the span leaves the marks out; parts of one split utterance share a `group`. */
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
 * A person, organisation or place that matters to the story: the slice is its fullest mention. `role` is what the
 * article says a person is ("opposition leader"); `base` the dictionary's form of a place that the article has only
 * inflected ("Львів" of "Львові"), which a reader is shown instead.
 */
export const Name = z.extend(Slice, {
  kind: NameKind,
  mentions: z.int(),
  salience: z.number(),
  base: z.optional(z.string()),
  role: z.optional(Slice),
});
export type Name = z.infer<typeof Name>;
