import * as z from 'zod/mini';
import type { Digest } from './digest.ts';
import { Fact, Figure, Quote } from './mentions.ts';
import { isSliceOf, type Slice } from './span.ts';

/** How much space a story gets: full, short, one line, or one line on the archive page only. */
export const Tier = z.enum(['top', 'more', 'brief', 'beyond']);
export type Tier = z.infer<typeof Tier>;

/**
 * An article that covers a story. `key` is the object key of its digest JSON, against which its items can be checked.
 */
export const EditionSource = z.object({
  key: z.string(),
  url: z.nullable(z.string()),
  /** The publisher that the article states, otherwise the host of its URL. */
  publisher: z.nullable(z.string()),
  /** For a source without a publisher: folder and name of the file it came in. */
  file: z.optional(z.string()),
  headline: z.string(),
  language: z.string(),
  published: z.nullable(z.string()),
  /** The date as the article writes it, when it states no year. */
  publishedText: z.optional(z.string()),
});
export type EditionSource = z.infer<typeof EditionSource>;

/** Every item refers to the source whose text its offsets point into, by index in the story's `sources`. */
const sourced = { from: z.int().check(z.nonnegative()) };
export const EditionFact = z.extend(Fact, sourced);
export const EditionQuote = z.extend(Quote, sourced);
/**
 * `variants` are the values that other sources of the story give for the same quantity. None is preferred as the right
 * one.
 */
export const EditionFigure = z.extend(Figure, { ...sourced, variants: z.array(z.extend(Figure, sourced)) });
export type EditionFact = z.infer<typeof EditionFact>;
export type EditionQuote = z.infer<typeof EditionQuote>;
export type EditionFigure = z.infer<typeof EditionFigure>;

/** One event, as told by one or more sources. */
export const EditionStory = z.object({
  tier: Tier,
  section: z.nullable(z.string()),
  /** The story was in an earlier edition, and there is something new about it. */
  update: z.boolean(),
  /** Set when the lead is an opinion piece, so that readers can be told; absent otherwise. */
  opinion: z.optional(z.literal(true)),
  /** The score and its weighted parts, by name. */
  score: z.record(z.string(), z.number()),
  headline: z.string(),
  dek: z.nullable(z.string()),
  facts: z.array(EditionFact),
  figures: z.array(EditionFigure),
  quotes: z.array(EditionQuote),
  /** The lead first; near-identical copies are left out. */
  sources: z.array(EditionSource).check(z.minLength(1)),
  /** How many near-identical copies of the sources were left out. */
  copies: z.int(),
  /**
   * What lets a later edition recognise the story: its most frequent stems with their counts, the stems of names, and
   * sketches of its texts.
   */
  signature: z.object({
    stems: z.record(z.string(), z.number()),
    names: z.optional(z.array(z.string())),
    sketches: z.array(z.array(z.int())),
  }),
});
export type EditionStory = z.infer<typeof EditionStory>;

/** The compiled digests of one day, from which the mail, the text and the archive page are rendered. */
export const Edition = z.object({
  version: z.literal(1),
  /** YYYY-MM-DD in the readers' time zone. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  title: z.string(),
  /** BCP 47 tag of the language of most stories; the labels are in it, too. */
  language: z.string(),
  /** The cut-off times, ISO 8601 in UTC: it covers digests of articles with from ≤ arrived < to. */
  from: z.string(),
  to: z.string(),
  counts: z.object({
    /** Stories in the mail, and stories listed on the archive page only. */
    stories: z.int(),
    beyond: z.int(),
    articles: z.int(),
    /** How many different publishers are named; articles of unknown publishers are not counted. */
    sources: z.int(),
    /** Reading time at 230 words a minute, at least 1. */
    minutes: z.int(),
  }),
  /** Best first within each tier; tiers that are divided by section keep the order of the sections. */
  stories: z.array(EditionStory),
});
export type Edition = z.infer<typeof Edition>;

function itemsOf({ facts, figures, quotes }: EditionStory): { from: number; slice: Slice }[] {
  const items: { from: number; slice: Slice | null | undefined }[] = [];
  for (const fact of facts)
    items.push({ from: fact.from, slice: fact }, { from: fact.from, slice: fact.source });
  for (const figure of figures.flatMap((lead) => [lead, ...lead.variants])) {
    const { from, subject, label, qualifier } = figure;
    items.push(
      { from, slice: figure },
      { from, slice: subject },
      { from, slice: label },
      { from, slice: qualifier },
    );
  }
  for (const quote of quotes) {
    const { from, speaker, cue } = quote;
    items.push({ from, slice: quote }, { from, slice: speaker }, { from, slice: cue });
  }
  return items.flatMap(({ from, slice }) => (slice ? [{ from, slice }] : []));
}

/**
 * Checks the product's promise for an edition: one message for each item that is not an exact slice of its source's
 * article. `digestOf` returns the digest stored under a key. An edition made by this program has no faults.
 */
export function editionFaults({ stories }: Edition, digestOf: (key: string) => Digest | undefined): string[] {
  const faults: string[] = [];
  for (const story of stories) {
    for (const { from, slice } of itemsOf(story)) {
      const key = story.sources[from]?.key;
      const digest = key === undefined ? undefined : digestOf(key);
      if (digest === undefined) faults.push(`“${slice.text}”: no digest ${key ?? from}`);
      else if (!isSliceOf(digest.article.text, slice)) faults.push(`“${slice.text}” is not in ${key}`);
    }
  }
  return faults;
}
