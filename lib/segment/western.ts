/** The characters of western news, as ranges of code units: Latin-1, general punctuation, signs of currencies, ™. */
export const westernRanges: readonly (readonly [first: number, last: number])[] = [
  [0, 0xff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2122, 0x2122],
];

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
/** Anything else. */
const other = new RegExp(
  `[^${westernRanges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
);

/** A text up to this length is examined each time: that is cheaper than a look-up among the known ones. */
const shortText = 64;
/** Texts whose answer is kept: an article, its page and its paragraph are asked in turns, pattern by pattern. */
const keptTexts = 8;

/** Longer texts asked last, the latest first. */
const lately: { readonly text: string; readonly western: boolean }[] = [];

/**
 * Whether a text has western characters alone. Patterns ask it of the whole text at every position, often of another text
 * in between: with one answer kept, 20 MB of text took 13 seconds instead of 3.
 */
function isWestern(text: string): boolean {
  if (text.length <= shortText) return !other.test(text);
  const at = lately.findIndex((known) => known.text === text);
  const known = lately[at] ?? { text, western: !other.test(text) };
  if (at !== 0) {
    if (at > 0) lately.splice(at, 1);
    else if (lately.length === keptTexts) lately.pop();
    lately.unshift(known);
  }
  return known.western;
}

/** The western members of Unicode classes, in both cases; there are no combining marks among them. */
const classes: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
  '\\p{M}': '',
  '\\p{N}': '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
};

function namedClass(name: string): string {
  const members = classes[name];
  if (members === undefined) throw new RangeError(`${name} has no western form yet`);
  return members;
}

/** A part of a pattern that matters: a class of Unicode, an escape, the brackets of a class. */
const part = /\\p\{[^}]+\}|\\[\s\S]|[[\]]/gi;

/**
 * The source of a pattern as it is for western texts. `membersOf` gives what a class of Unicode holds of them, as within
 * brackets; without it, the pattern may have `\p{L}`, `\p{M}` and `\p{N}` alone, and a RangeError names any other.
 */
export function westernSource(
  source: string,
  membersOf: (unicodeClass: string) => string = namedClass,
): string {
  let inside = false;
  return source.replace(part, (text) => {
    if (text === '[') inside = true;
    else if (text === ']') inside = false;
    // An escape has two characters, a class of Unicode has five at the least.
    if (text.length < 3) return text;
    return inside ? membersOf(text) : `[${membersOf(text)}]`;
  });
}

/**
 * A regular expression in two forms, each made when a text first needs it: for western texts with short classes of letters,
 * for all others with the classes of Unicode. Those hold 700 ranges: they take .3 to 3 ms to compile, twice, and their
 * twins a hundredth of it, which was a fifth of a function's cold start. Stands where a RegExp may stand.
 */
export class TwinPattern {
  readonly source: string;
  readonly flags: string;
  readonly #westernSource: string;
  #western: RegExp | undefined;
  #unicode: RegExp | undefined;
  /** Where the next search of a global or sticky pattern begins. */
  lastIndex = 0;

  constructor(source: string, flags: string, western: string = westernSource(source)) {
    this.source = source;
    this.flags = flags;
    this.#westernSource = western;
  }

  #for(text: string): RegExp {
    if (!isWestern(text)) {
      this.#unicode ??= new RegExp(this.source, this.flags);
      return this.#unicode;
    }
    this.#western ??= new RegExp(this.#westernSource, this.flags.replace('u', ''));
    return this.#western;
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  test(text: string): boolean {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    const matches = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return matches;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#for(text)[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    return pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#for(text)[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#for(text)[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#for(text)[Symbol.split](text, limit);
  }
}
