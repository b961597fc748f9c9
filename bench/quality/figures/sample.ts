import { createHash } from 'node:crypto';
import * as z from 'zod';
import { extractFigures } from '../../../lib/extract/figures/index.ts';
import { languages } from '../../../lib/language/index.ts';
import type { Figure } from '../../../lib/model/index.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';
import { partOf, records } from '../data.ts';

const Summarised = z.object({ id: z.string(), article: z.string() });
const Quoted = z.object({ id: z.string(), text: z.string() });
const Page = z.object({ id: z.string(), body: z.string(), language: z.nullish(z.string()) });

/** Sets of news that are not NewsQuant, as texts; German and other pages are left out. */
const sets: readonly (readonly [file: string, textOf: (record: unknown) => { id: string; text: string }])[] =
  [
    ['summaries/cnndm.jsonl', summarised],
    ['summaries/writers.jsonl', summarised],
    ['quotes/polnear.jsonl', (record) => Quoted.parse(record)],
    [
      'pages/gold.jsonl',
      (record) => {
        const { id, body, language } = Page.parse(record);
        return { id, text: language === 'en' ? body : '' };
      },
    ],
  ];

function summarised(record: unknown): { id: string; text: string } {
  const { id, article } = Summarised.parse(record);
  return { id, text: article };
}

const language = await languages.load('en');

/** Digits, or a word that the language knows as a number. */
function bearsNumber(text: string): boolean {
  const { cardinals, scales, vague, halves, denominators } = language.figures.numbers;
  if (/\p{Nd}/u.test(text)) return true;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) =>
      (Object.hasOwn(cardinals, word) && word !== 'one') ||
      Object.hasOwn(scales, word) ||
      Object.hasOwn(vague, word) ||
      halves.has(word) ||
      Object.hasOwn(denominators, `${word}s`),
  );
}

interface Sampled {
  readonly key: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Sentences with a number from the open parts of the news sets, in an order that the seed alone decides. */
async function sample(seed: string, most: number): Promise<Sampled[]> {
  const found: Sampled[] = [];
  for (const [file, textOf] of sets)
    for await (const { id, text } of records(file, textOf)) {
      if (partOf(id) !== 'open') continue;
      const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: paragraph }) => ({
        start: index,
        end: index + paragraph.length,
        kind: 'body' as const,
      }));
      const sentences = segmentSentences(text, paragraphs, language.segment);
      for (const sentence of sentences) {
        const own = text.slice(sentence.start, sentence.end);
        if (own.length > 500 || !bearsNumber(own)) continue;
        const key = createHash('sha256').update(`${seed} ${own}`).digest('hex');
        if (key < '08')
          found.push({
            key,
            text: own,
            figures: extractFigures({ text, headline: null, dek: null }, [sentence], language.figures),
          });
      }
    }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, most);
}

/** `npm run quality -- figures --sample SEED [N]`: sentences to be read by a person, each with all that was found in it. */
export async function printSample(seed: string, most: number): Promise<number> {
  for (const [index, { text, figures }] of (await sample(seed, most)).entries()) {
    console.log(`${index + 1}. ${text.replaceAll(/\s+/g, ' ')}`);
    for (const figure of figures) {
      const value = figure.value ?? `${figure.low}..${figure.high}`;
      const bound = figure.bound === 'exact' ? '' : ` ${figure.bound}`;
      const change = figure.change === 'none' ? '' : ` ${figure.change}`;
      const label = figure.label === null ? '' : ` «${labelled(figure, figure.label)}»`;
      console.log(
        `   [${figure.text}] ${value}${bound}${change} {${figure.unit?.name ?? '-'}} <${figure.subject?.text ?? '-'}>${label} ${figure.rule}`,
      );
    }
  }
  return 0;
}

function labelled({ start }: Figure, label: NonNullable<Figure['label']>): string {
  const { text, gap } = label;
  if (gap === undefined) return text;
  const before = text.slice(0, gap.start - label.start);
  return `${before}…${text.slice(gap.end - label.start)}${start < gap.start ? '!' : ''}`;
}
