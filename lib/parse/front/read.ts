import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Removal } from '../../model/index.ts';
import type { Fields } from '../article.ts';
import { isDesk } from '../fields/bylines.ts';
import type { DateLine } from '../fields/date-lines.ts';
import { readDateline } from '../fields/dateline.ts';
import type { DateMention } from '../fields/dates.ts';
import { headlineOf } from '../text/headline.ts';
import { lineEndsSentence, type TextBlock } from '../text/lines.ts';
import { readPreamble } from '../text/preamble.ts';
import { readSection, withoutPage } from './evidence.ts';
import { type LeadingLine, type LeadingRole, leadingLine } from './scores.ts';
import { bestRoles } from './sequence.ts';

/** What the lines above the body say, what was taken off, and the blocks that remain. */
export interface Front {
  readonly fields: Partial<Fields>;
  readonly removals: readonly Removal[];
  /** Captions that the preamble held: they may stand again below. */
  readonly captions: readonly string[];
  readonly body: readonly TextBlock[];
}

/** Lines that are looked at: a pasted page has a dozen of buttons and marks above its text. */
export const longestFront = 24;
/** Lines among which a report's dateline is looked for, and the shortest paragraph that it opens. */
const longestHeading = 6;
const leastReport = 80;
/** Code units of the text in which a name that stands alone is looked for. */
const searchedForNames = 20_000;

/** ISO where the source says enough, the words of the source where it does not. */
function dateFields(date: DateMention | null): Partial<Fields> {
  if (date === null) return {};
  return date.iso === null ? { publishedText: date.text } : { published: date.iso };
}

/**
 * Reads masthead, section, headline, dek, byline, date and address off the top of a text; no headline where it is known
 * from elsewhere (`headed`).
 */
export function readFront(blocks: readonly TextBlock[], words: ReaderWords, headed: boolean = false): Front {
  const [first, ...others] = blocks;
  if (first === undefined) return { fields: {}, removals: [], captions: [], body: [] };
  const preamble =
    !headed &&
    first.role === undefined &&
    readPreamble(
      first.text,
      others.map((block) => block.text),
      words,
    );
  if (!preamble) return readLines(blocks, headed, words);
  const { headline, publisher, date, caption, rest, removals } = preamble;
  const below = readLines(others, true, words);
  return {
    fields: { ...dateFields(date), ...below.fields, headline, publisher },
    removals: [...removals, ...below.removals],
    captions: caption === null ? [] : [caption],
    body: rest === null ? below.body : [{ text: rest, afterBlank: true }, ...below.body],
  };
}

/** The fields of front and body together: who signs within the body wrote it, and the date there is its own, where none stands above. */
export function fieldsOf(
  { fields }: Front,
  { signed, dated }: { readonly signed: readonly string[]; readonly dated: DateLine | null },
): Partial<Fields> {
  const hasBylines = (fields.bylines ?? []).length > 0 || signed.length === 0;
  const isDated = fields.published !== undefined || fields.publishedText !== undefined;
  const modified = fields.modified ?? dated?.modified?.iso;
  // "Stand: 27.09.2026": the only date that a page gives is the one by which a reader weighs the article.
  const published = dated?.published ?? null;
  const only = published === null && modified != null ? { published: modified } : dateFields(published);
  return {
    ...fields,
    ...(hasBylines ? {} : { bylines: [...new Set(signed)] }),
    ...(isDated ? {} : only),
    ...(modified == null ? {} : { modified }),
  };
}

/** The same of lines that no scraper has run together. */
export function readLines(blocks: readonly TextBlock[], headed: boolean, words: ReaderWords): Front {
  const whole: Front = { fields: {}, removals: [], captions: [], body: blocks };
  const leading = linesOf(blocks, words);
  const known = blocks.some(({ role }) => role === 'headline');
  const mayHead = known || (!headed && blocks.slice(1).some(({ text }) => lineEndsSentence(text)));
  const roles = bestRoles(leading, { headed, mayHead });
  if (roles === null) return whole;
  let fields: Partial<Fields> = {};
  const removals: Removal[] = [];
  const taken = roles.indexOf('body');
  for (const [index, line] of leading.slice(0, taken).entries()) {
    const role = roles[index] ?? 'body';
    fields = { ...fields, ...saidBy(line, role, fields, words) };
    removals.push(removalOf(line, role));
  }
  return { ...whole, fields, removals, body: blocks.slice(taken) };
}

