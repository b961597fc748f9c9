import { asks, endsSentence } from '../../segment/ends.ts';
import { countWords } from '../../segment/words.ts';
import type { Candidate } from './candidate.ts';
import type { FactContext } from './context.ts';
import { furnitureRule } from './furniture.ts';
import { incompletenessOf, stopsLines } from './incomplete.ts';
import { QuotationWalk } from './quotation.ts';
import { definiteOf } from './reading.ts';
import { styleOf } from './style.ts';
import type { Vocabulary } from './terms.ts';
import { trimSentence } from './trim.ts';

/** Kinds of paragraph that can hold a fact. */
const telling: ReadonlySet<string> = new Set(['body', 'quote', 'list-item']);

/** The sentences that may become facts, trimmed, in order: no furniture, no headings, none that repeats another. */
export function candidatesOf(
  { article, sentences, language, tokens }: FactContext,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  const { text, paragraphs, headline } = article;
  const seen = new Set<string>(headline === null ? [] : [bare(headline)]);
  const candidates: Candidate[] = [];
  const quotation = new QuotationWalk(language.segment.quotationMarks);
  let asked = -1;
  const stops = stopsLines(article);
  for (const [index, sentence] of sentences.entries()) {
    if (!telling.has(paragraphs[sentence.paragraph]?.kind ?? 'body')) continue;
    const whole = text.slice(sentence.start, sentence.end);
    const halfQuotation = quotation.isPart(whole, sentence.paragraph);
    const answers = asked === sentence.paragraph;
    asked = asks(whole) ? sentence.paragraph : -1;
    const furniture = furnitureRule(whole, language.facts);
    if (furniture !== undefined && !(index === 0 && mayOpen(furniture, whole))) continue;
    if (isByline(whole, article.bylines)) continue;
    // A part of a quotation is no complete statement.
    if (halfQuotation) continue;
    const key = bare(whole);
    if (seen.has(key)) continue;
    seen.add(key);
    const { span, source, trims } = trimSentence(text, sentence, language.facts);
    const termed = vocabulary.termed(tokens(span.start, span.end));
    candidates.push({
      ...span,
      ...termed,
      style: styleOf(termed.tokens, language.facts, language.segment.quotationMarks),
      sentence: index,
      paragraph: sentence.paragraph,
      words: countWords(text, span.start, span.end),
      source,
      tail: source === null ? language.facts.tailOf?.(termed.tokens) : undefined,
      trims,
      definite: definiteOf(termed, language.facts),
      leaning: incompletenessOf({
        whole,
        tokens: tokens(sentence.start, sentence.end),
        clause: termed.tokens,
        answers,
        index,
        stops,
        facts: language.facts,
      }),
    });
  }
  return candidates;
}

/** Exceptions for the first sentence: a lede may be of any length, “The mill is gone.”, and may begin with its place, “PORT HALE: The mill …”; “Port Hale, 14 May.” is no lede. */
function mayOpen(furniture: string, lede: string): boolean {
  if (furniture === 'fragment') return endsSentence(lede) && /\s/.test(lede) && !/\d/.test(lede);
  return furniture === 'catchword' && lede.length > shortCaption;
}

/** A first line that opens with a catchword and has fewer characters is a caption all the same. */
const shortCaption = 60;

/** Most words beside the name in a byline: "By …, energy correspondent in Grunnvik". */
const mostBylineWords = 9;

/** A short line without a final stop that names one of the article's authors, or a sentence on who that is. */
function isByline(line: string, bylines: readonly string[]): boolean {
  if (bylines.some((name) => line.startsWith(`${name} `))) return true;
  if (line.length > 160 || endsSentence(line)) return false;
  const named = bylines.find((name) => line.includes(name));
  return named !== undefined && countWords(line.replace(named, '')) <= mostBylineWords;
}

/** The key by which a repeated line is recognised: lower case, without its final punctuation mark. */
const bare = (line: string): string => line.toLowerCase().replace(/[\p{Sentence_Terminal}…]$/u, '');
