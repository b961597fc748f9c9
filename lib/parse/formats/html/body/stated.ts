import type { BodyBlock } from '../../../article.ts';
import {
  isObject,
  type JsonObject,
  jsonLdObjects,
  listOf,
  parseScript,
  stringOf,
} from '../metadata/json-ld.ts';
import type { Sources } from '../metadata/sources.ts';
import { squeeze } from '../text/clean.ts';
import { buildTree } from '../tree/build.ts';
import { readPageBlocks } from './blocks.ts';
import { paragraphKind } from './kinds.ts';

/** Fewest code units of a body in JSON: less is a summary. */
const fewest = 400;
/** How much longer than what the page shows a body in JSON must be to be taken: one as long is the same text without its paragraphs. */
const factor = 1.5;

const bodyKeys = [
  'articleBody',
  'body',
  'content',
  'html',
  'bodyHtml',
  'body_html',
  'contentHtml',
  'text',
  'fullText',
  'story',
];
const pieceKeys = ['text', 'content', 'html', 'value', 'children'];
const pieceTypes = /^(?:p|paragraph|text|html|heading|header|h[2-6]|list|quote|blockquote)/i;

/** Paragraphs of a body as JSON gives it: as markup, or as lines. */
function paragraphsOf(body: string): BodyBlock[] {
  if (/<(?:p|br|div|h[2-6])[\s/>]/i.test(body)) {
    return readPageBlocks(buildTree(body)).blocks.map((block) => ({
      kind: paragraphKind(block),
      text: block.text,
    }));
  }
  return body
    .split(/\n+/)
    .map((line) => ({ kind: 'body' as const, text: squeeze(line) }))
    .filter(({ text }) => text !== '');
}

/** A body that an object holds whole, or in a list of typed pieces, as paragraphs in markup. */
function bodyIn(object: JsonObject): string {
  let longest = '';
  for (const key of bodyKeys) {
    const value = object[key];
    if (typeof value === 'string' && value.length > longest.length) longest = value;
    const pieces = listOf(value).flatMap((piece) => {
      if (!isObject(piece) || !pieceTypes.test(stringOf(piece.type ?? piece.kind ?? piece.name) ?? ''))
        return [];
      const text = pieceKeys.map((name) => piece[name]).find((part) => typeof part === 'string');
      return typeof text === 'string' ? [`<p>${text}</p>`] : [];
    });
    const joined = pieces.join('\n');
    if (joined.length > longest.length) longest = joined;
  }
  return longest;
}

/** Whether a string reads as prose: sentences of words, not markup of a template or data in text form. */
function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > text.length * 0.6 && /[.!?。！？]/.test(text);
}

/**
 * The article's body as the page's JSON holds it (JSON-LD `articleBody`, the data of a script-built page), when that
 * is clearly more than the page shows in `shown` code units; null otherwise.
 */
export function statedBody({ article, data }: Sources, shown: number): BodyBlock[] | null {
  const least = Math.max(fewest, shown * factor);
  const candidates = [stringOf(article?.articleBody) ?? ''];
  if (shown < fewest) {
    for (const script of data) {
      for (const object of jsonLdObjects(parseScript(script))) {
        const body = bodyIn(object);
        if (body.length >= least) candidates.push(body);
      }
    }
  }
  let best: BodyBlock[] | null = null;
  let most = least;
  // The longest first: a few are enough to find one that is prose.
  for (const body of candidates.sort((a, b) => b.length - a.length).slice(0, 5)) {
    if (body.length < most) break;
    const paragraphs = paragraphsOf(body);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    if (text.length < most || !isProse(text)) continue;
    best = paragraphs;
    most = text.length + 1;
  }
  return best;
}
