import { gzipSync, strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { docxParts } from './support/binary-fixtures.ts';
import { makePdf } from './support/pdf.ts';
import { bytesOf, htmlParagraphs, story } from './support/story.ts';

const read = (name: string, bytes: Uint8Array): ReturnType<typeof readArticles> =>
  readArticles({ name, bytes }, languages);

const plain = bytesOf(`${story.headline}\n\n${story.paragraphs.join('\n\n')}`);
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

/** Declarations of which each is ten of the one before: expanded, a gigabyte. */
const doctype = `<!DOCTYPE x [<!ENTITY e0 "${'lol '.repeat(30)}">${Array.from({ length: 8 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`;
const xml = (body: string): string => `<?xml version="1.0"?>${doctype}${body}`;

const word = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const open = (text: string): string => `<text:p>${text}</text:p>`;
const odt = (body: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `${body.includes('&e8;') ? xml('') : ''}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
const epub = (chapters: number, prolog = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>',
    ),
    'c.opf': strToU8(
      `${prolog}<package><metadata><title>T${prolog === '' ? '' : '&e8;'}</title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(chapters)}</spine></package>`,
    ),
    'a.xhtml': strToU8(`<html><body><h1>${story.headline}</h1>${htmlParagraphs}</body></html>`),
  });

describe('an entity bomb is never expanded', () => {
  test.each([
    [
      'NITF',
      'a.xml',
      bytesOf(xml(`<nitf><body><body.content>${htmlParagraphs}<p>&e8;</p></body.content></body></nitf>`)),
    ],
    [
      'NewsML-G2',
      'a.xml',
      bytesOf(
        xml(
          `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>A &e8;</headline></contentMeta><contentSet><inlineXML><html><body>${htmlParagraphs}</body></html></inlineXML></contentSet></newsItem>`,
        ),
      ),
    ],
    [
      'RSS',
      'a.rss',
      bytesOf(
        xml(
          `<rss version="2.0"><channel><item><title>A &e8;</title><description><![CDATA[${htmlParagraphs}]]>&e8;</description></item></channel></rss>`,
        ),
      ),
    ],
    [
      'DOCX',
      'a.docx',
      zipSync({
        ...docxParts,
        'word/document.xml': strToU8(
          xml(
            `<w:document><w:body>${story.paragraphs.map((text) => word(`${text} &e8;`)).join('')}</w:body></w:document>`,
          ),
        ),
      }),
    ],
    ['ODT', 'a.odt', odt(story.paragraphs.map((text) => open(`${text} &e8;`)).join(''))],
    ['EPUB', 'a.epub', epub(1, xml(''))],
  ] as const)('in %s', async (_, name, bytes) => {
    const [found] = await read(name, bytes);
    expect(found?.article.text).toContain(story.paragraphs[1]);
    expect(JSON.stringify(found)).not.toContain('lol lol');
  });
});

describe('what unpacks to more than fits is refused before the memory is taken', () => {
  test('a gzip in a gzip is read, a bomb in one is not', async () => {
    const [found] = await read('a.txt.gz.gz', gzipSync(gzipSync(plain)));
    expect(found?.article.headline).toBe(story.headline);
    await expect(read('a.gz', gzipSync(gzipSync(zeros(60))))).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a thousand entries of an archive that share one place in it', async () => {
    const whole = zipSync({ 'a.txt': new Uint8Array(500_000).map((_, at) => 97 + (at % 26)) });
    const view = new DataView(whole.buffer, whole.byteOffset);
    const [size, start] = [view.getUint32(whole.length - 10, true), view.getUint32(whole.length - 6, true)];
    const end = whole.slice(start + size);
    const ending = new DataView(end.buffer);
    for (const at of [8, 10]) ending.setUint16(at, 900, true);
    ending.setUint32(12, size * 900, true);
    const entry = whole.slice(start, start + size);
    const bomb = Buffer.concat([whole.slice(0, start), ...Array.from({ length: 900 }, () => entry), end]);
    await expect(read('a.zip', bomb)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('archives that fan out', async () => {
    let bytes: Uint8Array = plain;
    for (let level = 0; level < 3; level += 1) {
      const held = bytes;
      const name = level === 0 ? 'txt' : 'zip';
      bytes = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.${name}`, held])));
    }
    const found = await read('a.zip', bytes);
    expect(found).toHaveLength(500);
    expect(found[0]?.removals.some(({ reason }) => reason.includes('500 articles'))).toBe(true);
  });

  test.each([
    ['one that unpacks to a hundred megabytes', zlibSync(zeros(100), { level: 9 }), '/FlateDecode'],
    ['one that is packed twice', zlibSync(zlibSync(zeros(1))), '[/FlateDecode /FlateDecode]'],
  ])('a stream of a PDF: %s', async (_, packed, filter) => {
    const head = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter ${filter}>>stream\n`;
    const bytes = Buffer.concat([
      bytesOf(head),
      packed,
      bytesOf('\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF'),
    ]);
    await expect(read('a.pdf', bytes)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('what is too long is read as far as its limit, and says so', () => {
  test('a PDF of five thousand pages', async () => {
    const pages = Array.from({ length: 5_000 }, (_, at) => [
      { x: 60, y: 700, size: 11, text: `On day ${at} the council met and spoke of boats.` },
    ]);
    const [found] = await read('a.pdf', makePdf(pages));
    expect(found?.removals).toContainEqual(
      expect.objectContaining({ step: 'page', text: '4800 more pages', part: true }),
    );
  });

  test('a book that names one chapter ten thousand times has one', async () => {
    const bytes = epub(10_000);
    expect(await read('a.epub', bytes)).toHaveLength(1);
  });

  test('blanks that an ODT counts in thousands of millions', async () => {
    const [found] = await read(
      'a.odt',
      odt(story.paragraphs.map((text) => open(`${text}<text:s text:c="2000000000"/>`)).join('')),
    );
    expect(found?.article.text).toContain(story.paragraphs[2]);
  });
});

describe('time grows with the size and no faster', () => {
  const cpu = async (name: string, bytes: Uint8Array): Promise<number> => {
    const before = process.cpuUsage();
    await read(name, bytes).catch(() => null);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const mail = (parts: string): string =>
    `From: a@example.org\nTo: b@example.org\nSubject: ${story.headline}\nDate: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${story.paragraphs.join('\n\n')}\n${parts}--b--`;
  const page = (inside: string): string =>
    `<html><body><article><h1>${story.headline}</h1>${htmlParagraphs}</article>${inside}</body></html>`;

  test.each([
    ['unclosed tags', 'a.html', (n: number) => page('<b>'.repeat(n))],
    [
      'attributes',
      'a.html',
      (n: number) =>
        page(
          `<div ${Array.from({ length: n }, (_, at) => `data-${at}="${'y'.repeat(90)}"`).join(' ')}>x</div>`,
        ),
    ],
    [
      'a data address',
      'a.html',
      (n: number) => page(`<img src="data:image/png;base64,${'A'.repeat(n * 99)}">`),
    ],
    ['headings alike', 'a.html', (n: number) => page(`<h1>${story.headline} again</h1>`.repeat(n / 20))],
    ['authors', 'a.html', (n: number) => page('<span class="author">By Ada Brenn</span>'.repeat(n / 20))],
    ['a title of separators', 'a.html', (n: number) => `<title>${'A - '.repeat(n)}</title>${page('')}`],
    ['parts of a mail', 'a.eml', (n: number) => mail('--b\nContent-Type: text/plain\n\nx\n'.repeat(n / 20))],
    [
      'lists in lists',
      'a.md',
      (n: number) =>
        `# A\n\n${Array.from({ length: n / 50 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')}`,
    ],
    ['groups of rich text', 'a.rtf', (n: number) => `{\\rtf1 ${'{\\b x}'.repeat(n)}}`],
    ['bytes of rich text', 'a.rtf', (n: number) => `{\\rtf1\\ansi ${"\\'e4".repeat(n)}}`],
    ['empty objects', 'a.json', (n: number) => `{"a":[${'{},'.repeat(n)}{}]}`],
  ] as const)('%s', async (_, name, make) => {
    const [small, large] = [bytesOf(make(5_000)), bytesOf(make(40_000))];
    await cpu(name, small);
    const once = Math.max(Math.min(await cpu(name, small), await cpu(name, small)), 8);
    // Eight times the size; sixty-four would be quadratic. A list's marks themselves grow with the square of its depth.
    expect(await cpu(name, large)).toBeLessThan(once * 24);
  });
});
