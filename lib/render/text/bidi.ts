const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/;

/**
 * A text of the source whose bidirectional controls (Unicode UAX #9) can reach no further than itself inside an isolate:
 * closers without an opener get one before the text, openers without a closer get one after it. Embeddings and
 * overrides end with the isolate they stand in, so isolates alone need balance. Nothing is taken away.
 */
function balanceBidi(text: string): string {
  if (!bidiControls.test(text)) return text;
  let open = 0;
  let unopened = 0;
  for (const character of text) {
    if (character >= '\u2066' && character <= '\u2068') open += 1;
    else if (character === popDirectionalIsolate) {
      if (open > 0) open -= 1;
      else unopened += 1;
    }
  }
  return firstStrongIsolate.repeat(unopened) + text + popDirectionalIsolate.repeat(open);
}

/**
 * The text as an isolate of plain text. Among words that run from left to right a text without right-to-left characters and controls
 * needs none; among words that run the other way "12 million crowns" does, for a number takes the direction of what is around it.
 */
export function isolate(text: string, around: 'ltr' | 'rtl' = 'ltr'): string {
  return around === 'rtl' || rightToLeft.test(text)
    ? firstStrongIsolate + balanceBidi(text) + popDirectionalIsolate
    : text;
}

const strong =
  /(?<rtl>[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])|\p{L}/u;

/** The direction of a text: that of its first letter (UAX #9, P2), `fallback` where it has none. */
export function directionOfText(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = strong.exec(text);
  if (first === null) return fallback;
  return first.groups?.rtl === undefined ? 'ltr' : 'rtl';
}

/** Languages written from right to left (CLDR, character order), by primary subtag. */
const rightToLeftLanguages = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr';
}
