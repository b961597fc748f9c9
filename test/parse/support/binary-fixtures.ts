import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { makePdf, type TypeLine } from './pdf.ts';
import { bytesOf, type Fixture, htmlParagraphs, story } from './story.ts';
import { textFixtures } from './text-fixtures.ts';

const { headline, dek, published, publisher, paragraphs } = story;
const byline = 'By Nora Lindqvist and Tom Abara';

const word = (style: string, text: string): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${text.slice(0, 20)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text.slice(20)}</w:t></w:r></w:p>`;

export const docxParts = {
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${word('Title', headline)}${word('Subtitle', dek)}${word('', byline)}${word('', '5 March 2024, 14:05')}${word('', paragraphs[0])}${word('Caption', 'Divers look at the north pier')}${word('', paragraphs[1])}${word('', paragraphs[2])}<w:sectPr/></w:body></w:document>`,
  ),
};

const open = (style: string, text: string): string => `<text:p text:style-name="${style}">${text}</text:p>`;

const odtParts = {
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text><text:tracked-changes><text:p>Undone</text:p></text:tracked-changes>${open('P1', headline)}${open('Subtitle', dek)}${open('Standard', byline)}${open('Standard', '5 March 2024, 14:05')}${open('Text_20_body', `${paragraphs[0]}<text:note><text:p>A note</text:p></text:note>`)}${open('Caption', 'Divers look at the north pier')}${open('Text_20_body', paragraphs[1].replace(' ', '<text:s/>'))}${open('Text_20_body', paragraphs[2])}</office:text></office:body></office:document-content>`,
  ),
} satisfies Zippable;

/** Rich text as a word processor of the year 2000 writes it: dashes and quotation marks as bytes, letters as numbers. */
const rich = (text: string): string =>
  text.replaceAll('“', "\\'93").replaceAll('”', '\\u8221?').replaceAll('Ilse', 'Ils\\u101 e');
const rtfText = `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}{\\info{\\author Somebody}}\\pard ${headline}\\par\r\n${byline}\\par 5 March 2024, 14:05\\par\r\n\\par ${paragraphs.map(rich).join('\\par\r\n\\par ')}{\\footer Page 1}\\par}`;

const chapter = (title: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1>${htmlParagraphs}</body></html>`;

