import { overlaps, type Quote, type Span, sliceOf } from '../../model/index.ts';
import { asks } from '../../segment/ends.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { countWords } from '../../segment/words.ts';
import { replyFrom } from './answers.ts';

/** One utterance: the parts of a quotation that one verb of saying splits, in order. */
export type Saying = readonly Quote[];

/** Fewest words of a complete statement; with fewer an utterance is a phrase of its sentence. */
const leastWords = 6;

/** Utterances from their first part that begins like a sentence on: what goes on behind "she said" is of them. */
export function utterancesOf(quotes: readonly Quote[]): Saying[] {
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.group);
    if (group !== undefined && quote.kind !== 'indirect') group.push(quote);
    else if (quote.kind === 'direct') groups.set(quote.group, [quote]);
  }
  return [...groups.values()];
}

export const textOf = (utterance: Saying): string => utterance.map(({ text }) => text).join(' ');

/** The longest beginning of a part that ends with a sentence and has at most so many words; undefined where there is none. */
function cutAt(
  text: string,
  part: Quote,
  sentences: readonly SentenceSpan[],
  most: number,
): Quote | undefined {
  const end = sentences
    .map((sentence) => sentence.end)
    .filter((at) => at > part.start && at < part.end && countWords(text.slice(part.start, at)) <= most)
    .at(-1);
  return end === undefined
    ? undefined
    : { ...part, ...sliceOf(text, part.start, end), rule: `${part.rule}+cut` };
}

/** The utterance without what goes beyond `longest` words, cut at sentence ends only; none when its first sentence is longer. */
export function fitted(
  text: string,
  utterance: Saying,
  sentences: readonly SentenceSpan[],
  longest: number,
): Saying | undefined {
  const kept: Quote[] = [];
  let left = longest;
  for (const part of utterance) {
    const words = countWords(part.text);
    if (words > left) break;
    kept.push(part);
    left -= words;
  }
  const over = utterance[kept.length];
  if (over === undefined) return utterance;
  const cut = cutAt(text, over, sentences, left);
  if (cut !== undefined) return [...kept, cut];
  // “A,” she said, “b”: without its second half the first is no whole thought.
  if (!startsSmall(over.text)) return kept.length > 0 ? kept : undefined;
  const last = kept.pop();
  const ended = last && cutAt(text, last, sentences, longest);
  return ended ? [...kept, ended] : undefined;
}

/** “In 1984. There were …” leans on a question that is not shown: an answer is heard from its first longer sentence on. */
export function withoutReply(text: string, utterance: Saying, sentences: readonly SentenceSpan[]): Saying {
  const [first, ...rest] = utterance;
  if (first === undefined) return utterance;
  const from = replyFrom(text, first, sentences);
  return from === first.start
    ? utterance
    : [{ ...first, ...sliceOf(text, from, first.end), rule: `${first.rule}+reply` }, ...rest];
}

const startsSmall = (text: string): boolean => /^[\s\p{P}]*\p{Ll}/u.test(text);

/** Whether an utterance can be read by itself: a sentence that does not answer one that is not shown. */
export function isWholeThought(utterance: Saying): boolean {
  const text = textOf(utterance).replace(/^[\s"“”«»„'‘’.…]+/u, '');
  return countWords(text) >= leastWords && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !asks(text);
}

/** Whether a fact is mostly one of these quotations. */
export function isMostly(fact: { start: number; end: number }, utterances: readonly Saying[]): boolean {
  let shared = 0;
  for (const quote of utterances.flat()) {
    if (overlaps(fact, quote)) shared += Math.min(fact.end, quote.end) - Math.max(fact.start, quote.start);
  }
  return shared > (fact.end - fact.start) / 2;
}

/** Most words beside a quotation that are only its attribution: “…,” said the harbour minister, Ada Vale, on Monday. */
const mostAttribution = 8;

/** Whether a fact is an utterance that can be shown as one, and who spoke it. */
export function isReport(fact: Span & { readonly text: string }, utterances: readonly Saying[]): boolean {
  return utterances.some((utterance) => {
    const within = utterance.filter((quote) => overlaps(fact, quote));
    if (within.length === 0 || !isWholeThought(utterance)) return false;
    const quoted = within.reduce((sum, { text }) => sum + countWords(text), 0);
    return countWords(fact.text) - quoted <= mostAttribution;
  });
}

/** Whether a fact names the speaker of a quotation in it. */
export function isAttributed(fact: Span, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (quote) => overlaps(fact, quote) && quote.speaker !== null && overlaps(fact, quote.speaker),
  );
}
