import type { Element } from 'domhandler';

/** An element that contains blocks: its name and its parent. */
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

/** What holds all others. */
export const documentScope: Scope = {
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
