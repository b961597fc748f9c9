import { type Element, isTag } from 'domhandler';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { buildTree } from '../../lib/parse/formats/html/tree/build.ts';

const pieces = [
  ...[
    '&amp;',
    '&amp',
    '&#65;',
    '&#x41',
    '&#0;',
    '&#128;',
    '&#x110000;',
    '&nosuch;',
    '&notit;',
    '&',
    '&&',
    '&#;',
    '&#x;',
  ],
  ...[
    '&lt;p&gt;',
    '&copy=3',
    '&eacute',
    '&NotEqualTilde;',
    '&#38;lt;',
    'a',
    ' ',
    '\n',
    ';',
    'ß',
    '😀',
    '< b',
    '<3',
    'x'.repeat(40),
  ],
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));

const elementsOf = (html: string, parse: (html: string) => ReturnType<typeof buildTree>): Element[] =>
  DomUtils.findAll(isTag, parse(html).children);

test('character references of texts and attributes are decoded as htmlparser2 decodes them', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const html = `<title>${text.replaceAll('<', '')}</title><p class="${text}" id='${text}'>${text}</p><script type="application/json">${text}</script><xmp>${text}</xmp>`;
      const [ours, theirs] = [elementsOf(html, buildTree), elementsOf(html, parseDocument)];
      expect(ours.map(({ name }) => name)).toEqual(theirs.map(({ name }) => name));
      expect(ours.map((element) => DomUtils.textContent(element))).toEqual(
        theirs.map((element) => DomUtils.textContent(element)),
      );
      expect({ ...ours[1]?.attribs }).toEqual({ ...theirs[1]?.attribs });
    }),
    { numRuns: 1000 },
  );
});

test('a long text is decoded as a short one is, wherever its parts begin', () => {
  const text = 'Tax &amp; spend &eacute;&#8211;&notit; ';
  const textOf = (html: string): string => DomUtils.textContent(buildTree(html));
  expect(textOf(text.repeat(4_000))).toBe(textOf(text).repeat(4_000));
});
