import { analyseArticle, selectDigest } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest, NewsDigestError } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { renderDigestHtml } from '../../lib/render/digest-html.ts';
import { renderDigestJson } from '../../lib/render/digest-json.ts';
import { renderDigestText } from '../../lib/render/digest-text.ts';

/** What one document became: its digest in all forms, or the code of the typed error. Any other error is thrown. */
export interface Result {
  readonly code: string | null;
  readonly digest: Digest | null;
  readonly html: string;
  readonly text: string;
  readonly json: string;
}

/** Bytes → digest, page, text and JSON: the whole way of a document; the first article of it. */
export async function digestBytes(name: string, input: Uint8Array | string): Promise<Result> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  try {
    const [read] = await readArticles({ name, bytes }, languages);
    if (!read) throw new Error('a reader gave no article and no error');
    const language = await languages.load(read.article.language);
    const digest = Digest.parse(selectDigest(analyseArticle(read.article, language)));
    return {
      code: null,
      digest,
      html: renderDigestHtml(digest, language.labels),
      text: renderDigestText(digest, language.labels),
      json: renderDigestJson(digest),
    };
  } catch (error) {
    if (!(error instanceof NewsDigestError) || error.retryable) throw error;
    return { code: error.code, digest: null, html: '', text: '', json: '' };
  }
}

/** Seconds of CPU that a document takes. */
export async function cpuOf(name: string, input: Uint8Array | string): Promise<number> {
  const before = process.cpuUsage();
  await digestBytes(name, input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * The exponent of growth: 1 for time linear in the size, 2 for quadratic. Measured between a size and eight times
 * it, after a run to warm up; the better of two runs each, since a busy machine only ever adds.
 */
export async function growth(name: string, make: (size: number) => string, size: number): Promise<number> {
  await cpuOf(name, make(size));
  const small = Math.min(await cpuOf(name, make(size)), await cpuOf(name, make(size)));
  const large = Math.min(await cpuOf(name, make(8 * size)), await cpuOf(name, make(8 * size)));
  return Math.log(large / small) / Math.log(8);
}
