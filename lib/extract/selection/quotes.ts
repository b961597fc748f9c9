import type { FactWords } from '../../language/contract/facts.ts';
import type { QuoteWords } from '../../language/contract/quotes.ts';
import type { Fact, Form, Name, Quote } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { countWords } from '../../segment/words.ts';
import { keyFacts } from './allowance.ts';
import {
  fitted,
  isMostly,
  isWholeThought,
  type Saying,
  textOf,
  utterancesOf,
  withoutReply,
} from './utterances.ts';
import { leastNovelty, type Wording } from './wording.ts';

/** Longest quotation, in words: such a one is cut at the end of a sentence where it can be, and where not it may have more. */
const wanted = 32;
const longest = 50;

/** Most quotations that are chosen. */
const mostChosen = 16;

/** Media, agencies and clubs, the paper that asks in a transcript: what they are quoted with was said by someone else. */
const acronym = /^(?:[Tt]he )?[\p{Lu}-]{2,}(?: \p{Lu}{2,})*$/u;

/** What the speaker adds to an utterance's score; undefined where the speaker named is no person, so that it should not be shown. */
function speakerWorth(
  { speaker }: Quote,
  names: readonly Name[],
  { pronouns, cueVerbs }: QuoteWords,
): number | undefined {
  const who = speaker?.name ?? speaker?.text ?? '';
  // The writer's own words are no voice, and “It” or “15 July” is nobody a reader knows.
  if (who.toLowerCase() in pronouns || cueVerbs.has(who.toLowerCase()) || /^\p{N}|\p{N}$/u.test(who))
    return undefined;
  if (who === '' || /^\p{Ll}+$/u.test(who)) return -0.4;
  if (acronym.test(who)) return undefined;
  const named = names.find(({ text }) => text === who);
  if (named !== undefined && named.kind !== 'person') return undefined;
  const central = names
    .slice(0, 6)
    .some(({ text, kind }) => kind === 'person' && (text.includes(who) || who.includes(text)));
  return (named === undefined && !central ? 0.1 : 0.3) + (central ? 0.2 : 0);
}

/** An utterance with fewer content words says little. */
const leastContent = 5;

/** A pronoun within so many words of an utterance's start refers to what stands before it. */
const latestPointer = 5;

/**
 * Score of a quotation that is entirely on the digest's topic, and of one that opens the article. Of 225 open articles
 * with written summaries the first chosen shares .187 of its content with them by these, .145 by salience alone, .126 by chance.
 */
const ofSubject = 1.5;
const ofPlace = 0.4;

/** The score of an utterance: on the topic, early, by a named speaker, by a person of the story. */
function worth(
  utterance: Saying,
  facts: readonly Fact[],
  told: string,
  { text, names, said: heading, words, leaning, wording }: QuoteChoice,
): number | undefined {
  const [first] = utterance;
  const speaker = first === undefined ? undefined : speakerWorth(first, names, words);
  if (first === undefined || speaker === undefined) return undefined;
  const key = facts.some((fact) => isMostly(fact, [utterance]));
  const said = textOf(utterance);
  const length = countWords(said);
  const opening = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [opener = ''] = opening;
  // "We told them it needed steel", "The pressure around this decision": whom and what the reader has not seen.
  const points = opening
    .slice(1, latestPointer)
    .some((word) => leaning.objectPronouns?.has(word) || leaning.happenings?.has(word));
  // Whom the digest tells of is to be heard before somebody at the story's edge.
  const who = first.speaker?.name ?? first.speaker?.text ?? '';
  const isTold = who !== '' && told.includes(who.slice(who.lastIndexOf(' ') + 1));
  const others = facts.filter((fact) => !isMostly(fact, [utterance])).map((fact) => fact.text);
  const shared = 1 - wording.novelty(said, [...heading, ...others]);
  return (
    first.salience +
    speaker +
    ofSubject * shared +
    ofPlace * (1 - first.start / text.length) +
    (isTold ? 0.25 : 0) +
    (key ? 0.3 : 0) -
    // "That is an interesting question" refers to what the reader does not see, or says little.
    (points || leaning.pronounOpeners.has(opener) || leaning.connectiveOpeners.has(opener) ? 0.35 : 0) -
    (wording.content(said) < leastContent ? 0.3 : 0) +
    (length >= 10 && length <= 30 ? 0.1 : 0)
  );
}

/** What quotations are chosen from and compared with. */
interface QuoteChoice {
  readonly text: string;
  readonly form: Form;
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceSpan[];
  /** The key facts, best first: one that is mostly a quotation makes that quotation worth more. */
  readonly facts: readonly Fact[];
  /** The texts at the digest's top. */
  readonly said: readonly string[];
  readonly wording: Wording;
  readonly words: QuoteWords;
  /** Words that open a sentence which refers to the one before. */
  readonly leaning: Pick<FactWords, 'pronounOpeners' | 'connectiveOpeners' | 'objectPronouns' | 'happenings'>;
}

/** Quotations for a digest, best first: whole thoughts, one a speaker before a second of the same, none said twice. */
export function selectQuotes(choice: QuoteChoice): readonly Saying[] {
  const { text, form, quotes, sentences, facts, said, wording } = choice;
  const top = facts.slice(0, keyFacts);
  const told = [...said, ...top.map((fact) => fact.text)].join('\n');
  const ranked = utterancesOf(quotes)
    .map((utterance) => (form === 'interview' ? withoutReply(text, utterance, sentences) : utterance))
    .map(
      (utterance) =>
        (form === 'interview' ? undefined : fitted(text, utterance, sentences, wanted)) ??
        fitted(text, utterance, sentences, longest) ??
        [],
    )
    .filter(isWholeThought)
    .flatMap((utterance) => {
      const value = worth(utterance, top, told, choice);
      return value === undefined ? [] : [{ utterance, value }];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ utterance }) => utterance);
  const chosen: Saying[] = [];
  const speakers = new Set<string>();
  const heard = (name: string): boolean =>
    speakers.has(name) ||
    (name !== '' &&
      [...speakers].some((other) => other !== '' && (other.endsWith(name) || name.endsWith(other))));
  for (const again of [false, true]) {
    for (const utterance of ranked) {
      if (chosen.length >= mostChosen) break;
      const speaker = utterance[0]?.speaker?.name ?? utterance[0]?.speaker?.text ?? '';
      if (chosen.includes(utterance) || (!again && heard(speaker))) continue;
      const words = textOf(utterance);
      if (wording.novelty(words, said) < leastNovelty) continue;
      // A fact that reports what is quoted says it: the reader need not hear it twice.
      if (
        top.some((fact) => !isMostly(fact, [utterance]) && wording.novelty(words, [fact.text]) < leastNovelty)
      )
        continue;
      if (chosen.some((other) => wording.same(words, textOf(other)))) continue;
      chosen.push(utterance);
      speakers.add(speaker);
    }
  }
  return chosen;
}
