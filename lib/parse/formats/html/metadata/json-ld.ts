import { limits } from '../../../../model/index.ts';

/** A JSON object of the page, its shape unknown. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: one value is a list of one, none of none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Text of a value: a string, `{"@value": …}`, or the first of a list that has one. */
export function stringOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim();
    if (isObject(item) && typeof item['@value'] === 'string') return item['@value'].trim();
  }
  return null;
}

/** Raw line breaks in strings and a comma before a bracket are what most broken JSON-LD suffers from. */
function repaired(source: string): string {
  return source
    .replace(/^\s*<!--|-->\s*$|^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(?= {0,100}[}\]])/g, '');
}

/** JSON of a script element, or undefined when it is none even after repair. */
export function parseScript(source: string): unknown {
  if (source.length > limits.jsonBytes) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    // Tried again below; a script that is no JSON then holds nothing for the reader.
  }
  try {
    return JSON.parse(repaired(source));
  } catch {
    return undefined;
  }
}

/** Most objects looked at in all JSON of a page together. */
const mostObjects = 100_000;

/**
 * Every object within a JSON value, in document order, the outermost first. Iterative, bounded in depth and number.
 * `follow` says which property is looked into.
 */
export function jsonLdObjects(value: unknown, follow: (key: string) => boolean = () => true): JsonObject[] {
  const found: JsonObject[] = [];
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let item = stack.pop(); item !== undefined && found.length < mostObjects; item = stack.pop()) {
    if (item.depth > limits.jsonDepth) continue;
    if (isObject(item.value)) found.push(item.value);
    const inner: unknown[] = Array.isArray(item.value)
      ? item.value
      : isObject(item.value)
        ? Object.entries(item.value).flatMap(([key, child]) => (follow(key) ? [child] : []))
        : [];
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const child = inner[index];
      if (typeof child === 'object' && child !== null) stack.push({ value: child, depth: item.depth + 1 });
    }
  }
  return found;
}

const articleTypes = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|\w*Report|Review)$/;

/** Whether a JSON-LD object describes an article. */
function isArticle(object: JsonObject): boolean {
  return listOf(object['@type']).some((type) => typeof type === 'string' && articleTypes.test(type));
}

/** Properties that lead from the page's article to other articles, or to the parts of one. */
const elsewhere: ReadonlySet<string> = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'mentions',
  'relatedLink',
  'citation',
  'liveBlogUpdate',
  'comment',
  'about',
]);

/**
 * The article that the JSON-LD of a page describes: the first with a body or headline outside lists of other articles;
 * null when the page describes none.
 */
export function jsonLdArticle(scripts: readonly unknown[]): JsonObject | null {
  const candidates = scripts.flatMap((script) =>
    jsonLdObjects(script, (key) => !elsewhere.has(key)).filter(isArticle),
  );
  return (
    candidates.find((object) => stringOf(object.articleBody) !== null) ??
    candidates.find((object) => stringOf(object.headline) !== null) ??
    candidates[0] ??
    null
  );
}
