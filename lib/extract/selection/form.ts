import type { FactWords } from '../../language/contract/facts.ts';
import type { Article, Form, Quote } from '../../model/index.ts';
import { endsSentence } from '../../segment/ends.ts';
import type { TokensBetween } from '../../segment/shared-tokens.ts';
import type { Token } from '../../segment/tokens.ts';
import { itemHeadings, leastItems } from './items.ts';

/** What the rules for an article's form are given. */
interface Look {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  /** The headline's and the text's first 20,000 characters' tokens: a form is apparent early. */
  readonly tokens: readonly Token[];
  readonly words: FactWords;
  /** Texts of the paragraphs with letters in them. */
  readonly paragraphs: readonly string[];
}

interface FormRule {
  readonly form: Form;
  /** The evidence, or undefined where the rule does not hold. */
  readonly evidence: (look: Look) => string | undefined;
}

const looked = 20_000;
/** An obituary says within so many characters that somebody has died. */
const opening = 400;

/** Distinct words of a set that occur, and how many tokens they are. */
function hits({ tokens }: Look, set: ReadonlySet<string>): { distinct: number; all: number } {
  const found = new Set<string>();
  let all = 0;
  for (const { lower } of tokens) {
    if (!set.has(lower)) continue;
    found.add(lower);
    all += 1;
  }
  return { distinct: found.size, all };
}

/** The share of the tokens outside quotations that are words of a set. */
function shareOutsideQuotations({ tokens, quotes }: Look, set: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  let quote = 0;
  for (const { start, lower, kind } of tokens) {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1;
    if (kind !== 'word' || (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    all += 1;
    if (set.has(lower)) found += 1;
  }
  return all === 0 ? 0 : found / all;
}

const clock = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s[A-Z]{2,4})?\b/i;
const result = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/g;
const numbered = /^(?:#?\d{1,2}[.):]\s|[•⁃▪●*]\s)/;
const asks = /^Q\s?[:.]\s.*\?["”»]?$|^(?:[–—-]\s?|[*_]{1,3})?\p{Lu}?[^.!…]{8,200}\?["”»]?[*_]{0,3}$/u;

/** Whether the name of an article's section has a word of a set. */
function inSection({ section }: Article, words: ReadonlySet<string> | undefined): string | undefined {
  const named = section?.toLowerCase().split(/[^\p{L}-]+/u);
  return named?.some((word) => words?.has(word)) ? `the section “${section}”` : undefined;
}

/** The first rule that holds names the form: the surest rules come first. */
const formRules: readonly FormRule[] = [
  {
    form: 'not-news',
    evidence: (look) => {
      const { distinct, all } = hits(look, look.words.formWords.recipe);
      const often = all / Math.max(1, look.tokens.length);
      return distinct >= 7 && often > 0.03 ? `recipe: ${distinct} words of kitchen and measures` : undefined;
    },
  },
  {
    form: 'not-news',
    evidence: ({ paragraphs }) => {
      const lines = paragraphs.filter((paragraph) => paragraph.length < 120 && !endsSentence(paragraph));
      return paragraphs.length >= 8 && lines.length / paragraphs.length > 0.8
        ? `links: ${lines.length} of ${paragraphs.length} paragraphs are no sentences`
        : undefined;
    },
  },
  {
    form: 'live-blog',
    evidence: ({ article: { text, paragraphs } }) => {
      const stamps = paragraphs.filter(
        ({ kind, start, end }) => kind === 'timestamp' || clock.test(text.slice(start, end)),
      ).length;
      return stamps >= 3 ? `${stamps} entries with a time` : undefined;
    },
  },
  {
    form: 'interview',
    evidence: ({ paragraphs }) => {
      const questions = paragraphs.filter((paragraph) => asks.test(paragraph)).length;
      return questions >= 3 && questions / paragraphs.length > 0.2 ? `${questions} questions` : undefined;
    },
  },
  {
    form: 'opinion',
    evidence: ({ article, words }) => inSection(article, words.formWords.opinion),
  },
  {
    form: 'obituary',
    evidence: ({ article, words }) => inSection(article, words.formWords.obituary),
  },
  {
    form: 'list',
    evidence: ({ article, paragraphs }) => {
      const items =
        article.paragraphs.filter(({ kind }) => kind === 'list-item').length ||
        paragraphs.filter((paragraph) => numbered.test(paragraph)).length;
      const headings = itemHeadings(article).length;
      if (headings >= leastItems) return `${headings} headings with a number`;
      return items >= 4 && items / paragraphs.length > 0.35 ? `${items} items` : undefined;
    },
  },
  {
    form: 'match-report',
    evidence: (look) => {
      const results = new Set(look.article.text.slice(0, looked).match(result)).size;
      if (results === 0) return undefined;
      const { distinct } = hits(look, look.words.formWords.match);
      return distinct >= 6 ? `${distinct} words of a match and a result` : undefined;
    },
  },
  {
    form: 'market-report',
    evidence: (look) => {
      const numbers = look.tokens.filter(({ kind }) => kind === 'number').length;
      if (numbers / look.tokens.length <= 0.03) return undefined;
      const { distinct } = hits(look, look.words.formWords.market);
      return distinct >= 6 ? `${distinct} words of the market` : undefined;
    },
  },
  {
    form: 'obituary',
    evidence: (look) => {
      const { obituary } = look.words.formWords;
      const dies = look.tokens.some(({ start, lower }) => start < opening && obituary.has(lower));
      if (!dies) return undefined;
      const { distinct } = hits(look, obituary);
      return distinct >= 5 ? `${distinct} words of a life and its end` : undefined;
    },
  },
  {
    form: 'opinion',
    evidence: (look) => {
      const share = shareOutsideQuotations(look, look.words.firstPerson);
      return look.tokens.length > 80 && share > 0.025
        ? `${Math.round(share * 1000) / 10} % of the words are "I" and "we", outside quotations`
        : undefined;
    },
  },
];

/** The form of an article, and the evidence for it. */
export function formOf(
  {
    article,
    quotes,
    tokens,
  }: { readonly article: Article; readonly quotes: readonly Quote[]; readonly tokens: TokensBetween },
  words: FactWords,
): { form: Form; formReason?: string } {
  const texts = article.paragraphs
    .filter(({ kind, start }) => kind !== 'timestamp' && kind !== 'heading' && start < looked)
    .map(({ start, end }) => article.text.slice(start, end).trim());
  const look: Look = {
    article,
    quotes: quotes.filter(({ kind }) => kind !== 'indirect'),
    tokens: tokens(0, Math.min(looked, article.text.length)),
    words,
    paragraphs: texts.filter((text) => /\p{L}/u.test(text)),
  };
  for (const { form, evidence } of formRules) {
    const formReason = evidence(look);
    if (formReason !== undefined) return { form, formReason };
  }
  return { form: 'news' };
}
