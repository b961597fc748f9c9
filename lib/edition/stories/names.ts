import { type Token, tokenise } from '../../segment/tokens.ts';
import { backgroundOf } from './background.ts';
import { type StoryDocument, stemsOf } from './terms.ts';

/** Names of a document that are looked at: those of its first characters, where the event is told. */
const mostCharacters = 900;
const mostNames = 24;

/** A stem in more of the background's 500 documents is no name of one event: a weekday, a country in every paper. */
const commonFrom = 10;

/** With fewer names an article's topic cannot be judged by them. */
const fewestNames = 2;
/** Of two texts as short as this, in different terms, one is enough: a brief names little beside the place of its event. */
const briefTerms = 40;

const startsLarge = /^\p{Lu}/u;

/** A word with a capital within a sentence; where most words have one (a headline in capitals) it says nothing. */
function* namesIn(text: string): Generator<string> {
  const tokens = tokenise(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const large = words.filter((token) => startsLarge.test(token.text));
  if (large.length > words.length / 2) return;
  let before: Token | undefined;
  for (const token of tokens) {
    const within = before !== undefined && (before.kind !== 'mark' || before.text === ',');
    if (within && token.kind === 'word' && startsLarge.test(token.text)) yield* stemsOf(token.lower);
    before = token;
  }
}

/** Stems of the people, places and things that headline and first sentences name. */
export function namesInStory({ headline, text }: StoryDocument): string[] {
  const names = new Set<string>();
  for (const part of [headline, text.slice(0, mostCharacters)])
    for (const stem of namesIn(part)) if (backgroundOf(stem) < commonFrom) names.add(stem);
  return [...names].slice(0, mostNames);
}

/**
 * Whether two groups of documents name nobody and nothing in common: two fires are told in the same words but for the town. Never
 * where one of them has hardly a name, as in scripts without capitals. `terms` are how many different ones each group has.
 */
export function areStrangers(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  ...terms: readonly [number, number]
): boolean {
  const fewest = terms.every((each) => each <= briefTerms) ? 1 : fewestNames;
  if (a.size < fewest || b.size < fewest) return false;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const name of fewer) if (more.has(name)) return false;
  return true;
}
