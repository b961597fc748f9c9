/** One-byte encodings in which UTF-8 is most often read by mistake. */
const misread = ['windows-1252', 'windows-1251'] as const;
type Misread = (typeof misread)[number];

const reverse = new Map<Misread, ReadonlyMap<string, number>>();

/** Character → byte. */
function bytesOf(label: Misread): ReadonlyMap<string, number> {
  const known = reverse.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const map = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte += 1) map.set(decoder.decode(Uint8Array.of(byte)), byte);
  reverse.set(label, map);
  return map;
}

/** How many bytes the UTF-8 sequence has that a byte opens; 0 when it opens none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

interface Repair {
  readonly text: string;
  /** Sequences that read as UTF-8, by length; characters beyond ASCII that belong to none. */
  readonly two: number;
  readonly longer: number;
  readonly other: number;
}

/** Text with every sequence of misread UTF-8 replaced by the character it was. */
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

/** A lead byte and a continuation byte as windows-1252 or windows-1251 show them: without one there is nothing to undo. */
const suspicious =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[\u0412-\u0444][\u0080-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]/;

/**
 * Fewest sequences that are more than chance: "Ві" in windows-1251 has the bytes of a superscript three, "é“”" in
 * windows-1252 those of a Chinese character. What Latin letters and marks become ("Ã©", "â€œ") needs no second.
 */
const leastSequences = 4;
const unmistakable =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac/;

/**
 * Undoes double encoding ("â€œ", "Ã©", "РџСЂРё") where it is certain: sequences that read as UTF-8 when each character
 * is turned back into the byte it was read from. Three-byte sequences never arise by chance; two-byte ones ("Ã©") could
 * be meant, and are repaired only where (nearly) all characters beyond ASCII are of the kind.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  // Twice: some pages were misread, saved and misread again.
  for (let round = 0; round < 2; round += 1) {
    const label = misreading(repaired.slice(0, judged));
    if (label === null) break;
    repaired = repairAs(repaired, label).text;
  }
  return repaired.includes('\u00c3') ? repaired.replace(withinWord, asUtf8) : repaired;
}

/**
 * "PeÃ±a" in a text that is sound elsewhere, as when a name was pasted from another program: a capital among small letters
 * with a sign behind it is no letter of any word.
 */
const withinWord = /(?<=\p{Ll})\u00c3[\u00a1-\u00bf]|\u00c3[\u00a1-\u00bf](?=\p{Ll})/gu;

/** The letter whose two bytes of UTF-8 were read as two characters of Latin-1. */
const asUtf8 = (pair: string): string => String.fromCharCode(0xc0 | (pair.charCodeAt(1) & 0x3f));

/** How much of a text decides: whoever misread it misread all of it. */
const judged = 100_000;

/** The encoding as which a text was certainly misread, or null. */
function misreading(text: string): Misread | null {
  if (!suspicious.test(text)) return null;
  // No part of a misread character is ASCII.
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
