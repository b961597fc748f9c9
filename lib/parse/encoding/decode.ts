/** Decodes bytes to text: UTF-8, with a byte order mark honoured. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
