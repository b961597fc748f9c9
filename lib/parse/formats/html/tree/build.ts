import { Document, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { limits, UnreadableInputError } from '../../../../model/index.ts';
import { keptAttributes, noAttributes } from './elements.ts';
import { withoutReferences } from './references.ts';
import { type TagState, tagStateOf } from './tag-state.ts';

/** Scripts whose text is data that may hold the article; the text of all others is dropped. */
const dataScript = /^application\/(?:ld\+)?json\b/i;

/**
 * Most spellings of names that are remembered, of tags and of attributes: a page has a hundred, a hostile one millions. An element
 * of one more name ends with what holds it.
 */
const mostSpellings = 4096;

/**
 * Builds the tree from the tokenizer's events. htmlparser2's own `Parser` keeps its open elements in an array that
 * it shifts and searches, which is quadratic on a page of unclosed tags; here the stack ends at `limits.htmlDepth`
 * (deeper elements are flattened into their ancestor, a line break in their place) and a count of open elements by
 * name answers whether an end tag has a start.
 */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new Document([]);
  readonly telling: Element[] = [];
  readonly #html: string;
  #current: ParentNode = this.root;
  /** The tags of the open elements, the innermost last. */
  readonly #open: TagState[] = [];
  /** Tags by their names, and as they are spelled. */
  readonly #tags = new Map<string, TagState>();
  /** The name of a kept attribute as it is spelled; '' for one that is dropped. */
  readonly #attributeNames = new Map<string, string>();
  #nodes = 0;
  #tag: TagState | undefined;
  #attributes = noAttributes;
  #attribute = '';
  #hasAttributes = false;
  /** The text that is not yet in the tree. */
  #textStart = 0;
  #textEnd = 0;
  /** Whether what is inside is text without character references. */
  #isRaw = false;
  #value = '';
  #foreign = 0;

  /** A drawing's titles and names say nothing of the page. */
  readonly #drawing = tagStateOf('svg');

  constructor(html: string) {
    this.#html = html;
    this.#tags.set('svg', this.#drawing);
  }

  #append(node: Element | Text): void {
    this.#nodes += 1;
    if (this.#nodes > limits.htmlNodes) {
      throw new UnreadableInputError('too-large', `the page has more than ${limits.htmlNodes} nodes`);
    }
    const parent = this.#current;
    node.parent = parent;
    // Nobody looks into a drawing.
    if (this.#drawing.open > 0) return;
    const { children } = parent;
    const previous = children[children.length - 1];
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    children.push(node);
  }

  #pop(): TagState | undefined {
    const tag = this.#open.pop();
    if (tag === undefined) return undefined;
    this.#current = this.#current.parent ?? this.root;
    tag.open -= 1;
    if (tag.isForeign) this.#foreign -= 1;
    return tag;
  }

  #breakLine(): void {
    const { children } = this.#current;
    const last = children[children.length - 1];
    if (last instanceof Element && last.name === 'br') return;
    this.#append(new Element('br', noAttributes));
  }

  /** The tag of a name as it stands in the page between two places. */
  #tagAt(start: number, end: number): TagState {
    const spelled = this.#html.slice(start, end);
    const known = this.#tags.get(spelled);
    if (known !== undefined) return known;
    const name = spelled.toLowerCase();
    const tag = this.#tags.get(name) ?? tagStateOf(name);
    if (this.#tags.size < mostSpellings) this.#tags.set(name, tag).set(spelled, tag);
    return tag;
  }

  #endTag(tag: TagState): void {
    if (tag.flattened > 0) {
      tag.flattened -= 1;
      if (tag.isBlock) this.#breakLine();
      return;
    }
    if (tag.open === 0) {
      if (tag.name === 'p' || tag.name === 'br') this.#breakLine();
      return;
    }
    while (this.#pop() !== tag);
  }

  #startTag(selfClosing: boolean): void {
    const tag = this.#tag;
    this.#tag = undefined;
    this.#isRaw = tag?.isRaw === true && this.#foreign === 0;
    if (tag === undefined || (tag.name === 'form' && tag.open > 0)) return;
    if (tag.ends) {
      while (tag.ends.has(this.#open[this.#open.length - 1]?.name ?? '')) this.#pop();
    }
    const closed = tag.isVoid || (selfClosing && this.#foreign > 0);
    if (this.#open.length >= limits.htmlDepth - 1 && !closed) {
      tag.flattened += 1;
      if (tag.isBlock) this.#breakLine();
      return;
    }
    const element = new Element(tag.name, this.#attributes);
    this.#append(element);
    if ((tag.isTelling || this.#hasAttributes) && this.#drawing.open === 0) this.telling.push(element);
    if (closed) return;
    this.#current = element;
    this.#open.push(tag);
    tag.open += 1;
    if (tag.isForeign) this.#foreign += 1;
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    this.#writeText();
    this.#tag = this.#tagAt(start, end);
    this.#attributes = noAttributes;
    this.#hasAttributes = false;
  }

  onattribname(start: number, end: number): void {
    const spelled = this.#html.slice(start, end);
    let name = this.#attributeNames.get(spelled);
    if (name === undefined) {
      name = keptAttributes.get(spelled.toLowerCase()) ?? '';
      if (this.#attributeNames.size < mostSpellings) this.#attributeNames.set(spelled, name);
    }
    // Addresses of links are a third of what is kept otherwise, and nobody asks for them.
    const isAsked = name !== 'href' || this.#tag?.name === 'link';
    this.#attribute = isAsked && this.#attributes[name] === undefined ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === '') return;
    const value = this.#html.slice(start, Math.min(end, start + limits.htmlAttribute));
    this.#value = decodeHTMLAttribute(value);
  }

  onattribend(): void {
    if (this.#attribute === '') return;
    if (!this.#hasAttributes) this.#attributes = {};
    this.#attributes[this.#attribute] = this.#value;
    this.#hasAttributes = true;
    this.#attribute = '';
  }

  onopentagend(): void {
    this.#startTag(false);
  }

  onselfclosingtag(): void {
    this.#startTag(true);
  }

  /** Decoding by the tokenizer is off: it then goes from mark to mark, instead of asking about each character. */
  onattribentity(): void {}
  ontextentity(): void {}

  onclosetag(start: number, end: number): void {
    this.#writeText();
    this.#isRaw = false;
    const tag = this.#tagAt(start, end);
    if (!tag.isVoid || tag.name === 'br') this.#endTag(tag);
  }

  /** Whether the text at this place is in the tree: not that of a style, nor of a script that is no data. */
  #isKept(): boolean {
    const parent = this.#current;
    if (!(parent instanceof Element)) return true;
    if (parent.name === 'script') return dataScript.test(parent.attribs.type ?? '');
    return parent.name !== 'style';
  }

  /** A text comes in parts: one for each `<` in it that begins no tag. */
  ontext(start: number, end: number): void {
    if (start !== this.#textEnd) {
      this.#writeText();
      this.#textStart = start;
    }
    this.#textEnd = end;
  }

  #writeText(): void {
    const text = this.#html.slice(this.#textStart, this.#textEnd);
    this.#textStart = this.#textEnd;
    if (text === '' || this.#drawing.open > 0 || !this.#isKept()) return;
    const data = this.#isRaw ? text : withoutReferences(text);
    const { children } = this.#current;
    const last = children[children.length - 1];
    if (last instanceof Text) last.data += data;
    else this.#append(new Text(data));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.#writeText();
  }
}

/** A page as a tree. */
export interface PageTree {
  readonly root: Document;
  /** The elements that may state something of the page's article, by their kind or by an attribute, in document order. */
  readonly telling: readonly Element[];
}

/** Decoded page → tree. Time and memory are linear in the page, whatever its tags; depth ends at `limits.htmlDepth`. */
export function buildPage(html: string): PageTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder;
}

/** The tree alone. */
export const buildTree = (html: string): Document => buildPage(html).root;
