import { digestArticle } from './digest.ts';
import type { Language, Languages } from './language/language.ts';
import { type Digest, defaultWords, type RawDocument, type Removal } from './model/index.ts';
import { readArticles } from './parse/index.ts';

/** One article's digest, with the language whose labels it is shown with. */
interface DigestOfDocument {
  readonly digest: Digest;
  readonly language: Language;
  /** Parts of the document that hold no article that can be read; the document's first digest names them all. */
  readonly leftOut: readonly Removal[];
}

/** How to read a document, beside the document itself. */
interface DigestOptions {
  readonly languages: Languages;
  readonly words?: number;
  /** The section that the document was filed under; it wins over what the article says. */
  readonly section?: string | null;
}

/** RawDocument → the digests of all its articles, or an `UnreadableInputError`. */
export async function digestDocument(
  raw: RawDocument,
  { languages, words = defaultWords, section = null }: DigestOptions,
): Promise<DigestOfDocument[]> {
  const digests: DigestOfDocument[] = [];
  for (const { article, removals } of await readArticles(raw, languages)) {
    const language = await languages.load(article.language);
    const filed = section === null ? article : { ...article, section };
    // What form an article has is told by the section that it names itself: an opinion piece stays one in the folder "local".
    const digest = digestArticle(article.section === null ? filed : article, language, words);
    const leftOut = removals.filter(({ part }) => part);
    digests.push({ digest: { ...digest, article: filed }, language, leftOut });
  }
  return digests;
}
