import type { FactWords } from '../../language/contract/facts.ts';
import { asks } from '../../segment/ends.ts';
import { opensWithQuotation, QuotationMarks, type QuotationPairs } from '../../segment/quotation-marks.ts';
import type { Token } from '../../segment/tokens.ts';

/** Counts over the tokens of a clause, taken in one pass. */
export interface Style {
  /** First word or number, lower case; '' where there is none. */
  readonly opener: string;
  /** Words that start with a capital and are not the first: names, in languages that write common nouns small. */
  readonly capitals: number;
  readonly numbers: number;
  /** Tokens between quotation marks. */
  readonly quoted: number;
  readonly opensWithQuotation: boolean;
  readonly questions: number;
  readonly exclamations: number;
  /** A colon among the first six tokens. */
  readonly colon: boolean;
  readonly firstPerson: number;
  readonly secondPerson: number;
  readonly saying: number;
  readonly events: number;
}

const colonWithin = 6;

/** Whether a word of two letters or more is set in capitals. */
const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

export function styleOf(tokens: readonly Token[], words: FactWords, pairs: QuotationPairs): Style {
  let opener: string | undefined;
  let [capitals, numbers, quoted, questions, exclamations] = [0, 0, 0, 0, 0];
  let [firstPerson, secondPerson, saying, events] = [0, 0, 0, 0];
  let colon = false;
  const marks = new QuotationMarks(pairs);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { kind, text, lower, glued } = token;
    if (kind === 'mark') {
      marks.step(text, glued ? (tokens[at - 1]?.text.at(-1) ?? '') : at === 0 ? '' : ' ');
      if (asks(text)) questions += 1;
      else if (text === '!') exclamations += 1;
      else if (text === ':' && at < colonWithin) colon = true;
      continue;
    }
    if (marks.inside) quoted += 1;
    if (kind === 'number') numbers += 1;
    else if (opener !== undefined && text.charAt(0) !== lower.charAt(0)) capitals += 1;
    opener ??= lower;
    // "US" is no "us".
    if (words.firstPerson.has(lower) && !isCapitals(text)) firstPerson += 1;
    if (words.secondPerson.has(lower)) secondPerson += 1;
    if (words.sayingVerbs.has(lower)) saying += 1;
    if (words.eventWords.has(lower)) events += 1;
  }
  return {
    opener: opener ?? '',
    capitals,
    numbers,
    quoted,
    opensWithQuotation: opensWithQuotation(tokens[0]?.text ?? '', pairs),
    questions,
    exclamations,
    colon,
    firstPerson,
    secondPerson,
    saying,
    events,
  };
}
