import type { Labels } from '../language/contract/labels.ts';
import type { Article } from '../model/index.ts';

/** The date of publication for a reader, if any: in the language's form, or as the source writes it where no year is stated. */
export function publishedLine(
  { published, publishedText = '' }: Pick<Article, 'published' | 'publishedText'>,
  labels: Pick<Labels, 'date'>,
): readonly string[] {
  if (published !== null) return [labels.date(published)];
  return publishedText === '' ? [] : [publishedText];
}
