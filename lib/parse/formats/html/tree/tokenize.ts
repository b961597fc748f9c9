import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { limits } from '../../../../model/index.ts';

/** What a page's markup consists of, in document order. Places are offsets into the page. */
export interface MarkupEvents {
  /** Text between tags, its entities decoded but in raw elements. */
  text(text: string): void;
  /** The name of a start tag. */
  startTag(start: number, end: number): void;
  /** The name of an attribute of it; whether anybody asks for its value. */
  attribute(start: number, end: number): boolean;
  /** The value of the attribute that was asked for, '' where it has none. */
  value(value: string): void;
  /** The end of the start tag; the element's name where what it holds is no markup, '' for all others. */
  startTagEnd(selfClosing: boolean): string;
  /** The name of an end tag. */
  endTag(start: number, end: number): void;
}

/** Elements that hold text alone: with entities, without, or to the end of the page. */
export const textElements: ReadonlyMap<string, 'decoded' | 'raw' | 'plain'> = new Map([
  ['title', 'decoded'],
  ['textarea', 'decoded'],
  ['script', 'raw'],
  ['style', 'raw'],
  ['iframe', 'raw'],
  ['noembed', 'raw'],
  ['noframes', 'raw'],
  ['xmp', 'raw'],
  ['plaintext', 'plain'],
]);

/** Code units of text that are decoded at once: a string that grows entity by entity keeps each of its steps in memory. */
const decodedAtOnce = 16_384;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Whether a tag's name ends before a code unit: at `/`, `>` or white space. */
const endsName = (code: number): boolean => code <= 0x3e && (code === 0x3e || code === 0x2f || isSpace(code));

/**
 * Goes through a page's markup by the HTML standard's rules for tokens, from one mark that matters to the next: text to `<`, a value
 * to its quotation mark, a script to its end tag. Twice as fast as a state machine that takes each character; a tag
 * or comment that the end of the page cuts off is left out. Every search begins where the last one ended: linear.
 */
class MarkupScanner {
  readonly #html: string;
  readonly #events: MarkupEvents;
  /** The first ampersand that no search has passed; the page's length where there is none. */
  #ampersand = -1;

  constructor(html: string, events: MarkupEvents) {
    this.#html = html;
    this.#events = events;
  }

  scan(): void {
    const html = this.#html;
    let from = 0;
    for (let at = 0; at < html.length; ) {
      const mark = html.indexOf('<', at);
      if (mark === -1) break;
      const code = html.charCodeAt(mark + 1);
      if (!isLetter(code) && code !== 0x2f && code !== 0x21 && code !== 0x3f) {
        at = mark + 1;
        continue;
      }
      if (mark > from) this.#events.text(this.#decoded(from, mark, decodeHTML));
      if (isLetter(code)) at = this.#startTag(mark + 1);
      else if (code === 0x2f) at = this.#endTag(mark + 2);
      else at = code === 0x21 ? this.#declaration(mark + 2) : this.#behind('>', mark + 2);
      from = at;
    }
    if (from < html.length) this.#events.text(this.#decoded(from, html.length, decodeHTML));
  }

