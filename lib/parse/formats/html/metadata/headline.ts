import { Element } from 'domhandler';
import { trimMarks, wordsOf } from '../text/clean.ts';
import { textOf } from '../tree/walk.ts';
import { stringOf } from './json-ld.ts';
import { plainOf } from './plain.ts';
import { firstOf } from './precedence.ts';
import { sectionNames, siteNames } from './site.ts';
import { metaOf, type Sources } from './sources.ts';

/** Marks that part a headline from the name of its site or section. */
const separator = / [|–—•·»«-] | ::? |[｜|：]/u;

/** Those marks and their like, as they are left at the end of what is kept. */
const marks = '|–—•·»«:：｜-';

/** The parts of a page's title between its separators, with the text before each. */
function parts(title: string): { text: string; before: string; after: string }[] {
  const found: { text: string; before: string; after: string }[] = [];
  let at = 0;
  while (at < title.length) {
    const match = separator.exec(title.slice(at));
    const end = match ? at + match.index : title.length;
    const next = match ? end + match[0].length : title.length;
    found.push({ text: title.slice(at, end), before: title.slice(0, at), after: title.slice(end) });
    at = next;
  }
  return found;
}

/** A title without the site's name at either end, or the section's behind it. */
function withoutSite(
  title: string | null,
  names: readonly string[],
  sections: readonly string[],
): string | null {
  if (title === null) return null;
  let kept = title;
  for (let round = 0; round < 3; round += 1) {
    const pieces = parts(kept);
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last || pieces.length < 2) break;
    const isSite = (text: string): boolean => {
      const words = wordsOf(text);
      return names.some(
        (name) =>
          words === name ||
          (name.length > 3 && words.startsWith(`${name} `)) ||
          words.replaceAll(' ', '') === name.replaceAll(' ', ''),
      );
    };
    const isSection = sections.includes(wordsOf(last.text)) && wordsOf(last.before).includes(' ');
    if (isSection || isSite(last.text)) kept = trimMarks(last.before, marks);
    else if (isSite(first.text)) kept = trimMarks(first.after, marks);
    else break;
  }
  return kept.trim() === '' ? null : kept.trim();
}

/** A first-level heading, and the words of each element in it. */
interface Heading {
  readonly text: string;
  readonly parts: ReadonlySet<string>;
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

/**
 * The headline: the first-level heading that is like what the page states of itself, in what is shown; without one, what is stated. A
 * kicker or the site's name that a heading or title also holds is left out.
 */
export function readHeadline(sources: Sources, publisher: string | null): string | null {
  const names = siteNames(sources, publisher);
  const sections = sectionNames(sources);
  const clean = (title: string | null): string | null => withoutSite(plainOf(title), names, sections);
  const json = clean(stringOf(sources.article?.headline));
  const shared = clean(metaOf(sources, 'og:title'));
  const stated = [
    json,
    shared,
    clean(metaOf(sources, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title')),
    clean(sources.title),
  ].filter((title) => title !== null);
  const shown = sources.headings
    .map((heading) => ({
      text: withoutSite(textOf(heading), names, sections) ?? '',
      parts: new Set(
        heading.children.flatMap((child) => (child instanceof Element ? [wordsOf(textOf(child))] : [])),
      ),
    }))
    .filter(({ text }) => text.length > 1 && text.length < 400 && !names.includes(wordsOf(text)));
  const rated = shown
    .map((heading) => ({
      heading,
      like: Math.max(0, ...stated.map((title) => likeness(wordsOf(heading.text), wordsOf(title)))),
    }))
    .sort((a, b) => b.like - a.like);
  const best = rated[0];
  return firstOf([
    {
      rule: 'heading like the stated title',
      read: () => (best && best.like >= leastLikeness ? trimmed(best.heading, { json, shared }) : null),
    },
    {
      rule: 'only heading, nothing stated',
      read: () => (stated.length === 0 && shown.length === 1 ? (shown[0]?.text ?? null) : null),
    },
    { rule: 'stated title', read: () => stated[0] ?? null },
    { rule: 'first heading', read: () => shown[0]?.text ?? null },
  ]);
}

/** Whether what stands before the headline in a heading is set apart from it: an element of its own, or a mark at its end. */
function isSetApart(heading: Heading, before: string): boolean {
  return /[|–—•·»«:：-]\s*$/.test(before) || heading.parts.has(wordsOf(before));
}

/**
 * A heading without the kicker or date it holds beside the headline, where what is stated shows which part that is;
 * with the kicker where both places that state a headline have it.
 */
function trimmed(heading: Heading, { json, shared }: { json: string | null; shared: string | null }): string {
  const words = wordsOf(heading.text);
  for (const title of [shared, json]) {
    if (title === null) continue;
    const other = wordsOf(title);
    if (other === words || other.split(' ').length < 3 || !words.endsWith(` ${other}`)) continue;
    const before = heading.text.slice(0, Math.max(0, heading.text.length - title.length));
    if (isSetApart(heading, before)) return title;
  }
  return json !== null && shared !== null && wordsOf(json) === wordsOf(shared) ? json : heading.text;
}
