import { once } from '../once.ts';
import { functionWords, ownLetters, ownScripts } from './detect.data.ts';

/** Code units of a text that are examined: enough to be certain, few enough to cost nothing. */
const sampled = 4_000;

type SharedScript = keyof typeof functionWords;

interface Lexicon {
  /** Word → the languages that have it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Letter → the few languages that have it. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
}

function layLexicon(script: SharedScript): Lexicon {
  const words = new Map<string, string[]>();
  const letters = new Map<string, string[]>();
  for (const [code, list] of Object.entries(functionWords[script])) {
    for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), code]);
    for (const letter of ownLetters[code] ?? '') letters.set(letter, [...(letters.get(letter) ?? []), code]);
  }
  return { words, letters };
}

const lexiconOf: Readonly<Record<SharedScript, () => Lexicon>> = {
  Latin: once(() => layLexicon('Latin')),
  Cyrillic: once(() => layLexicon('Cyrillic')),
  Arabic: once(() => layLexicon('Arabic')),
};

const scripts: readonly (readonly [SharedScript, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
];

/** A letter of a non-Latin script, or of a rarer Latin block; punctuation and symbols do not match. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\udfff\uf900-\uffff]/;

const patterns = once(() => ownScripts.map(([code, source]) => [code, new RegExp(source, 'gu')] as const));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The most likely language of a text, judged by its script, its function words and the letters that are peculiar to one
 * language; `und` when there is no evidence. Examines the first 4,000 code units.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled).toLowerCase();
  // The usual case: there are no letters of other scripts to count.
  if (!beyondLatin.test(sample)) return /\p{Script=Latin}/u.test(sample) ? byWords(sample, 'Latin') : 'und';
  let shared: { script: SharedScript; letters: number } | undefined;
  for (const [script, pattern] of scripts) {
    const letters = count(sample, pattern);
    if (letters > (shared?.letters ?? 0)) shared = { script, letters };
  }
  for (const [code, pattern] of patterns()) {
    // A Han or kana character carries as much as two or three letters. If a tenth is kana, it is Japanese rather than
    // Chinese.
    const letters = count(sample, pattern);
    if (
      letters > 0 &&
      letters * (code === 'ja' ? 10 : 2) >
        (shared?.letters ?? 0) + (code === 'ja' ? count(sample, /\p{Script=Han}/gu) : 0)
    )
      return code;
  }
  return shared ? byWords(sample, shared.script) : 'und';
}

/** The weight of a peculiar letter; a word that only one language has weighs 1. */
const letterWeight = 0.3;

/** Lowest score for an answer: one function word or two letters. */
const leastScore = 0.6;

function byWords(sample: string, script: SharedScript): string {
  const { words, letters } = lexiconOf[script]();
  const scores = new Map<string, number>();
  const add = (code: string, score: number): void => {
    scores.set(code, (scores.get(code) ?? 0) + score);
  };
  let tokens = 0;
  for (const [token] of sample.matchAll(/[\p{L}\p{M}’']+/gu)) {
    tokens += 1;
    const codes = words.get(token) ?? [];
    // A word that only one language has says more than one that five share.
    for (const code of codes) add(code, 0.5 + 0.5 / codes.length);
  }
  for (const letter of sample) {
    for (const code of letters.get(letter) ?? []) add(code, letterWeight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < leastScore || best[1] < tokens * 0.06) return 'und';
  return second && second[1] > best[1] * 0.97 ? 'und' : best[0];
}