  /** The place behind the next such mark; the page's end where there is none. */
  #behind(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at === -1 ? this.#html.length : at + mark.length;
  }

  #nameEnd(from: number): number {
    const html = this.#html;
    let at = from;
    while (at < html.length && !endsName(html.charCodeAt(at))) at += 1;
    return at;
  }

  #spaceEnd(from: number): number {
    let at = from;
    while (isSpace(this.#html.charCodeAt(at))) at += 1;
    return at;
  }

  #endTag(at: number): number {
    if (!isLetter(this.#html.charCodeAt(at))) return this.#behind('>', at);
    const end = this.#nameEnd(at);
    if (end === this.#html.length) return end;
    this.#events.endTag(at, end);
    return this.#behind('>', end);
  }

  /** A comment, section of character data or doctype. */
  #declaration(at: number): number {
    const html = this.#html;
    if (html.startsWith('[CDATA[', at)) return this.#behind(']]>', at + 7);
    if (!html.startsWith('--', at)) return this.#behind('>', at);
    const start = at + 2;
    if (html.startsWith('>', start)) return start + 1;
    if (html.startsWith('->', start)) return start + 2;
    for (let dashes = html.indexOf('--', start); dashes !== -1; dashes = html.indexOf('--', dashes + 1)) {
      if (html.startsWith('>', dashes + 2)) return dashes + 3;
      if (html.startsWith('!>', dashes + 2)) return dashes + 4;
    }
    return html.length;
  }

  #startTag(start: number): number {
    const html = this.#html;
    const events = this.#events;
    let at = this.#nameEnd(start);
    events.startTag(start, at);
    while (at < html.length) {
      const code = html.charCodeAt(at);
      if (code === 0x3e) return this.#content(events.startTagEnd(false), at + 1);
      if (code === 0x2f) {
        at = this.#spaceEnd(at + 1);
        if (html.charCodeAt(at) === 0x3e) return this.#content(events.startTagEnd(true), at + 1);
      } else at = isSpace(code) ? at + 1 : this.#attribute(at);
    }
    return at;
  }

  #attribute(start: number): number {
    const html = this.#html;
    let end = start + 1;
    for (let code = html.charCodeAt(end); code !== 0x3d && !endsName(code); code = html.charCodeAt(end)) {
      if (end === html.length) return end;
      end += 1;
    }
    const isAsked = this.#events.attribute(start, end);
    const equals = this.#spaceEnd(end);
    if (html.charCodeAt(equals) !== 0x3d) {
      if (isAsked) this.#events.value('');
      return equals;
    }
    const from = this.#spaceEnd(equals + 1);
    const quote = html.charCodeAt(from);
    if (quote === 0x22 || quote === 0x27) {
      const to = html.indexOf(quote === 0x22 ? '"' : "'", from + 1);
      if (to === -1) return html.length;
      if (isAsked) this.#value(from + 1, to);
      return to + 1;
    }
    let to = from;
    while (to < html.length && html.charCodeAt(to) !== 0x3e && !isSpace(html.charCodeAt(to))) to += 1;
    if (isAsked) this.#value(from, to);
    return to;
  }

  #value(from: number, to: number): void {
    this.#events.value(this.#decoded(from, Math.min(to, from + limits.htmlAttribute), decodeHTMLAttribute));
  }

  /** What an element of text alone holds, and its end tag. */
  #content(name: string, from: number): number {
    const kind = textElements.get(name);
    if (kind === undefined) return from;
    const html = this.#html;
    let mark = kind === 'plain' ? -1 : html.indexOf('</', from);
    let end = mark + 2 + name.length;
    while (mark !== -1) {
      end = mark + 2 + name.length;
      if (endsName(html.charCodeAt(end)) && html.slice(mark + 2, end).toLowerCase() === name) break;
      mark = html.indexOf('</', mark + 2);
    }
    const to = mark === -1 ? html.length : mark;
    if (to > from)
      this.#events.text(kind === 'decoded' ? this.#decoded(from, to, decodeHTML) : html.slice(from, to));
    if (mark === -1) return to;
    this.#events.endTag(mark + 2, end);
    return this.#behind('>', end);
  }

  /** A part of the page with its entities decoded. */
  #decoded(from: number, to: number, decode: (text: string) => string): string {
    const html = this.#html;
    if (this.#ampersand < from) {
      const next = html.indexOf('&', from);
      this.#ampersand = next === -1 ? html.length : next;
    }
    if (this.#ampersand >= to) return html.slice(from, to);
    if (to - from <= decodedAtOnce) return decode(html.slice(from, to));
    const parts: string[] = [];
    for (let start = from; start < to; ) {
      // No entity holds an ampersand: none is cut in two where a part begins with one.
      const next = html.indexOf('&', start + decodedAtOnce);
      const end = next === -1 ? to : Math.min(next, to);
      parts.push(decode(html.slice(start, end)));
      start = end;
    }
    return parts.join('');
  }
}

/** Goes through a page's markup, from its start to its end. */
export function scanMarkup(html: string, events: MarkupEvents): void {
  new MarkupScanner(html, events).scan();
}
