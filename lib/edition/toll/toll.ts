import type { NumberWords } from '../../language/contract/figures/numbers.ts';
import type { Language } from '../../language/language.ts';
import type { Digest } from '../../model/index.ts';
import { lowerAt, type Token, tokenise } from '../../segment/tokens.ts';
import { fateAt, reach } from './fate.ts';
import { pastTimes } from './past.ts';
import { fateWordsOf } from './words.ts';

/** The numbers of people killed and hurt, as stated by a digest. */
export interface Toll {
  readonly dead: number;
  readonly hurt: number;
}

/** The value shared by the many digests without casualties. */
const nobody: Toll = { dead: 0, hurt: 0 };

/** Four digits without a separator from here on are a year: "the 2031 flood". */
const years = { from: 1900, to: 2100 } as const;

function plainNumber({ kind, text, lower }: Token, language: Language): number | null {
  const words: NumberWords = language.figures.numbers;
  if (kind === 'word')
    return (
      words.cardinals[lower] ??
      words.vague[lower]?.[0] ??
      fateWordsOf(language).numberOf(lower) ??
      words.compound(lower)
    );
  if (kind !== 'number' || !/^\d{1,3}(?:[,.\u00a0\u202f ]\d{3}){1,2}$|^\d{1,7}$/.test(text)) return null;
  const value = Number(text.replace(/\D/g, ''));
  return text.length === 4 && value >= years.from && value <= years.to ? null : value;
}

/** A number as it stands in a text: its value and unit, and where what follows it begins. */
interface Count {
  readonly value: number;
  readonly next: number;
  readonly isOfPeople: boolean;
}

/** Whether a token continues the number before it, behind a space: "40 000". */
function isThousands(before: Token | undefined, group: Token | undefined): boolean {
  return (
    before?.kind === 'number' &&
    group?.kind === 'number' &&
    group.start === before.end + 1 &&
    /^\d{1,3}$/.test(before.text) &&
    /^\d{3}$/.test(group.text)
  );
}

/** The number that stands at a token; null where none does. */
function countAt(tokens: readonly Token[], at: number, language: Language): Count | null {
  const { numbers, units } = language.figures;
  const token = tokens[at];
  const first = token && plainNumber(token, language);
  if (first === null || first === undefined) return null;
  let [value, next] = [first, at + 1];
  // "40 000": of a number that spaces part into thousands, one part is none.
  for (let group = tokens[next]; isThousands(tokens[next - 1], group); group = tokens[++next])
    value = 1000 * value + Number(group?.text);
  for (let scale = tokens[next]; scale?.kind === 'word'; scale = tokens[++next]) {
    const factor = numbers.scales[scale.lower];
    if (factor === undefined) break;
    value *= factor;
  }
  const behind = lowerAt(tokens, next);
  const unit = units.words.get(behind) ?? units.symbols.get(tokens[next]?.text ?? '');
  const isMoney = units.prefixes.has(tokens[at - 1]?.text ?? '');
  const isDay = language.figures.nonFigures.months.has(behind);
  const isOther = isMoney || isDay || (unit !== undefined && unit.kind !== 'count');
  return { value, next, isOfPeople: !isOther && !fateWordsOf(language).isAnimal(behind) };
}

/** Whether a word is denied: "nobody was killed", "no deaths". */
function isDenied(tokens: readonly Token[], at: number, language: Language): boolean {
  const { negations } = language.figures.phrases;
  const { isNobody } = fateWordsOf(language);
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ lower }) => negations.has(lower) || isNobody(lower));
}

/** Whether the object of killing is a measure: "killed 400 hours"; "killed two hours before dawn" is a time. */
function isOfThings(tokens: readonly Token[], at: number, language: Language): boolean {
  const { isAnimal, isApart } = fateWordsOf(language);
  for (let near = Math.max(0, at - reach); near <= at + reach; near += 1)
    if (isAnimal(lowerAt(tokens, near))) return true;
  const isMoney = language.figures.units.prefixes.has(tokens[at + 1]?.text ?? '');
  const object = countAt(tokens, isMoney ? at + 2 : at + 1, language);
  if (object === null || object.isOfPeople || isApart === null) return false;
  return !tokens.slice(object.next, object.next + 2).some(({ lower }) => isApart(lower));
}

const sentenceEnd = /^[.!?;。！？]$/;

/** Whether a sentence is about a past time: "In 1918 the flu killed 50 million"; not "the worst since 2019". */
const isOfThePast = (sentence: readonly Token[], year: number, language: Language): boolean =>
  pastTimes(sentence, year, language).length > 0;

/** A text's tokens without the sentences about past times. */
function ofToday(tokens: readonly Token[], year: number, language: Language): Token[] {
  const kept: Token[] = [];
  let sentence: Token[] = [];
  const close = (): void => {
    if (!isOfThePast(sentence, year, language)) kept.push(...sentence);
    sentence = [];
  };
  for (const token of tokens) {
    sentence.push(token);
    if (sentenceEnd.test(token.text)) close();
  }
  close();
  return kept;
}

/** Characters around a figure in which its sentence is looked for. */
const mostSentence = 300;

/** The sentence of a text that a place stands in. */
function sentenceAround(text: string, place: number): string {
  const from = Math.max(0, place - mostSentence);
  const before =
    text
      .slice(from, place)
      .split(/[.!?。]\s|\n/)
      .at(-1) ?? '';
  const behind = text.slice(place, place + mostSentence).split(/[.!?。]\s|\n/, 1)[0] ?? '';
  return before + behind;
}

/** The casualties in a text: for each fate the largest number near one of its words. */
function tollIn(text: string, year: number, language: Language): Toll {
  const { fateOf, isPlain } = fateWordsOf(language);
  const tokens = ofToday(tokenise(text), year, language);
  const toll = { dead: 0, hurt: 0 };
  for (const at of tokens.keys()) {
    const count = isThousands(tokens[at - 1], tokens[at]) ? null : countAt(tokens, at, language);
    const fate = count?.isOfPeople ? fateAt(tokens, at, count.next, language) : null;
    if (count !== null && fate !== null && fate !== 'missing') toll[fate] = Math.max(toll[fate], count.value);
  }
  if (toll.dead > 0) return toll;
  // Without a number such a word is one.
  const isOne = ({ lower, kind }: Token, at: number): boolean =>
    kind === 'word' &&
    fateOf(lower) === 'dead' &&
    isPlain(lower) &&
    !isDenied(tokens, at, language) &&
    !isOfThings(tokens, at, language);
  return tokens.some(isOne) ? { ...toll, dead: 1 } : toll;
}

/**
 * How many people headline, dek, first fact and the figures shown say were killed or hurt; none where the language has no words for
 * it, and none of those that a sentence puts before `year`, that of the article.
 */
export function tollOf(digest: Digest, language: Language, year: number): Toll {
  const { article, headline, dek, facts, figures } = digest;
  let toll = nobody;
  const isToday = (place: number): boolean =>
    !isOfThePast(tokenise(sentenceAround(article.text, place)), year, language);
  const shown = figures.flatMap(({ start, text, label }) =>
    label !== null && isToday(start) ? [`${text} ${label.text}`] : [],
  );
  for (const text of [headline, dek ?? '', facts[0]?.text ?? '', ...shown]) {
    const { dead, hurt } = tollIn(text, year, language);
    if (dead > toll.dead || hurt > toll.hurt)
      toll = { dead: Math.max(toll.dead, dead), hurt: Math.max(toll.hurt, hurt) };
  }
  return toll;
}
