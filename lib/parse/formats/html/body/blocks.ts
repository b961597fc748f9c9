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

const documentScope: Scope = {
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

/** Collects the blocks of a tree that is walked in document order. */
class BlockCollector implements PageBlocks {
  readonly blocks: Block[] = [];
  readonly scopes: Scope[] = [documentScope];
  readonly #trust: Trust;
  readonly #hints = new HintReader();
  #line = new Line();
  #last: (Block & { breaks: number }) | undefined;
  #scope = documentScope;
  #links = 0;
  #emphases = 0;

  constructor(trust: Trust) {
    this.#trust = trust;
  }

  text(data: string): void {
    this.#line.add(data, this.#scope, this.#links > 0, this.#emphases > 0);
  }

  /** Ends the line, with so many line break elements. */
  flush(breaks: number): void {
    const { scope, linked, emphasised, links } = this.#line;
    const text = scope === null ? '' : squeeze(this.#line.text);
    if (scope !== null && text !== '') {
      this.#last = { text, scope, linked, emphasised, links, breaks };
      this.blocks.push(this.#last);
    } else if (this.#last) this.#last.breaks += breaks;
    if (this.#line.text !== '') this.#line = new Line();
  }

  /** Begins an element; whether what it holds is to be walked through. */
  enter(element: Element): boolean {
    const { name } = element;
    if (name === 'br') {
      this.flush(1);
      return false;
    }
    if (blockElements.has(name)) this.flush(0);
    const isSkipped = skipped.has(name) && element.attribs.shadowrootmode === undefined;
    if (isSkipped || element.children.length === 0) return false;
    // Names of the whole page ("has-comments", "cookie-bar-open") say nothing of its parts.
    const hints = whole.has(name) ? 0 : this.#hints.of(element);
    this.#scope = scopeOf(this.scopes.length, element, this.#scope, hints, this.#trust);
    this.scopes.push(this.#scope);
    if (name === 'a') {
      this.#links += 1;
      this.#line.links += 1;
    }
    if (emphasis.has(name)) this.#emphases += 1;
    return true;
  }

  leave({ name }: Element): void {
    if (blockElements.has(name)) this.flush(0);
    if (name === 'a') this.#links -= 1;
    if (emphasis.has(name)) this.#emphases -= 1;
    this.#scope = this.#scope.parent ?? documentScope;
  }
}

/** Tree → blocks. Iterative; each node is seen once. */
function collectBlocks(root: Document, trust: Trust): PageBlocks {
  const found = new BlockCollector(trust);
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    if (node instanceof Text) found.text(node.data);
    else if (node instanceof Element && found.enter(node)) {
      node = node.children[0] ?? null;
      continue;
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      node = parent instanceof Element ? parent : null;
      if (node instanceof Element) found.leave(node);
    }
    node = node?.next ?? null;
  }
  found.flush(0);
  return { blocks: found.blocks, scopes: found.scopes };
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