export const epubParts = {
  'META-INF/container.xml': strToU8(
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  ),
  'OPS/book.opf': strToU8(
    `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${publisher}</dc:title><dc:date>2024-03-05</dc:date><dc:language>en-GB</dc:language></metadata><manifest><item id="a" href="text/one.xhtml"/><item id="b" href="text/two%20b.xhtml"/><item id="c" href="cover.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
  ),
  'OPS/cover.xhtml': strToU8(
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Marsh Courier</h1></body></html>',
  ),
  'OPS/text/one.xhtml': strToU8(chapter(headline)),
  'OPS/text/two b.xhtml': strToU8(chapter('Second story')),
};

const mailHead = (extra: string): string =>
  `From: Marsh Courier <news@courier.example>\r\nTo: reader@example.org\r\nSubject: =?utf-8?q?Old_swing_bridge_to_close_for_two_years?=\r\nDate: Tue, 05 Mar 2024 14:05:00 +0200\r\nMessage-ID: <1@courier.example>\r\nMIME-Version: 1.0\r\n${extra}`;
const newsletter = `${mailHead('List-Unsubscribe: <https://courier.example/stop>\r\nContent-Type: multipart/alternative; boundary="b"\r\n')}\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee it in a browser.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<html><body>${htmlParagraphs}</body></html>`).toString('base64')}\r\n--b--\r\n`;
const plainLetter = `${mailHead('List-Id: <courier.example>\r\nContent-Type: text/plain; charset=utf-8\r\n')}\r\n${paragraphs.join('\r\n\r\n')}\r\n\r\nYou receive this mail because you asked for it.\r\n\r\nMarsh Courier, Quay 4\r\n`;
const forward = `From: Eva <eva@example.org>\r\nTo: desk@example.org\r\nSubject: Fwd: Old swing bridge to close for two years\r\nDate: Wed, 06 Mar 2024 08:00:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHave you seen this?\r\n\r\n---------- Forwarded message ---------\r\nFrom: Marsh Courier <news@courier.example>\r\nDate: Tue, 5 Mar 2024 14:05:00 +0200\r\nSubject: ${headline}\r\nTo: <eva@example.org>\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n\r\n-- \r\nMarsh Courier, Quay 4\r\n`;
const attached = `From: Eva <eva@example.org>\r\nTo: desk@example.org\r\nSubject: the file\r\nDate: Wed, 06 Mar 2024 08:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="bridge.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${headline}\n${byline}\n\n${paragraphs.join('\n\n')}`).toString('base64')}\r\n--b--\r\n`;

/** Two pages: a running head, a page number, a headline across two columns, words broken at line ends. */
function newspaper(): Uint8Array {
  const frame = (number: number): TypeLine[] => [
    { x: 60, y: 810, size: 9, text: `Marsh Courier, 5 March 2024, page ${number}` },
    { x: 290, y: 30, size: 9, text: String(number) },
  ];
  const set = (lines: readonly string[], x: number, y: number): TypeLine[] =>
    lines.map((text, index) => ({ x, y: y - index * 12, size: 10, text }));
  const one = [
    'The council of Lower Marsh voted on Tuesday',
    'to close the old swing bridge for two years, be-',
    'cause engineers had found cracks in four of its',
    'nine bearings.',
  ];
  const two = [
    '“We cannot let lorries of forty tonnes cross a',
    'thing that moves,” said the harbour master,',
    'Ilse Holm, after the vote in the town hall.',
  ];
  const three = [
    'Ferries will run every ten minutes from the fish',
    'market until the work is done; the last one lea-',
    'ves at half past eleven at night.',
  ];
  return makePdf([
    [
      ...frame(1),
      { x: 60, y: 740, size: 22, text: headline },
      ...set(one, 60, 700),
      ...set(two, 60, 642),
      ...set(three, 320, 700),
    ],
    [...frame(2), ...set(['The ferry will carry bicycles for nothing, and dogs if they are held.'], 60, 760)],
  ]);
}

const page = textFixtures.find((fixture) => fixture.format === 'html')?.bytes ?? bytesOf('');
const plain = textFixtures.find((fixture) => fixture.format === 'plain-text')?.bytes ?? bytesOf('');

/** Documents of the formats that are bytes, made here. */
export const binaryFixtures: readonly Fixture[] = [
  {
    format: 'docx',
    what: 'title, subtitle, byline, caption',
    bytes: zipSync(docxParts),
    expected: { headline, dek, bylines: story.bylines, published: '2024-03-05T14:05', language: 'en' },
  },
  {
    format: 'odt',
    what: 'title, subtitle, byline, note, caption',
    bytes: zipSync(odtParts),
    expected: { headline, dek, bylines: story.bylines, published: '2024-03-05T14:05', language: 'en' },
  },
  {
    format: 'rtf',
    what: 'a text with its fonts, properties and foot',
    bytes: bytesOf(rtfText),
    expected: { headline, bylines: story.bylines, published: '2024-03-05T14:05', language: 'en' },
  },
  {
    format: 'epub',
    what: 'two chapters and a cover',
    bytes: zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...epubParts }),
    articles: 2,
    expected: { headline, publisher, published: '2024-03-05', language: 'en' },
  },
  {
    format: 'zip',
    what: 'two documents, a picture and system files',
    bytes: zipSync({
      'news/bridge.txt': plain,
      'page.html': page,
      'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      '__MACOSX/._page.html': strToU8('x'),
    }),
    articles: 2,
    expected: { headline },
  },
  { format: 'gzip', what: 'a text', bytes: gzipSync(plain), expected: { headline, bylines: story.bylines } },
  {
    format: 'eml',
    what: 'a newsletter',
    bytes: bytesOf(newsletter),
    expected: { headline, published, publisher },
  },
  {
    format: 'eml',
    what: 'a newsletter in plain text',
    bytes: bytesOf(plainLetter),
    expected: { headline, published, publisher },
  },
  {
    format: 'eml',
    what: 'a forwarded article',
    bytes: bytesOf(forward),
    expected: { headline, published, publisher: null },
  },
  {
    format: 'eml',
    what: 'an attached document',
    bytes: bytesOf(attached),
    expected: { headline, bylines: story.bylines },
  },
  {
    format: 'pdf',
    what: 'two columns on two pages',
    bytes: newspaper(),
    expected: { headline, language: 'en' },
  },
];
