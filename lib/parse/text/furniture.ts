import type { ReaderWords } from '../../language/contract/reader.ts';
import { anyOf, OpeningPattern, perLanguage, WordPattern, wordEnd } from '../fields/patterns.ts';
import { isLinkedHeadline } from './headline.ts';
import { lineEndsSentence } from './lines.ts';
import { isButtons, isCredit, isLegal, isReadingTime, isRelatedHeading } from './page-lines.ts';

/** A line of a text and what stands around it. */
interface LineInPlace {
  readonly text: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Why a line is no part of the article. */
interface FurnitureRule {
  readonly step: string;
  readonly reason: string;
  readonly test: (line: LineInPlace, words: ReaderWords) => boolean;
}

const patterns = perLanguage((words) => {
  const phrases = words.furnitureOpeners.filter((opener) => opener.includes(' '));
  const notices = words.buttonWords.filter((button) => button.split(' ').length >= 3);
  return {
    link: new WordPattern(
      words.crossLinkOpeners,
      `^[→»›▶•-]?\\s*${anyOf(words.crossLinkOpeners)}(?:\\s*[:|→»›>-]|\\s*$)`,
    ),
    titled: new OpeningPattern(words.furnitureOpeners, `^${anyOf(words.furnitureOpeners)}\\s*(?::.{0,40})?$`),
    phrase: new OpeningPattern(phrases, `^${anyOf(phrases)}${wordEnd}`),
    dated: new OpeningPattern(
      [...words.publishedOpeners, ...words.modifiedOpeners],
      `^${anyOf([...words.publishedOpeners, ...words.modifiedOpeners])}${wordEnd}\\s*:?`,
    ),
    notice: new OpeningPattern(notices, `^${anyOf(notices)}${wordEnd}`),
    source: new WordPattern(
      words.sourceOpeners,
      `^[—–-]?\\s*${anyOf(words.sourceOpeners)}\\s*:?\\s*(?:https?://)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){1,3}/?$`,
    ),
  };
});

/** No furniture rule looks at a longer line: whatever its opening words, it holds prose. */
const longestFurniture = 300;

const isProse = (line: string | undefined): boolean => line !== undefined && lineEndsSentence(line);

/** A line that says whom to ask, and nothing else: no sentence, and an address or a number. */
function isContact(text: string): boolean {
  if (lineEndsSentence(text)) return false;
  return (
    /\w@[\w-]{1,60}\.[a-z]{2}/i.test(text) || /^\p{L}{2,12}\.?:?\s{0,3}\+?\(?\d[\d ()./-]{6,25}$/u.test(text)
  );
}

/** Longest line that says how long ago something was published, and most words behind its opener. */
const longestAgo = 45;
const mostAgo = 4;

/** "Last updated 3 minutes ago", "Posted 2h ago". */
function isAgo(text: string, words: ReaderWords): boolean {
  const rest = patterns(words).dated.cutFrom(text);
  if (rest === text || lineEndsSentence(text)) return false;
  return /^\s*(?:\p{L}{1,5}\s)?\d{1,2}\s?\p{L}/u.test(rest) && rest.trim().split(/\s+/).length <= mostAgo;
}

/** The rules in the order in which they are tried; the first that holds names the removal. */
const rules: readonly FurnitureRule[] = [
  {
    step: 'address',
    reason: 'a bare web address',
    test: ({ text }) => /^https?:\/\/\S+$/i.test(text),
  },
  {
    step: 'cross-link',
    reason: 'opens with words that lead to another story',
    test: ({ text }, words) => patterns(words).link.test(text),
  },
  {
    step: 'cross-link',
    reason: 'the headline of another story, with its source after a dash, between two paragraphs of prose',
    test: ({ text, previous, next }) => isProse(previous) && isProse(next) && isLinkedHeadline(text),
  },
  {
    step: 'cross-link',
    reason: 'heads a list of other stories',
    test: ({ text }, words) => isRelatedHeading(text, words),
  },
  {
    step: 'share-bar',
    reason: 'buttons of the page',
    test: ({ text }, words) => text.length <= 80 && isButtons(text, words),
  },
  {
    step: 'reading-time',
    reason: 'how long reading takes',
    test: ({ text }, words) => text.length <= 40 && isReadingTime(text, words),
  },
  {
    step: 'time-ago',
    reason: 'how long the page has been there',
    test: ({ text }, words) => text.length <= 40 && words.timeAgo?.test(text) === true,
  },
  {
    step: 'legal-line',
    reason: 'rights, or links to the legal pages of the site',
    test: ({ text }, words) => text.length <= 250 && isLegal(text, words),
  },
  {
    step: 'share-bar',
    reason: 'words of the page, not of the article',
    test: ({ text }, words) =>
      text.length <= 80 &&
      !/[.!?…]$/u.test(text) &&
      (patterns(words).titled.test(text) ||
        patterns(words).phrase.test(text) ||
        patterns(words).notice.test(text)),
  },
  {
    step: 'caption',
    reason: 'a short text with a picture credit, or the credit alone',
    test: ({ text }, words) => isCredit(text, words),
  },
  {
    step: 'front-matter',
    reason: 'how long ago it was published or changed',
    test: ({ text }, words) => text.length <= longestAgo && isAgo(text, words),
  },
  {
    step: 'page-number',
    reason: 'the number of a page below its text',
    test: ({ text, next }) => next === undefined && /^\d{1,4}$/.test(text),
  },
  {
    step: 'contact',
    reason: 'whom to ask: a mail address or a telephone number',
    test: ({ text }) => text.length <= 200 && isContact(text),
  },
  {
    step: 'rule',
    reason: 'marks that part the text from something else',
    test: ({ text }) => /^(?:(?:[#*_=~–—-]\s?){3,40}|[-–]\s?30\s?[-–])$/u.test(text),
  },
  {
    step: 'source-line',
    reason: 'names the site that the text was taken from',
    test: ({ text }, words) => text.length <= 100 && patterns(words).source.test(text),
  },
];

/** The first rule by which a line is furniture, or null when it is text. */
export function furnitureLine(
  line: LineInPlace,
  words: ReaderWords,
): { step: string; reason: string } | null {
  if (line.text.length > longestFurniture) return null;
  return rules.find(({ test }) => test(line, words)) ?? null;
}
