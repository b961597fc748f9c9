import { Element } from 'domhandler';
import type { ReaderWords } from '../../../../language/contract/reader.ts';
import { bylineOpener, isNameForm, leadingNames, namesOf, readBylineLine } from '../../../fields/bylines.ts';
import { blockScope } from '../body/areas.ts';
import { hint } from '../body/hints.ts';
import type { Layout } from '../body/layout.ts';
import { wordsOf } from '../text/clean.ts';
import { attribute, nodeText } from '../tree/walk.ts';
import { isObject, listOf, stringOf } from './json-ld.ts';
import { plainOf } from './plain.ts';
import { firstOf } from './precedence.ts';
import { siteNames } from './site.ts';
import { metaOf, type Sources } from './sources.ts';

/** Names in a stated value, which may hold markup. */
const statedNames = (value: string | null, words: ReaderWords): string[] => {
  const text = plainOf(value);
  return text === null ? [] : namesOf([text], words);
};

interface Stated {
  readonly names: string[];
  readonly organisation: boolean;
}

/** Authors of the JSON-LD article: names, objects, or references to objects elsewhere in the page. */
function jsonAuthors(sources: Sources, words: ReaderWords): Stated {
  const names: string[] = [];
  let organisation = true;
  for (const author of listOf(sources.article?.author ?? sources.article?.creator)) {
    let known = author;
    if (isObject(author) && stringOf(author.name) === null && typeof author['@id'] === 'string') {
      known = sources.byId.get(author['@id']);
    }
    const value = isObject(known) ? listOf(known.name).map(stringOf) : [stringOf(known)];
    if (!isObject(known) || !listOf(known['@type']).some((type) => /Organi[sz]ation/.test(String(type))))
      organisation = false;
    for (const item of value)
      for (const name of statedNames(item, words)) if (!names.includes(name)) names.push(name);
  }
  return { names, organisation: names.length > 0 && organisation };
}

function metaAuthors(sources: Sources, words: ReaderWords): string[] {
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'article:author_name',
    'citation_author',
    'cxenseparse:author',
  ]) {
    const names = [...new Set((sources.meta.get(key) ?? []).flatMap((value) => statedNames(value, words)))];
    if (names.length > 0) return names;
  }
  const label = metaOf(sources, 'twitter:label1') ?? '';
  if (bylineOpener(`${label} `, words) !== '') return statedNames(metaOf(sources, 'twitter:data1'), words);
  return [];
}

/** A "vcard" or "h-card" is a name in the microformats of those names, which WordPress gives every author; a card is a teaser. */
const elsewhere =
  /comment|related|recommend|teaser|sidebar|(?<!v|h-)card|popular|trending|more-|newsletter|widget|promo|footer|caption|credit|navi|media/i;
/** Levels above an author's element that are searched for signs that it belongs to something else. */
const levels = 14;

/** The foot of an article names its author as its head does. */
function isWithinArticle({ parent }: Element): boolean {
  return parent instanceof Element && (parent.name === 'article' || parent.name === 'main');
}

function isElsewhere(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level += 1) {
    if (
      at.name === 'aside' ||
      at.name === 'nav' ||
      at.name === 'footer' ||
      at.name === 'figure' ||
      at.name === 'body'
    )
      return at.name !== 'body' && !(at.name === 'footer' && isWithinArticle(at));
    if (elsewhere.test(`${at.attribs.class ?? ''} ${at.attribs.id ?? ''}`.slice(0, 300))) return true;
    at = at.parent instanceof Element ? at.parent : null;
  }
  return false;
}

const labelOf = (element: Element): string =>
  `${element.name} ${attribute(element, 'class')} ${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`;

/**
 * Names in elements that are named as the author's: the first such element and those of the same kind; of elements
 * within each other the innermost that has a name.
 */
function shownAuthors(sources: Sources, words: ReaderWords): string[] {
  const named = sources.authors.flatMap((element) => {
    const text = nodeText(element, 200);
    if (text === '' || (text.length > 120 && bylineOpener(text, words) === '') || isElsewhere(element))
      return [];
    const names = leadingNames(text, words);
    return names.length === 0 ? [] : [{ element, names }];
  });
  const holders = new Set<unknown>();
  for (const { element } of named) {
    for (let at = element.parent, level = 0; at && level < levels; at = at.parent, level += 1)
      holders.add(at);
  }
  const innermost = named.filter(({ element, names }) => names.length > 1 || !holders.has(element));
  const kind = innermost[0] && labelOf(innermost[0].element);
  const alike = innermost.filter(({ element }, index) => index === 0 || labelOf(element) === kind);
  return [...new Set(alike.flatMap(({ names }) => names))];
}

/** Blocks before the first paragraph, and after it, that may be the byline. */
const nearby = 10;

