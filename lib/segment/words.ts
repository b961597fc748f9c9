import { once } from '../once.ts';

/** Scripts written without spaces; the ones beyond U+FFFF, rare ideographs, by the first half of their pairs. */
const ideographs = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d\ud840-\ud87f]/;
const letters = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Their marks, which no space parts from the words either: 。、「」（） */
const wideMarks = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** Characters that take as long to read as one English word: two ideographs or kana, five Thai or Khmer letters. */
const ideographsAWord = 2;
const lettersAWord = 5;

/** The one odd number. */
const inWord = 1;
const blank = 2;
const ideograph = 4;
const letter = 6;
/** The second half of a pair: it belongs to the first. */
const half = 8;

/** The class of each UTF-16 code unit for counting, looked up once. */
const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  if (code >= 0xdc00 && code <= 0xdfff) return half;
  const character = String.fromCharCode(code);
  if (/\s/.test(character) || wideMarks.test(character)) return blank;
  if (ideographs.test(character)) return ideograph;
  return letters.test(character) ? letter : inWord;
}

function learnt(code: number): number {
  const found = classify(code);
  classes[code] = found;
  return found;
}

/**
 * Words of a text between two offsets: counted at white space, and where a script has none, by the characters that
 * take as long to read. Linear, without cutting the text up; where words begin and end no branch is taken, which no
 * processor could foresee.
 */
export function countWords(text: string, start = 0, end: number = text.length): number {
  let [spaced, wide, small] = [0, 0, 0];
  let within = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || learnt(code);
    if (kind === half) continue;
    const inside = kind & inWord;
    spaced += inside & ~within;
    within = inside;
    if (kind <= blank) continue;
    if (kind === ideograph) wide += 1;
    else small += 1;
  }
  return spaced + Math.ceil(wide / ideographsAWord + small / lettersAWord);
}

/** Reading speed of prose in silence: 238 words a minute in English (Brysbaert 2019), rounded down. */
const wordsAMinute = 230;

/** Minutes that so many words take to read, at least one. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / wordsAMinute));

/**
 * Minutes that a digest takes instead of its article, and those of the article: rounded each by itself, and the digest's up where
 * that would claim a larger saving than the words make ("30 seconds instead of 1 minute" for 169 words of 270).
 */
export function minutesInstead(
  digestWords: number,
  articleWords: number,
): { readonly digest: number; readonly article: number } {
  const article = shortMinutesOf(articleWords);
  let digest = Math.min(article, shortMinutesOf(digestWords));
  while (digest < article && digest * articleWords < digestWords * article) digest = Math.floor(digest) + 1;
  return { digest, article };
}

/** The same for what is read by itself: half a minute where it takes less than three quarters of one. */
const shortMinutesOf = (words: number): number => (words < 0.75 * wordsAMinute ? 0.5 : minutesOf(words));

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'word' }));

/** The words of a run of letters: itself, or in a script without spaces what the dictionary parts it into, with offsets. */
export function partsOf(run: string): readonly { readonly at: number; readonly text: string }[] {
  if (!ideographs.test(run) && !letters.test(run)) return [{ at: 0, text: run }];
  return Array.from(segmenter().segment(run), ({ index, segment }) => ({ at: index, text: segment }));
}
