import { type ChildNode, type Document, Element, type ParentNode, Text } from 'domhandler';
import { squeeze } from '../text/clean.ts';
import { blockElements } from '../tree/elements.ts';
import { HintReader } from './hints.ts';

/** An element as its blocks see it: what it is called, and what holds it. */
export interface Scope {
  /** Place in `Page.scopes`: a scope stands behind the one that holds it. */
  readonly index: number;
  readonly parent: Scope | null;
  readonly name: string;
  readonly element: Element | null;
  readonly depth: number;
  /** Hints of this element alone, and of it and all that holds it. */
  readonly hints: number;
  readonly allHints: number;
  /** Whether the element, or one that holds it, is not shown; stands beside the text by its name. */
  readonly hidden: boolean;
  readonly apart: boolean;
  /** Whether the element begins and ends a line. */
  readonly block: boolean;
  /** Name and class: paragraphs of one article mostly share it, with that of their parent. */
  readonly signature: string;
}

/** A run of text between two line breaks of the layout: what the scoring judges whole. */
export interface Block {
  readonly text: string;
  /** The smallest element that holds all of the text. */
  readonly scope: Scope;
  /** Code units of text within links, within bold or italic type, and how many links. */
  readonly linked: number;
  readonly emphasised: number;
  readonly links: number;
  /** How many line break elements follow it before the next text or border of an element. */
  readonly breaks: number;
}

/** Elements whose text is not part of the page's text. */
const skipped: ReadonlySet<string> = new Set(
  (
    'head script style noscript template svg math iframe object embed video audio canvas map select textarea ' +
    'datalist button amp-analytics amp-ad amp-iframe amp-sidebar amp-social-share'
  ).split(' '),
);

/** Elements that stand beside the text, whatever they hold. */
const apart: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'figcaption',
  'figure',
  'label',
  'dialog',
]);

const notShown = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(element: Element): boolean {
  const { attribs } = element;
  return (
    attribs.hidden !== undefined ||
    (attribs.style !== undefined && notShown.test(attribs.style)) ||
    (attribs['aria-hidden'] === 'true' && blockElements.has(element.name))
  );
}

function scopeOf(index: number, element: Element, parent: Scope | null, hints: number, trust: Trust): Scope {
  return {
    index,
    parent,
    name: element.name,
    element,
    depth: (parent?.depth ?? -1) + 1,
    hints,
    allHints: (parent?.allHints ?? 0) | hints,
    hidden: (parent?.hidden ?? false) || (trust.hidden && isHidden(element)),
    apart: (parent?.apart ?? false) || (trust.apart && apart.has(element.name)),
    block: blockElements.has(element.name),
    signature: `${element.name}.${element.attribs.class ?? ''}`,
  };
}

/** The innermost scope that holds both. */
export function commonScope(a: Scope, b: Scope): Scope {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return right;
  }
  return left;
}

/** Collects the text of one block while the walk goes through it. */
class Line {
  text = '';
  linked = 0;
  emphasised = 0;
  links = 0;
  scope: Scope | null = null;

  add(data: string, scope: Scope, inLink: boolean, inEmphasis: boolean): void {
    this.text += data;
    if (!/\S/.test(data)) return;
    this.scope = this.scope === null ? scope : commonScope(this.scope, scope);
    if (inLink) this.linked += data.length;
    if (inEmphasis) this.emphasised += data.length;
  }
}

const emphasis: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em']);

/** The blocks of a page in document order, and every scope that holds something. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
}

const whole: ReadonlySet<string> = new Set(['html', 'body']);

/** Which signs of a page are believed. */
interface Trust {
  readonly hidden: boolean;
  readonly apart: boolean;
}

/** Tree → blocks. Iterative; each node is seen once. */
function collectBlocks(root: Document, trust: Trust): PageBlocks {
  const hints = new HintReader();
  const blocks: Block[] = [];
  const top: Scope = {
    index: 0,
    parent: null,
    name: '#document',
    element: null,
    depth: 0,
    hints: 0,
    allHints: 0,
    hidden: false,
    apart: false,
    block: true,
    signature: '#document',
  };
  const scopes = [top];
  let line = new Line();
  let last: (Block & { breaks: number }) | undefined;
  let scope = top;
  let links = 0;
  let emphases = 0;

  const flush = (breaks: number): void => {
    if (line.scope !== null) {
      const text = squeeze(line.text);
      if (text !== '') {
        const { linked, emphasised, links: count } = line;
        last = { text, scope: line.scope, linked, emphasised, links: count, breaks };
        blocks.push(last);
      } else if (last) last.breaks += breaks;
    } else if (last) last.breaks += breaks;
    if (line.text !== '') line = new Line();
  };
  const leave = (element: Element): void => {
    if (blockElements.has(element.name)) flush(0);
    if (element.name === 'a') links -= 1;
    if (emphasis.has(element.name)) emphases -= 1;
    scope = scope.parent ?? top;
  };

  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    if (node instanceof Text) line.add(node.data, scope, links > 0, emphases > 0);
    else if (node instanceof Element) {
      if (node.name === 'br') flush(1);
      else if (skipped.has(node.name) && node.attribs.shadowrootmode === undefined) {
        if (blockElements.has(node.name)) flush(0);
      } else if (node.children.length > 0) {
        if (blockElements.has(node.name)) flush(0);
        // Names of the whole page ("has-comments", "cookie-bar-open") say nothing of its parts.
        scope = scopeOf(scopes.length, node, scope, whole.has(node.name) ? 0 : hints.of(node), trust);
        scopes.push(scope);
        if (node.name === 'a') {
          links += 1;
          line.links += 1;
        }
        if (emphasis.has(node.name)) emphases += 1;
        node = node.children[0] ?? null;
        continue;
      } else if (blockElements.has(node.name)) flush(0);
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      node = parent instanceof Element ? parent : null;
      if (node instanceof Element) leave(node);
    }
    node = node?.next ?? null;
  }
  flush(0);
  return { blocks, scopes };
}

/** How much of a page's text, in code units, meets a test. */
function textWhere({ blocks }: PageBlocks, test: (scope: Scope) => boolean): number {
  return blocks.reduce(
    (sum, { text, scope, linked }) => sum + (test(scope) ? Math.max(0, text.length - linked) : 0),
    0,
  );
}

/**
 * Tree → blocks. A page that hides most of its text shows it by script (a body that fades in, a wall), and one most of whose
 * text stands in an aside or figure never closed it: then those signs are not believed.
 */
export function readPageBlocks(root: Document): PageBlocks {
  const page = collectBlocks(root, { hidden: true, apart: true });
  const all = textWhere(page, () => true);
  const trust = {
    hidden: textWhere(page, (scope) => scope.hidden) <= all / 2,
    apart: textWhere(page, (scope) => scope.apart) <= all * 0.7,
  };
  return trust.hidden && trust.apart ? page : collectBlocks(root, trust);
}
