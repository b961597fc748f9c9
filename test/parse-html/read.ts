import { languages } from '../../lib/language/index.ts';
import type { Article } from '../../lib/model/index.ts';
import type { ReadArticle } from '../../lib/parse/format.ts';
import { readArticles } from '../../lib/parse/index.ts';

/** The one article of a page given as text. */
export async function readPage(html: string, name = 'page.html'): Promise<ReadArticle> {
  const [first] = await readArticles({ name, bytes: new TextEncoder().encode(html) }, languages);
  if (!first) throw new Error('a reader gave no article');
  return first;
}

/** Texts of the paragraphs of an article, in order. */
export function paragraphsOf({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Four invented paragraphs: enough for a reader to know an article by. */
export const prose = [
  'The harbour council of Ostervik voted on Tuesday to close the old ferry terminal, ending a service that had run since 1931.',
  'Seven of the nine members backed the plan, which moves all crossings to the northern pier and saves 2.4 million crowns a year.',
  '“We could not go on paying for two berths when one is empty all winter,” the council’s chair, Maren Holt, told reporters after the vote.',
  'Shop owners along the quay said the decision would cost them half of their summer trade, and asked for talks before the season begins.',
];

/** The same in German. */
export const prosaDe = [
  'Der Hafenrat von Ostervik hat am Dienstag beschlossen, das alte Fährterminal zu schließen, und beendet damit einen Dienst, den es seit 1931 gab.',
  'Sieben der neun Mitglieder stimmten für den Plan, der alle Überfahrten an den nördlichen Kai verlegt und im Jahr 2,4 Millionen Kronen spart.',
  '„Wir konnten nicht länger für zwei Anleger zahlen, wenn einer den ganzen Winter leer steht“, sagte die Vorsitzende Maren Holt nach der Abstimmung.',
  'Die Händler am Kai erklärten, der Beschluss koste sie die Hälfte ihres Sommergeschäfts, und baten um Gespräche vor Beginn der Saison.',
];

/** A page with the paragraphs in an article element, and what else is given around and between them. */
export function pageOf(
  options: {
    head?: string;
    before?: string;
    inside?: string;
    after?: string;
    lang?: string;
    paragraphs?: readonly string[];
  } = {},
): string {
  const [first = '', ...rest] = (options.paragraphs ?? prose).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${options.lang ?? 'en'}"><head><title>Ferry terminal to close</title>${options.head ?? ''}</head><body>
${options.before ?? ''}<article><h1>Ferry terminal to close</h1>${first}${options.inside ?? ''}${rest.join('\n')}</article>${options.after ?? ''}</body></html>`;
}
