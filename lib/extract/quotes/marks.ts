import type { Paragraph } from '../../model/index.ts';
import { isDigit, isSpace } from '../../segment/characters.ts';
import { closesBefore, isElision, lastSingleClose } from './apostrophes.ts';
import type { Passage } from './passage.ts';

type Style = 'double' | 'single' | 'guillemet';

/** A mark that opened, while it waits for the one that closes it. */
interface Open {
  readonly style: Style;
  /** The opening mark itself, so that „ waits for “ and » for «. */
  readonly mark: string;
  readonly at: number;
  readonly inner: number;
}

/** Deepest nesting of marks that is followed. */
const deepest = 4;
const marks = /["“”„‟«»‹›‘’‚'「」『』]|``|,,/g;

const opensBefore = (code: number): boolean =>
  Number.isNaN(code) || isSpace(code) || '([{<—–-/“„"‘‚«»…'.includes(String.fromCharCode(code));
const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;

/** Finds the passages of one paragraph; one object a paragraph, so that its state cannot leak into the next. */
class ParagraphScan {
  readonly passages: Passage[] = [];
  readonly #stack: Open[] = [];
  readonly #text: string;
  readonly #paragraph: Paragraph;
  readonly #index: number;
  #continues: boolean;
  /** Whether the next paragraph opens with the single mark that opens this one. */
  readonly #goesOn: boolean;
  /** The last single mark that can only close, so that a lone apostrophe is never taken for an opening. */
  readonly #lastSingleClose: number;

  constructor(
    text: string,
    paragraph: Paragraph,
    index: number,
    continues: boolean,
    next: Paragraph | undefined,
  ) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#index = index;
    this.#continues = continues;
    const first = text.charAt(paragraph.start);
    this.#goesOn =
      (first === '‘' || first === "'") && next !== undefined && text.charAt(next.start) === first;
    this.#lastSingleClose = lastSingleClose(text, paragraph);
  }

  /** Runs over the paragraph; returns the mark that is still open at its end, if any. */
  run(): string | undefined {
    const { start, end } = this.#paragraph;
    // The search ends with the paragraph: to the text's end, many short ones without a mark would be quadratic.
    const upToEnd = this.#text.slice(0, end);
    marks.lastIndex = start;
    for (let found = marks.exec(upToEnd); found !== null; found = marks.exec(upToEnd)) {
      const at = found.index;
      let mark = found[0];
      if (mark === "'" && this.#text.charAt(at + 1) === "'" && at + 1 < end) mark = "''";
      marks.lastIndex = Math.max(at + mark.length, this.#step(mark, at));
    }
    const left = this.#stack.find(({ style, at }) => style !== 'single' || (this.#goesOn && at === start));
    if (left === undefined) return undefined;
    this.#stack.length = this.#stack.indexOf(left) + 1;
    this.#close(end, end, false);
    return left.mark;
  }

  /** One mark; returns where to go on when an attribute of a tag was skipped, else 0. */
  #step(mark: string, at: number): number {
    const before = at > this.#paragraph.start ? this.#text.charCodeAt(at - 1) : Number.NaN;
    const next =
      at + mark.length < this.#paragraph.end ? this.#text.charCodeAt(at + mark.length) : Number.NaN;
    const opening = opensBefore(before) && !Number.isNaN(next) && !isSpace(next);
    const closing = !Number.isNaN(before) && !isSpace(before) && closesBefore(next);
    switch (mark) {
      case '“':
        if (this.#waits('„', '‟', ',,')) this.#shut(at, 1);
        else if (this.#waits('“', '"') && closing && !opening) this.#shut(at, 1);
        else this.#open('double', mark, at);
        return 0;
      case '”':
        if (this.#waits('“', '„', '”', '"', "''", '``', '‟', ',,')) this.#shut(at, 1);
        else if (opening && !closing) this.#open('double', mark, at);
        return 0;
      case '„':
      case '‟':
        this.#open('double', mark, at);
        return 0;
      case ',,':
        // Typed for „ where there is no such key.
        if (opening && !closing) this.#open('double', mark, at);
        return 0;
      case '«':
      case '»':
        // « One. / » Two. »: each further paragraph opens with the mark that closes the last.
        if (this.#continues && at === this.#paragraph.start) this.#open('guillemet', '«', at);
        else if (this.#waits(mark === '«' ? '»' : '«')) this.#shut(at, 1);
        else if (closing && !opening && this.#waits(mark)) this.#shut(at, 1);
        else if (opening || !closing) this.#open('guillemet', mark, at);
        return 0;
      case '「':
      case '『':
        this.#open('double', mark, at);
        return 0;
      case '」':
      case '』':
        if (this.#waits(mark === '」' ? '「' : '『')) this.#shut(at, 1);
        return 0;
      case '‹':
      case '›':
        if (this.#waits(mark === '‹' ? '›' : '‹')) this.#shut(at, 1);
        else if (opening) this.#open('single', mark, at);
        return 0;
      case '"':
      case "''":
      case '``':
        return this.#straight(mark, at, opening, closing);
      default:
        this.#single(mark, at, opening, closing);
        return 0;
    }
  }

  #straight(mark: string, at: number, opening: boolean, closing: boolean): number {
    const before = at > this.#paragraph.start ? this.#text.charCodeAt(at - 1) : Number.NaN;
    if (before === 61 /* = */) {
      const close = this.#text.slice(at + 1, Math.min(this.#paragraph.end, at + 501)).indexOf('"');
      return close < 0 ? 0 : at + close + 2;
    }
    // Gershayim stand before the last letter of a Hebrew abbreviation.
    const next = this.#text.charCodeAt(at + 1);
    if (mark === '"' && isHebrew(before) && isHebrew(next)) return 0;
    const waiting = this.#waits('"', "''", '``', '“', '„', ',,');
    if (waiting && !(opening && !closing)) this.#shut(at, mark.length);
    else if (waiting) {
      if (this.#top()?.mark !== mark) this.#open('double', mark, at);
      else {
        // The mark before was never closed: what it opened ends here, and a new passage begins.
        this.#shut(at, 0);
        this.#open('double', mark, at);
      }
    } else if (!closing || opening) {
      // An inch sign has a digit before it and nothing that it opens.
      if (!isDigit(before)) this.#open('double', mark, at);
    }
    return 0;
  }

  #single(mark: string, at: number, opening: boolean, closing: boolean): void {
    if (mark === '‚') {
      if (opening) this.#open('single', mark, at);
      return;
    }
    if (this.#waits('‘', "'", '‚', '’')) {
      if (closing && !opening && !this.#isPossessive(at)) {
        this.#shut(at, 1);
        return;
      }
    }
    const opens = mark === '‘' || mark === "'";
    const isLone = at >= this.#lastSingleClose && !(this.#goesOn && at === this.#paragraph.start);
    if (!opens || !opening || isLone) return;
    if (isElision(this.#text, at)) return;
    this.#open('single', mark, at);
  }

  /** "the players’ union": an apostrophe after s before a lower-case word, while a better closing mark is to come. */
  #isPossessive(at: number): boolean {
    return (
      /[sxz]/i.test(this.#text.charAt(at - 1)) &&
      /^\s\p{Ll}/u.test(this.#text.slice(at + 1, at + 3)) &&
      (this.#lastSingleClose > at || this.#goesOn)
    );
  }

  #top(): Open | undefined {
    return this.#stack.at(-1);
  }

  #waits(...openings: readonly string[]): boolean {
    for (let depth = this.#stack.length - 1; depth >= 0; depth -= 1) {
      const open = this.#stack[depth];
      if (open !== undefined && openings.includes(open.mark)) {
        this.#stack.length = depth + 1;
        return true;
      }
      if (open?.style !== 'single') return false;
    }
    return false;
  }

  #open(style: Style, mark: string, at: number): void {
    if (this.#stack.length >= deepest) this.#stack.shift();
    this.#stack.push({ style, mark, at, inner: at + mark.length });
  }

  #shut(at: number, width: number): void {
    this.#close(at, at + width, width > 0);
  }

  /** Takes the top mark off; only the outermost passage is one of the article's. */
  #close(end: number, outerEnd: number, closed: boolean): void {
    const open = this.#stack.pop();
    if (open === undefined || this.#stack.length > 0) return;
    let { inner: start } = open;
    let stop = end;
    while (start < stop && isSpace(this.#text.charCodeAt(start))) start += 1;
    while (stop > start && isSpace(this.#text.charCodeAt(stop - 1))) stop -= 1;
    const continues = this.#continues && open.at === this.#paragraph.start;
    this.#continues = false;
    if (stop === start) return;
    this.passages.push({
      start,
      end: stop,
      outerStart: open.at,
      outerEnd,
      paragraph: this.#index,
      closed,
      continues,
      weak: open.mark === "''" || open.mark === '``',
    });
  }
}

/**
 * Every passage between quotation marks, outermost ones only, in order. One pass: curly, straight, doubled
 * apostrophes, guillemets both ways, German low-high, single marks told from apostrophes. A mark that nothing closes
 * ends with its paragraph; where the next paragraph opens with the same mark, that is one utterance going on.
 */
export function scanMarks(text: string, paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = [];
  let pending: string | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.end <= paragraph.start) continue;
    const first = text.charAt(paragraph.start);
    const continues =
      pending !== undefined &&
      (text.startsWith(pending, paragraph.start) || (pending === '«' && first === '»'));
    const scan = new ParagraphScan(text, paragraph, index, continues, paragraphs[index + 1]);
    pending = scan.run();
    for (const passage of scan.passages) passages.push(passage);
  }
  return passages;
}
