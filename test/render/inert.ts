import { type Element, isTag, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { expect } from 'vitest';

/** Every element of a tree, in order. */
export function elementsOf(node: ParentNode): Element[] {
  return node.children.filter(isTag).flatMap((element) => [element, ...elementsOf(element)]);
}

const allowedElements = new Set(
  'html head meta title style body table tbody tr td th div p h1 h2 ul li span bdi a blockquote'.split(' '),
);
const allowedAttributes = new Set(
  'lang dir charset name content class style role width cellpadding cellspacing border valign scope href title aria-label'.split(
    ' ',
  ),
);

/** Re-parses a page: each element and attribute must be one that the templates write, each address one that may be followed. */
export function expectInert(page: string): void {
  for (const element of elementsOf(parseDocument(page))) {
    expect(allowedElements).toContain(element.name);
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(allowedAttributes).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      if (name === 'style') expect(value).not.toMatch(/url\(|expression|@import/i);
    }
  }
}
