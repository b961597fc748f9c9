import { analyse } from 'chardet';

/** How many bytes are looked at, from shortly before the first that is not ASCII. */
const sampled = 32_768;

/** Names of chardet that TextDecoder knows by another, or whose superset decodes more. */
const decoderNames: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  // The same letters as KOI8-R, and the four of Ukrainian where KOI8-R has lines for drawing boxes.
  'KOI8-R': 'koi8-u',
};

/** Encodings of news that chardet does not know, or confuses with a near relative: tried beside its answers. */
const alwaysTried = ['windows-1251', 'windows-1252', 'windows-1250', 'koi8-u', 'iso-8859-2', 'ibm866'];

/**
 * The encoding of bytes that are no UTF: chardet's candidates and the common encodings of Europe, each decoded and
 * judged by what it makes of the text; chardet's confidence decides between those that read as well.
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

/** What a wrong encoding makes of a text, and how much each counts against it. */
const signs: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // Bytes that the encoding has no character for, controls where letters should stand.
  [8, /[\ufffd\u0080-\u009f]/g],
  // Lines for drawing boxes, private characters: in no news text.
  [6, /[\u2500-\u259f\ue000-\uf8ff]/g],
  // KOI8 read as windows-1251, or the other way round, turns the case of every letter.
  [1, /\p{Ll}(?=\p{Lu})/gu],
  // Letters of two scripts side by side.
  [2, /\p{Script=Latin}(?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu],
  // A sign, a fraction or a superscript inside a word.
  [3, /(?<=\p{L})[¤¦§¨©ª¬®¯±²³´µ¶·¸¹º¼½¾×÷ˇ˘˙˛˝†‡‰‹›•™](?=\p{L})/gu],
  // Letters of western languages that stand beside another of their kind only in a wrong reading ("Ïðèâåò").
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
