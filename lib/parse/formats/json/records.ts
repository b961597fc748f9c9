import { isUnreadable, type Removal } from '../../../model/index.ts';
import { type JsonRecord, parseJson, recordOf } from '../../json.ts';
import { jsonBody } from './fields.ts';

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
  'db',
  'attributes',
  'source',
  'props',
  'pageprops',
  'content',
];

/** Deepest wrapping of articles in lists and envelopes. */
const deepest = 6;

/** The records of a document that have a body, wherever a known envelope holds them. */
export function articleRecords(value: unknown, depth = 0): JsonRecord[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    const records: JsonRecord[] = [];
    for (const item of value) {
      records.push(...articleRecords(item, depth + 1));
    }
    return records;
  }
  const record = recordOf(value);
  if (record === null) return [];
  for (const name of wrappers) {
    const inner = record.get(name);
    if (typeof inner !== 'object' || inner === null) continue;
    const records = articleRecords(inner, depth + 1);
    if (records.length > 0) return records;
  }
  return jsonBody(record) === null ? [] : [record];
}

/** A JSON document's value, or the list of the values of its lines where it has one a line; lines with faults apart. */
export function parseDocument(text: string): { value: unknown; faults: readonly Removal[] } {
  const lines = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text);
  if (!lines) return { value: parseJson(text), faults: [] };
  const value: unknown[] = [];
  const faults: Removal[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      value.push(parseJson(line));
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      faults.push({ step: 'record', reason: error.message, text: `line ${index + 1}`, part: true });
    }
  }
  return { value, faults };
}
