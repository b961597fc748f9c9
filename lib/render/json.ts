import type { Digest } from '../model/index.ts';

/** A value as JSON that any reader takes: lone surrogates become U+FFFD, one for one, so offsets stay true. */
export function renderJson(value: unknown, indent = 0): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? inner.toWellFormed() : inner), indent)}\n`;
}

/** The digest as it is stored: indented, one line break at its end, the same bytes for the same digest. */
export function renderDigestJson(digest: Digest): string {
  return renderJson(digest, 2);
}
