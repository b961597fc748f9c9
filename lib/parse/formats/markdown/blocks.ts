import { lexer, type Token, type Tokens } from 'marked';
import { type Removal, UnreadableInputError } from '../../../model/index.ts';
import type { BodyBlock } from '../../article.ts';
import { parsedBy } from '../../foreign.ts';
import { withoutMarkup } from '../../nested.ts';

/** Deepest quotation or list that is read; deeper ones are taken as their text. */
const deepest = 32;

/** Blanks before a line beyond those that the deepest list needs: marked reads a list once for each level above it. */
const indentation = new RegExp(`^[ \\t]{${2 * deepest}}[ \\t]+`, 'gm');

/** Deepest quotation that is taken apart at all: marked reads what is quoted once for each level above it. */
const quotedTooDeep = /^(?:> ?){200}/m;

/** A note as extended Markdown has it, "[^1]: …", and its mark in the text. */
const footnote = /^\[\^[^\]\s]{1,30}\]:/;
const footnoteMark = /\[\^[^[\]\s^]{1,30}\]/g;

/** The blocks of a Markdown text; images, code, comments and rules are left out, and recorded where they hold words. */
export function readMarkdownBlocks(markdown: string): { blocks: BodyBlock[]; removals: Removal[] } {
  if (quotedTooDeep.test(markdown))
    throw new UnreadableInputError('too-deep', 'quotations in quotations more than 200 deep');
  const blocks: BodyBlock[] = [];
  const removals: Removal[] = [];
  const add = (kind: BodyBlock['kind'], text: string): void => {
    for (const line of text.split(/\n{2,}/)) {
      const squeezed = line.replace(footnoteMark, '').replace(/\s+/g, ' ').trim();
      if (squeezed !== '') blocks.push({ kind, text: squeezed });
    }
  };
  const inline = (token: Inline): string => wordsOf(token, removals);
  const walk = (tokens: readonly Token[], within: BodyBlock['kind'], depth: number): void => {
    for (const token of tokens) {
      if (token.type === 'heading') add('heading', inline(token));
      else if (token.type === 'paragraph' && isLinkAlone(token)) {
        removals.push({
          step: 'cross-link',
          reason: 'a paragraph that is a link and nothing else',
          text: inline(token),
        });
      } else if (token.type === 'paragraph' && footnote.test(token.raw.slice(0, 40))) {
        removals.push({ step: 'footnote', reason: 'a note below the text', text: inline(token) });
      } else if (token.type === 'paragraph' || token.type === 'text') add(within, inline(token));
      else if (token.type === 'blockquote' && depth < deepest) walk(token.tokens ?? [], 'quote', depth + 1);
      else if (isList(token) && depth < deepest) {
        for (const item of token.items) walk(item.tokens, 'list-item', depth + 1);
      } else if (isTable(token)) addTable(token, add, inline);
      else if (token.type === 'html')
        add(within, withoutMarkup(token.raw.replace(/<!--[\s\S]*?(?:-->|$)/g, '')));
      else if (token.type === 'code') {
        removals.push({ step: 'code', reason: 'a block of code', text: token.raw });
      } else if (token.type === 'blockquote' || token.type === 'list') add(within, token.raw);
    }
  };
  walk(
    parsedBy('the Markdown', () =>
      lexer(markdown.replace(indentation, ' '.repeat(2 * deepest)), { gfm: true }),
    ),
    'body',
    0,
  );
  return { blocks, removals };
}

// marked's tokens have an open member for extensions, which keeps `type` from telling them apart.
const isList = (token: Token): token is Tokens.List => token.type === 'list' && 'items' in token;
const isTable = (token: Token): token is Tokens.Table => token.type === 'table' && 'rows' in token;

/** Whether a paragraph holds links and blanks alone: the way to another story. */
function isLinkAlone(token: Token): boolean {
  const children = 'tokens' in token ? (token.tokens ?? []) : [];
  return (
    children.some(({ type }) => type === 'link') &&
    children.every(
      (child) => child.type === 'link' || (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.raw)),
    )
  );
}

/** A row a line of text, cells apart by a bar: what a reader can still read. */
function addTable(
  { header, rows }: Tokens.Table,
  add: (kind: BodyBlock['kind'], text: string) => void,
  inline: (token: Inline) => string,
): void {
  for (const row of [header, ...rows]) add('table', row.map((cell) => inline(cell)).join(' | '));
}

interface Inline {
  readonly tokens?: Token[];
  readonly text?: string;
}

/**
 * The words of inline tokens: link texts and emphasis without their marks, no images, line breaks as blanks. What is struck
 * out is taken back by its author: left out, and recorded.
 */
function wordsOf(token: Inline, removals: Removal[]): string {
  if (token.tokens === undefined) return withoutMarkup(token.text ?? '');
  return token.tokens
    .map((child): string => {
      if (child.type === 'image') return '';
      if (child.type === 'br') return ' ';
      if (child.type === 'html') return withoutMarkup(child.raw);
      const words = wordsOf('text' in child ? child : { text: child.raw }, removals);
      if (child.type !== 'del') return words;
      removals.push({ step: 'struck-out', reason: 'struck out by its author', text: words });
      return '';
    })
    .join('');
}
