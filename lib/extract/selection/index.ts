import type { Language } from '../../language/language.ts';
import type { Article, Digest, Fact, Figure, Name, Quote, Sentence } from '../../model/index.ts';
import { countWords, shortMinutesOf } from '../../segment/words.ts';
import { allowanceFor } from './allowance.ts';
import { answersOf } from './answers.ts';
import { namesStranger, namesUnknown, readable, Thread, toldBy } from './facts.ts';
import { selectFigures } from './figures.ts';
import { fillBody } from './fill.ts';
import { formOf } from './form.ts';
import { selectHeading } from './heading.ts';
import { listedItems } from './items.ts';
import { selectNames } from './names.ts';
import { isAttributed, isMostly, selectQuotes } from './quotes.ts';
import { leastNovelty, Wording } from './wording.ts';

/** Everything that was found in an article. */
interface Findings {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Best first, the next best ones included. */
  readonly ranked: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
}

/**
 * The short selection for a reader, within a budget of words: headline, dek, facts in the story's order, figures,
 * quotations, names. Nothing is said twice: what echoes the headline, the dek or a better fact is left out.
 */
export function composeDigest(findings: Findings, words: number): Digest {
  const { article, language, sentences, figures, names } = findings;
  const articleWords = countWords(article.text);
  const allowance = allowanceFor(words, articleWords);
  const wording = new Wording(language.facts);
  const form = formOf(article, findings.quotes, language.facts);
  // An interview without marks and labels speaks in its answers.
  const isSilent = form.form === 'interview' && findings.quotes.every(({ kind }) => kind === 'indirect');
  const quotes = isSilent ? answersOf(article, names, sentences) : findings.quotes;
  const thread = new Thread(sentences, article, language.facts);
  const clear = readable(toldBy(findings.ranked, article, form.form), form.form, thread);
  // What is mostly somebody's words is a quotation, not what the article itself says.
  const spoken = quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => [quote]);
  const plain = clear.filter((fact) => !isMostly(fact, spoken));
  // Where little else is said, a quotation may stand with the words that say whose it is, never without.
  const best =
    plain.length > 1 ? plain : clear.filter((fact) => plain.includes(fact) || isAttributed(fact, quotes));
  const heading = selectHeading(article, best, wording, allowance, thread);
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
          words: language.quotes,
          leaning: language.facts,
        });
  const told = heading.facts.filter((fact) => !isMostly(fact, utterances));
  const distinct = distinctFacts(told, heading.headline, heading.dek, wording);
  // What takes for known what the best of them do not tell comes last.
  const speakers = utterances.slice(0, 2).map(([first]) => first?.speaker?.name ?? '');
  const said = [...top, ...speakers, ...distinct.slice(0, allowance.facts).map(({ text }) => text)];
  const dangling = new Set(
    distinct.filter((fact) => {
      const others = said.filter((text) => text !== fact.text).join('\n');
      return (
        thread.dangles(fact, others) ||
        namesUnknown(fact, others, names) ||
        namesStranger(fact, others, names)
      );
    }),
  );
  const facts = [...distinct.filter((fact) => !dangling.has(fact)), ...dangling];
  const glance = form.form === 'not-news' ? [] : selectFigures(figures, sentences, language.facts);

  // A number that stands in the standfirst needs no line of its own.
  const unsaid = glance.filter(({ text }) => heading.dek?.includes(text) !== true);
  const offer = {
    facts,
    items: listedItems(article, form.form),
    figures: unsaid,
    utterances,
    top: heading.shown,
  };
  const dekWords = countWords(heading.dek ?? '');
  const body = fillBody(offer, allowance, allowance.words - dekWords, thread);
  const used = countWords(heading.headline) + dekWords + body.words;
  return {
    version: 1,
    article,
    ...form,
    headline: heading.headline,
    dek: heading.dek,
    facts: [...body.facts],
    figures: [...body.figures],
    quotes: [...body.quotes],
    names:
      form.form === 'not-news'
        ? []
        : [...selectNames(names, article, shownText(heading, body), language.names, allowance.names)],
    minutes: minutesFor(used, articleWords),
  };
}

/** A brief's digest, with its headline, may be as long as the brief: it saves nothing, and takes no more. */
function minutesFor(digestWords: number, articleWords: number): Digest['minutes'] {
  const article = shortMinutesOf(articleWords);
  return { digest: Math.min(article, shortMinutesOf(digestWords)), article };
}

/** All that a reader of the digest sees before the names. */
function shownText(
  { headline, dek }: { headline: string; dek: string | null },
  { facts, quotes }: { facts: readonly Fact[]; quotes: readonly Quote[] },
): string {
  const speakers = quotes.map(({ speaker }) => speaker?.name ?? speaker?.text ?? '');
  return [headline, dek ?? '', ...facts.map(({ text }) => text), ...speakers].join('\n');
}

/** Least share of a fact's content words that any single other fact does not have. */
const leastBeside = 0.4;

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
      kept.some((other) => wording.same(text, other) || wording.novelty(text, [other]) < leastBeside) ||
      wording.novelty(text, [headline, ...kept]) < leastNovelty;
    if (!repeats) kept.push(text);
    return !repeats;
  });
}
