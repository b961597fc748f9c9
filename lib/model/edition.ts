import * as z from 'zod/mini';
import type { Digest } from './digest.ts';
import { Fact, Figure, Quote } from './mentions.ts';
import { isSliceOf, type Slice } from './span.ts';

/** How much room a story gets: whole, short, one line, or one line of the archive page alone. */
export const Tier = z.enum(['top', 'more', 'brief', 'beyond']);
export type Tier = z.infer<typeof Tier>;

/** An article that tells a story. `key` is that of its digest's JSON: where its items can be checked. */
export const EditionSource = z.object({
  key: z.string(),
  url: z.nullable(z.string()),
  /** As the article states it, else the host of its address. */
  publisher: z.nullable(z.string()),
  /** Of a source without a publisher: folder and name of the file that it came in. */
  file: z.optional(z.string()),
  headline: z.string(),
  language: z.string(),
  published: z.nullable(z.string()),
  /** The date as the article writes it, where it states no year. */
  publishedText: z.optional(z.string()),
});
export type EditionSource = z.infer<typeof EditionSource>;

/** Every item names the source, by its place in the story's `sources`, into whose text its offsets lead. */
const sourced = { from: z.int().check(z.nonnegative()) };
export const EditionFact = z.extend(Fact, sourced);
export const EditionQuote = z.extend(Quote, sourced);
/** `variants`: what other sources of the same story give for the same thing; none of them is held to be right. */
export const EditionFigure = z.extend(Figure, { ...sourced, variants: z.array(z.extend(Figure, sourced)) });
export type EditionFact = z.infer<typeof EditionFact>;
export type EditionQuote = z.infer<typeof EditionQuote>;
export type EditionFigure = z.infer<typeof EditionFigure>;

/** One event of the day. */
export const EditionStory = z.object({
  tier: Tier,
  section: z.nullable(z.string()),
  /** An earlier edition had the story, and this one has something new of it. */
  update: z.boolean(),
  /** Its lead argues: a reader is told so. Absent otherwise. */
  opinion: z.optional(z.literal(true)),
  /** The score and its parts, each as it counted. */
  score: z.record(z.string(), z.number()),
  headline: z.string(),
  dek: z.nullable(z.string()),
  facts: z.array(EditionFact),
  figures: z.array(EditionFigure),
  quotes: z.array(EditionQuote),
  /** The lead first; near-identical copies are left out. */
  sources: z.array(EditionSource).check(z.minLength(1)),
  /** Near-identical copies of the sources. */
  copies: z.int(),
  /** By what a later edition knows the story again: its commonest stems with their counts, those of names, and sketches of its texts. */
  signature: z.object({
    stems: z.record(z.string(), z.number()),
    names: z.optional(z.array(z.string())),
    sketches: z.array(z.array(z.int())),
  }),
});
export type EditionStory = z.infer<typeof EditionStory>;

/** The digests of one day, compiled: what the mail, the text and the archive page are rendered from. */
export const Edition = z.object({
  version: z.literal(1),
  /** YYYY-MM-DD in the readers' zone. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  title: z.string(),
  /** BCP 47 tag of the language most of its stories are in; the labels are of it. */
  language: z.string(),
  /** The cut-off times between which its digests arrived, ISO 8601 in UTC: from ≤ arrived < to. */
  from: z.string(),
  to: z.string(),
  counts: z.object({
    /** Stories in the mail, and those that only the archive page lists. */
    stories: z.int(),
    beyond: z.int(),
    articles: z.int(),
    /** Publishers that are named: articles may come from further ones that nobody knows. */
    sources: z.int(),
    /** Reading time at 230 words a minute, at least 1. */
    minutes: z.int(),
  }),
  /** Best first within each tier; sections in their order in the tiers that are parted by section. */
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
 * The product's promise, for an edition: every item that is not the very slice of its source's article is named.
 * `digestOf` gives the digests by key; an edition of the product's own making gives no fault.
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
