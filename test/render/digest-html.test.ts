import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { labels } from '../../lib/language/en/labels.ts';
import { renderDigestHtml } from '../../lib/render/digest/html.ts';
import { everyField, harbour } from './digests.ts';
import { elementsOf, expectInert } from './inert.ts';

test('the page of an ordinary digest has one h1, then h2 for each part that holds something', () => {
  const headings = elementsOf(parseDocument(renderDigestHtml(harbour, labels)))
    .map((element) => element.name)
    .filter((name) => /^h\d$/.test(name));
  expect(headings).toEqual(['h1', 'h2', 'h2', 'h2']);
  const bare = renderDigestHtml({ ...harbour, figures: [], quotes: [] }, labels);
  expect(bare.match(/<h2/g)).toHaveLength(1);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  ' \u0001javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://a.example/"onclick="alert(1)',
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<![endif]--><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '\ud800<b>\udfff',
  '{{constructor.constructor(`alert(1)`)()}}',
  'mailto:x@example.org?subject="><script>',
])('leaves nothing executable of %j in any field', (payload) => {
  expectInert(renderDigestHtml(everyField(payload), labels));
});

test('leaves nothing executable of any text in any field', () => {
  const pieces = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '=',
    '/',
    ' ',
    ';',
    '!--',
    '--',
    'script',
    'onload=',
    'javascript:',
  ];
  const nasty = fc
    .array(fc.constantFrom(...pieces, '\u0000', '\ud83d', 'style', 'a'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (payload) => {
      expectInert(renderDigestHtml(everyField(payload), labels));
    }),
    { numRuns: 60 },
  );
});

test('links a fact and a quotation to their very passage, and nothing where the source has no address', () => {
  const page = renderDigestHtml(harbour, labels);
  const at = 'https://courier.example/2026/03/harbour#:~:text=';
  expect(page).toContain(`${at}The%20new%20terminal%20at%20Skarness%2C,of%20up%20to%20400%20metres.`);
  expect(page).toContain(`${at}nobody%20asked%20us%20anything`);
  const bare = renderDigestHtml({ ...harbour, article: { ...harbour.article, url: null } }, labels);
  expect(bare).not.toContain('<a ');
});

test('keeps a text with bidirectional overrides and stray closers inside its own isolate', () => {
  const page = renderDigestHtml(everyField('\u202eabc\u2069\u2069 def\u2066'), labels);
  for (const [, inside = ''] of page.matchAll(/<bdi>([^<]*)<\/bdi>/g)) {
    let depth = 0;
    for (const character of inside) {
      if (character >= '\u2066' && character <= '\u2068') depth += 1;
      if (character === '\u2069') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  }
});

test('a text written from right to left sets the direction of its own block', () => {
  const page = renderDigestHtml(everyField('إغلاق ميناء لندمارك القديم'), labels);
  expect(page).toMatch(/<li [^>]*dir="rtl">/);
  expect(page).toMatch(/<p class="quoted"[^>]*dir="rtl">/);
  expect(renderDigestHtml(harbour, labels)).not.toContain('dir="rtl"');
});

test('writes no lone surrogate and no control character', () => {
  const page = renderDigestHtml(everyField('a\ud800b\u0000c\u001b[31md\udc00'), labels);
  expect(page.isWellFormed()).toBe(true);
  expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(page).toContain('a\ufffdb\ufffdc\ufffd[31md\ufffd');
});

test('shows no figure without a label', () => {
  const [first] = harbour.figures;
  const page = renderDigestHtml(
    { ...harbour, figures: first ? [{ ...first, label: null, subject: null }] : [] },
    labels,
  );
  expect(page).not.toContain('2,300</');
  expect(page).not.toContain(labels.figures);
});

test('says so of what is not news, and of an article with nothing in it', () => {
  expect(renderDigestHtml({ ...harbour, form: 'not-news' }, labels)).toContain(labels.notNews);
  const bare = { ...harbour, facts: [], figures: [], quotes: [] };
  expect(renderDigestHtml({ ...bare, dek: null }, labels)).toContain(labels.nothingFound);
  // What stands below the headline is something.
  expect(renderDigestHtml(bare, labels)).not.toContain(labels.nothingFound);
});