/** Blocks at the top that an author is sought in however short the text is: headline, byline or dek, lede. */
const leastSearched = 3;

/** The lines at the top with their evidence. The last paragraphs may say who the author is: they are no evidence against. */
function linesOf(blocks: readonly TextBlock[], words: ReaderWords): LeadingLine[] {
  const last = Math.max(leastSearched, blocks.length - 2);
  const report = blocks
    .slice(0, longestHeading)
    .findIndex(({ text }) => text.length >= leastReport && readDateline(text, null, words) !== null);
  return blocks.slice(0, longestFront).map((block, index) => {
    const others = (): string =>
      blocks
        .slice(0, last)
        .filter((_, at) => at !== index)
        .map(({ text }) => text)
        .join('\n')
        .slice(0, searchedForNames);
    return leadingLine(block, blocks[index + 1], others, words, index < report);
  });
}

/** Remarks between bars, each with its number: "Serves 4 | Prep 15 min | Cook 45 min". */
function isRow(text: string): boolean {
  const parts = text.split(/\s[|·•]\s/);
  return parts.length >= 3 && parts.every((part) => /\p{N}/u.test(part));
}

/** What a line says of the article; what an earlier line said stays. */
function saidBy(
  { block: { text }, credit, section }: LeadingLine,
  role: LeadingRole,
  fields: Partial<Fields>,
  words: ReaderWords,
): Partial<Fields> {
  if (role === 'headline') return headlineFields(text, fields, words);
  if (role === 'dek') return fields.dek === undefined && !isRow(text) ? { dek: text } : {};
  if (role === 'address') return fields.url === undefined ? { url: text } : {};
  if (role === 'masthead') return { publisher: withoutPage(text) };
  if (role === 'section' && section?.section != null && fields.section === undefined) {
    return { section: section.section };
  }
  if (role !== 'credit' || credit === null) return {};
  const { bylines, published, modified, publisher } = credit;
  const dated = fields.published === undefined && fields.publishedText === undefined;
  return {
    bylines: peopleOf([...new Set([...(fields.bylines ?? []), ...bylines])], words),
    ...(dated ? dateFields(published) : {}),
    ...(modified?.iso ? { modified: modified.iso } : {}),
    ...(publisher === null ? {} : { publisher }),
  };
}

/** The names without those of desks and roles ("Staff Writer") where somebody else is named. */
function peopleOf(names: readonly string[], words: ReaderWords): string[] {
  const people = names.filter((name) => !isDesk(name, words));
  return people.length > 0 ? people : [...names];
}

/** The headline without the site's name behind a bar, and without the section before one. */
function headlineFields(text: string, fields: Partial<Fields>, words: ReaderWords): Partial<Fields> {
  const bar = /\s[|·]\s/.exec(text.slice(0, 60));
  const kicker = bar ? readSection(text.slice(0, bar.index), words) : null;
  if (bar && kicker && text.length - bar.index > 20) {
    const section = fields.section ?? kicker.section;
    return { headline: text.slice(bar.index + bar[0].length), ...(section === null ? {} : { section }) };
  }
  const { headline, site } = /\s(?:\||::)\s/.test(text) ? headlineOf(text) : { headline: text, site: null };
  return { headline, ...(site === null ? {} : { publisher: site }) };
}

const reasons: Readonly<Record<LeadingRole, string>> = {
  headline: 'the headline, kept as such',
  dek: 'the dek, kept as such',
  credit: 'byline, date or address, kept as such',
  address: 'byline, date or address, kept as such',
  section: 'a section or kicker above the text',
  masthead: 'the name of the paper, kept as such',
  breadcrumb: 'the way through the site',
  furniture: '',
  body: '',
};

const stepOf = (role: LeadingRole): string =>
  role === 'headline' || role === 'dek' ? role : role === 'breadcrumb' ? 'navigation' : 'front-matter';

function removalOf({ block: { text }, furniture }: LeadingLine, role: LeadingRole): Removal {
  if (role === 'furniture' && furniture) return { ...furniture, text };
  if (role === 'dek' && isRow(text))
    return { step: 'front-matter', reason: 'a row of remarks above the text', text };
  return { step: stepOf(role), reason: reasons[role], text };
}
