/** Media types of the endings that the product reads and writes; all else is a stream of bytes, as S3 says. */
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

/** The media type that a key's ending stands for. */
export function mediaTypeOf(key: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(key)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
}
