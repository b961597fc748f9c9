import { SaxesParser } from 'saxes';
import { limits, UnreadableInputError } from '../../model/index.ts';
import { parsedBy } from '../foreign.ts';
import { references } from './references.data.ts';

/**
 * An element of a minimal XML tree: as much as the readers of news formats need. Of namespaces, only the prefix is
 * removed.
 */
export interface XmlElement {
  /** Local name in its original case: "newsItem". */
  readonly name: string;
  readonly prefix: string;
  /** Attributes by their original name, including the prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (OpenElement | string)[];
}

/** Deepest nesting accepted; the functions below recurse. */
const deepest = 200;

/**
 * Parses XML to a tree. Errors that leave the structure intact (an unknown entity, a bare ampersand) are ignored,
 * because feeds are full of them. Entities declared by the document are never expanded, and nothing is fetched. Throws
 * `malformed-input` when there is no element at all, and `too-deep` or `too-large` beyond the limits.
 */
export function parseXml(text: string): XmlElement {
  const top: OpenElement = { name: '', prefix: '', attributes: {}, children: [] };
  const stack: OpenElement[] = [top];
  let nodes = 0;
  const append = (child: OpenElement | string): void => {
    nodes += 1;
    if (nodes > limits.htmlNodes) {
      throw new UnreadableInputError('too-large', `the XML has more than ${limits.htmlNodes} nodes`);
    }
    stack.at(-1)?.children.push(child);
  };
  const parser = new SaxesParser({ fragment: false });
  Object.assign(parser.ENTITIES, references);
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    const colon = name.indexOf(':');
    const element: OpenElement = {
      name: name.slice(colon + 1),
      prefix: name.slice(0, Math.max(0, colon)),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [
          key,
          typeof value === 'string' ? value : value.value,
        ]),
      ),
      children: [],
    };
    append(element);
    stack.push(element);
    if (stack.length > deepest) {
      throw new UnreadableInputError('too-deep', `the XML is nested more than ${deepest} deep`);
    }
  });
  parser.on('closetag', () => {
    if (stack.length > 1) stack.pop();
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parsedBy('the XML', () => parser.write(text).close());
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new UnreadableInputError('malformed-input', 'the XML has no element');
  return root;
}

/** The child elements, optionally only those with a name. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = parent?.children.filter((child) => typeof child !== 'string') ?? [];
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first element at a path of local names. */
export function find(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elementsOf(element, name)[0], parent);
}

/** All descendants with a name, in document order, without those nested in another match. */
export function findAll(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** All text in an element with white space collapsed; elements named in `without` are skipped. */
export function xmlText(element: XmlElement | undefined, without: readonly string[] = []): string {
  return element === undefined ? '' : rawText(element, without).replace(/\s+/g, ' ').trim();
}

function rawText(element: XmlElement, without: readonly string[]): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : without.includes(child.name) ? '' : rawText(child, without),
    )
    .join('');
}

/** An element's content serialised as markup, for parts that are written in HTML. */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child);
      const attributes = Object.entries(child.attributes)
        .filter(([name]) => /^[a-z][a-z-]*$/i.test(name))
        .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
        .join('');
      return `<${child.name}${attributes}>${markupOf(child)}</${child.name}>`;
    })
    .join('');
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
