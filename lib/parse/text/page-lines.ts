import type { ReaderWords } from '../../language/contract/reader.ts';
import { TwinPattern } from '../../segment/western.ts';
import { anyOf, perLanguage, WordPattern } from '../fields/patterns.ts';

/** Places to share to, in every language: their names and marks. */
const networks =
  'facebook twitter whatsapp telegram linkedin pinterest reddit flipboard bluesky threads messenger viber instagram youtube tiktok vk xing pocket mastodon delicious digg stumbleupon tumblr email e-mail rss signal weibo x'.split(
    ' ',
  );

/** Agencies and stocks of pictures: alone on a line, or after a name and a stroke, the credit of one. */
const pictureAgencies =
  'getty images|getty|shutterstock|istock|istockphoto|alamy|alamy stock photo|ap photo|imago|imago images|picture alliance|picture-alliance|epa|epa-efe|epa/efe|unsplash|adobe stock|depositphotos|afp via getty images|getty images/istockphoto|reuters photo|zuma press|wikimedia commons';

const agencyCredit = new WordPattern(
  pictureAgencies.split('|'),
  `^(?:\\p{L}[\\p{L} .'’-]{1,40}\\s?[/|]\\s?)?(?:${pictureAgencies})(?:\\s?[/|]\\s?\\p{L}[\\p{L} .'’-]{1,40})?$`,
);

/** Agencies as they sign a picture beside its photographer: "REUTERS/Ola Berg", "Jean Roux / AFP". */
const agencies =
  '(?:REUTERS|Reuters|AFP|AP|AP Photo|EPA|EPA-EFE|EFE|ANSA|dpa|PA|PA Wire|TT|NTB|ANP|Belga|Xinhua|Getty Images|AFP via Getty Images|Bloomberg)';
const photographer = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,3}";
/** Such a signature alone, in brackets or not, or behind the caption's stop; or the sign of rights and a name. */
const signed = new RegExp(
  `(?:^|[.!?…"”»)] )(?:\\(|© ?)?(?:${photographer} ?/ ?${agencies}(?![\\p{L}/])|${agencies} ?/ ?${photographer})[^.!?:;]{0,70}$|[.!?…"”»)] © ?\\p{Lu}[^.!?:;]{1,70}$`,
  'u',
);

const patterns = perLanguage((words) => {
  const reading = anyOf(words.readingWords);
  const minutes = `${anyOf(words.minuteWords)}\\.?`;
  const pictures = words.creditWords.filter((word) => !words.sourceOpeners.includes(word));
  return {
    buttons: new Set([...words.furnitureOpeners, ...words.buttonWords, ...networks]),
    related: new Set([...words.crossLinkOpeners, ...words.relatedHeadings]),
    legal: new Set(words.legalWords),
    reading: new TwinPattern(
      `^(?:${reading}\\s*:?\\s*)?(?:ca\\.? |~ ?)?\\d{1,3}[\\s-]?(?:${minutes}(?:\\s?${reading})?|${reading})$`,
      'iu',
    ),
    address: new WordPattern(
      words.legalWords,
      `^${anyOf(words.legalWords)}\\s*:\\s*\\S{1,80}[@.]\\S{2,80}(?:\\s*[·|•].{0,80})?$`,
    ),
    credit: new WordPattern(
      words.creditWords,
      `[(\\[]${anyOf(words.creditWords)}\\s*[:/][^()[\\]]{1,120}[)\\]]$|^${anyOf(words.creditWords)}\\s*:`,
    ),
    credited: new WordPattern(
      pictures,
      `(?:[.!?…"”»)]|\\s[|/–—-])\\s+${anyOf(pictures)}\\s*:\\s*[\\p{L}][^.!?:;]{1,60}$`,
    ),
  };
});

/** The heading of a list of other stories, alone on its line. */
export function isRelatedHeading(line: string, words: ReaderWords): boolean {
  if (line.length > 60) return false;
  const bare = line.replace(/^[→»›▶•-]\s*/u, '').replace(/\s?[:…]$/u, '');
  return patterns(words).related.has(bare.toLowerCase());
}

/** One button, or a row of at least two ("Share Tweet Email", "Facebook | WhatsApp"), also behind their name ("Share: Facebook – X"). */
export function isButtons(line: string, words: ReaderWords): boolean {
  const { buttons } = patterns(words);
  const whole = line.toLowerCase().replace(/[:…]$/u, '');
  if (buttons.has(whole)) return true;
  const named = /^(?<name>[^:]{3,40}?)\s?:\s(?<row>\S.*)$/u.exec(whole)?.groups;
  if (named && buttons.has(named.name ?? '')) return isButtons(named.row ?? '', words);
  const marked = /[|·•/,]|\s[–—-]\s/;
  const row = marked.test(whole) ? whole.split(/[|·•/,]|\s[–—-]\s/) : whole.split(/\s+/);
  return row.length >= 2 && row.every((button) => buttons.has(button.trim()));
}

/** How long reading takes: "3 min read", "Lesezeit: 4 Minuten". */
export function isReadingTime(line: string, words: ReaderWords): boolean {
  return /\d/.test(line) && patterns(words).reading.test(line);
}

/** A line of rights and of links to a site's legal pages: "© 2031 … All rights reserved. Cookie settings | Privacy". */
export function isLegal(line: string, words: ReaderWords): boolean {
  if (/^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}))/i.test(line)) return true;
  const { legal, address } = patterns(words);
  if (address.test(line)) return true;
  const parts = line.split(/\s[|·•]\s|\.\s|\.$/).filter((part) => part !== '');
  return (
    (parts.length >= 2 || /\S\s\S/.test(line)) && parts.every((part) => legal.has(part.trim().toLowerCase()))
  );
}

/** Longest caption with its credit. */
const longestCaption = 240;

/** A line with a picture credit: in brackets at its end, with a colon at its start or after a caption, or an agency's name, also beside the photographer's. */
export function isCredit(line: string, words: ReaderWords): boolean {
  const { credit, credited } = patterns(words);
  if (credit.test(line) || agencyCredit.test(line)) return true;
  return line.length <= longestCaption && (credited.test(line) || signed.test(line));
}
