import type { SegmentWords } from '../language/contract/segment.ts';

/** A place where a sentence may end: a run of terminators, the marks that close after it, and what follows. */
interface Candidate {
  readonly text: string;
  /** Where the sentence that would end here began. */
  readonly sentenceStart: number;
  /** The run of terminators: [runStart, runEnd). */
  readonly runStart: number;
  readonly runEnd: number;
  /** After quotation marks and brackets that close behind the run. */
  readonly end: number;
  /** The first character after white space. */
  readonly next: number;
  /** End of the paragraph or line block. */
  readonly limit: number;
  /** Whether white space stands between `end` and `next`. */
  readonly spaced: boolean;
  /** Whether the run stands in a bracket that closes later. */
  readonly bracketed: boolean;
}

type Verdict = 'end' | 'go on';

/** One rule of the list: a verdict, or undefined where it has nothing to say. */
interface BoundaryRule {
  readonly name: string;
  readonly judge: (at: Candidate, words: SegmentWords) => Verdict | undefined;
}

const openers = /["'“”„‟«»‹›‘’‚`([{¿¡—–\-•⁃*]/;
const longestToken = 24;

/** The token before the run, back to white space, a hyphen or an opening mark: "U.S" of "the U.S.", "Mt" of "Aoraki-Mt. Cook". */
function tokenBefore({ text, sentenceStart, runStart }: Candidate): string {
  const least = Math.max(sentenceStart, runStart - longestToken);
  let start = runStart;
  while (start > least && !/[\s"“„«‘'([{/—–-]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, runStart);
}

const wordHere = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/uy;

/** The first word after the run, opening marks skipped; '' where something else follows. */
function wordAfter({ text, next, limit }: Candidate, skip = 0): string {
  let at = next;
  const most = Math.min(limit, next + longestToken);
  for (let left = skip; left > 0; left -= 1) {
    while (at < most && !/\s/.test(text.charAt(at))) at += 1;
    while (at < most && /\s/.test(text.charAt(at))) at += 1;
  }
  while (at < most && (openers.test(text.charAt(at)) || /\s/.test(text.charAt(at)))) at += 1;
  wordHere.lastIndex = at;
  return wordHere.exec(text)?.[0] ?? '';
}

/** A remark in brackets behind which the sentence goes on, and how far it is looked for. */
const aside = /^\([^()]{1,60}\)[,;]?\s\p{Ll}/u;
const longestAside = 68;

const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;
const brand = /^\p{Ll}\p{Lu}/u;
const isPoint = ({ text, runStart, runEnd }: Candidate): boolean =>
  runEnd - runStart === 1 && text.charAt(runStart) === '.';
const isEllipsis = ({ text, runStart, runEnd }: Candidate): boolean =>
  /^[.…][\s.…]*$/.test(text.slice(runStart, Math.min(runEnd, runStart + 12))) &&
  (runEnd - runStart > 1 || text.charAt(runStart) === '…');

/** Whether what follows reads as the start of a sentence and not as the rest of a name. */
const starts = (at: Candidate, words: SegmentWords): boolean => {
  const word = wordAfter(at);
  return capital.test(word) && words.starters.has(word.toLowerCase());
};

/**
 * What decides whether a sentence ends, first verdict first. Full stops are the hard part: Palmer and Hearst 1997
 * count up to nine in ten of those in the Wall Street Journal as ambiguous.
 */
const boundaryRules: readonly BoundaryRule[] = [
  {
    name: 'in-brackets',
    judge: ({ bracketed }) => (bracketed ? 'go on' : undefined),
  },
  {
    name: 'glued',
    judge: (at, words) => {
      if (at.spaced) return undefined;
      const glued =
        at.end === at.runEnd &&
        !(words.pointedOrdinals && isOrdinal(at, words)) &&
        /^\p{Lu}\p{Ll}*$/u.test(wordAfter(at)) &&
        /(?:\p{Ll}{2}|\d)$/u.test(tokenBefore(at)) &&
        !/[@/]|\p{L}\./u.test(tokenBefore(at)) &&
        /^[.,]?\s/.test(at.text.slice(at.next + wordAfter(at).length, at.next + wordAfter(at).length + 2));
      return glued ? 'end' : 'go on';
    },
  },
  {
    name: 'enumerator',
    judge: (at, words) =>
      !words.partsEnumerators &&
      isPoint(at) &&
      at.runStart - at.sentenceStart < 8 &&
      /^[•⁃*–-]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5})$/.test(at.text.slice(at.sentenceStart, at.runStart))
        ? 'go on'
        : undefined,
  },
  {
    name: 'small-letter-follows',
    judge: (at) => {
      const word = wordAfter(at);
      return small.test(word) && !brand.test(word) ? 'go on' : undefined;
    },
  },
  {
    name: 'comma-follows',
    judge: ({ text, next }) =>
      /[,;:)]/.test(text.charAt(next)) && text.charAt(next + 1) !== '-' ? 'go on' : undefined,
  },
  {
    // "at 10.53 a.m. (5.53 a.m. GMT) in a remote area"
    name: 'aside-follows',
    judge: ({ text, next, limit }) =>
      aside.test(text.slice(next, Math.min(limit, next + longestAside))) ? 'go on' : undefined,
  },
  {
    name: 'name-and-speech-verb',
    judge: (at, words) =>
      at.end > at.runEnd &&
      capital.test(wordAfter(at)) &&
      (words.speechVerbs.has(wordAfter(at, 1)) || words.speechVerbs.has(wordAfter(at, 2)))
        ? 'go on'
        : undefined,
  },
  {
    name: 'ellipsis',
    judge: (at) => {
      if (!isEllipsis(at)) return undefined;
      return capital.test(wordAfter(at)) ? 'end' : 'go on';
    },
  },
  { name: 'not-a-point', judge: (at) => (isPoint(at) ? undefined : 'end') },
  {
    name: 'point-in-quotation',
    judge: (at) => (at.end > at.runEnd ? 'end' : undefined),
  },
  {
    name: 'abbreviation',
    judge: (at, words) => {
      const token = tokenBefore(at).toLowerCase();
      if (words.abbreviations.has(token)) return 'go on';
      if (words.numberedAbbreviations.has(token) && /^\d|^[IVXLC]+$/.test(wordAfter(at))) return 'go on';
      if (words.endingAbbreviations.has(token)) {
        const goesOn = words.continuers.has(wordAfter(at).toLowerCase()) || opensSentence(at);
        return goesOn && !starts(at, words) ? 'go on' : 'end';
      }
      if (!words.finalAbbreviations.has(token)) return undefined;
      return starts(at, words) ? 'end' : 'go on';
    },
  },
  {
    name: 'initial',
    judge: (at, words) => {
      const token = tokenBefore(at);
      // "K", "J.K", "U.S.A", "Т. Г": a letter alone, or letters parted by points.
      if (!/^(?:\p{L}{1,2}\.)*\p{Lu}$/u.test(token)) return undefined;
      return starts(at, words) && wordBeforeIsSmall(at, token) ? 'end' : 'go on';
    },
  },
  {
    name: 'lettered-abbreviation',
    judge: (at, words) =>
      /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(tokenBefore(at))
        ? starts(at, words)
          ? 'end'
          : 'go on'
        : undefined,
  },
  {
    name: 'pointed-ordinal',
    judge: (at, words) =>
      words.pointedOrdinals && isOrdinal(at, words) && !starts(at, words) ? 'go on' : undefined,
  },
];

