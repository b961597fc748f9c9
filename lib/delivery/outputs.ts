import type { Labels } from '../language/contract/labels.ts';
import { Digest, NewsDigestError, type Removal } from '../model/index.ts';
import { renderDigestHtml } from '../render/digest/html.ts';
import { renderJson } from '../render/json.ts';
import { articleBases, digestBase, rejectedKey } from '../store/keys.ts';
import type { ObjectInfo } from '../store/object-store.ts';
import type { Outcome, Output } from '../store/publish.ts';

/** How both kinds of output identify the input they were made from. */
const sourceOf = ({ key, etag, lastModified }: ObjectInfo) => ({ key, etag, arrived: lastModified });

/** The digest of one article, ready to be written. */
export interface MadeDigest {
  readonly digest: Digest;
  readonly language: { readonly labels: Labels };
  /** Parts of the document that contain nothing to digest; only its first digest names them. */
  readonly leftOut: readonly Removal[];
}

/**
 * Most parts that are named in a document's first digest: a list of thousands of pictures in an archive helps nobody.
 */
const mostLeftOut = 100;

/** The parts of the input that have no digest, by name and reason; absent when there are none. */
const partsLeftOut = ({ leftOut }: MadeDigest) =>
  leftOut.length === 0
    ? {}
    : { leftOut: leftOut.slice(0, mostLeftOut).map(({ text, reason }) => ({ part: text, reason })) };

/**
 * The digests of one version of an input → the objects to write: JSON (with its input) and HTML for each article.
 * Throws `bad-digest` instead of writing a digest that violates its schema.
 */
export function digestOutcome(version: ObjectInfo, digests: readonly MadeDigest[]): Outcome {
  const bases = articleBases(digestBase(version), digests.length);
  const outputs = digests.flatMap((made, index): Output[] => {
    const { digest, language } = made;
    const checked = Digest.safeParse(digest);
    if (!checked.success) {
      throw new NewsDigestError('bad-digest', `the digest of ${version.key} breaks its schema`, {
        cause: checked.error,
      });
    }
    const source = { ...sourceOf(version), ...partsLeftOut(made) };
    const base = bases[index] ?? digestBase(version);
    return [
      {
        key: `${base}.json`,
        body: renderJson({ ...checked.data, source }, 2),
        contentType: 'application/json',
      },
      {
        key: `${base}.html`,
        body: renderDigestHtml(checked.data, language.labels),
        contentType: 'text/html; charset=utf-8',
      },
    ];
  });
  return { version, outputs, rejected: false };
}

const emptyAdvice = 'The file holds nothing: look whether it was copied whole, and send it again.';
const otherAdvice = "Send the article's text in another form: plain text, a web page, Markdown.";

/**
 * The reason why an input can never be read → `rejected/<key>.json`, with the input, the code, the reason and what to
 * do.
 */
export function rejectionOutcome(version: ObjectInfo, { code, message, advice }: NewsDigestError): Outcome {
  const reason = {
    ...sourceOf(version),
    code,
    message,
    advice: advice ?? (code === 'empty-input' ? emptyAdvice : otherAdvice),
  };
  const output = {
    key: rejectedKey(version.key),
    body: renderJson(reason, 2),
    contentType: 'application/json',
  };
  return { version, outputs: [output], rejected: true };
}
