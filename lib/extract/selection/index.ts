import type { Language } from '../../language/language.ts';
import {
  type Article,
  type Digest,
  defaultWords,
  type Fact,
  type Figure,
  type Form,
  type Name,
  type Quote,
  type Sentence,
} from '../../model/index.ts';
import type { TokensBetween } from '../../segment/shared-tokens.ts';
import { countWords, minutesInstead } from '../../segment/words.ts';
import { digestLength, namesIn } from './allowance.ts';
import { answersOf } from './answers.ts';
import { readable, toldBy } from './facts.ts';
import { selectFigures } from './figures.ts';
import { fillBody } from './fill.ts';
import { formOf } from './form.ts';
import { type Heading, selectHeading } from './heading.ts';
import { listedItems } from './items.ts';
import { selectNames } from './names.ts';
import { orderedFacts } from './order.ts';
import { selectQuotes } from './quotes.ts';
import { Thread } from './thread.ts';
import { isAttributed, isMostly, isReport, type Saying, utterancesOf } from './utterances.ts';
import { Wording } from './wording.ts';

/** Everything that was found in an article. */
interface Findings {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Best first, with the runners-up. */
  readonly ranked: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly tokens: TokensBetween;
}

/** What every step of a selection is given. */
interface Selection extends Findings {
  readonly form: Form;
  /** The digest's budget, in words. */
  readonly length: number;
  readonly wording: Wording;
  readonly thread: Thread;
}

/**
 * The short selection for a reader, within a budget of words: headline, dek, facts in the story's order, figures,
 * quotations, names. Nothing is said twice: what echoes the headline, the dek or a better fact is left out.
 */
export function composeDigest(findings: Findings, words: number): Digest {
  const { article, language } = findings;
  const form = formOf(findings, language.facts);
  const articleWords = countWords(article.text);
  const selection: Selection = {
    ...findings,
    quotes: voicesOf(findings, form.form),
    form: form.form,
    length: digestLength(words, articleWords),
    wording: new Wording(language.facts),
    thread: new Thread(findings.sentences, article, language.facts, findings.names),
  };
  const clear = clearFacts(selection);
  const heading = selectHeading(selection, tellingFacts(selection, clear));
  const utterances = selectUtterances(selection, heading);
  const reports = reportsOf(selection, heading, clear);
  const told = clear.filter((fact) => heading.facts.includes(fact) || reports.includes(fact));
  const body = fillBody(
    {
      facts: orderedFacts(selection, { ...heading, facts: told }, utterances),
      reports,
      items: listedItems(article, form.form),
      figures: unsaidFigures(selection, heading),
      utterances,
      top: heading.shown,
      lead: heading.lead,
      heading: linesOf(heading),
    },
    {
      words: selection.length,
      usual: digestLength(defaultWords, articleWords),
      taken: countWords(heading.dek ?? ''),
      isInterview: form.form === 'interview',
    },
    selection.thread,
  );
  const used = countWords(heading.headline) + countWords(heading.dek ?? '') + body.words;
  return {
    version: 1,
    article,
    ...form,
    headline: heading.headline,
    dek: heading.dek,
    facts: [...body.facts],
    figures: [...body.figures],
    quotes: [...body.quotes],
    names: [...shownNames(selection, heading, body)],
    minutes: minutesInstead(used, articleWords),
  };
}

/** The quotations found; in an interview without quotation marks and labels, its answers. */
function voicesOf({ article, quotes, names, sentences }: Findings, form: Form): readonly Quote[] {
  const isSilent = form === 'interview' && quotes.every(({ kind }) => kind === 'indirect');
  return isSilent ? answersOf(article, names, sentences) : quotes;
}

/** The facts that can be read by themselves or together with others, best first. */
const clearFacts = ({ article, ranked, form, thread }: Selection): readonly Fact[] =>
  readable(toldBy(ranked, article, form), form, thread);

/** The facts that a digest may show, best first: a sentence that mostly quotes somebody is a quotation, not a fact. */
function tellingFacts({ quotes }: Selection, clear: readonly Fact[]): readonly Fact[] {
  const spoken = quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => [quote]);
  const utterances = utterancesOf(quotes);
  const plain = clear.filter((fact) => !isMostly(fact, spoken) && !isReport(fact, utterances));
  if (plain.length > 1) return plain;
  // Where little else is said, a quotation may stand with the words that say whose it is, never without.
  return clear.filter((fact) => plain.includes(fact) || isAttributed(fact, quotes));
}

/** Of the facts below the heading those that tell what somebody said, and no more: for a digest with no room to quote it. */
function reportsOf({ quotes }: Selection, heading: Heading, clear: readonly Fact[]): readonly Fact[] {
  const utterances = utterancesOf(quotes);
  const top = heading.shown.at(-1)?.start ?? -1;
  return clear.filter((fact) => fact.start > top && isReport(fact, utterances) && isAttributed(fact, quotes));
}

function selectUtterances(selection: Selection, heading: Heading): readonly Saying[] {
  if (selection.form === 'not-news') return [];
  const { article, language } = selection;
  return selectQuotes({
    ...selection,
    text: article.text,
    said: linesOf(heading),
    facts: heading.facts,
    words: language.quotes,
    leaning: language.facts,
  });
}

/** Figures for the table, best first; one that stands in the dek needs no row of its own. */
function unsaidFigures(
  { figures, sentences, language, form }: Selection,
  { dek }: Heading,
): readonly Figure[] {
  if (form === 'not-news') return [];
  return selectFigures(figures, sentences, language.facts).filter(({ text }) => dek?.includes(text) !== true);
}

/** Headline and dek. */
const linesOf = ({ headline, dek }: Heading): readonly string[] =>
  dek === null ? [headline] : [headline, dek];

/** Names for "who and where", as far as there is room: those that the digest mentions come first. */
function shownNames(
  { names, article, language, length, form }: Selection,
  heading: Heading,
  { facts, quotes }: { facts: readonly Fact[]; quotes: readonly Quote[] },
): readonly Name[] {
  if (form === 'not-news') return [];
  const speakers = quotes.map(({ speaker }) => speaker?.name ?? speaker?.text ?? '');
  const shown = [...linesOf(heading), ...facts.map(({ text }) => text), ...speakers].join('\n');
  return selectNames(names, article, shown, language.names, namesIn(length));
}