/** "am 3. Oktober", "Johannes Paul II. Platz"; of three digits only behind an article, "die 105. Auflage": "stieg auf 105. Polizisten" ends. */
function isOrdinal(at: Candidate, { ordinalOpeners }: SegmentWords): boolean {
  const token = tokenBefore(at);
  if (/^(?:\d{1,2}|[IVX]+)$/.test(token)) return true;
  if (!/^\d{3}$/.test(token)) return false;
  const before = at.text.slice(
    Math.max(at.sentenceStart, at.runStart - longestToken),
    at.runStart - token.length,
  );
  return ordinalOpeners?.has(before.trim().split(' ').at(-1)?.toLowerCase() ?? '') === true;
}

/** Whether the run stands in the first three words of its sentence: "At 5 a.m. Ms. Vale left." */
function opensSentence({ text, sentenceStart, runStart }: Candidate): boolean {
  return /^\S+(?:\s\S+){0,3}$/.test(text.slice(sentenceStart, Math.min(runStart, sentenceStart + 32)));
}

/** "vitamin C. The", "you and I. Did": a letter behind a common word may end its sentence; behind a name it is an initial. */
function wordBeforeIsSmall({ text, runStart, sentenceStart }: Candidate, token: string): boolean {
  if (token.includes('.')) return true;
  const before = text.slice(
    Math.max(sentenceStart, runStart - token.length - longestToken),
    runStart - token.length,
  );
  const word = /\s$/.test(before) ? (before.trim().split(/\s+/).at(-1) ?? '') : '';
  return small.test(word);
}

/** Whether a sentence ends at a candidate, and the rule that says so. */
export function judgeBoundary(at: Candidate, words: SegmentWords): { verdict: Verdict; rule: string } {
  for (const { name, judge } of boundaryRules) {
    const verdict = judge(at, words);
    if (verdict !== undefined) return { verdict, rule: name };
  }
  return { verdict: 'end', rule: 'terminator' };
}
