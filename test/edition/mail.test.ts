import { DomUtils, parseDocument } from 'htmlparser2';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { Edition } from '../../lib/model/index.ts';
import { renderEditionIndex } from '../../lib/render/edition/archive.ts';
import { renderEditionMail, renderEditionPage } from '../../lib/render/edition/html.ts';
import { cutAtWord, preheaderOf, subjectOf } from '../../lib/render/edition/subject.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import { isMailAddress } from '../../lib/render/mail/address.ts';
import { composeMime } from '../../lib/render/mail/mime.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';
import { frameIn, mailOf } from './frame.ts';

const { getElementsByTagName, textContent } = DomUtils;

const edition = await compiled(arrivalsOf(), [], settings);
const en = await frameIn('en');

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></p><svg onload=alert(1)>',
  'Bridge\r\nBcc: victim@mail.example\r\n\r\nbody',
  '=?utf-8?Q?=0D=0ABcc:_victim=40mail.example?=',
  'closed \u202egpj.exe\u2066 reopened',
  '{{amazonSESUnsubscribeUrl}} <!--[if mso]>',
  'half a pair \ud83d and a bell \u0007\u001b[31m',
];

/** The lead story with a hostile text in every place that comes from an article. */
function attacked(text: string): Edition {
  const changed = structuredClone(edition);
  const [story, second] = changed.stories;
  if (!story || !second) throw new Error('the day has two stories');
  const slice = { start: 0, end: text.length, text };
  Object.assign(story, { headline: text, dek: text, section: text });
  Object.assign(second, { headline: text });
  for (const item of [...story.facts, ...story.figures, ...story.quotes]) item.text = text;
  for (const figure of story.figures) figure.label = slice;
  for (const quote of story.quotes) quote.speaker = { ...slice, name: text, role: text };
  for (const source of story.sources)
    Object.assign(source, { publisher: text, url: `javascript:alert(1)//${text}` });
  return changed;
}

test.each(hostile)('a hostile text stays text: %j', async (text) => {
  const mail = mailOf(attacked(text), en);
  const parsed = await simpleParser(await composeMime(mail));
  const names = [...parsed.headers.keys()];
  expect(names.filter((name) => name === 'bcc')).toEqual([]);
  expect(parsed.subject).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
  expect(parsed.to).toMatchObject({ text: 'reader@mail.example' });
  for (const html of [mail.html, renderEditionPage(attacked(text), en)]) {
    const document = parseDocument(html);
    for (const tag of ['script', 'img', 'svg', 'iframe', 'form', 'object', 'base', 'link']) {
      expect(getElementsByTagName(tag, document), tag).toEqual([]);
    }
    for (const element of getElementsByTagName('*', document)) {
      expect(Object.keys(element.attribs).filter((name) => name.startsWith('on'))).toEqual([]);
      if (element.attribs.href !== undefined) expect(element.attribs.href).toMatch(/^(https?:|mailto:)/);
    }
    expect(html.isWellFormed()).toBe(true);
  }
  expect(mail.text).not.toMatch(/javascript:|\u001b|\u0007/);
});

test('two parsers read the same subject, parts and headers', async () => {
  const mail = mailOf(edition, en);
  const bytes = await composeMime(mail);
  const one = await simpleParser(bytes, { keepCidLinks: true });
  const other = await PostalMime.parse(bytes);
  const header = (key: string): string[] =>
    other.headers.filter((each) => each.key === key).map(({ value }) => value);
  const unfolded = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n').trim();
  expect(one.subject).toBe(mail.subject);
  expect(other.subject).toBe(mail.subject);
  expect(unfolded(one.text)).toBe(mail.text.trim());
  expect(unfolded(other.text)).toBe(mail.text.trim());
  expect(unfolded(one.html || '')).toBe(mail.html.trim());
  expect(unfolded(other.html)).toBe(mail.html.trim());
  expect(one.messageId).toBe('<2031-05-05.0123456789abcdef@slice.example>');
  expect(one.date).toEqual(mail.date);
  expect(header('list-unsubscribe')).toEqual([
    '<https://unsubscribe.example/?token=dG9rZW4tb2YtYS1yZWFkZXI>, <mailto:edition@slice.example?subject=unsubscribe>',
  ]);
  expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  expect(header('list-id')).toEqual(['<edition.slice.example>']);
});

test('lines end in CRLF and are at most 998 characters, and the same mail gives the same bytes', async () => {
  const bytes = await composeMime(mailOf(edition, en));
  const text = bytes.toString('latin1');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect((await composeMime(mailOf(edition, en))).equals(bytes)).toBe(true);
});

test('the text holds every headline, fact, figure, quotation and link of the page', () => {
  const html = renderEditionMail(edition, en);
  const text = renderEditionText(edition, en);
  const flat = (value: string): string => value.replace(/\s+/g, ' ');
  for (const { headline, dek, facts, figures, quotes } of edition.stories) {
    const items = [...facts, ...figures, ...quotes].map((item) => item.text);
    for (const said of [headline, ...(dek === null ? [] : [dek]), ...items]) {
      expect(flat(text)).toContain(flat(said));
    }
  }
  const links = getElementsByTagName('a', parseDocument(html)).map(({ attribs }) => attribs.href ?? '');
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(text).toContain(link);
  expect(text).toContain(en.postal);
});

