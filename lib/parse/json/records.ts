import { limits } from '../../model/index.ts';
import { bodyOf } from './fields.ts';
import { type JsonRecord, parseJson, recordOf } from './parse.ts';

/** Names under which a document holds its articles, one or a list. */
const wrappers = [
  'article',
  'articles',
  'items',
  'item',
  'entries',
  'results',
  'docs',
  'documents',
  'stories',
  'story',
  'posts',
  'post',
  'news',
  'data',
  'response',
  'hits',
  'rows',
  'records',
  '@graph',
  'source',
  'props',
  'pageprops',
  'content',
];

/** Deepest wrapping of articles in lists and envelopes. */
const deepest = 6;

/** The records of a document that have a body, wherever a known envelope holds them; at most as many as a document may. */
export function articleRecords(value: unknown, depth = 0): JsonRecord[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    const records: JsonRecord[] = [];
    for (const item of value) {
      records.push(...articleRecords(item, depth + 1));
      if (records.length >= limits.articlesPerDocument) break;
    }
    return records.slice(0, limits.articlesPerDocument);
  }
  const record = recordOf(value);
  if (record === null) return [];
  for (const name of wrappers) {
    const inner = record.get(name);
    if (typeof inner !== 'object' || inner === null) continue;
    const records = articleRecords(inner, depth + 1);
    if (records.length > 0) return records;
  }
  return bodyOf(record) === null ? [] : [record];
}

/** The value of a JSON document, or the list of the values of its lines where it has one a line. */
export function parseDocument(text: string): unknown {
  const lines = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text);
  if (!lines) return parseJson(text);
  return text
    .split('\n', limits.articlesPerDocument)
    .filter((line) => line.trim() !== '')
    .map((line) => parseJson(line));
}
