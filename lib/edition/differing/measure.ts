import type { Language } from '../../language/language.ts';
import { contains, type Digest, type Figure, type Span } from '../../model/index.ts';
import { segmentSentences } from '../../segment/sentences.ts';
import { lowerAt, type Token, tokenise } from '../../segment/tokens.ts';
import { backgroundDocuments, backgroundOf } from '../stories/background.ts';
import { stemsOf } from '../stories/terms.ts';
import { fateAt } from '../toll/fate.ts';
import { pastTimes } from '../toll/past.ts';
import type { Fate } from '../toll/words.ts';
import { convertible } from './units.data.ts';

/** A digest with all figures of its article, of which the digest has the few that are shown. */
export interface Told {
  readonly digest: Digest;
  readonly figures: readonly Figure[];
  readonly language: Language;
}

/** A word beside a figure. */
interface Beside {
  readonly span: Span;
  readonly stem: string;
  /** Its weight: highest for rare words near the figure, lowest for words that the whole article repeats. */
  readonly weight: number;
}

/** What a figure measures, in a form comparable between sources. */
export interface Measure {
  readonly figure: Figure;
  readonly told: Told;
  /** "duration", "money euro", "count": figures of two kinds are never the same. */
  readonly kind: string;
  /** In the kind's first unit. */
  readonly low: number;
  readonly high: number;
  /** What is counted, one name for all nouns that are used of the same things; empty where the unit says it all. */
  readonly counted: string;
  readonly fate: Fate | null;
  readonly context: readonly Beside[];
  /** The words right before and behind it. */
  readonly neighbours: readonly [before: string, behind: string];
  /** Stems of what a share is said to be of, its noun last: "60 per cent [of the] old ferries"; empty where nothing is said, and of what is no share. */
  readonly base: readonly string[];
  readonly sentence: Span;
  /** Past times that its sentence names: a figure of those is not of the event. */
  readonly past: ReadonlySet<string>;
}

/** Greatest distance, in words, of the context that identifies a figure. */
const reach = 12;
/** At this distance a word has half the weight. */
const halfWay = 6;

/** Marks at which a clause ends. */
const clauseEnd = /^[;:()[\]“”«»"—–]$/;

/** The stem by which a word in lower case is compared. */
export const stemOf = (lower: string): string => [...stemsOf(lower)][0] ?? lower;

/** The unit's name in the singular that all forms of it share, or the name of the set of nouns that it belongs to. */
function countedName(figure: Figure, { edition }: Language): string {
  const name = figure.unit?.name.toLowerCase() ?? '';
  if (name === '') return '';
  const set = (edition.kindred ?? []).find((nouns) => nouns.split(' ').includes(name));
  return set ?? stemOf(name);
}

/** What a figure's unit measures and how many of the first unit of that kind one is. */
function kindOf({ kind, unit }: Figure): readonly [kind: string, factor: number] {
  const name = unit?.name ?? '';
  for (const [measure, units] of Object.entries(convertible)) {
    const factor = Object.hasOwn(units, name) ? units[name] : undefined;
    if (factor !== undefined) return [measure, factor];
  }
  return kind === 'count' || kind === 'number' ? ['count', 1] : [`${kind} ${name}`, 1];
}

/** The weight of a stem by its rarity: 1 for one that no other article has. */
const rarityOf = (stem: string): number =>
  Math.log((backgroundDocuments + 1) / (backgroundOf(stem) + 1)) / Math.log(backgroundDocuments + 1);

/** All figures of an article as measures, in the text's order. */
export function measuresOf(told: Told): Measure[] {
  const { digest, figures, language } = told;
  const { article } = digest;
  if (figures.length === 0) return [];
  const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
  const said = sentences.map((sentence) => tokenise(article.text, sentence.start, sentence.end));
  const spread = new Map<string, number>();
  for (const tokens of said)
    for (const stem of new Set(tokens.map(({ lower }) => stemOf(lower))))
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const latest = Number(article.published?.slice(0, 4) ?? yearsIn(said.flat()).sort().at(-1) ?? 0);
  const measures: Measure[] = [];
  let at = 0;
  for (const figure of figures) {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined || !contains(sentence, figure)) continue;
    const measure = measureOf(figure, told, said[at] ?? [], sentence, spread, latest);
    if (measure !== null) measures.push(measure);
  }
  return measures;
}

