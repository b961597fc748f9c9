import { blockElements, impliedEnds, voidElements } from './elements.ts';

const raw: ReadonlySet<string> = new Set('script style iframe noembed noframes xmp plaintext'.split(' '));
const telling: ReadonlySet<string> = new Set(['script', 'title', 'h1', 'time']);

/** What is known of the elements of one name while a tree is built. */
export interface TagState {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  /** Within it names and tags are of another language. */
  readonly isForeign: boolean;
  /** Whether it may state something of the page without an attribute. */
  readonly isTelling: boolean;
  /** Whether what it holds is neither markup nor character references. */
  readonly isRaw: boolean;
  /** Names of the elements that its start tag ends. */
  readonly ends: ReadonlySet<string> | undefined;
  /** How many of it are open, and how many were flattened into what holds them. */
  open: number;
  flattened: number;
}

/** The tag of a name, of which nothing is open. */
export function tagStateOf(name: string): TagState {
  return {
    name,
    isVoid: voidElements.has(name),
    isBlock: blockElements.has(name),
    isForeign: name === 'svg' || name === 'math',
    isTelling: telling.has(name),
    isRaw: raw.has(name),
    ends: impliedEnds.get(name),
    open: 0,
    flattened: 0,
  };
}
