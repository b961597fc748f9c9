import type { FactWords } from '../../language/contract/facts.ts';
import type { Article, Leaning } from '../../model/index.ts';
import { endsSentence } from '../../segment/ends.ts';
import type { Token } from '../../segment/tokens.ts';
import { countWords } from '../../segment/words.ts';
import { pointsAtPicture } from './furniture.ts';
import { isVerbless } from './verbless.ts';

/** A sentence of an article, as the rules below are asked about it. */
interface Judged {
  readonly whole: string;
  readonly tokens: readonly Token[];
  /** Its tokens without what was trimmed off. */
  readonly clause: readonly Token[];
  /** It follows a question in its paragraph. */
  readonly answers: boolean;
  readonly index: number;
  /** Its article ends its sentences with a full stop, as headings and captions do not. */
  readonly stops: boolean;
  readonly facts: FactWords;
}

/** Why a sentence is no complete statement by itself, in any context; the first rule that holds names the reason. */
const incompletenessRules: readonly (readonly [Leaning, (sentence: Judged) => boolean])[] = [
  ['answer', ({ answers }) => answers],
  ['aside', ({ whole }) => isInBrackets(whole)],
  ['caption', ({ tokens, facts }) => pointsAtPicture(tokens, facts)],
  ['verbless', ({ clause, facts }) => isVerbless(clause, facts)],
  ['unstopped', isUnstopped],
  ['headless', ({ whole }) => isHeadless(whole)],
];

export const incompletenessOf = (sentence: Judged): Leaning | null =>
  incompletenessRules.find(([, holds]) => holds(sentence))?.[0] ?? null;

/** "(The mayor was on leave at the time.)": an aside of the writer. */
const isInBrackets = (line: string): boolean => /^[([（][^)\]）]*[)\]）]\P{L}*$/u.test(line);

/** "effective way to reach readers which …": a sentence that begins in lower case has lost its beginning, unless it opens with a name such as "eBay" or "de Vries". */
const isHeadless = (line: string): boolean =>
  /^["“”„«»‘’'([—–-]*\p{Ll}/u.test(line) &&
  !/^\P{L}*(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}{1,3}[ ’'-]\p{Lu})/u.test(line);

/** Fewest words of a first line without a full stop that may be a lede: with fewer it is a heading or an agency's slug. */
const leastLede = 8;

/** Whether a line lacks a full stop in an article that sets them, or only announces what follows: "The latest on the fire (all times local):". */
function isUnstopped({ whole, stops, index }: Judged): boolean {
  if (whole.trimEnd().endsWith(':')) return true;
  return stops && !endsSentence(whole) && (index > 0 || countWords(whole) < leastLede);
}

/** Share of paragraphs with a final full stop from which on those without one are taken for captions and headings. */
const mostlyStopped = 0.7;

/** Whether most paragraphs of an article end with a full stop. */
export function stopsLines({ text, paragraphs }: Article): boolean {
  const lines = paragraphs.filter(({ kind }) => kind === 'body');
  const stopped = lines.filter(({ start, end }) =>
    endsSentence(text.slice(Math.max(start, end - 12), end).trimEnd()),
  );
  return lines.length > 2 && stopped.length >= mostlyStopped * lines.length;
}
