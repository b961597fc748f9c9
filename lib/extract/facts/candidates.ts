import type { Candidate } from './candidate.ts';
import { furnitureRule } from './furniture.ts';
import type { FactContext } from './index.ts';
import type { Vocabulary } from './terms.ts';
import { trimSentence } from './trim.ts';

/** Kinds of paragraph that can hold a fact. */
const telling: ReadonlySet<string> = new Set(['body', 'quote', 'list-item']);

/** The sentences that may become facts, trimmed, in order: no furniture, no headings, none that repeats another. */
export function candidatesOf(
  { article, sentences, language }: FactContext,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  const { text, paragraphs, headline } = article;
  const seen = new Set<string>(headline === null ? [] : [bare(headline)]);
  const candidates: Candidate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!telling.has(paragraphs[sentence.paragraph]?.kind ?? 'body')) continue;
    const whole = text.slice(sentence.start, sentence.end);
    if (furnitureRule(whole, language.facts) !== undefined) continue;
    const key = bare(whole);
    if (seen.has(key)) continue;
    seen.add(key);
    const { span, source, trims } = trimSentence(text, sentence, language.facts);
    candidates.push({
      ...span,
      ...vocabulary.termed(text, span.start, span.end),
      sentence: index,
      paragraph: sentence.paragraph,
      words: (text.slice(span.start, span.end).match(/\S+/g) ?? []).length,
      source,
      trims,
    });
  }
  return candidates;
}

/** Letters and digits alone: what tells a repeated line. */
const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
