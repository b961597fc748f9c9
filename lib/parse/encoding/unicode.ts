/** A Unicode encoding that the bytes themselves reveal. */
type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of a byte order mark; null when there is none. */
export function byteOrderMark(bytes: Uint8Array): UnicodeEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const inspected = 4_096;

/**
 * Detects UTF-16 without a byte order mark. Text in any script has spaces, line ends or ASCII punctuation, whose high
 * bytes are zero and all at even or all at odd offsets; letters have few different high bytes and many low ones.
 */
export function markless16(bytes: Uint8Array): UnicodeEncoding | null {
  const length = Math.min(bytes.length, inspected) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return null;
  const zeros = [0, 0];
  const values = [new Set<number>(), new Set<number>()] as const;
  for (let at = 0; at < length; at += 1) {
    const parity = at & 1;
    if (bytes[at] === 0) zeros[parity] = (zeros[parity] ?? 0) + 1;
    values[parity === 0 ? 0 : 1].add(bytes[at] ?? 0);
  }
  const [even = 0, odd = 0] = zeros;
  const units = length / 2;
  const least = Math.max(1, units * 0.005);
  if (odd >= least && even <= odd * 0.02 && values[1].size <= values[0].size) return 'utf-16le';
  if (even >= least && odd <= even * 0.02 && values[0].size <= values[1].size) return 'utf-16be';
  return null;
}

/** The bytes decoded as strict UTF-8; null when they are not. With `partial`, a character may be cut off at the end. */
export function strictUtf8(bytes: Uint8Array, partial = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
  } catch {
    return null;
  }
}

/**
 * Whether bytes are slightly damaged UTF-8 (a character cut in half, a few bytes in another encoding): at least ten
 * valid non-ASCII characters for each invalid byte, which does not happen by chance in any other encoding.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1_000_000));
  let [sound, unsound] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unsound += 1;
    else if (code > 0x7f) sound += 1;
  }
  return sound >= 10 * unsound;
}
