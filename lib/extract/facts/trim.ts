import type { FactWords } from '../../language/contract/facts.ts';
import { type Span, trimSpan } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';

/** What is left of a sentence, and the attribution that was cut off. */
interface Trimmed {
  readonly span: Span;
  readonly source: Span | null;
  readonly trims: readonly TrimName[];
}

/** What a trim cuts off a sentence. */
export type TrimName = 'dateline' | 'marker' | 'connective' | 'conjunction' | 'attribution';

interface TrimRule {
  readonly name: TrimName;
  readonly trim: (text: string, span: Span, words: FactWords) => { span: Span; source?: Span } | undefined;
}

/** Shortest clause, in words, that may stand alone after a cut. */
const leastWords = 6;

const wordsIn = (text: string, { start, end }: Span): number => countWords(text, start, end);

/**
 * Agencies and networks in brackets, alone or behind a place: "(CNN)", "Port Hale, Norhaven (Reuters) - ". Letters that
 * no agency has are one only at the very start or before a dash: "The Water Board (WB) on Friday …" is a sentence.
 */
const agency =
  /^(?:\([A-Z]{2,6}(?:\.com| Student News)?\)|(?:\p{Lu}[\p{L}.'’/-]{0,20}(?:,? (?:\p{Lu}[\p{L}.'’/-]{0,20}|\p{Ll}{1,3})){0,5} ?)?\((?:CNN|AP|AFP|Reuters|dpa|UPI|EFE|Xinhua|Bloomberg|ANSA|APA|KNA|epd|AFX|RFE\/RL)\)(?=\s{0,3}[\p{Lu}\d"“„«'‘–—-])|\p{Lu}[\p{L} .,'’/-]{0,60}\([A-Z]{2,6}\)(?= ?[-–—]))\s*(?:[-–—]{1,2}\s*)?/u;

const placeLine = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:,\s[\p{L}. ]{2,30}(?:\d{1,2})?)?\s?[-–—]{1,2}\s+/u;

/** A list item's number or bullet, a live blog's time, an interview's "Q:". */
const marker =
  /^(?:[•⁃▪●*»>]{1,3}\s*|#?\d{1,2}[.)]\s+|\(?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|CET|ET|EST|EDT|UTC))?\)?[:\s–—-]+(?=\p{Lu})|[QA]:\s+)/iu;

/** Applied in order to what the rule before left. A cut is made at a clause bound, and only there. */
const trimRules: readonly TrimRule[] = [
  {
    name: 'dateline',
    trim: (text, span) => {
      const start = text.slice(span.start, Math.min(span.end, span.start + 110));
      const match = agency.exec(start) ?? placeLine.exec(start);
      return match === null ? undefined : { span: { start: span.start + match[0].length, end: span.end } };
    },
  },
  {
    name: 'marker',
    trim: (text, span) => {
      const match = marker.exec(text.slice(span.start, Math.min(span.end, span.start + 24)));
      return match === null ? undefined : { span: { start: span.start + match[0].length, end: span.end } };
    },
  },
  {
    name: 'connective',
    trim: (text, span, { droppableOpeners }) => {
      const start = text.slice(span.start, span.start + 30).toLowerCase();
      if (!start.includes(', ')) return undefined;
      const opener = droppableOpeners.find(
        (word) => start.startsWith(word) && start.startsWith(', ', word.length),
      );
      return opener === undefined
        ? undefined
        : { span: { start: span.start + opener.length + 2, end: span.end } };
    },
  },
  {
    name: 'conjunction',
    trim: (text, span, { droppableConjunctions }) => {
      // "But in the summer of 2021 the river fell": the contrast goes, what happened stays.
      const [first = '', next = ''] = text
        .slice(span.start, span.start + 30)
        .toLowerCase()
        .split(' ', 2);
      if (!droppableConjunctions?.words.has(first) || droppableConjunctions.notBefore.has(next))
        return undefined;
      return /^\p{L}/u.test(next)
        ? { span: { start: span.start + first.length + 1, end: span.end } }
        : undefined;
    },
  },
  {
    name: 'attribution',
    trim: (text, span, words) => trailingAttribution(text, span, words),
  },
];

const quotationMark = /["“”«»„]/;

/** Whether the end of a sentence opens with the words of an attribution: "according to the mill", "so der Sprecher". */
function opensAttribution(tail: string, { attributionOpeners, attributionLeads }: FactWords): boolean {
  const lower = tail.toLowerCase();
  const opener = attributionOpeners.find((phrase) => lower.startsWith(`${phrase} `));
  if (opener === undefined) return false;
  if (attributionLeads?.of.has(opener) !== true) return true;
  const [next = ''] = tail.slice(opener.length + 1).split(/\s/, 1);
  return /^\p{Lu}/u.test(next) || attributionLeads.before.has(next);
}

/** "…, according to the mill. and "…, police said on Friday.": the claim stays, its source goes beside it. */
function trailingAttribution(
  text: string,
  span: Span,
  words: FactWords,
): { span: Span; source: Span } | undefined {
  const { sayingVerbs, pronounOpeners, connectiveOpeners, firstPerson, tails, verbs } = words;
  const sentence = text.slice(span.start, span.end);
  if (!/[.]$/.test(sentence) || quotationMark.test(sentence)) return undefined;
  for (let comma = sentence.lastIndexOf(', '); comma > 0; comma = sentence.lastIndexOf(', ', comma - 1)) {
    const tail = sentence.slice(comma + 2, -1);
    const tailWords = tail.toLowerCase().split(/\s+/);
    if (tailWords.length > 16) return undefined;
    const opens = opensAttribution(tail, words);
    const verb = tailWords.findIndex((word) => sayingVerbs.has(word));
    const says =
      verb > 0 &&
      verb <= 8 &&
      tailWords.length - verb <= 5 &&
      !tail.includes(',') &&
      // "as the owner, Dunmere Lines, had said": a comma before a verb closes what stands between it and its subject.
      verbs?.words.has(/^\S*/.exec(tail)?.[0] ?? '') !== true &&
      !connectiveOpeners.has(tailWords[0] ?? '') &&
      tails?.relatives.has(tailWords[0] ?? '') !== true &&
      tails?.subordinators.has(tailWords[0] ?? '') !== true &&
      !pronounOpeners.has(tailWords[0] ?? '') &&
      !firstPerson.has(tailWords[0] ?? '');
    if (!opens && !says) continue;
    // "…, which, according to the army, are advancing": the sentence goes on after its source.
    if (/(?:,|;)\s+\p{Ll}/u.test(tail)) return undefined;
    // "In a post seen by thousands, the party claimed the attack": a phrase alone leads up to its clause.
    const first = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
    if (tails?.subordinators.has(first) === true && !sentence.slice(0, comma).includes(',')) return undefined;
    const clause = { start: span.start, end: span.start + comma };
    if (wordsIn(text, clause) < leastWords) return undefined;
    return { span: clause, source: { start: span.start + comma + 2, end: span.end - 1 } };
  }
  return undefined;
}

/** A sentence without what only ties it to its place on the page; a verbatim slice, trimmed at clause bounds. */
export function trimSentence(text: string, sentence: Span, words: FactWords): Trimmed {
  let span: Span = { start: sentence.start, end: sentence.end };
  let source: Span | null = null;
  const trims: TrimName[] = [];
  for (const { name, trim } of trimRules) {
    const cut = trim(text, span, words);
    if (cut === undefined) continue;
    const left = trimSpan(text, cut.span);
    if (left.end <= left.start) continue;
    span = left;
    source = cut.source ?? source;
    trims.push(name);
  }
  return { span, source, trims };
}
