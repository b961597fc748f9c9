import { digestArticle } from './digest.ts';
import type { Language, Languages } from './language/language.ts';
import { type Digest, defaultWords, type RawDocument, type Removal } from './model/index.ts';
import { readArticles } from './parse/index.ts';

/** The digest of one article, with the language in which its labels are shown. */
interface DigestOfDocument {
  readonly digest: Digest;
  readonly language: Language;
  /** Parts of the document without a readable article. The document's first digest names them all. */
  readonly leftOut: readonly Removal[];
}

/** How to read a document. */
interface DigestOptions {
  readonly languages: Languages;
  readonly words?: number;
  /** The section under which the document was filed; it overrides the section that the article states. */
  readonly section?: string | null;
}

/** RawDocument → the digests of all its articles. Throws an `UnreadableInputError` when there are none. */
export async function digestDocument(
  raw: RawDocument,
  { languages, words = defaultWords, section = null }: DigestOptions,
): Promise<DigestOfDocument[]> {
  const digests: DigestOfDocument[] = [];
  for (const { article, removals } of await readArticles(raw, languages)) {
    const language = await languages.load(article.language);
    const filed = section === null ? article : { ...article, section };
    // The form is judged by the section that the article itself states: an opinion piece filed under "local" remains
    // one.
    const digest = digestArticle(article.section === null ? filed : article, language, words);
    const leftOut = removals.filter(({ part }) => part);
    digests.push({ digest: { ...digest, article: filed }, language, leftOut });
  }
  return digests;
}
