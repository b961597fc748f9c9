import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Article, Paragraph, Quote } from '../../lib/model/index.ts';

/** An article of these paragraphs; one that begins with "> " is a block quotation. */
export function articleOf(
  paragraphs: readonly string[],
  language = 'en',
  headline: string | null = null,
): Article {
  const list: Paragraph[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const block = paragraph.startsWith('> ');
    const words = block ? paragraph.slice(2) : paragraph;
    list.push({ start: text.length, end: text.length + words.length, kind: block ? 'quote' : 'body' });
    text += words;
  }
  return {
    headline,
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language,
    text,
    paragraphs: list,
  };
}

/** Everything quoted in an article of these paragraphs. */
export async function quotesOf(paragraphs: readonly string[], language = 'en'): Promise<readonly Quote[]> {
  return analyseArticle(articleOf(paragraphs, language), await languages.load(language)).quotes;
}

/** Direct and partial ones as "words — speaker's name, or the mention that stands with them". */
export async function spokenIn(paragraphs: readonly string[], language = 'en'): Promise<string[]> {
  const quotes = await quotesOf(paragraphs, language);
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ text, speaker }) => `${text} — ${speaker?.name ?? speaker?.text ?? 'nobody'}`);
}