/** Names on a byline that stands by the headline: "By A Author and B Author, date". */
function bylineAuthors({ blocks, proseOf, areas }: Layout, words: ReaderWords): string[] {
  const first = blocks.findIndex(
    ({ scope }, index) => (proseOf[index] ?? 0) > 0 && (areas[scope.index]?.inMain ?? false),
  );
  for (let index = Math.max(0, first - nearby); index < Math.min(blocks.length, first + 3); index += 1) {
    const block = blocks[index];
    if (!block || block.text.length > 160 || block.scope.hidden) continue;
    const own =
      block.scope.hints | blockScope(block.scope).hints | (blockScope(block.scope).parent?.hints ?? 0);
    if (((block.scope.allHints & (hint.comment | hint.navigation)) | (own & hint.related)) !== 0) continue;
    const opener = bylineOpener(block.text, words);
    if (opener === '') continue;
    const names = leadingNames(block.text, words);
    // "By Friday" opens a sentence; one word is a name only after a colon or where the page says it is one.
    const meant = opener.includes(':') || (own & (hint.meta | hint.author)) !== 0;
    if (names.some((name) => /\s/.test(name)) || (names.length > 0 && meant)) return names;
    // The name may stand in the next block, the opener alone in this one.
    const after = blocks[index + 1]?.text ?? '';
    if (opener.trim() === block.text && after.length < 60 && isNameForm(after)) return [after];
  }
  return [];
}

/** The names of a line behind the text that says who wrote it ("Written by Ada Author"), where all such lines say the same. */
function signedBelow({ blocks, proseOf }: Layout, words: ReaderWords): string[] {
  const first = proseOf.findIndex((prose) => prose > 0);
  let signed: string[] = [];
  for (const { text, scope } of blocks.slice(Math.max(0, first))) {
    if (text.length > 80 || scope.hidden || (scope.allHints & (hint.comment | hint.navigation)) !== 0)
      continue;
    // "By" alone opens the lines of teasers.
    if (!/\p{L}\s+\p{L}|:/u.test(bylineOpener(text, words).trim())) continue;
    const names = readBylineLine(text, words);
    if (signed.length > 0 && names.join() !== signed.join()) return [];
    signed = names;
  }
  return signed;
}

/** Types of JSON-LD that newsrooms give; blog programs state the account that published as the author of an `Article`. */
const newsType = /^(?:https?:\/\/schema\.org\/)?(?:News|Reportage|Opinion|Analysis|Background|Live[Bb]log)/;
/** Blocks that are searched for a stated name. */
const mostBlocks = 5_000;

/**
 * The stated names that can be relied on: those that the page shows; and, where it shows none, what a newsroom states, or a
 * meta element where no JSON-LD says more, in the form of a name ("stephenlega" is an account). On the open pages one in
 * two names that a blog states and does not show is not the author's.
 */
function confirmedNames(names: readonly string[], sources: Sources, { blocks }: Layout): string[] {
  const types = listOf(sources.article?.['@type']).map(String);
  if (names.length === 0 || types.some((type) => newsType.test(type))) return [...names];
  const text = blocks
    .slice(0, mostBlocks)
    .filter(({ scope, text }) => !scope.hidden && text.length < 2_000)
    .map(({ text }) => wordsOf(text))
    .join(' ');
  const isName = (name: string): boolean => /\s/.test(name.trim()) || !/[\p{Ll}\p{Lu}]/u.test(name);
  return names.filter(
    (name) => ` ${text} `.includes(` ${wordsOf(name)} `) || (types.length === 0 && isName(name)),
  );
}

/** The authors' names, each alone; empty where the page names none. The site is one only where it signs as a person does. */
export function readBylines(
  sources: Sources,
  layout: Layout,
  publisher: string | null,
  words: ReaderWords,
): string[] {
  const json = jsonAuthors(sources, words);
  const sites = siteNames(sources, publisher);
  // "The Courier Newsroom" and "Courier Ltd" are the site as much as "Courier" is.
  const isSite = (names: readonly string[]): boolean =>
    names.every((name) => {
      const words = wordsOf(name);
      return sites.some(
        (site) =>
          site === words ||
          site === words.replaceAll(' ', '') ||
          (json.organisation && words.startsWith(site)),
      );
    });
  const isPublisher = (names: readonly string[]): boolean =>
    publisher !== null && names.length === 1 && wordsOf(names[0] ?? '') === wordsOf(publisher);
  const people = (names: readonly string[]): string[] | null =>
    names.length > 0 && !isSite(names) ? [...names] : null;
  const confirmed = (names: readonly string[]): string[] => confirmedNames(names, sources, layout);
  const meta = metaAuthors(sources, words);
  const shown = shownAuthors(sources, words);
  return (
    firstOf<string[]>([
      { rule: 'json-ld', read: () => (json.organisation ? null : people(confirmed(json.names))) },
      { rule: 'meta', read: () => (json.organisation && shown.length > 0 ? null : people(confirmed(meta))) },
      { rule: 'named as author', read: () => people(shown.filter((name) => !isSite([name]))) },
      { rule: 'byline', read: () => people(bylineAuthors(layout, words)) },
      { rule: 'signed below', read: () => people(signedBelow(layout, words)) },
      { rule: 'json-ld organisation', read: () => (json.organisation ? people(json.names) : null) },
      {
        rule: 'signed by the publisher',
        read: () => (!json.organisation && isPublisher(json.names) ? json.names : null),
      },
    ]) ?? []
  );
}
