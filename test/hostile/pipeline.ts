import { digestDocument } from '../../lib/digest-document.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest, NewsDigestError } from '../../lib/model/index.ts';
import { renderDigestHtml } from '../../lib/render/digest/html.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';
import { renderDigestJson } from '../../lib/render/json.ts';

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
    const [made] = await digestDocument({ name, bytes }, { languages });
    if (!made) throw new Error('a reader gave no article and no error');
    const digest = Digest.parse(made.digest);
    const { labels } = made.language;
    return {
      code: null,
      digest,
      html: renderDigestHtml(digest, labels),
      text: renderDigestText(digest, labels),
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
 * it, after a run to warm up; the small run is the better of two, since a busy machine only ever adds.
 */
export async function growth(name: string, make: (size: number) => string, size: number): Promise<number> {
  const [small, large] = [make(size), make(8 * size)];
  await cpuOf(name, small);
  const first = Math.min(await cpuOf(name, small), await cpuOf(name, small));
  return Math.log((await cpuOf(name, large)) / first) / Math.log(8);
}
