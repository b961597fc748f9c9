/** The single-byte encodings as which UTF-8 is most often misread. */
const misread = ['windows-1252', 'windows-1251'] as const;
type Misread = (typeof misread)[number];

const reverse = new Map<Misread, ReadonlyMap<string, number>>();

/** Character → byte in an encoding. */
function bytesOf(label: Misread): ReadonlyMap<string, number> {
  const known = reverse.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const map = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte += 1) map.set(decoder.decode(Uint8Array.of(byte)), byte);
  reverse.set(label, map);
  return map;
}

/** Length in bytes of the UTF-8 sequence that a lead byte begins; 0 for other bytes. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

interface Repair {
  readonly text: string;
  /** Counts of sequences that are valid UTF-8, by length, and of non-ASCII characters outside any. */
  readonly two: number;
  readonly longer: number;
  readonly other: number;
}

/** The text with every sequence of misread UTF-8 replaced by the original character. */
function repairAs(text: string, label: Misread): Repair {
  const bytes = bytesOf(label);
  const strict = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let [kept, two, longer, other] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const length = sequenceLength(bytes.get(text.charAt(at)) ?? 0);
    const sequence = length === 0 ? [] : [...text.slice(at, at + length)].map((c) => bytes.get(c) ?? 0);
    let character: string | null = null;
    if (
      sequence.length === length &&
      sequence.slice(1).every((byte) => (byte & 0xc0) === 0x80) &&
      length > 0
    ) {
      try {
        character = strict.decode(Uint8Array.from(sequence));
      } catch {
        character = null;
      }
    }
    if (character === null) {
      other += 1;
      continue;
    }
    parts.push(text.slice(kept, at), character);
    if (length === 2) two += 1;
    else longer += 1;
    at += length - 1;
    kept = at + 1;
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), two, longer, other };
}

/**
 * A lead byte and a continuation byte as windows-1252 or windows-1251 display them. Without any, there is nothing to
 * repair.
 */
const suspicious =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[\u0412-\u0444][\u0080-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]/;

/**
 * Fewest sequences that cannot be coincidence: "Ві" in windows-1251 has the bytes of a superscript three, "é“”" in
 * windows-1252 those of a Chinese character. Typical results for Latin letters and punctuation ("Ã©", "â€œ") count with
 * a single occurrence.
 */
const leastSequences = 4;
const unmistakable =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac/;

/**
 * Undoes double encoding ("â€œ", "Ã©", "РџСЂРё") where it is certain: the characters, converted back to the bytes they
 * were decoded from, form valid UTF-8. Three-byte sequences never arise by chance. Two-byte ones ("Ã©") could be
 * intended, and are repaired only if (nearly) all non-ASCII characters belong to one.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  // Twice, because some pages were misread, saved and misread again.
  for (let round = 0; round < 2; round += 1) {
    const label = misreading(repaired.slice(0, judged));
    if (label === null) break;
    repaired = repairAs(repaired, label).text;
  }
  return /\u00c3|A\u0303/.test(repaired) ? repaired.replace(withinWord, asUtf8) : repaired;
}

/**
 * "PeÃ±a" in a text that is otherwise correct, for example a name pasted from another program: no word has a capital
 * followed by a sign among its small letters.
 */
const withinWord =
  /(?<=\p{Ll})(?:\u00c3|A\u0303)[\u00a1-\u00bf]|(?:\u00c3|A\u0303)[\u00a1-\u00bf](?=\p{Ll})/gu;

/** The letter whose two bytes of UTF-8 were read as two characters of Latin-1, the first perhaps with its tilde apart. */
const asUtf8 = (misread: string): string =>
  String.fromCharCode(0xc0 | (misread.charCodeAt(misread.length - 1) & 0x3f));

/** Code units of a text that are examined: misreading affects the entire text. */
const judged = 100_000;

/** The encoding as which a text was certainly misread; null when there is none. */
function misreading(text: string): Misread | null {
  if (!suspicious.test(text)) return null;
  // All parts of a misread character are non-ASCII.
  const beyond = text.match(/[^\x00-\x7f]+/g)?.join(' ') ?? '';
  const [best] = misread
    .map((label) => ({ label, ...repairAs(beyond, label) }))
    .sort((a, b) => b.two + b.longer - (a.two + a.longer));
  const sequences = best ? best.two + best.longer : 0;
  if (!best || sequences === 0) return null;
  if (sequences < leastSequences && !(best.label === 'windows-1252' && unmistakable.test(text))) return null;
  if (best.other <= sequences * 0.05) return best.label;
  return best.longer >= 2 && best.two <= best.longer ? best.label : null;
}
