import { limits, UnreadableInputError } from '../model/index.ts';

/** Parses JSON within the limits on size and depth. Throws `malformed-input` with the position of the error. */
export function parseJson(text: string): unknown {
  if (text.length > limits.jsonBytes) {
    throw new UnreadableInputError(
      'too-large',
      `${text.length} characters of JSON, more than ${limits.jsonBytes}`,
    );
  }
  if (depthOf(text) > limits.jsonDepth) {
    throw new UnreadableInputError('too-deep', `JSON nested more than ${limits.jsonDepth} deep`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableInputError('malformed-input', 'this is no sound JSON', {
      cause,
      advice: 'The file starts as JSON does but breaks off or has a fault; save it again.',
    });
  }
}

/** Deepest nesting of brackets outside strings, determined before JSON.parse allocates memory for it. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
    } else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return deepest;
}

/**
 * A JSON object as a map. Keys are in lower case without `_` and `-`; of two keys that become equal, the first wins.
 */
export type JsonRecord = ReadonlyMap<string, unknown>;

/** An unknown value as a record; null when it is not an object. A key `__proto__` is handled like any other. */
export function recordOf(value: unknown): JsonRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const name = key.toLowerCase().replace(/[_-]/g, '');
    if (!record.has(name)) record.set(name, item);
  }
  return record;
}

/** The first value found under one of the names. */
export function pick(record: JsonRecord, names: readonly string[]): unknown {
  for (const name of names) {
    const value = record.get(name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** A text field: a string, the name or value of an object, or the first of these in a list. */
export function textField(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textField(value[0]);
  const record = recordOf(value);
  return record ? textField(pick(record, ['name', 'value', 'text', 'rendered', 'title', '@value'])) : null;
}

/**
 * Names in a string, an object, or a list of either. A string with several names ("A Author and B Author") is left for
 * the caller to split.
 */
export function nameFields(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .slice(0, 50)
    .map(textField)
    .filter((name) => name !== null);
}
