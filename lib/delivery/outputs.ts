import type { Labels } from '../language/contract/labels.ts';
import { Digest, NewsDigestError, type Removal } from '../model/index.ts';
import { renderDigestHtml } from '../render/digest-html.ts';
import { renderJson } from '../render/json.ts';
import { articleBases, digestBase, rejectedKey } from '../store/keys.ts';
import type { ObjectInfo } from '../store/object-store.ts';
import type { Outcome, Output } from '../store/publish.ts';

/** The input that an output was made from, as both kinds of output say it. */
const sourceOf = ({ key, etag, lastModified }: ObjectInfo) => ({ key, etag, arrived: lastModified });

/** One article's digest, as it is written. */
export interface MadeDigest {
  readonly digest: Digest;
  readonly language: { readonly labels: Labels };
  /** The document's parts that hold nothing to digest, named once: by its first digest. */
  readonly leftOut: readonly Removal[];
}

/** Most parts that the JSON of a document's first digest names: an archive of thousands of pictures is no list to read. */
const mostLeftOut = 100;

/** Which parts of its input have no digest, by name and reason; nothing where all have. */
const partsLeftOut = ({ leftOut }: MadeDigest) =>
  leftOut.length === 0
    ? {}
    : { leftOut: leftOut.slice(0, mostLeftOut).map(({ text, reason }) => ({ part: text, reason })) };

/**
 * The digests of one version of an input → what is written for it: JSON (with the input it came from) and HTML for
 * each article. A digest that breaks its schema is not written: `bad-digest`.
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

/** Why an input can never be read → `rejected/<key>.json`: what it was, the code, the reason, what to do. */
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
