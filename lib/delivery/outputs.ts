import type { Labels } from '../language/contract/labels.ts';
import { Digest, NewsDigestError } from '../model/index.ts';
import { renderDigestHtml } from '../render/digest-html.ts';
import { renderJson } from '../render/json.ts';
import { articleBases, digestBase, rejectedKey } from '../store/keys.ts';
import type { ObjectInfo } from '../store/object-store.ts';
import type { Outcome, Output } from '../store/publish.ts';

/** The input that an output was made from, as both kinds of output say it. */
const sourceOf = ({ key, etag, lastModified }: ObjectInfo) => ({ key, etag, arrived: lastModified });

/**
 * The digests of one version of an input → what is written for it: JSON (with the input it came from) and HTML for
 * each article. A digest that breaks its schema is not written: `bad-digest`.
 */
export function digestOutcome(
  version: ObjectInfo,
  digests: readonly { readonly digest: Digest; readonly language: { readonly labels: Labels } }[],
): Outcome {
  const bases = articleBases(digestBase(version), digests.length);
  const outputs = digests.flatMap(({ digest, language }, index): Output[] => {
    const checked = Digest.safeParse(digest);
    if (!checked.success) {
      throw new NewsDigestError('bad-digest', `the digest of ${version.key} breaks its schema`, {
        cause: checked.error,
      });
    }
    const base = bases[index] ?? digestBase(version);
    return [
      {
        key: `${base}.json`,
        body: renderJson({ ...checked.data, source: sourceOf(version) }, 2),
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
