import type { Language } from '../../language/language.ts';
import {
  type Article,
  type Digest,
  type Fact,
  type Figure,
  type Name,
  overlaps,
  type Quote,
  type Sentence,
} from '../../model/index.ts';
import { countWords, minutesOf } from '../../segment/words.ts';
import { leansOnOthers } from '../facts/index.ts';
import { allowanceFor } from './allowance.ts';
import { selectFigures } from './figures.ts';
import { formOf } from './form.ts';
import { selectHeading } from './heading.ts';
import { selectNames } from './names.ts';
import { isMostly, selectQuotes } from './quotes.ts';
import { leastNovelty, Wording } from './wording.ts';

/** Everything that was found in an article. */
interface Findings {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Best first. */
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
}

/** One item of the body: its cost in words, and how it is taken up. */
interface Item {
  readonly words: number;
  readonly take: () => void;
}

/**
 * The short selection for a reader, within a budget of words: headline, dek, facts in the story's order, figures,
 * quotations, names. Nothing is said twice: what echoes the headline, the dek or a better fact is left out.
 */
export function selectDigest(findings: Findings, words: number): Digest {
  const { article, language, sentences, figures, quotes, names } = findings;
  const articleWords = countWords(article.text);
  const allowance = allowanceFor(words, articleWords);
  const wording = new Wording(language.facts);
  const form = formOf(article, quotes, language.facts);
  const best = form.form === 'not-news' ? [] : findings.facts.filter((fact) => !leansOnOthers(fact));
  const heading = selectHeading(article, best, wording, allowance.longestDek);
  const top = [heading.headline, ...(heading.dek === null ? [] : [heading.dek])];
  const utterances =
    form.form === 'not-news'
      ? []
      : selectQuotes({
          text: article.text,
          quotes,
          names,
          sentences,
          said: top,
          facts: heading.facts,
          wording,
          allowance,
        });
  // What is mostly one person's words is a quotation; the facts are what the article itself says.
  const told = heading.facts.filter((fact) => !isMostly(fact, utterances));
  const facts = distinctFacts(told, heading.headline, heading.dek, wording);
  const glance = form.form === 'not-news' ? [] : selectFigures(figures, sentences, facts, allowance.figures);

  const chosen: { facts: Fact[]; figures: Figure[]; quotes: Quote[] } = {
    facts: [],
    figures: [],
    quotes: [],
  };
  const factItems = facts.slice(0, allowance.facts).map(
    (fact): Item => ({
      words: countWords(fact.text) + countWords(fact.source?.text ?? ''),
      take: () => chosen.facts.push(fact),
    }),
  );
  const quoteItems = utterances.map(
    (utterance): Item => ({
      words: countWords(utterance.map(({ text }) => text).join(' ')) + 3,
      take: () => {
        // A fact may hold a quotation as well as what was said around it: then it has said it.
        const repeated = utterance.some((quote) => chosen.facts.some((fact) => overlaps(fact, quote)));
        if (!repeated) chosen.quotes.push(...utterance);
      },
    }),
  );
  const figureItems = glance.map(
    (figure): Item => ({
      words: countWords(figure.text) + countWords(figure.label?.text ?? ''),
      take: () => chosen.figures.push(figure),
    }),
  );
  let left = allowance.words - countWords(heading.dek ?? '');
  // Two facts, two voices and a few numbers make a digest; then more of each as far as the words go.
  for (const { words: cost, take } of [
    ...factItems.slice(0, 2),
    ...quoteItems.slice(0, 1),
    ...figureItems.slice(0, 2),
    ...quoteItems.slice(1, 2),
    ...figureItems.slice(2, 4),
    ...factItems.slice(2),
    ...figureItems.slice(4),
    ...quoteItems.slice(2),
  ]) {
    if (cost > left) continue;
    left -= cost;
    take();
  }
  const used = allowance.words - left + countWords(heading.headline);
  return {
    version: 1,
    article,
    ...form,
    headline: heading.headline,
    dek: heading.dek,
    facts: chosen.facts.sort((a, b) => a.start - b.start).map(({ score: _, ...fact }) => fact),
    figures: chosen.figures.sort((a, b) => a.start - b.start),
    quotes: chosen.quotes.sort((a, b) => a.start - b.start),
    names: [...selectNames(names, article, allowance.names)],
    minutes: { digest: minutesOf(used), article: minutesOf(articleWords) },
  };
}

/**
 * Facts that say something the ones before them do not. A fact may hold all of the headline's words, as long as it
 * goes on; it may not hold all of another fact.
 */
function distinctFacts(
  facts: readonly Fact[],
  headline: string,
  dek: string | null,
  wording: Wording,
): readonly Fact[] {
  const kept: string[] = dek === null ? [] : [dek];
  return facts.filter(({ text }) => {
    const repeats =
      kept.some((other) => wording.same(text, other)) ||
      wording.novelty(text, [headline, ...kept]) < leastNovelty;
    if (!repeats) kept.push(text);
    return !repeats;
  });
}
