/**
 * Media types by file extension, for everything that the product reads and writes. Anything else is a stream of bytes,
 * as in S3.
 */
const types: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown',
  xml: 'application/xml',
  eml: 'message/rfc822',
  pdf: 'application/pdf',
};

/** The media type that a key's extension implies. */
export function mediaTypeOf(key: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(key)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
}