test('a subject holds the lead and the day, and is cut at a word', () => {
  const { words } = en.language;
  expect(subjectOf(edition, words)).toBe(
    'Harnholm shuts its longest bridge after divers find cracks in two pylons · 5 May 2031',
  );
  const next = { ...edition, date: '2031-05-06' };
  expect(subjectOf(next, words)).not.toBe(subjectOf(edition, words));
  expect(preheaderOf(edition)).toBe(edition.stories[1]?.headline);
});

test('a cut falls neither within a word nor behind a number', () => {
  expect(cutAtWord('Harnholm repairs cost 12 million crowns', 26)).toBe('Harnholm repairs cost …');
  expect(cutAtWord('Prices rise by 40 percent in Velland', 19)).toBe('Prices rise by …');
  expect(cutAtWord('short', 19)).toBe('short');
  expect(cutAtWord('港の橋が月曜日に閉鎖された理由は亀裂40本', 20)).toBe(
    '港の橋が月曜日に閉鎖された理由は亀裂…',
  );
  expect(cutAtWord(`${'a'.repeat(30)}👩‍👩‍👧`, 33)).toBe(`${'a'.repeat(30)}…`);
});

test('an address is one address and nothing else', () => {
  for (const good of ['reader@mail.example', 'first.last+news@sub.mail.example', 'üñí@mail.example']) {
    expect(isMailAddress(good), good).toBe(true);
  }
  const bad = [
    '',
    'reader',
    '@mail.example',
    'a@b',
    'a b@mail.example',
    'a@mail.example, b@mail.example',
    'a@mail.example\r\nBcc: b@mail.example',
    '<a@mail.example>',
    'a@b@mail.example',
    'a@.example',
    'a@mail..example',
    `${'a'.repeat(70)}@mail.example`,
  ];
  for (const each of bad) expect(isMailAddress(each), each).toBe(false);
});

test('language and direction stand on a wrapper within the body', async () => {
  for (const [code, direction] of [
    ['en', 'ltr'],
    ['de', 'ltr'],
    ['uk', 'ltr'],
  ] as const) {
    const html = renderEditionMail(edition, await frameIn(code));
    const [body] = getElementsByTagName('body', parseDocument(html));
    const [wrapper] = getElementsByTagName('div', body ?? []).filter(
      ({ attribs }) => attribs.role === 'main',
    );
    expect(wrapper?.attribs).toMatchObject({ lang: code, dir: direction });
  }
});

test('right-to-left and CJK texts keep their direction and their characters', async () => {
  const arabic = 'إغلاق جسر تولكا في هارنهولم بعد العثور على 12 شقا';
  const japanese = 'ハルンホルムの橋が閉鎖、支柱に亀裂';
  const other: Invented = { ...(day[3] as Invented), headline: japanese };
  const mixed = await compiled(
    arrivalsOf([{ ...(day[0] as Invented), headline: arabic }, other]),
    [],
    settings,
  );
  const html = renderEditionMail(mixed, en);
  const headings = getElementsByTagName('h3', parseDocument(html));
  expect(headings.map((heading) => [textContent(heading), heading.attribs.dir])).toEqual([
    [`\u2068${arabic}\u2069`, 'auto'],
    [japanese, 'auto'],
  ]);
  expect(renderEditionText(mixed, en)).toContain(japanese);
});

test('an empty day says so in one line', async () => {
  const empty = await compiled([], [], settings);
  const html = renderEditionMail(empty, en);
  expect(html).toContain(en.language.words.nothing);
  expect(renderEditionText(empty, en)).toContain(en.language.words.nothing);
  expect(getElementsByTagName('h2', parseDocument(html))).toEqual([]);
  expect(subjectOf(empty, en.language.words)).toBe('The Morning Slice · 5 May 2031');
});

test('the day of the month stays with its month where the line is broken', () => {
  expect(renderEditionMail(edition, en)).toContain('Monday, 5\u00a0May 2031');
});

test('stories beyond the cap are counted in the mail and told on the page', async () => {
  const short = await compiled(arrivalsOf(), [], { ...settings, top: 1, more: 1, brief: 1 });
  const last = short.stories.at(-1)?.headline ?? '';
  expect(renderEditionMail(short, en)).toContain('+17 more in the archive');
  expect(renderEditionMail(short, en)).not.toContain(last);
  expect(renderEditionPage(short, en)).toContain(last);
});

test('the archive’s pages let no script run and list the newest edition first', () => {
  const index = renderEditionIndex(
    'The Morning Slice',
    [
      { date: '2031-05-04', headline: '<b>Old</b>', stories: 3 },
      { date: '2031-05-05', headline: 'New', stories: 20 },
    ],
    en.language,
  );
  for (const page of [index, renderEditionPage(edition, en)]) {
    const metas = getElementsByTagName('meta', parseDocument(page));
    const policy = metas.find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attribs.content).toContain("default-src 'none'");
  }
  const links = getElementsByTagName('a', parseDocument(index)).map(({ attribs }) => attribs.href);
  expect(links).toEqual(['2031-05-05/edition.html', '2031-05-04/edition.html']);
  expect(index).toContain('&lt;b&gt;Old&lt;/b&gt;');
});
