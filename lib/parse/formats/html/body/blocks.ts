import { type ChildNode, type Document, Element, type ParentNode, Text } from 'domhandler';
import { squeeze } from '../text/clean.ts';
import { type ElementRole, elementRoles, plainRole } from './element-roles.ts';
import { hintsOf } from './hints.ts';
import { OpenLine } from './open-line.ts';
import { documentScope, type Scope } from './scope.ts';
import { Wardrobe } from './wardrobe.ts';

/** A run of text between two line breaks of the layout: the unit of scoring. */
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

/** The blocks of a page in document order, and every scope that holds something. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
}

/** Which signals of a page are trusted. */
interface Trust {
  readonly hidden: boolean;
  readonly apart: boolean;
}

/** Collects the blocks of a tree that is walked in document order. */
class BlockCollector implements PageBlocks {
  readonly blocks: Block[] = [];
  readonly scopes: Scope[] = [documentScope];
  readonly #trust: Trust;
  readonly #wardrobe = new Wardrobe();
  readonly #roles = elementRoles();
  readonly #line = new OpenLine();
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
    this.#line.clear();
  }

  /** Begins an element; returns whether its children are to be walked. */
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
    const hints = role.isWhole ? 0 : hintsOf(element);
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

  /** Ends the innermost element. */
  leave(): void {
    const { name, block, parent } = this.#scope;
    if (block) this.flush(0);
    else if (name === 'a') this.#links -= 1;
    else if (this.#roles.get(name)?.isEmphasis) this.#emphases -= 1;
    this.#scope = parent ?? documentScope;
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
      if (node instanceof Element) found.leave();
    }
    node = node?.next ?? null;
  }
  found.flush(0);
  return { blocks: found.blocks, scopes: found.scopes };
}

/**
 * Tree → blocks. A page that hides most of its text shows it by script (a body that fades in, a wall), and one with most of its
 * text in an aside or figure never closed that element: then these signals are not trusted.
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
