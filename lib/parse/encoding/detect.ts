import { analyse } from 'chardet';

/** Bytes examined, starting shortly before the first one that is not ASCII. */
const sampled = 32_768;

/** chardet's names that TextDecoder does not know, or that have a superset which decodes more. */
const decoderNames: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  // KOI8-U has the letters of KOI8-R, and four Ukrainian ones in place of box-drawing characters.
  'KOI8-R': 'koi8-u',
};

/** Encodings common in news that chardet does not know or confuses with a close relative; always tried as well. */
const alwaysTried = ['windows-1251', 'windows-1252', 'windows-1250', 'koi8-u', 'iso-8859-2', 'ibm866'];

/**
 * The encoding of bytes that are not Unicode. The candidates are chardet's and the common European encodings. Each is
 * decoded and judged by the resulting text; chardet's confidence decides between equals.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 512);
  const sample = bytes.subarray(first, first + sampled);
  const candidates = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const label = decoderNames[name] ?? name;
    if (isDecodable(label)) candidates.set(label.toLowerCase(), confidence / 100);
  }
  for (const label of alwaysTried) if (!candidates.has(label)) candidates.set(label, 0.05);
  let best = { label: 'windows-1252', score: -Infinity };
  for (const [label, confidence] of candidates) {
    const score = confidence - implausibility(new TextDecoder(label).decode(sample));
    if (score > best.score) best = { label, score };
  }
  return best.label;
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label) !== null && !label.startsWith('UTF-32');
  } catch {
    return false;
  }
}

/** Signs of a wrong encoding in a decoded text, with their weights. */
const signs: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // Bytes without a character in the encoding, and controls in place of letters.
  [8, /[\ufffd\u0080-\u009f]/g],
  // Box-drawing and private-use characters do not occur in news.
  [6, /[\u2500-\u259f\ue000-\uf8ff]/g],
  // KOI8 decoded as windows-1251, or the reverse, swaps the case of every letter.
  [1, /\p{Ll}(?=\p{Lu})/gu],
  // Letters of two scripts next to each other.
  [2, /\p{Script=Latin}(?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu],
  // A sign, fraction or superscript inside a word.
  [3, /(?<=\p{L})[¤¦§¨©ª¬®¯±²³´µ¶·¸¹º¼½¾×÷ˇ˘˙˛˝†‡‰‹›•™](?=\p{L})/gu],
  // Accented western letters next to each other are typical of a wrong decoding ("Ïðèâåò").
  [1, /[À-ÖØ-öø-ÿ](?=[À-ÖØ-öø-ÿ])/g],
  [2, /[ŔÁÂÄĹĆÇËĚÍÔŐÖ×ŘŮÚÜÝŢ]{3}/g],
];

function implausibility(text: string): number {
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) beyondAscii += 1;
  if (beyondAscii === 0) return 0;
  let sum = 0;
  for (const [weight, pattern] of signs) sum += weight * (text.match(pattern)?.length ?? 0);
  return sum / beyondAscii;
}
