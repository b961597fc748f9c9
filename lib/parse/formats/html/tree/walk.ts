import { type ChildNode, Element, type ParentNode, Text } from 'domhandler';
import { squeeze } from '../text/clean.ts';
import { blockElements } from './elements.ts';

/** Elements whose text is not shown. */
const untold: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** The text of an element, white space squeezed, about `most` code units of it. */
export function nodeText(root: ParentNode, most = 2000): string {
  let text = '';
  const breakAt = (node: ChildNode | ParentNode): void => {
    if (node instanceof Element && (node.name === 'br' || blockElements.has(node.name))) text += ' ';
  };
  let node: ChildNode | null = root.children[0] ?? null;
  while (node && text.length < most * 2) {
    if (node instanceof Text) text += node.data;
    breakAt(node);
    if (node instanceof Element && node.children.length > 0 && !untold.has(node.name)) {
      node = node.children[0] ?? null;
      continue;
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      node = parent === null || parent === root || !(parent instanceof Element) ? null : parent;
      if (node) breakAt(node);
    }
    node = node?.next ?? null;
  }
  return squeeze(text).slice(0, most);
}

/** The value of an attribute, '' when there is none. */
export function attribute(element: Element, name: string): string {
  return element.attribs[name] ?? '';
}
