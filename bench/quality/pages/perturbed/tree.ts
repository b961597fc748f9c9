import { type Document, Element, isTag, isText, type ParentNode, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { voidElements } from '../../../../lib/parse/formats/html/tree/elements.ts';

/** A page as a tree that can be changed, everything in it kept. */
export function treeOf(html: string): Document {
  return parseDocument(html, { decodeEntities: false });
}

/** The page of a tree. */
export function pageFrom(root: Document): string {
  const out: string[] = [];
  const stack: (ParentNode['children'][number] | string)[] = [...root.children].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'string') out.push(item);
    else if (isText(item)) out.push(item.data);
    else if (isTag(item)) {
      const attributes = Object.entries(item.attribs).map(
        ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      );
      out.push(`<${item.name}${attributes.join('')}>`);
      if (!voidElements.has(item.name)) stack.push(`</${item.name}>`, ...[...item.children].reverse());
    } else if (item.type === 'directive') out.push(`<${item.data}>`);
  }
  return out.join('');
}

/** Every element below `root` in document order, as it is before any change. */
export function elementsIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  const stack = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    found.push(node);
    stack.push(...[...node.children].reverse());
  }
  return found;
}

/** Puts other children in the place of an element's own. */
export function setChildren(parent: ParentNode, children: ParentNode['children']): void {
  parent.children = children;
  children.forEach((child, index) => {
    child.parent = parent;
    child.prev = children[index - 1] ?? null;
    child.next = children[index + 1] ?? null;
  });
}

/** Puts nodes behind an element, beside it. */
export function insertAfter(element: Element, nodes: ParentNode['children']): void {
  const parent = element.parent;
  if (parent === null) return;
  setChildren(
    parent,
    parent.children.flatMap((child) => (child === element ? [child, ...nodes] : [child])),
  );
}

/** Text below a node, its markup left out. */
export function plainText(root: ParentNode): string {
  return elementsIn(root)
    .filter(({ name }) => name !== 'script' && name !== 'style')
    .flatMap(({ children }) => children.filter(isText).map(({ data }) => data))
    .join(' ');
}

/** An element with text in it. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...inner: (Element | string)[]
): Element {
  const made = new Element(name, attributes);
  setChildren(
    made,
    inner.map((item) => (typeof item === 'string' ? new Text(item) : item)),
  );
  return made;
}
