import { createHash } from 'node:crypto';
import { cloneNode, type Document, type Element, isTag, isText } from 'domhandler';
import type { Gold } from '../gold.ts';
import { sameWords, wordsIn } from '../metrics.ts';
import { element, elementsIn, insertAfter, plainText, setChildren } from './tree.ts';

/** A page to change: its tree, its gold, and the paragraphs of another article to fill what is added. */
export interface Case {
  readonly root: Document;
  readonly gold: Gold;
  readonly other: readonly string[];
  /** Chooses among the ways to do a change: the measured one is always the first. */
  readonly pick: <T>(ways: readonly [T, ...T[]]) => T;
}

/** One way in which a page that says the same may be made otherwise. */
export type Change = (page: Case) => void;

const named = /^(?:class|id|role|rel|itemprop|itemtype|itemscope|aria-.*|data-.*)$/;
const meaning = new Set(
  'article main section header footer nav aside figure figcaption time address details summary'.split(' '),
);
const heading = /^h[1-6]$/;

function rename(root: Document, test: (name: string) => boolean, to: string): void {
  for (const found of elementsIn(root)) if (test(found.name)) found.name = to;
}

function remove(root: Document, test: (found: Element) => boolean): void {
  for (const found of elementsIn(root)) {
    if (test(found) && found.parent)
      setChildren(
        found.parent,
        found.parent.children.filter((child) => child !== found),
      );
  }
}

function wrapBody(root: Document, wrap: (children: Element['children']) => Element): void {
  const body = elementsIn(root).find(({ name }) => name === 'body');
  if (body) setChildren(body, [wrap(body.children)]);
}

/** The smallest element that holds most of the gold body, and, with `heading`, a first-level heading. */
function holderOf({ root, gold }: Case, withHeading: boolean): Element | null {
  const starts = gold.body
    .split(/\n+/)
    .map((line) => sameWords(line).slice(0, 60))
    .filter((line) => line.length >= 40);
  const holds = (found: Element): boolean => {
    if (withHeading && !elementsIn(found).some(({ name }) => name === 'h1')) return false;
    const text = sameWords(plainText(found));
    return starts.filter((start) => text.includes(start)).length >= Math.max(1, starts.length * 0.7);
  };
  let at = elementsIn(root).find(({ name }) => name === 'body');
  if (!at || !holds(at)) return null;
  for (;;) {
    const inner: Element | undefined = at.children.filter(isTag).find(holds);
    if (!inner) return at.name === 'body' ? null : at;
    at = inner;
  }
}

/** A copy of an element in which every longer text is of another article. */
function inOtherWords(found: Element, other: readonly string[]): Element {
  const copy = cloneNode(found, true);
  let next = 0;
  for (const inner of [copy, ...elementsIn(copy)]) {
    for (const child of inner.children) {
      if (!isText(child) || wordsIn(child.data).length < 4) continue;
      child.data = other[next % other.length] ?? '';
      next += 1;
    }
  }
  return copy;
}

const excerpt = (text: string, words: number): string => text.split(/\s+/).slice(0, words).join(' ');

