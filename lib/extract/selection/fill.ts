import { type Fact, type Figure, overlaps, type Quote } from '../../model/index.ts';
import { countWords } from '../../segment/words.ts';
import type { Allowance } from './allowance.ts';
import type { Thread } from './facts.ts';

/** What may go into the body of a digest, best first of each kind. */
interface Offer {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly utterances: readonly (readonly Quote[])[];
  /** Facts that stand at the digest's top: what leans on them is clear. */
  readonly top: readonly Fact[];
}

/** What went in, and the words it took. */
interface Body {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly words: number;
}

/** One item of the body: its cost in words, and whether it can be taken up beside the others. */
interface Item {
  readonly words: number;
  readonly take: () => boolean;
}

/** Two facts, two voices and a few numbers make a digest; then more of each as far as the words go. */
export function fillBody(
  { facts, figures, utterances, top }: Offer,
  allowance: Allowance,
  words: number,
  thread: Thread,
): Body {
  const chosen: { facts: Fact[]; figures: Figure[]; quotes: Quote[] } = {
    facts: [],
    figures: [],
    quotes: [],
  };
  // Where no fact stands as the dek, the body has one more.
  const most = allowance.facts + (top.length === 0 ? 1 : 0);
  const factItems = facts.map(
    (fact): Item => ({
      words: countWords(fact.text) + countWords(fact.source?.text ?? ''),
      take: () => {
        // What is quoted below is not told above as well.
        if (chosen.quotes.some((quote) => overlaps(fact, quote))) return false;
        const fits = chosen.facts.length < most && thread.isClear(fact, [...top, ...chosen.facts]);
        if (fits) chosen.facts.push(fact);
        return fits;
      },
    }),
  );
  const quoteItems = utterances.map(
    (utterance): Item => ({
      words: countWords(utterance.map(({ text }) => text).join(' ')) + 3,
      take: () => {
        // A fact may hold a quotation as well as what was said around it: then it has said it.
        const repeated = utterance.some((quote) =>
          [...top, ...chosen.facts].some((fact) => overlaps(fact, quote)),
        );
        if (!repeated) chosen.quotes.push(...utterance);
        return !repeated;
      },
    }),
  );
  const figureItems = figures.map(
    (figure): Item => ({
      words: countWords(figure.text) + countWords(figure.label?.text ?? ''),
      take: () => chosen.figures.push(figure) > 0,
    }),
  );
  let left = words;
  // The best fact is what the article is about: it stands whatever it costs, where no dek has said it.
  const first = factItems[0];
  if (top.length === 0 && first?.take()) left -= first.words;
  for (const item of [
    ...factItems.slice(0, 2).filter((item) => top.length > 0 || item !== first),
    ...quoteItems.slice(0, 1),
    ...figureItems.slice(0, 2),
    ...quoteItems.slice(1, 2),
    ...figureItems.slice(2, 4),
    ...factItems.slice(2),
    ...figureItems.slice(4),
    ...quoteItems.slice(2),
  ]) {
    if (item.words <= left && item.take()) left -= item.words;
  }
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return {
    facts: chosen.facts.sort(inOrder),
    figures: chosen.figures.sort(inOrder),
    quotes: chosen.quotes.sort(inOrder),
    words: words - left,
  };
}
