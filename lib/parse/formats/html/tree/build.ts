import { Document, Element, type ParentNode, Text } from 'domhandler';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { limits, UnreadableInputError } from '../../../../model/index.ts';
import { blockElements, impliedEnds, keptAttributes, voidElements } from './elements.ts';

/** Scripts whose text is data that may hold the article; the text of all others is dropped. */
const dataScript = /^application\/(?:ld\+)?json\b/i;

/**
 * Builds the tree from the tokenizer's events. htmlparser2's own `Parser` keeps its open elements in an array that
 * it shifts and searches, which is quadratic on a page of unclosed tags; here the stack ends at `limits.htmlDepth`
 * (deeper elements are flattened into their ancestor, a line break in their place) and a count of open elements by
 * name answers whether an end tag has a start.
 */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new Document([]);
  readonly #html: string;
  readonly #stack: ParentNode[] = [this.root];
  readonly #open = new Map<string, number>();
  readonly #flattened = new Map<string, number>();
  #nodes = 0;
  #name = '';
  #attributes: Record<string, string> = {};
  #attribute = '';
  #value = '';
  #foreign = 0;

  constructor(html: string) {
    this.#html = html;
  }

  get #current(): ParentNode {
    return this.#stack[this.#stack.length - 1] ?? this.root;
  }

  #append(node: Element | Text): void {
    this.#nodes += 1;
    if (this.#nodes > limits.htmlNodes) {
      throw new UnreadableInputError('too-large', `the page has more than ${limits.htmlNodes} nodes`);
    }
    const parent = this.#current;
    const previous = parent.children[parent.children.length - 1];
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    node.parent = parent;
    parent.children.push(node);
  }

  #pop(): void {
    const element = this.#stack.pop();
    if (!(element instanceof Element)) return;
    this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
    if (element.name === 'svg' || element.name === 'math') this.#foreign -= 1;
  }

  #breakLine(): void {
    const children = this.#current.children;
    const last = children[children.length - 1];
    if (last instanceof Element && last.name === 'br') return;
    this.#append(new Element('br', {}));
  }

  #endTag(name: string): void {
    const flattened = this.#flattened.get(name) ?? 0;
    if (flattened > 0) {
      this.#flattened.set(name, flattened - 1);
      if (blockElements.has(name)) this.#breakLine();
      return;
    }
    if ((this.#open.get(name) ?? 0) === 0) {
      if (name === 'p' || name === 'br') this.#breakLine();
      return;
    }
    for (;;) {
      const top = this.#current;
      this.#pop();
      if (!(top instanceof Element) || top.name === name) return;
    }
  }

  #startTag(selfClosing: boolean): void {
    const name = this.#name;
    this.#name = '';
    if (name === '' || (name === 'form' && (this.#open.get('form') ?? 0) > 0)) return;
    const ended = impliedEnds.get(name);
    if (ended) {
      for (let top = this.#current; top instanceof Element && ended.has(top.name); top = this.#current)
        this.#pop();
    }
    const closed = voidElements.has(name) || (selfClosing && this.#foreign > 0);
    if (this.#stack.length >= limits.htmlDepth && !closed) {
      this.#flattened.set(name, (this.#flattened.get(name) ?? 0) + 1);
      if (blockElements.has(name)) this.#breakLine();
      return;
    }
    const element = new Element(name, this.#attributes);
    this.#append(element);
    if (closed) return;
    this.#stack.push(element);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (name === 'svg' || name === 'math') this.#foreign += 1;
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    this.#attribute = keptAttributes.has(name) && !Object.hasOwn(this.#attributes, name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== '' && this.#value.length < limits.htmlAttribute) {
      this.#value += this.#html.slice(start, Math.min(end, start + limits.htmlAttribute));
    }
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute !== '' && this.#value.length < limits.htmlAttribute) {
      this.#value += String.fromCodePoint(codePoint);
    }
  }

  onattribend(): void {
    if (this.#attribute !== '') this.#attributes[this.#attribute] = this.#value;
    this.#attribute = '';
  }

  onopentagend(): void {
    this.#startTag(false);
  }

  onselfclosingtag(): void {
    this.#startTag(true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (!voidElements.has(name) || name === 'br') this.#endTag(name);
  }

  #text(data: string): void {
    const parent = this.#current;
    if (parent instanceof Element && (parent.name === 'script' || parent.name === 'style')) {
      if (parent.name === 'style' || !dataScript.test(parent.attribs.type ?? '')) return;
    }
    const last = parent.children[parent.children.length - 1];
    if (last instanceof Text) last.data += data;
    else this.#append(new Text(data));
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#text(String.fromCodePoint(codePoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Decoded page → tree. Time and memory are linear in the page, whatever its tags; depth ends at `limits.htmlDepth`. */
export function buildTree(html: string): Document {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}
