import { UnreadableInputError } from '../../model/index.ts';
import { type Block, composeText, type Fields, noFields } from '../article.ts';
import { decodeText } from '../encoding/decode.ts';
import { namesOf, readBylineLine } from '../fields/bylines.ts';
import { readDateLine, readStatedDate } from '../fields/dates.ts';
import { lettersOf } from '../fields/letters.ts';
import { readTimestamp } from '../fields/timestamps.ts';
import type { Reader } from '../format.ts';
import { primarySubtag } from '../nested.ts';
import { furnitureRule } from '../plain-text/furniture.ts';
import { readBlocks } from './blocks.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';

/** Names under which front matter states each field, in order of precedence. */
const names = {
  headline: ['headline', 'title'],
  dek: ['dek', 'subtitle', 'standfirst', 'description', 'summary', 'excerpt'],
  bylines: ['bylines', 'byline', 'authors', 'author', 'by'],
  published: ['published', 'datepublished', 'publishdate', 'pubdate', 'date'],
  modified: ['modified', 'updated', 'lastmod', 'last_modified_at'],
  publisher: ['publisher', 'publication', 'site', 'source'],
  section: ['section', 'category', 'categories'],
  url: ['canonical', 'canonical_url', 'canonicalurl', 'url', 'link', 'source_url'],
  language: ['language', 'lang', 'locale'],
} as const;

function stated(matter: FrontMatter, field: keyof typeof names): string[] {
  for (const name of names[field]) {
    const value = matter.get(name);
    const list = (typeof value === 'string' ? [value] : (value ?? [])).filter(
      (item) => item !== '' && item !== 'null',
    );
    if (list.length > 0) return list;
  }
  return [];
}

/** Reads Markdown: front matter first, then a leading heading as the headline, byline and date lines under it. */
export const readMarkdown: Reader = async (raw, { languages }) => {
  const text = await decodeText(raw.bytes, { mediaType: raw.mediaType });
  const { matter, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const { blocks, removals } = readBlocks(body);
  const language =
    primarySubtag(stated(matter, 'language')[0]) ?? languages.detect(blocks.map((b) => b.text).join('\n'));
  const { reader: words } = await languages.load(language);
  const [first] = blocks;
  const title = stated(matter, 'headline')[0] ?? (first?.kind === 'heading' ? first.text : null);
  let taken = first?.kind === 'heading' && lettersOf(first.text) === lettersOf(title ?? '') ? 1 : 0;
  const front: { bylines: string[]; published: string | null; publishedText?: string } = {
    bylines: [],
    published: null,
  };
  for (const block of blocks.slice(taken, taken + 3)) {
    const byline = readBylineLine(block.text, words);
    const dates = readDateLine(block.text, words);
    if (byline.length === 0 && dates === null) break;
    front.bylines.push(...byline);
    front.published ??= dates?.published?.iso ?? null;
    if (dates?.published?.iso === null) front.publishedText = dates.published.text;
    taken += 1;
  }
  const below = blocks.slice(taken);
  const rest: Block[] = [];
  for (const [index, block] of below.entries()) {
    const around = { previous: below[index - 1]?.text, next: below[index + 1]?.text };
    if (block.kind === 'heading' && index < 3 && lettersOf(block.text) === lettersOf(title ?? '')) {
      removals.push({ step: 'repeated-headline', reason: 'the headline once more', text: block.text });
      continue;
    }
    const rule = block.kind === 'body' ? furnitureRule({ text: block.text, ...around }, words) : null;
    if (rule) removals.push({ step: rule.step, reason: rule.reason, text: block.text });
    else rest.push(block);
  }
  if (rest.length === 0)
    throw new UnreadableInputError('no-article', `${raw.name} holds no text below its title`);
  const bylines = namesOf(stated(matter, 'bylines'), words);
  const published = stated(matter, 'published')[0] ?? '';
  const fields: Fields = {
    ...noFields,
    ...front,
    headline: title,
    dek: stated(matter, 'dek')[0] ?? null,
    bylines: bylines.length > 0 ? bylines : front.bylines,
    published: readStatedDate(published, words) ?? front.published,
    modified: readTimestamp(stated(matter, 'modified')[0]),
    publisher: stated(matter, 'publisher')[0] ?? null,
    section: stated(matter, 'section')[0] ?? null,
    url: stated(matter, 'url')[0] ?? null,
  };
  return [{ article: { ...fields, language, ...composeText(rest) }, removals }];
};
