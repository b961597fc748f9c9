import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Fact, Figure, Name, Quote } from './mentions.ts';
import { isSliceOf, type Slice } from './span.ts';

/** The kind of article. `not-news` marks recipes, lists of links and the like; the digest says so. */
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
  /** The complete source article. All offsets below refer to `article.text`. */
  article: Article,
  form: Form,
  /** What gave the form away, in a few words for readers; absent for news, the default. */
  formReason: z.optional(z.string()),
  headline: z.string(),
  dek: z.nullable(z.string()),
  facts: z.array(Fact),
  figures: z.array(Figure),
  quotes: z.array(Quote),
  names: z.array(Name),
  /** Reading times at 230 words a minute: whole minutes, or 0.5 when it takes less than three quarters of a minute. */
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

/** Whether every speaker's name and role occur verbatim in the article's text, headline or dek. */
function speakersAreCopied({ article, quotes }: z.infer<typeof DigestShape>): boolean {
  const stands = (words: string | undefined): boolean =>
    words === undefined ||
    [article.text, article.headline, article.dek].some((part) => part?.includes(words));
  return quotes.every(({ speaker }) => speaker === null || (stands(speaker.name) && stands(speaker.role)));
}

/**
 * The short selection for a reader. The schema enforces the product's promise: a digest in which one item is not a
 * slice of its article does not parse.
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
