import type { Language } from '../language/language.ts';
import type { Digest } from '../model/index.ts';

/** How many characters of an article are examined for whom it addresses. */
const looked = 3_000;
/** Fewest words that allow a decision. */
const leastWords = 80;
/**
 * Share of "you" and "your" among the words outside quotation marks from which on an article advises its reader. Of 36 open pages
 * the guides, price lists and shops had 1.0 to 4.8 %, the news at most 0.6 %; of 500 open reports of a network 6 % were above 1 %: quizzes, columns, service.
 */
const leastShare = 0.01;

/**
 * Whether a digest's article serves its reader more than it reports: a list, a guide, an offer. It is full of prices and names, which
 * say nothing of how much it weighs in a day's news. Languages without words for "you" tell it by the list alone.
 */
export function isService({ form, article }: Digest, { facts }: Language): boolean {
  if (form === 'list') return true;
  if (form !== 'news' || facts.secondPerson.size === 0) return false;
  // Every second part is within quotation marks.
  const outside = article.text
    .slice(0, looked)
    .split(/["“”„«»]/)
    .filter((_, at) => at % 2 === 0)
    .join(' ');
  const words = outside.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const addressed = words.filter((word) => facts.secondPerson.has(word.replace('’', "'"))).length;
  return words.length >= leastWords && addressed >= leastShare * words.length;
}
