import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Fact, Figure, Name, Quote } from './mentions.ts';
import { isSliceOf, type Slice } from './span.ts';

/** What the article is; a recipe or a list of links is `not-news`, and says so. */
export const Form = z.enum([
  'news',
  'obituary',
  'match-report',
  'market-report',
  'interview',
  'live-blog',
  'list',
  'opinion',
  'not-news',
]);
export type Form = z.infer<typeof Form>;

const DigestShape = z.object({
  version: z.literal(1),
  /** The article it was made from, whole: every offset below is into `article.text`. */
  article: Article,
  form: Form,
  /** What told the form, in a few words for people; absent for news, which nothing has to tell. */
  formReason: z.optional(z.string()),
  headline: z.string(),
  dek: z.nullable(z.string()),
  facts: z.array(Fact),
  figures: z.array(Figure),
  quotes: z.array(Quote),
  names: z.array(Name),
  /** Reading time at 230 words a minute, in whole minutes; one half for what takes less than three quarters of one. */
  minutes: z.object({ digest: z.number(), article: z.number() }),
});

function slicesOf(digest: z.infer<typeof DigestShape>): Slice[] {
  const slices: Slice[] = [...digest.facts, ...digest.figures, ...digest.quotes, ...digest.names];
  if (digest.article.dateline) slices.push(digest.article.dateline);
  for (const fact of digest.facts) if (fact.source) slices.push(fact.source);
  for (const name of digest.names) if (name.role) slices.push(name.role);
  for (const figure of digest.figures) {
    if (figure.subject) slices.push(figure.subject);
    if (figure.label) slices.push(figure.label);
    if (figure.qualifier) slices.push(figure.qualifier);
  }
  for (const quote of digest.quotes) {
    if (quote.speaker) slices.push(quote.speaker);
    if (quote.cue) slices.push(quote.cue);
  }
  return slices;
}

/** Whether every speaker's name and role stand in the article's text, headline or dek, letter by letter. */
function speakersAreCopied({ article, quotes }: z.infer<typeof DigestShape>): boolean {
  const stands = (words: string | undefined): boolean =>
    words === undefined ||
    [article.text, article.headline, article.dek].some((part) => part?.includes(words));
  return quotes.every(({ speaker }) => speaker === null || (stands(speaker.name) && stands(speaker.role)));
}

/**
 * The short selection for a reader. A digest with one item that is not a slice of its article does not parse:
 * the product's promise is part of the schema.
 */
export const Digest = DigestShape.check(
  z.refine((digest) => slicesOf(digest).every((slice) => isSliceOf(digest.article.text, slice)), {
    error: 'an item is not the slice of the article that its offsets name',
  }),
  z.refine((digest) => speakersAreCopied(digest), {
    error: 'a speaker has a name or a role that the article does not contain',
  }),
);
export type Digest = z.infer<typeof Digest>;
