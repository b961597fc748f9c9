import type { Digest } from '../model/index.ts';
import { tokenise } from '../segment/tokens.ts';
import { peopleUnits, tollWords } from './toll.data.ts';

const tables = new Map<string, ReadonlySet<string>>();

function wordsOf(language: string): ReadonlySet<string> {
  const known = tables.get(language) ?? new Set((tollWords[language] ?? '').split(' ').filter(Boolean));
  tables.set(language, known);
  return known;
}

/** Numbers of a headline this far from the word count for it: "38 people feared dead". */
const reach = 4;

/** The largest whole number near a word of the table; 1 for the word without one, 0 without the word. */
function tollIn(text: string, words: ReadonlySet<string>): number {
  const lower = [...tokenise(text)].map((token) => token.lower);
  let most = 0;
  for (const [at, word] of lower.entries()) {
    if (!words.has(word)) continue;
    const near = lower
      .slice(Math.max(0, at - reach), at + reach + 1)
      .map((each) => (/^\d{1,3}(?:[,.]\d{3}){0,2}$/.test(each) ? Number(each.replace(/[,.]/g, '')) : 1));
    most = Math.max(most, 1, ...near);
  }
  return most;
}

/** How many people the headline and the figures say were killed or hurt; 0 where the language has no words for it. */
export function tollOf({ article, headline, figures }: Digest): number {
  const words = wordsOf(article.language);
  if (words.size === 0) return 0;
  const people = (peopleUnits[article.language] ?? '').split(' ');
  const counted = figures.map(({ kind, value, low, unit, text, label, subject }) => {
    if (unit !== null && !people.includes(unit.name.toLowerCase())) return 0;
    const said = tollIn(`${text} ${label?.text ?? ''} ${subject?.text ?? ''}`, words) > 0;
    return kind === 'count' && said ? (value ?? low ?? 1) : 0;
  });
  return Math.max(tollIn(headline, words), ...counted);
}