/** Years as figures write them, of our time. */
const yearsIn = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(({ kind, text }) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))
    .map(({ text }) => text);

/** Kinds of figures that are never compared between sources. */
const unmeasured: ReadonlySet<Figure['kind']> = new Set(['age', 'date', 'time']);

/** Whether it is the later of some shares of which the first alone says what they are of: "70 per cent of homes in Lenn, and 60 in Tarn". */
function isElided({ kind }: Figure, tokens: readonly Token[], first: number, { language }: Told): boolean {
  if (kind !== 'percent') return false;
  const before = tokens[first - 1];
  const isJoined = before?.text === ',' || language.figures.phrases.conjunctions.has(before?.lower ?? '');
  return isJoined && tokens.slice(0, first - 1).some((token) => token.kind === 'number');
}

/** Words after "of" among which the noun of a share stands: "of the country's two oldest ferries". */
const baseWords = 5;

/** The stems of what a share is of, as far as its language has a word for "of"; `last` is the figure's last token. */
function baseOf({ kind }: Figure, tokens: readonly Token[], last: number, { language }: Told): string[] {
  const { numbers, phrases } = language.figures;
  const base: string[] = [];
  if (kind !== 'percent' || !numbers.of.has(lowerAt(tokens, last + 1))) return base;
  for (const { kind: word, lower, text } of tokens.slice(last + 2, last + 2 + baseWords)) {
    if (clauseEnd.test(text) || phrases.prepositions.has(lower) || phrases.auxiliaries.has(lower)) break;
    if (word === 'word' && !phrases.determiners.has(lower)) base.push(stemOf(lower));
  }
  return base;
}

function measureOf(
  figure: Figure,
  told: Told,
  tokens: readonly Token[],
  sentence: Span,
  spread: ReadonlyMap<string, number>,
  latest: number,
): Measure | null {
  const [low, high] = [figure.value ?? figure.low, figure.value ?? figure.high];
  // "one of them", "no one": a one is a pronoun more often than a count.
  if (low === null || high === null || unmeasured.has(figure.kind) || (high === 1 && figure.kind === 'count'))
    return null;
  // "A four-by-four": part of a word.
  const { text } = told.digest.article;
  if (text[figure.start - 1] === '-' || text[figure.end] === '-') return null;
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const last = tokens.findLastIndex(({ start }) => start < figure.end);
  // "It is not true that the works lost 400 million": a figure that is denied or only supposed is not compared.
  const { negations, unreal } = told.language.figures.phrases;
  const before = tokens.slice(Math.max(0, first - reach), first);
  if (before.some(({ lower }) => negations.has(lower) || unreal.has(lower))) return null;
  if (isElided(figure, tokens, first, told)) return null;
  const [kind, factor] = kindOf(figure);
  const context: Beside[] = [];
  const walk = (from: number, step: 1 | -1): void => {
    let distance = 0;
    for (let each = from; distance < reach; each += step) {
      const token = tokens[each];
      if (token === undefined || clauseEnd.test(token.text)) return;
      if (token.kind === 'mark') continue;
      distance += 1;
      if (token.kind === 'number') continue;
      const stem = stemOf(token.lower);
      const near = halfWay / (halfWay + distance - 1);
      context.push({
        span: token,
        stem,
        weight: (rarityOf(stem) * near) / Math.sqrt(spread.get(stem) ?? 1),
      });
    }
  };
  walk(first - 1, -1);
  walk(last + 1, 1);
  return {
    figure,
    told,
    kind,
    low: Math.min(low, high) * factor,
    high: Math.max(low, high) * factor,
    counted: kind === 'count' ? countedName(figure, told.language) : '',
    fate: kind === 'count' ? fateAt(tokens, first, first + 1, told.language) : null,
    context,
    neighbours: [lowerAt(tokens, first - 1), lowerAt(tokens, last + 1)],
    base: baseOf(figure, tokens, last, told),
    sentence,
    past: new Set(pastTimes(tokens, latest, told.language)),
  };
}
