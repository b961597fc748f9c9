import type { Article, Fact, Form, Name } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';
import { isFirstPerson, isHalf, isScene, isVague, leansBack } from '../facts/index.ts';
import { firstQuestion } from './answers.ts';
import type { Thread } from './thread.ts';

/** Forms in which the writer, or the one asked, says "I". */
const personal: ReadonlySet<Form> = new Set(['opinion', 'interview']);

/** A name of less salience is somebody's at the story's edge. */
const leastCentral = 0.42;

/** Whether a text begins with a name: “Pete …”, not “Peter …”. */
const opensWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));

/** Whether a fact is about somebody whom nothing else that is told speaks of, and the story hardly does: “Ada Vale is a retired nurse.” */
export function namesStranger({ text, start }: Fact, told: string, names: readonly Name[]): boolean {
  return names.some(
    ({ kind, text: name, salience, start: known }) =>
      kind === 'person' &&
      salience < leastCentral &&
      known >= start &&
      opensWith(text, name) &&
      !told.includes(name.slice(name.lastIndexOf(' ') + 1)),
  );
}

/** The facts that the article itself tells: from the first question of an interview on, somebody speaks. */
export function toldBy(ranked: readonly Fact[], article: Article, form: Form): readonly Fact[] {
  if (form !== 'interview') return ranked;
  const opening = firstQuestion(article);
  return opening === undefined ? ranked : ranked.filter(({ end }) => end <= opening);
}

/** The facts that a reader of a digest can be shown, best first; one that leans on the sentence before it comes after that one. */
export function readable(ranked: readonly Fact[], form: Form, thread: Thread): readonly Fact[] {
  if (form === 'not-news') return [];
  const kept: Fact[] = [];
  const waiting: Fact[] = [];
  const keep = (fact: Fact): void => {
    kept.push(fact);
    for (const next of waiting.filter((other) => !kept.includes(other) && thread.isClear(other, [fact])))
      keep(next);
  };
  for (const fact of ranked) {
    // A lede may speak of "us"; further down it is somebody's word whose quotation marks were lost.
    const opens = thread.before(fact) === undefined;
    if (isHalf(fact) || (isFirstPerson(fact) && !opens && !personal.has(form))) continue;
    const words = countWords(fact.text);
    if (!opens && (leansBack(fact) || isFirstPerson(fact)) && words < leastLeaning) continue;
    // "Sit on the left.": advice on an item of a list, or half a sentence on it.
    if (form === 'list' && words < leastOfList) continue;
    if (thread.isClear(fact, kept)) keep(fact);
    else waiting.push(fact);
  }
  const inOrder = kept
    .map((fact, at) => ({ fact, rank: at + costOf(fact, form) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact);
  const own = inOrder.filter((fact) => !isWeak(fact));
  // What leans on a weak one goes with it: “She is sitting on a couch.”
  const strong = own.filter((fact) => thread.isClear(fact, own));
  return strong.length < enoughStrong ? inOrder : strong;
}

/** Whether a fact sets a scene or says little: a digest shows it where there are not so many better ones. */
export const isWeak = (fact: Fact): boolean => isScene(fact) || isVague(fact);
const enoughStrong = 3;

/** Places that a fact goes back in the ranking: shown after what stands by itself and is nearly as good. */
const leaningCost = 1;
const vagueCost = 4;
const personalCost = 4;
const shortCost = 2;
const sceneCost = 10;

function costOf(fact: Fact, form: Form): number {
  if (isScene(fact)) return sceneCost;
  if (isVague(fact)) return vagueCost;
  // What the writer has lived through leads to what the writer thinks.
  if (isFirstPerson(fact) && form === 'opinion') return personalCost;
  // "By 1990 it was 19.", "Mr. Vale died in 2011.": of a life, what takes a sentence of its own to tell is what is told.
  if (countWords(fact.text) < leastWords) return form === 'obituary' ? vagueCost : shortCost;
  return leansBack(fact) ? leaningCost : 0;
}

/** Words of a sentence that is worth its place in the ranking, which prefers short ones. */
const leastWords = 9;

/** Words of a sentence that tells something of an item of a list. */
const leastOfList = 6;

/** Words of a sentence that leans on another, or on its writer: "In its best year it was seven." says too little even beside it. */
const leastLeaning = 10;
