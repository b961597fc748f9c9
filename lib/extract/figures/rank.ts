import type { Article, Figure, FigureKind } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import { tokenise } from '../../segment/tokens.ts';

/** How informative each kind of figure is by itself, from 0 to 1: ages and bare numbers least. */
const weights: Readonly<Record<FigureKind, number>> = {
  money: 1,
  percent: 1,
  'percentage-points': 0.9,
  count: 0.9,
  multiple: 0.9,
  fraction: 0.8,
  measure: 0.75,
  temperature: 0.75,
  duration: 0.55,
  number: 0.3,
  age: 0.2,
  date: 0.1,
  time: 0.1,
};

/** How many sentences make the lede, which states the topic where there is no headline. */
const ledeSentences = 2;

/** The topic of an article: the longer words of headline, dek and lede, and all their numbers. */
interface Topic {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Words of fewer letters are mostly function words. */
const shortest = 4;

/** The topic of an article. */
export function topicOf(
  article: Pick<Article, 'text' | 'headline' | 'dek'>,
  sentences: readonly SentenceSpan[],
): Topic {
  const lede = sentences
    .slice(0, ledeSentences)
    .map(({ start, end }) => article.text.slice(start, Math.min(end, start + 1000)));
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const text of [article.headline ?? '', article.dek ?? '', ...lede])
    for (const token of tokenise(text)) {
      if (token.kind === 'number') numbers.add(token.text);
      else if (token.kind === 'word' && token.lower.length >= shortest) words.add(token.lower);
    }
  return { words, numbers };
}

/** How many different topic words of a label or subject count at most. */
const mostShared = 3;

/**
 * Salience of a figure in [0, 1]: its kind, how early it stands, how much of the topic its label and subject hold, and
 * whether the headline or the lede states the same number. Without a label it never leads.
 */
export function salienceOf(figure: Figure, sentence: number, topic: Topic, repeated: boolean): number {
  const about = `${figure.label?.text ?? ''} ${figure.subject?.text ?? ''} ${figure.unit?.text ?? ''}`;
  const tokens = new Set(tokenise(about.slice(0, 400)).map(({ lower }) => lower));
  let shared = 0;
  for (const word of tokens) if (topic.words.has(word)) shared += 1;
  const early = 1 / (1 + sentence / 8);
  const stated = tokenise(figure.text.slice(0, 200)).some(
    ({ kind, text }) => kind === 'number' && topic.numbers.has(text),
  );
  const score =
    0.35 * early + 0.35 * (Math.min(shared, mostShared) / mostShared) + 0.15 * (stated ? 1 : 0) + 0.15;
  return (
    score * weights[figure.kind] * (figure.label === null ? 0.2 : 1) * small(figure) * (repeated ? 0.3 : 1)
  );
}

/** Small counts are seldom the news: "one of the …", "two men". */
function small({ kind, value, bound }: Figure): number {
  if (kind !== 'count' && kind !== 'number') return 1;
  if (value === null || bound !== 'exact') return 1;
  if (value === 1) return 0.2;
  return value <= 3 ? 0.6 : 1;
}
