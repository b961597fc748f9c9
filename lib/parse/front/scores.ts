import type { ReaderWords } from '../../language/contract/reader.ts';
import { unspacedIn } from '../../segment/unspaced.ts';
import { furnitureLine } from '../text/furniture.ts';
import { isHeadlineForm, isTitleCase } from '../text/headline.ts';
import { lineEndsSentence, markerLength, type TextBlock } from '../text/lines.ts';
import {
  type Credit,
  hasRole,
  isBreadcrumb,
  isResult,
  mastheadScore,
  readCredit,
  readSection,
} from './evidence.ts';

/** What a line at the top of an article can be. */
export type LeadingRole =
  | 'furniture'
  | 'breadcrumb'
  | 'section'
  | 'masthead'
  | 'credit'
  | 'address'
  | 'headline'
  | 'dek'
  | 'body';

/** Whether the headline is still to come. */
export type Place = 'above' | 'below';

/** A line at the top with what was found in it. */
export interface LeadingLine {
  readonly block: TextBlock;
  readonly credit: Credit | null;
  readonly section: { readonly section: string | null } | null;
  readonly furniture: { readonly step: string; readonly reason: string } | null;
  readonly score: (role: LeadingRole, place: Place) => number;
}

const never = Number.NEGATIVE_INFINITY;
const longestDek = 300;

/** Words of a line; two characters of a script without spaces count as one. */
function wordsIn(line: string): number {
  return line.split(/\s+/).length + Math.floor(unspacedIn(line) / 2);
}

/** What a short line alone above a paragraph has more of a headline: "Floods". */
const aloneAboveProse = 2.5;
/** Fewest code units of a paragraph that is prose. */
const leastProse = 40;

/** Most words of a headline with a final stop: above a dateline, and where only the text speaks for it. */
const longestAboveReport = 20;
const longestRetold = 12;
/** Code units of the text in which a headline's words stand again, fewest of them, and their share. */
const searchedForRetelling = 800;
const leastRetold = 2;
const retoldShare = 0.6;

/** Whether a line is one sentence with its stop. */
const isOneSentence = (line: string): boolean =>
  /\.["”’»]?$/u.test(line) && !/(?<!\P{L}\p{Lu})[.!?…]["”’»]?\s+\p{Lu}/u.test(line);

/** Whether the text begins by telling a line again, as a lede does its headline: most of its longer words stand there. */
function isRetold(line: string, others: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const start = others.slice(0, searchedForRetelling).toLowerCase();
  const again = words.filter((word) => start.includes(word.slice(0, 6))).length;
  return again >= leastRetold && again >= words.length * retoldShare;
}

