import { type Article, type Name, type Quote, type Sentence, type Span, sliceOf } from '../../model/index.ts';
import { asks } from '../../segment/ends.ts';
import { countWords } from '../../segment/words.ts';

/** The offset of an interview's first question, undefined where no paragraph asks. */
export function firstQuestion({ text, paragraphs }: Article): number | undefined {
  return paragraphs.find(({ start, end }) => asks(text.slice(start, end)))?.start;
}

/** Words of a reply's first sentence that is more than a yes or a no. */
const leastReply = 8;

/** Where an answer is heard from: “Nearly everything.” needs its question, what is said at more length stands without it. */
export function replyFrom(text: string, { start, end }: Span, sentences: readonly Span[]): number {
  const long = sentences.find(
    (one) => one.start >= start && one.end <= end && countWords(text, one.start, one.end) >= leastReply,
  );
  return long?.start ?? start;
}

/**
 * The answers of an interview whose paragraphs carry neither marks nor labels, as quotations: what stands between two
 * questions was said by the one person whom the introduction names, or by somebody unnamed where it names nobody; none
 * where it names several.
 */
export function answersOf(
  article: Article,
  names: readonly Name[],
  sentences: readonly Sentence[],
): readonly Quote[] {
  const { text, paragraphs } = article;
  const opening = firstQuestion(article);
  if (opening === undefined) return [];
  const people = names.filter(({ kind, start }) => kind === 'person' && start < opening);
  const [who] = people;
  if (people.length > 1) return [];
  const speaker = who && {
    ...sliceOf(text, who.start, who.end),
    name: who.text,
    ...(who.role && { role: who.role.text }),
  };
  const answers: Quote[] = [];
  for (const [at, { start, end }] of paragraphs.entries()) {
    const before = paragraphs[at - 1];
    if (before === undefined || start < opening || !asks(text.slice(before.start, before.end))) continue;
    if (asks(text.slice(start, end))) continue;
    const within = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
    const salience = Math.max(0, ...within.map((sentence) => sentence.salience));
    answers.push({
      ...sliceOf(text, start, end),
      kind: 'direct',
      speaker: speaker ?? null,
      cue: null,
      group: -1 - at,
      salience,
      rule: 'answer',
    });
  }
  return answers;
}
