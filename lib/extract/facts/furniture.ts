import type { FactWords } from '../../language/contract/facts.ts';
import { asks, endsSentence } from '../../segment/ends.ts';
import type { Token } from '../../segment/tokens.ts';
import { countWords } from '../../segment/words.ts';

/** One reason why a sentence is page furniture and no fact. */
interface FurnitureRule {
  readonly name: string;
  readonly holds: (sentence: string, words: FactWords) => boolean;
}

const head = 80;

/** Social networks and news apps. "X" is an ordinary letter too: it counts only as a handle or at the end of the sentence. */
const network =
  /\b(?:Facebook|Instagram|Twitter|TikTok|WhatsApp|Telegram|LinkedIn|YouTube|Bluesky|Mastodon|Pinterest|Flipboard|Apple News|Google News)\b|[ @]X\.?$/u;

/** Whether a word ends before an offset: "most read" opens "Most read: …", not "Most readers …". */
const endsWord = (text: string, at: number): boolean => !/^\p{L}\p{L}/u.test(text.slice(at - 1, at + 1));

/** Page furniture that the parser let through, as an ordered list: the first rule that holds names the reason. */
const furnitureRules: readonly FurnitureRule[] = [
  { name: 'no-letters', holds: (sentence) => !/\p{L}{2}/u.test(sentence) },
  {
    name: 'furniture-opener',
    holds: (sentence, { furniture }) => {
      const start = sentence
        .slice(0, head)
        .toLowerCase()
        .replace(/^[\s"“«•*>»–—-]+/, '');
      return furniture.some((opener) => start.startsWith(opener) && endsWord(start, opener.length));
    },
  },
  {
    // "Follow the mill’s page on Facebook, Instagram and X."
    name: 'follow-plea',
    holds: (sentence, { followVerbs }) =>
      sentence.length < 160 &&
      followVerbs?.has(/^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '') === true &&
      network.test(sentence),
  },
  {
    // "BC-NORHAVEN-MILL/2", "KEY POINTS": an agency's slug, a label of the page.
    name: 'capitals',
    holds: (sentence) =>
      sentence.length < 60 &&
      /\p{L}{4}/u.test(sentence) &&
      !endsSentence(sentence) &&
      sentence === sentence.toUpperCase() &&
      sentence !== sentence.toLowerCase(),
  },
  {
    name: 'clock-stamp',
    holds: (sentence) =>
      sentence.length < 40 &&
      /^\W{0,4}\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?\W{0,4}$/i.test(sentence),
  },
  {
    name: 'page-line',
    // "12 May, 19:20 · Updated 21:05 · 4 min read": metadata of the page.
    holds: (sentence) =>
      sentence.length < 120 && /[·|]/.test(sentence) && /\d{1,2}[:.]\d{2}|\d min/.test(sentence),
  },
  {
    // "Port Hale, 14 May 2026.": where and when a report was written.
    name: 'place-and-day',
    holds: (sentence) =>
      sentence.length < 45 && /^\p{Lu}[^,]{1,20}, [^,]{3,16}(?:19|20)\d\d\.?$/u.test(sentence),
  },
  {
    // "Fire at the mill: what we know ." is the headline of another story, set where a link was.
    name: 'stop-apart',
    holds: (sentence) => sentence.length < 120 && /[\p{L}\p{N}”"’'] \.$/u.test(sentence),
  },
  {
    // "Ada Vale contributed to this report.": a short line that only says who wrote.
    name: 'credit',
    holds: (sentence, { credits }) =>
      sentence.length < head && credits?.some((words) => sentence.includes(` ${words} `)) === true,
  },
  {
    name: 'address',
    holds: (sentence) => sentence.length < 300 && !/\s/.test(sentence) && /https?:|www\.|@/.test(sentence),
  },
  {
    // "If you have pictures of the storm, send them to desk@hale.example."
    name: 'plea',
    holds: (sentence) => sentence.length < 300 && /\S@[\p{L}\d-]+\.\p{L}/u.test(sentence),
  },
  {
    name: 'picture-credit',
    holds: (sentence, { captionWords }) => {
      const end = sentence.trimEnd();
      const bracket = end.endsWith(')') ? end.slice(end.lastIndexOf('(') + 1) : '';
      const first = /^\p{L}+/u.exec(bracket)?.[0] ?? '';
      return bracket.length < 82 && captionWords.has(first.toLowerCase());
    },
  },
  {
    name: 'credit-slash',
    holds: (sentence) =>
      sentence.length < 100 && /\/(?:Getty|AFP|AP|Reuters|EPA|dpa|Shutterstock)\b/.test(sentence),
  },
  { name: 'question', holds: (sentence) => asks(sentence.replace(/[*_]{1,3}$/, '').slice(-1)) },
  {
    name: 'fragment',
    holds: (sentence) => sentence.length < 30 && countWords(sentence) < 4,
  },
  {
    // "Above, the mill in 1910.", "Pictured: the owner.": words that point at a picture.
    name: 'pointing-caption',
    holds: (sentence, { captionWords }) =>
      captionWords.has(/^(\p{L}+)[,:]\s/u.exec(sentence.slice(0, head))?.[1]?.toLowerCase() ?? ''),
  },
  {
    // "Destroyed: the mill after the fire.", "Check-up: two vans are washed.": a catchword of one word or two.
    name: 'catchword',
    holds: (sentence) =>
      /^\p{Lu}[\p{L}’'-]{2,20}(?: \p{L}{2,12})?:\s[\p{Lu}\p{N}]/u.test(sentence.slice(0, 50)),
  },
  {
    name: 'caption',
    holds: (sentence, { captionWords }) => {
      const label = /^\p{Lu}[^:.]{2,40}:\s/u.exec(sentence.slice(0, 50));
      return (
        label !== null &&
        sentence
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => captionWords.has(word))
      );
    },
  },
];

/** Length, in letters, of a word in brackets that refers to a picture: "(right)". */
const leastBracketed = 3;
const mostBracketed = 12;

/** Whether a word of a sentence opens a bracket: "(right)", "(left, with her dog)". */
function opensBracket(tokens: readonly Token[], at: number): boolean {
  const { length } = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  return (
    tokens[at]?.glued === true &&
    tokens[at - 1]?.text === '(' &&
    length >= leastBracketed &&
    length <= mostBracketed &&
    next !== undefined &&
    (!next.glued || next.text === ',' || next.text === ')')
  );
}

/**
 * "Vale (right) opens the mill.", "The owner is seen here with her dog.": a caption, or a sentence that
 * refers to a picture. It counts for salience but is not shown.
 */
export function pointsAtPicture(
  tokens: readonly Token[],
  { captionWords, captionPlaces }: FactWords,
): boolean {
  let seen = false;
  for (const [at, { kind, lower }] of tokens.entries()) {
    if (kind !== 'word') continue;
    if (seen && captionPlaces?.has(lower) === true) return true;
    seen = captionWords.has(lower);
    if (seen && opensBracket(tokens, at)) return true;
  }
  return false;
}

/** The name of the first furniture rule that holds for a sentence; undefined for a sentence of the story. */
export function furnitureRule(sentence: string, words: FactWords): string | undefined {
  return furnitureRules.find(({ holds }) => holds(sentence, words))?.name;
}
