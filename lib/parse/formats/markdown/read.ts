import { limits, type Removal, UnreadableInputError } from '../../../model/index.ts';
import { composeText, type Fields, noFields } from '../../article.ts';
import { decodeText } from '../../encoding/decode.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readStatedDate } from '../../fields/dates.ts';
import { lettersOf } from '../../fields/letters.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { Reader } from '../../format.ts';
import { fieldsOf, readFront } from '../../front/read.ts';
import { primarySubtag } from '../../nested.ts';
import { sourceWithin, withUnread } from '../../reach.ts';
import { readBody } from '../../text/body.ts';
import { readMarkdownBlocks } from './blocks.ts';
import { withoutNoteMarks } from './dialects.ts';
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

/** Note programs keep the address of what they clipped as its source. */
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

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
  const { source, unread } = sourceWithin(text.replace(/\r\n?/g, '\n'), limits.readOfArticle);
  const { matter, body } = splitFrontMatter(source);
  const marks: Removal[] = [];
  const { blocks, removals } = readMarkdownBlocks(withoutNoteMarks(body, marks));
  removals.unshift(...marks);
  const language =
    primarySubtag(stated(matter, 'language')[0]) ?? languages.detect(blocks.map((b) => b.text).join('\n'));
  const { reader: words } = await languages.load(language);
  const [first] = blocks;
  const stands = stated(matter, 'headline')[0];
  // A heading at the top is the headline, unless front matter names another: then it heads a part.
  const headed =
    first?.kind === 'heading' && (stands === undefined || lettersOf(first.text) === lettersOf(stands));
  const front = readFront(
    blocks.map((block, index) => ({
      text: block.text,
      afterBlank: true,
      ...(block.kind === 'body' ? {} : { kind: block.kind }),
      ...(headed && index === 0 ? { role: 'headline' as const } : {}),
    })),
    words,
    !headed && stands !== undefined,
  );
  const named = stands === undefined ? front : { ...front, fields: { ...front.fields, headline: stands } };
  const read = readBody(named, words);
  removals.push(...front.removals, ...read.removals);
  const said = fieldsOf(front, read);
  const rest = read.blocks;
  if (rest.length === 0)
    throw new UnreadableInputError('no-article', `${raw.name} holds no text below its title`);
  const bylines = namesOf(stated(matter, 'bylines'), words);
  const published = stated(matter, 'published')[0] ?? '';
  const fields: Fields = {
    ...noFields,
    ...said,
    headline: stands ?? said.headline ?? null,
    dek: stated(matter, 'dek')[0] ?? said.dek ?? null,
    bylines: bylines.length > 0 ? bylines : (said.bylines ?? []),
    published: readStatedDate(published, words) ?? said.published ?? null,
    modified: readTimestamp(stated(matter, 'modified')[0]) ?? said.modified ?? null,
    publisher: stated(matter, 'publisher').find((name) => !isAddress(name)) ?? said.publisher ?? null,
    section: stated(matter, 'section')[0] ?? said.section ?? null,
    url: stated(matter, 'url')[0] ?? stated(matter, 'publisher').find(isAddress) ?? said.url ?? null,
  };
  return [withUnread({ article: { ...fields, language, ...composeText(rest) }, removals }, unread)];
};
