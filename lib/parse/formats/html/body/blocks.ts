import { type ChildNode, type Document, Element, type ParentNode, Text } from 'domhandler';
import { squeeze } from '../text/clean.ts';
import { type ElementRole, elementRoles, plainRole } from './element-roles.ts';
import { HintReader } from './hints.ts';
import { Wardrobe } from './wardrobe.ts';

/** An element as its blocks see it: what it is called, and what holds it. */
export interface Scope {
  /** Place in `Page.scopes`: a scope stands behind the one that holds it. */
  readonly index: number;
  readonly parent: Scope | null;
  /** The nearest scope above that begins and ends a line; null above all. */
  readonly holder: Scope | null;
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
  /** A number that two scopes of a page share where name and class are the same: paragraphs of one article mostly do, with that of their parent. */
  readonly dress: number;
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

const notShown = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden({ attribs }: Element, { isBlock }: ElementRole): boolean {
  return (
    attribs.hidden !== undefined ||
    (attribs.style !== undefined && notShown.test(attribs.style)) ||
    (attribs['aria-hidden'] === 'true' && isBlock)
  );
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

/** Whether a text is more than white space, which its first character mostly tells. */
function hasText(data: string): boolean {
  const first = data.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /\S/.test(data);
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
    if (!hasText(data)) return;
    this.scope = this.scope === null ? scope : commonScope(this.scope, scope);
    if (inLink) this.linked += data.length;
    if (inEmphasis) this.emphasised += data.length;
  }
}

/** The blocks of a page in document order, and every scope that holds something. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
}

/** Which signs of a page are believed. */
interface Trust {
  readonly hidden: boolean;
  readonly apart: boolean;
}

const documentScope: Scope = {
  index: 0,
  parent: null,
  holder: null,
  name: '#document',
  element: null,
  depth: 0,
  hints: 0,
  allHints: 0,
  hidden: false,
  apart: false,
  block: true,
  dress: 0,
};

/** Collects the blocks of a tree that is walked in document order. */
class BlockCollector implements PageBlocks {
  readonly blocks: Block[] = [];
  readonly scopes: Scope[] = [documentScope];
  readonly #trust: Trust;
  readonly #hints = new HintReader();
  readonly #wardrobe = new Wardrobe();
  readonly #roles = elementRoles();
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
    const { name, attribs } = element;
    if (name === 'br') {
      this.flush(1);
      return false;
    }
    const role = this.#roles.get(name) ?? plainRole;
    if (role.isBlock) this.flush(0);
    const isSkipped = role.isSkipped && attribs.shadowrootmode === undefined;
    if (isSkipped || element.children.length === 0) return false;
    this.#scope = this.#scopeOf(element, role);
    this.scopes.push(this.#scope);
    if (name === 'a') {
      this.#links += 1;
      this.#line.links += 1;
    }
    if (role.isEmphasis) this.#emphases += 1;
    return true;
  }

  #scopeOf(element: Element, role: ElementRole): Scope {
    const { name, attribs } = element;
    const parent = this.#scope;
    // Names of the whole page ("has-comments", "cookie-bar-open") say nothing of its parts.
    const hints = role.isWhole ? 0 : this.#hints.of(element);
    return {
      index: this.scopes.length,
      parent,
      holder: parent.block ? parent : parent.holder,
      name,
      element,
      depth: parent.depth + 1,
      hints,
      allHints: parent.allHints | hints,
      hidden: parent.hidden || (this.#trust.hidden && isHidden(element, role)),
      apart: parent.apart || (this.#trust.apart && role.isApart),
      block: role.isBlock,
      dress: this.#wardrobe.dressOf(name, attribs.class ?? ''),
    };
  }

  leave({ name }: Element): void {
    const role = this.#roles.get(name) ?? plainRole;
    if (role.isBlock) this.flush(0);
    if (name === 'a') this.#links -= 1;
    if (role.isEmphasis) this.#emphases -= 1;
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

/**
 * Tree → blocks. A page that hides most of its text shows it by script (a body that fades in, a wall), and one most of whose
 * text stands in an aside or figure never closed it: then those signs are not believed.
 */
export function readPageBlocks(root: Document): PageBlocks {
  const page = collectBlocks(root, { hidden: true, apart: true });
  // How much of a page's text out of links, in code units, is hidden and stands apart.
  let [all, hidden, apart] = [0, 0, 0];
  for (const { text, scope, linked } of page.blocks) {
    const own = Math.max(0, text.length - linked);
    all += own;
    if (scope.hidden) hidden += own;
    if (scope.apart) apart += own;
  }
  const trust = { hidden: hidden <= all / 2, apart: apart <= all * 0.7 };
  return trust.hidden && trust.apart ? page : collectBlocks(root, trust);
}
