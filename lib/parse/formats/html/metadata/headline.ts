import { Element } from 'domhandler';
import type { Block } from '../body/blocks.ts';
import { hasSameWords, wordsOf } from '../text/clean.ts';
import { nodeText } from '../tree/walk.ts';
import { stringOf } from './json-ld.ts';
import { plainOf } from './plain.ts';
import { firstOf } from './precedence.ts';
import { addressWords, sectionNames, siteNames } from './site.ts';
import { metaOf, type Sources } from './sources.ts';
import { beginningsOf, withoutSite, withoutTail } from './title-parts.ts';

/** A heading that may be the headline, and the words of each element in it. */
interface Heading {
  readonly text: string;
  readonly words: string;
  readonly parts: ReadonlySet<string>;
  /** A first-level heading, not another element that is named the headline. */
  readonly first: boolean;
}

/** Share of common words, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** Least likeness of a heading to what the page states for it to be the headline and not the site's name or a part's. */
const leastLikeness = 0.4;
/** Fewest letters of a word that says what a text is about, and fewest such words shared where the wording is another. */
const contentLetters = 4;
const leastShared = 2;

/** How many of a heading's words that carry meaning the page's titles or its address have too. */
function sharedContent(words: string, known: ReadonlySet<string>): number {
  return new Set(words.split(' ').filter((word) => word.length >= contentLetters && known.has(word))).size;
}

/** A title that was cut short ("Council votes to close …"), as another place states it whole. */
function whole(title: string, stated: readonly string[]): string {
  if (!/(?:…|\.{3})$/u.test(title)) return title;
  const start = wordsOf(title);
  return stated.find((other) => other.length > title.length && wordsOf(other).startsWith(start)) ?? title;
}

/** Fewest words of a title's beginning that is taken for the whole headline. */
const leastBeginning = 3;

/** The beginning of a title that a block of the page shows, or another title states, without the site's name behind it. */
function shownBeginning(
  title: string,
  stated: readonly string[],
  blocks: readonly Block[],
): string | undefined {
  return beginningsOf(title).find((beginning) => {
    const words = wordsOf(beginning);
    if (words.split(' ').length < leastBeginning) return false;
    const isIt = (text: string): boolean =>
      text.length < 2 * beginning.length + 20 && hasSameWords(text, words);
    return stated.some(isIt) || blocks.some(({ text, scope }) => !scope.hidden && isIt(text));
  });
}

/**
 * The headline: the heading that is like what the page states of itself, in what is shown; without one, what is stated. A
 * kicker or the site's name that a heading or title also holds is left out.
 */
export function readHeadline(
  sources: Sources,
  publisher: string | null,
  blocks: readonly Block[],
): string | null {
  const names = siteNames(sources, publisher);
  const sections = sectionNames(sources);
  const clean = (title: string | null): string | null => withoutSite(plainOf(title), names, sections);
  const json = clean(stringOf(sources.article?.headline));
  const shared = clean(metaOf(sources, 'og:title'));
  const title = clean(sources.title);
  const stated = [
    json,
    shared,
    clean(metaOf(sources, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title')),
    title,
  ].filter((text) => text !== null);
  const shown = headingsOf(sources, names, sections);
  const rated = rateHeadings(shown, stated, sources);
  const like = rated.find((item) => item.like >= leastLikeness)?.heading;
  const firsts = shown.filter(({ first }) => first);
  return firstOf([
    {
      rule: 'heading like the stated title',
      read: () => (like ? trimmed(like, { json, shared, title }) : null),
    },
    { rule: 'heading about the same', read: () => headingAbout(rated)?.text ?? null },
    {
      rule: 'only heading, nothing stated',
      read: () => (stated.length === 0 && firsts.length === 1 ? (firsts[0]?.text ?? null) : null),
    },
    { rule: 'stated title', read: () => statedTitle(stated, title, blocks) },
    { rule: 'first heading', read: () => firsts[0]?.text ?? null },
  ]);
}

/** The headings that the page shows, without the site's name; one that is nothing else is left out. */
function headingsOf(
  { headings }: Sources,
  names: readonly string[],
  sections: readonly string[],
): readonly Heading[] {
  return headings
    .map((heading): Heading => {
      const text = withoutSite(nodeText(heading), names, sections) ?? '';
      const parts = heading.children.flatMap((child) =>
        child instanceof Element ? [wordsOf(nodeText(child))] : [],
      );
      return { text, words: wordsOf(text), parts: new Set(parts), first: heading.name === 'h1' };
    })
    .filter(({ text, words }) => text.length > 1 && text.length < 400 && !names.includes(words));
}

interface RatedHeading {
  readonly heading: Heading;
  /** Its greatest likeness to a stated title. */
  readonly like: number;
  /** Words that carry meaning which it shares with the stated titles and the address; 0 for what is no first-level heading. */
  readonly content: number;
}

/** Headings by their likeness to what the page states, best first. */
function rateHeadings(
  shown: readonly Heading[],
  stated: readonly string[],
  sources: Sources,
): readonly RatedHeading[] {
  const known = new Set([...stated.flatMap((text) => wordsOf(text).split(' ')), ...addressWords(sources)]);
  return shown
    .map((heading) => ({
      heading,
      like: Math.max(0, ...stated.map((text) => likeness(heading.words, wordsOf(text)))),
      content: heading.first ? sharedContent(heading.words, known) : 0,
    }))
    .sort((a, b) => b.like - a.like || Number(b.heading.first) - Number(a.heading.first));
}

/** The heading that shares most words with the stated titles, where it is worded otherwise than they are. */
function headingAbout(rated: readonly RatedHeading[]): Heading | undefined {
  let best: RatedHeading | undefined;
  for (const item of rated)
    if (item.content >= leastShared && item.content > (best?.content ?? 0)) best = item;
  return best?.heading;
}

/** The first stated title, without what the page's own title adds and whole where it was cut short. */
function statedTitle(
  stated: readonly string[],
  title: string | null,
  blocks: readonly Block[],
): string | null {
  const [best] = stated;
  if (best === undefined) return null;
  const beginning = shownBeginning(best, stated, blocks);
  if (beginning !== undefined) return beginning;
  return whole(stated.every((text) => text === title) ? withoutTail(best) : best, stated);
}

/** Whether what stands before the headline in a heading is set apart from it: an element of its own, or a mark at its end. */
function isSetApart({ parts }: Heading, before: string): boolean {
  return /[|–—•·»«:：-]\s*$/.test(before) || parts.has(wordsOf(before));
}

/** What the page states as its title, by where. */
type Stated = Readonly<Record<'json' | 'shared' | 'title', string | null>>;

/**
 * A heading without the kicker or date it holds beside the headline, where what is stated shows which part that is;
 * with the kicker where both places that state a headline have it.
 */
function trimmed(heading: Heading, { json, shared, title: own }: Stated): string {
  const { text, words, parts } = heading;
  for (const title of [shared, json, own]) {
    if (title === null) continue;
    const other = wordsOf(title);
    if (other === words || other.split(' ').length < 3) continue;
    if (words.endsWith(` ${other}`)) {
      const before = text.slice(0, Math.max(0, text.length - title.length));
      // The page's own title drops a kicker for length too: it counts where the kicker is an element of its own.
      if (title === own ? parts.has(wordsOf(before)) : isSetApart(heading, before)) return title;
    }
    // A date or a reading time behind the headline is an element of its own.
    if (words.startsWith(`${other} `) && parts.has(words.slice(other.length + 1))) return title;
  }
  return json !== null && shared !== null && wordsOf(json) === wordsOf(shared) ? json : text;
}