export const changes: Readonly<Record<string, Change>> = {
  'as it is': () => undefined,
  'without names': ({ root }) => {
    for (const found of elementsIn(root)) {
      for (const name of Object.keys(found.attribs)) if (named.test(name)) delete found.attribs[name];
    }
  },
  'hashed classes': ({ root }) => {
    const hash = (name: string): string => `x${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;
    for (const { attribs } of elementsIn(root)) {
      delete attribs.id;
      if (attribs.class !== undefined)
        attribs.class = attribs.class.split(/\s+/).filter(Boolean).map(hash).join(' ');
    }
  },
  'divs for sections': ({ root }) => rename(root, (name) => meaning.has(name), 'div'),
  'no names, divs alone': (page) => {
    changes['without names']?.(page);
    changes['divs for sections']?.(page);
  },
  'without JSON': ({ root }) =>
    remove(root, ({ name, attribs }) => name === 'script' && /json/.test(attribs.type ?? '')),
  'without meta': ({ root }) => remove(root, ({ name }) => name === 'meta'),
  'divs for paragraphs': ({ root }) => rename(root, (name) => name === 'p', 'div'),
  'breaks for paragraphs': ({ root }) => {
    for (const found of elementsIn(root)) {
      if (!found.children.some((child) => isTag(child) && child.name === 'p')) continue;
      setChildren(
        found,
        found.children.flatMap((child) =>
          isTag(child) && child.name === 'p'
            ? [...child.children, element('br', {}), element('br', {})]
            : [child],
        ),
      );
    }
  },
  'headings as paragraphs': ({ root }) => rename(root, (name) => heading.test(name), 'p'),
  'in a form': ({ root }) =>
    wrapBody(root, (children) => {
      const form = element('form', { action: '/', method: 'post' });
      setChildren(form, children);
      return form;
    }),
  'in a table': ({ root }) =>
    wrapBody(root, (children) => {
      const cell = element('td', { width: '100%' });
      setChildren(cell, children);
      return element('table', {}, element('tbody', {}, element('tr', {}, cell)));
    }),
  minified: ({ root }) => {
    for (const found of elementsIn(root)) {
      if (/^(?:script|style|pre|textarea)$/.test(found.name)) continue;
      for (const child of found.children) if (isText(child)) child.data = child.data.replace(/\s+/g, ' ');
      const inline = found.children.some((child) => isText(child) && child.data.trim() !== '');
      if (!inline)
        setChildren(
          found,
          found.children.filter((child) => !isText(child)),
        );
    }
  },
  'long comments follow': (page) => {
    const holder = holderOf(page, false);
    if (!holder) return;
    const { other, pick } = page;
    const dress = (name: string): Record<string, string> =>
      pick([{ class: `c-${name}` }, {}, { class: `css-${name}7x` }]);
    const [outer, inner] = [pick(['div', 'section', 'ul']), pick(['div', 'article', 'li'])];
    const said = pick(['p', 'div', 'span']);
    const [whose, what, one] = [dress('who'), dress('what'), dress('one')];
    const items = Array.from({ length: pick([48, 5, 14, 90]) }, (_, index) =>
      element(
        inner,
        { ...one },
        element('div', { ...whose }, `user${index * 37} · ${1 + (index % 20)} hours ago`),
        element('div', { ...what }, element(said, {}, other[index % other.length] ?? '')),
        element('a', { href: '#' }, pick(['Reply', 'Like', 'Report'])),
      ),
    );
    const head = pick([[element('h3', {}, '48 replies')], [], [element('div', {}, 'What readers say')]]);
    const list = element(outer, dress('wrap'), ...head, ...items);
    insertAfter(holder, [pick([list, element('div', {}, element('div', {}, list))])]);
  },
  'next article follows': (page) => {
    const holder = holderOf(page, true);
    if (!holder) return;
    insertAfter(holder, [inOtherWords(holder, page.other), inOtherWords(holder, [...page.other].reverse())]);
  },
  'next article in its body': (page) => {
    const holder = holderOf(page, false);
    if (!holder) return;
    const { other, pick } = page;
    insertAfter(holder, [
      element(pick(['h1', 'h2']), {}, element('a', { href: '/next' }, excerpt(other[0] ?? '', 9))),
      inOtherWords(holder, other),
    ]);
  },
  'teasers with text': (page) => {
    const holder = holderOf(page, false);
    if (!holder) return;
    const { other, pick } = page;
    const dress = pick([{ class: 'b-entry' }, {}, { class: 'x81 y2' }]);
    const [item, heading, words] = [
      pick(['div', 'article', 'li']),
      pick(['h3', 'h2', 'div', 'p']),
      pick([34, 20, 60]),
    ];
    const cards = other
      .slice(0, pick([14, 4, 8]))
      .map((text, index) =>
        element(
          item,
          { ...dress },
          element('a', { href: `/other/${index}` }, element(heading, {}, excerpt(text, 8))),
          element('p', {}, `${excerpt(text, words)}${pick([' …', '', '.'])}`),
        ),
      );
    const head = pick([[element('h2', {}, 'More')], [], [element('p', {}, 'More')]]);
    insertAfter(holder, [element('div', pick([{ class: 'b-row' }, {}]), ...head, ...cards)]);
  },
};
