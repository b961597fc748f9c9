import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Removal } from '../../model/index.ts';
import type { Fields } from '../article.ts';
import { readBylineLine } from '../fields/bylines.ts';
import { readDateline } from '../fields/dateline.ts';
import { type DateMention, readDateLine } from '../fields/dates.ts';
import { furnitureRule } from './furniture.ts';
import { headlineOf, isHeadlineForm, isTitleCase } from './headline.ts';
import { endsSentence, type TextBlock } from './lines.ts';
import { readPreamble } from './preamble.ts';

/** What the lines above the body say, what was taken off, and the blocks that remain. */
export interface Front {
  readonly fields: Partial<Fields>;
  readonly removals: readonly Removal[];
  /** Captions that the preamble held: they may stand again below. */
  readonly captions: readonly string[];
  readonly body: readonly TextBlock[];
}

/** Lines of front matter that are looked through for byline, date and address. */
const longestFront = 8;
const longestDek = 300;

/** ISO where the source says enough, the words of the source where it does not. */
function dateFields(date: DateMention | null): Partial<Fields> {
  if (date === null) return {};
  return date.iso === null ? { publishedText: date.text } : { published: date.iso };
}

/** Reads headline, byline, dates and address off the top of a text, and what its dateline says of date and agency. */
export function readFront(blocks: readonly TextBlock[], words: ReaderWords): Front {
  const front = readTop(blocks, words);
  const dateline = readDateline(front.body[0]?.text ?? '', words);
  if (dateline === null) return front;
  const dated = front.fields.published === undefined ? dateFields(dateline.date) : {};
  const publisher = front.fields.publisher ?? dateline.agency;
  return { ...front, fields: { ...dated, ...front.fields, publisher } };
}

function readTop(blocks: readonly TextBlock[], words: ReaderWords): Front {
  const [first, ...others] = blocks;
  if (first === undefined) return { fields: {}, removals: [], captions: [], body: [] };
  const preamble = readPreamble(
    first.text,
    others.map((block) => block.text),
    words,
  );
  if (preamble) {
    const { headline, publisher, date, caption, rest, removals } = preamble;
    const below = readLines(others, true, words);
    return {
      fields: { ...dateFields(date), ...below.fields, headline, publisher },
      removals: [...removals, ...below.removals],
      captions: caption === null ? [] : [caption],
      body: rest === null ? below.body : [{ text: rest, afterBlank: true }, ...below.body],
    };
  }
  const headed = others.length > 0 && isHeadline(first.text, others, words);
  const below = readLines(headed ? others : blocks, headed, words);
  if (below.body.length === 0) return { fields: {}, removals: [], captions: [], body: blocks };
  const { headline, site } = /\s(?:\||::)\s/.test(first.text)
    ? headlineOf(first.text)
    : { headline: first.text, site: null };
  const title = headed ? { headline, ...(site === null ? {} : { publisher: site }) } : {};
  const removal = { step: 'headline', reason: 'the headline, kept as such', text: first.text };
  return {
    fields: { ...title, ...below.fields },
    removals: headed ? [removal, ...below.removals] : below.removals,
    captions: [],
    body: below.body,
  };
}

function isHeadline(line: string, others: readonly TextBlock[], words: ReaderWords): boolean {
  if (readDateLine(line, words) || readBylineLine(line, words).length > 0) return false;
  if (furnitureRule({ text: line, previous: undefined, next: undefined }, words)) return false;
  if (isHeadlineForm(line)) return others.some((block) => endsSentence(block.text));
  return isTitleCase(line) && others[0]?.afterBlank === true;
}

/** Takes byline, date and address lines off the top; under a headline, a line above them is the dek. */
function readLines(
  blocks: readonly TextBlock[],
  headed: boolean,
  words: ReaderWords,
): { fields: Partial<Fields>; removals: Removal[]; body: readonly TextBlock[] } {
  let fields: Partial<Fields> = {};
  let taken = 0;
  const removals: Removal[] = [];
  const pending: string[] = [];
  for (const { text } of blocks.slice(0, longestFront)) {
    const names = readBylineLine(text, words);
    const dates = names.length > 0 ? null : readDateLine(text, words);
    const address = /^https?:\/\/[^\s"<>]+$/i.test(text);
    if (names.length === 0 && dates === null && !address) {
      if (!headed || pending.length > 0 || text.length > longestDek) break;
      pending.push(text);
      continue;
    }
    if (names.length > 0) fields = { ...fields, bylines: [...(fields.bylines ?? []), ...names] };
    if (address) fields = { ...fields, url: text };
    if (dates) {
      fields = { ...fields, ...dateFields(dates.published) };
      if (dates.modified?.iso) fields = { ...fields, modified: dates.modified.iso };
    }
    removals.push({ step: 'front-matter', reason: 'byline, date or address, kept as such', text });
    taken += pending.length + 1;
    for (const line of pending.splice(0)) {
      const furniture = furnitureRule({ text: line, previous: undefined, next: undefined }, words);
      if (furniture) removals.push({ ...furniture, text: line });
      else if (fields.dek === undefined) fields = { ...fields, dek: line };
    }
  }
  return { fields, removals, body: blocks.slice(taken) };
}
