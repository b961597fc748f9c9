import type { Element } from 'domhandler';
import { limits } from '../../../../model/index.ts';
import { squeeze } from '../text/clean.ts';
import { NameMemo } from '../text/name-memo.ts';
import type { PageTree } from '../tree/build.ts';
import { attribute, nodeText } from '../tree/walk.ts';
import { type JsonObject, jsonLdArticle, jsonLdObjects, parseScript } from './json-ld.ts';

/** Everything in a page that may state something of its article, collected in one walk. */
export interface Sources {
  /** Values of meta elements by lower-case name, property or item property, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** JSON-LD: the article the page describes, and every object by its `@id`. */
  readonly article: JsonObject | null;
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Every object of the JSON-LD, in document order. */
  readonly objects: readonly JsonObject[];
  /** Other JSON of the page (`__NEXT_DATA__`), unparsed. */
  readonly data: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** First-level headings, and other elements that are named the headline, in document order. */
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  /** Elements by item property (microdata), those of dates. */
  readonly items: ReadonlyMap<string, readonly Element[]>;
  /** Elements that name an author by relation, item property or class, in document order. */
  readonly authors: readonly Element[];
}

const authorName = /author|byline|\bby-?line|autor|writer|contributor|verfasser|redakteur|reporter/i;

const headlineName =
  /^(?:headline|(?:entry|post|article|story|news|page|content)[-_]{1,2}(?:title|headline))$/i;

/** Whether an element that is no first-level heading is named the headline. */
function isNamedHeadline({ name, attribs }: Element): boolean {
  if (attribs.itemprop === 'headline') return true;
  return (
    name.length === 2 &&
    /^h[2-4]$/.test(name) &&
    (attribs.class ?? '').split(/\s+/, 10).some((word) => headlineName.test(word))
  );
}

/** Most elements of one kind that are kept: a page with more states nothing by them. */
const mostOfAKind = 200;

const keep = <Item>(list: Item[], item: Item): void => {
  if (list.length < mostOfAKind) list.push(item);
};

const keepUnder = <Item>(lists: Map<string, Item[]>, name: string, item: Item): void => {
  const list = lists.get(name) ?? [];
  keep(list, item);
  lists.set(name, list);
};

/** Notes a `meta` element's content under each of its names. */
function readMeta(element: Element, meta: Map<string, string[]>): void {
  const value = squeeze(attribute(element, 'content'));
  if (value === '') return;
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attribute(element, name).trim().toLowerCase();
    if (key !== '') keepUnder(meta, key, value.slice(0, limits.fieldCharacters));
  }
}

const scriptText = ({ children: [child] }: Element): string => (child && 'data' in child ? child.data : '');

const authorNames = new NameMemo((names) => authorName.test(names.slice(0, 500)));
const naming = ['class', 'id', 'itemprop', 'rel', 'data-testid', 'data-component'];

/** Whether an element's attributes call it an author's name. */
const namesAuthor = ({ attribs }: Element): boolean =>
  naming.some((key) => attribs[key] !== undefined && authorNames.of(attribs[key]));

/** The objects that say something of what others name by its id alone. */
function byIdOf(objects: readonly JsonObject[]): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  return byId;
}

/** Reads what the page says of itself. */
export function readSources({ telling }: PageTree): Sources {
  const meta = new Map<string, string[]>();
  const scripts: unknown[] = [];
  const data: string[] = [];
  const headings: Element[] = [];
  const times: Element[] = [];
  const items = new Map<string, Element[]>();
  const authors: Element[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;

  const readShown = (element: Element): void => {
    const { name, attribs } = element;
    if (name === 'h1' || isNamedHeadline(element)) keep(headings, element);
    if (name === 'time') keep(times, element);
    if (namesAuthor(element)) keep(authors, element);
    if (attribs.itemprop?.startsWith('date')) keepUnder(items, attribs.itemprop, element);
  };
  for (const element of telling) {
    const { name } = element;
    if (name === 'meta') readMeta(element, meta);
    else if (name === 'script') {
      const text = scriptText(element);
      if (text.trim() === '') continue;
      if (/ld\+json/i.test(attribute(element, 'type'))) scripts.push(parseScript(text));
      else data.push(text);
    } else if (name === 'title') title ??= nodeText(element) || null;
    else if (name === 'html') language ??= attribute(element, 'lang') || null;
    else if (name === 'link') {
      if (/\bcanonical\b/i.test(attribute(element, 'rel'))) canonical ??= attribute(element, 'href') || null;
    } else readShown(element);
  }

  const objects = scripts.flatMap((script) => jsonLdObjects(script));
  const article = jsonLdArticle(scripts);
  const byId = byIdOf(objects);
  return { meta, article, byId, objects, data, title, language, canonical, headings, times, items, authors };
}

/** The first value of the first of the names that the page states. */
export function metaOf({ meta }: Sources, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