/** How much a line has of a headline, by its words: most have five to sixteen. */
function headlineScore(
  { text, afterBlank }: TextBlock,
  next: TextBlock | undefined,
  others: () => string,
  aboveReport: boolean,
): number {
  const stopped =
    afterBlank &&
    next?.afterBlank === true &&
    next.text.length > text.length &&
    isOneSentence(text) &&
    (aboveReport
      ? wordsIn(text) <= longestAboveReport
      : wordsIn(text) <= longestRetold && isRetold(text, `${next.text}\n${others()}`));
  const titled = stopped || (isTitleCase(text) && next?.afterBlank === true);
  const alone = next?.afterBlank === true && next.text.length >= leastProse && lineEndsSentence(next.text);
  const word = alone && /^\p{Lu}[\p{L}\p{M}’'-]{3,30}$/u.test(text);
  if (!isHeadlineForm(text) && !titled && !word) return never;
  const count = wordsIn(text);
  const byLength = count >= 5 ? 3 : ([-3, -3, -1, 0.5, 2][count] ?? 0);
  const capitals = count <= 3 && !/[\p{Ll}\p{Lo}]/u.test(text) ? -2 : 0;
  const short = alone && count <= 3 ? aloneAboveProse : 0;
  return (titled && lineEndsSentence(text) ? 3 : byLength + short) + capitals + (isResult(text) ? -3 : 0);
}

/** A short line above the headline that no list knows: capitals speak for a kicker, more than three words against. */
function kickerScore(text: string): number {
  const count = wordsIn(text);
  if (count > 3 || lineEndsSentence(text) || /[,;–—-]$/u.test(text) || markerLength(text) > 0) return never;
  return /[\p{Ll}\p{Lo}]/u.test(text) ? -1 : 1;
}

/** Whether one of the names stands in what follows: then it is the article's subject, not its author. */
function isSubject(names: readonly string[], others: string): boolean {
  const text = others.toLowerCase();
  return names
    .map((name) => name.toLowerCase())
    .some((name) => text.includes(name) || text.includes(` ${name.split(/\s+/).at(-1) ?? name} `));
}

function creditScore(credit: Credit, place: Place, others: () => string): number {
  if (credit.kind !== 'byline' || credit.strength === 3) return credit.kind === 'byline' ? 5 : 4;
  if (credit.strength === 2) return place === 'below' ? 3 : 1;
  return isSubject(credit.bylines, others()) ? never : place === 'below' ? 1.5 : -1.5;
}

/** What speaks against a line above a report's dateline being the report's: as much as against a dek that nothing tells. */
const aboveReportIsBody = -9;

/** A line that is an address of the web and nothing else. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(text);

/** Whether a line may be byline, date or address: without one no line above can be told to be a dek. */
export function isCreditLine(text: string, words: ReaderWords): boolean {
  return isAddress(text) || readCredit(text, words) !== null;
}

/** First words of names of places that are no given names. */
const placeOpener =
  /^(?:port|porto|puerto|san|santa|santo|são|saint|sankt|st|new|nova|novo|nuevo|nueva|fort|bad|los|las|cape|kap|lake|mount|north|south|east|west|upper|lower|rio|río|нова|новий|новая|новый|великий|велика|старий|старый)[ .]/iu;

/** Of "By A Author, Port Alvor" the place, which the text names too, is no second author. */
function withoutPlace(credit: Credit | null, others: () => string): Credit | null {
  const [first, ...more] = credit?.bylines ?? [];
  if (credit === null || first === undefined || more.length === 0) return credit;
  const text = others();
  const people = more.filter((name) => !text.includes(name) && !placeOpener.test(name));
  return { ...credit, bylines: [first, ...people] };
}

/** What a line says of authors and dates, unless the text tells that it is a headline or a heading. */
function creditOf(
  text: string,
  next: TextBlock | undefined,
  others: () => string,
  words: ReaderWords,
): Credit | null {
  const found = withoutPlace(readCredit(text, words), others);
  if (found?.strength === 2 && found.kind === 'byline' && !hasRole(text, words)) {
    // "Neue Schleuse in Hale": of what the text tells of, a place makes no author.
    return isSubject(found.bylines, others()) ? null : found;
  }
  // "Third Quarter Highlights" above a list has the form of a name, and is its heading.
  return found?.strength === 1 && next !== undefined && markerLength(next.text) > 0 ? null : found;
}

/**
 * The scores of a line's roles, as logarithms of odds would be: sums over lines are compared. Set by hand from what the
 * forms are worth against each other: a certain mark outweighs any headline, a headline a kicker that no list knows.
 * `others` makes the text of the lines around it, in which an author hardly stands; `aboveReport` says that a dateline
 * opens the report below the line.
 */
export function leadingLine(
  block: TextBlock,
  next: TextBlock | undefined,
  others: () => string,
  words: ReaderWords,
  aboveReport: boolean = false,
): LeadingLine {
  const { text } = block;
  const address = isAddress(text);
  const credit = address ? null : creditOf(text, next, others, words);
  // "Reporting by Ada Author | Markets | Updated …": a byline is read before bars are taken for a row of buttons.
  const furniture =
    credit?.strength === 3 && credit.bylines.length > 0
      ? null
      : furnitureLine({ text, previous: undefined, next: undefined }, words);
  const breadcrumb = isBreadcrumb(text, words);
  const section = breadcrumb ? null : readSection(text, words);
  const masthead = mastheadScore(text, words);
  const strong = address || breadcrumb || (credit !== null && credit.strength === 3);
  const marked = strong || furniture !== null || section !== null;
  const headline = headlineScore(block, next, others, aboveReport);
  const kicker = isResult(text) ? 2 : kickerScore(text);

  const scores: Readonly<Record<LeadingRole, (place: Place) => number>> = {
    furniture: () => (furniture && !address ? 0.5 : never),
    address: () => (address ? 4 : never),
    breadcrumb: () => (breadcrumb ? 4 : never),
    credit: (place) => (credit && !furniture ? creditScore(credit, place, others) : never),
    section: (place) =>
      section ? (place === 'above' ? 4 : 2) : place === 'above' && !strong ? kicker : never,
    // Below the headline databases and agencies name the paper too.
    masthead: (place) =>
      (place === 'above' ? masthead > 0 : masthead === 2) && !section ? masthead * 1.5 : never,
    headline: () => (marked ? never : headline - (masthead === 2 ? 2 : 0) - (credit?.strength === 2 ? 4 : 0)),
    dek: () =>
      marked || markerLength(text) > 0 || text.length > longestDek || wordsIn(text) < 4 ? never : 1,
    body: () => {
      if (aboveReport && markerLength(text) === 0) return aboveReportIsBody;
      if (furniture) return 0.5;
      if (strong) return -3;
      if (section) return -2;
      if (markerLength(text) > 0) return 0;
      return lineEndsSentence(text) ? (text.length >= 40 ? 2 : 1) : -1;
    },
  };
  const known = block.role;
  return {
    block,
    credit,
    section,
    furniture,
    score: (role, place) => {
      if (known !== undefined) return role === known ? 20 : never;
      return scores[role](place);
    },
  };
}
