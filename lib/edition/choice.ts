import type { EditionFact, EditionFigure, EditionQuote, Figure, Span, Tier } from '../model/index.ts';
import { contains, overlaps } from '../model/index.ts';
import { differingFigures } from './differing/differing.ts';
import type { Told } from './differing/measure.ts';
import { stemsIn } from './stories/terms.ts';

/** What a story of a tier has room for. */
interface Room {
  readonly dek: boolean;
  readonly facts: number;
  readonly figures: number;
  readonly quotes: number;
}

export const room: Readonly<Record<Tier, Room>> = {
  top: { dek: true, facts: 3, figures: 3, quotes: 1 },
  more: { dek: true, facts: 1, figures: 2, quotes: 0 },
  brief: { dek: false, facts: 0, figures: 0, quotes: 0 },
  beyond: { dek: false, facts: 0, figures: 0, quotes: 0 },
};

/** A text is a repetition when this share of its stems has been shown already. */
const echoFrom = 0.7;

/** Share of a text's stems that have been shown already. */
function echo(text: string, said: ReadonlySet<string>): number {
  const stems = stemsIn(text);
  return stems.length === 0 ? 1 : stems.filter((stem) => said.has(stem)).length / stems.length;
}

/** Longest quotation in a mail: nobody reads a paragraph in quotation marks. */
const longestQuote = 320;

const within = (spans: readonly Span[], span: Span): boolean => spans.some((outer) => contains(outer, span));

/** Whether a text contains the number of a figure. */
const says = (text: string | null, figure: Figure): boolean => text?.includes(figure.text) ?? false;

/**
 * What is shown of a story's digests, without repetition: a quotation, facts that add to it and to the headline, and figures that
 * no fact contains. A figure on which sources differ is always shown, to be compared.
 */
export function choiceOf(
  lead: Told,
  headline: string,
  others: readonly { readonly told: Told; readonly from: number }[],
  { dek: hasDek, facts: mostFacts, figures: mostFigures, quotes: mostQuotes }: Room,
): { dek: string | null; facts: EditionFact[]; figures: EditionFigure[]; quotes: EditionQuote[] } {
  const { digest } = lead;
  const said = new Set(stemsIn(headline));
  const say = (text: string): void => {
    for (const stem of stemsIn(text)) said.add(stem);
  };
  const dek = hasDek && digest.dek !== null && echo(digest.dek, said) < echoFrom ? digest.dek : null;
  if (dek !== null) say(dek);

  const spoken = digest.quotes.filter(({ speaker, text }) => speaker !== null && text.length <= longestQuote);
  const groups = [...new Set(spoken.map(({ group }) => group))].slice(0, mostQuotes);
  const quotes = digest.quotes
    .filter(({ group }) => groups.includes(group))
    .map((quote): EditionQuote => ({ ...quote, from: 0 }));
  for (const { text } of quotes) say(text);

  const facts: EditionFact[] = [];
  // A short story has its dek and nothing more; without one it has a fact.
  const most = mostFacts - (dek !== null && mostFacts === 1 ? 1 : 0);
  for (const fact of digest.facts) {
    if (facts.length >= most) break;
    if (quotes.some((quote) => overlaps(quote, fact)) || echo(fact.text, said) >= echoFrom) continue;
    facts.push({ ...fact, from: 0 });
    say(fact.text);
  }
  // A number in words ("two men", "one of the poorest") does not stand out as a figure does; it stays in its sentence.
  const labelled = digest.figures.filter(
    (figure) => figure.label !== null && /\p{Nd}/u.test(figure.text) && !within(quotes, figure),
  );
  // Where the sources differ a reader has to know it, whichever figures the digest shows.
  const differing = mostFigures === 0 ? [] : differingFigures(lead, others);
  const isShown = (figure: Figure): boolean =>
    facts.some((fact) => contains(fact, figure)) ||
    (says(dek, figure) && echo(figure.label?.text ?? '', said) >= echoFrom);
  const figures = [
    ...differing,
    ...labelled
      .filter((figure) => !differing.some((each) => overlaps(each, figure)) && !isShown(figure))
      .map((figure): EditionFigure => ({ ...figure, from: 0, variants: [] })),
  ].slice(0, mostFigures);

  return { dek, facts, figures, quotes };
}
