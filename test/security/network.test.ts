import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestBytes } from '../hostile/pipeline.ts';
import { makePdf } from '../parse/support/pdf.ts';

const asked: string[] = [];
beforeEach(() => {
  const refuse = (what: string) => (): never => {
    asked.push(what);
    throw new Error(`asked the network: ${what}`);
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
  for (const [name, module] of Object.entries({ http, https })) {
    vi.spyOn(module, 'request').mockImplementation(refuse(`${name}.request`));
    vi.spyOn(module, 'get').mockImplementation(refuse(`${name}.get`));
  }
  vi.spyOn(net, 'connect').mockImplementation(refuse('net.connect'));
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('Socket.connect'));
  vi.spyOn(dns, 'lookup').mockImplementation(refuse('dns.lookup') as never);
  syncBuiltinESMExports();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const bait = 'http://169.254.169.254/latest/meta-data/';
const sentence = 'The bridge at Altmark stays closed for three weeks, the county said on Monday.';
const text = `${sentence} “It is unsafe,” said Mara Lindt, the county’s engineer. See ${bait}. ${sentence}`;

test.each(
  Object.entries({
    'a.txt': `Bridge closed\n\n${text}`,
    'a.md': `---\ncanonical: ${bait}\nimage: ${bait}\n---\n\n# Bridge closed\n\n![x](${bait})\n\n${text}`,
    'a.html': `<html><head><base href="${bait}"><link rel="stylesheet" href="${bait}"><link rel="canonical" href="${bait}"><meta property="og:image" content="${bait}"></head><body><article><h1>Bridge closed</h1><img src="${bait}"><iframe src="${bait}"></iframe><p>${text}</p><p>${text}</p></article></body></html>`,
    'a.json': JSON.stringify({
      headline: 'Bridge closed',
      type: 'text',
      uri: bait,
      language: 'en',
      body_text: text,
    }),
    'a.xml': `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "${bait}" [<!ENTITY x SYSTEM "${bait}">]><nitf><body><body.head><hedline><hl1>Bridge closed</hl1></hedline></body.head><body.content><p>${text} &x;</p></body.content></body></nitf>`,
    'a.rss': `<?xml version="1.0"?><rss version="2.0"><channel><link>${bait}</link><item><title>Bridge closed</title><link>${bait}</link><description>${text}</description></item></channel></rss>`,
  }),
)('nothing that an article names is fetched: %s', async (name, document) => {
  await digestBytes(name, document);
  expect(asked).toEqual([]);
});

const image = `<img src="${bait}"/>`;
const pages = [
  text,
  'Lorries have been sent over the ferry at Reden since Friday, which takes forty minutes longer each way, hauliers said.',
  'The county means to weld the cracked bearings before the ice comes, and has set aside two million crowns for the work.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('');
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${bait}" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${bait}" TargetMode="External"/></Relationships>`;
const outside = `<!DOCTYPE x SYSTEM "${bait}" [<!ENTITY e SYSTEM "${bait}">]>`;
const word = (paragraph: string): string => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`;
const feedEntry = `<title>Bridge closed</title><link href="${bait}"/><id>${bait}</id><updated>2026-03-05T14:05:00Z</updated>`;

const asFiles: Readonly<Record<string, Uint8Array | string>> = {
  'a.docx': zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(relations),
    'word/_rels/document.xml.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${outside}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${word('Bridge closed')}${word(text)}<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE "${bait}"</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p></w:body></w:document>`,
    ),
  }),
  'a.odt': zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?>${outside}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:d" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>Bridge closed</text:p><text:p><draw:image xlink:href="${bait}"/>${text}</text:p></office:text></office:body></office:document-content>`,
    ),
  }),
  'a.epub': zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    ),
    'b.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Courier</dc:title></metadata><manifest><item id="a" href="a.xhtml"/><item id="x" href="${bait}"/></manifest><spine><itemref idref="a"/><itemref idref="x"/></spine></package>`,
    ),
    'a.xhtml': strToU8(
      `<?xml version="1.0"?>${outside}<html xmlns="http://www.w3.org/1999/xhtml"><head><link rel="stylesheet" href="${bait}"/></head><body><h1>Bridge closed</h1>${image}${pages}</body></html>`,
    ),
  }),
  'a.rtf': `{\\rtf1\\ansi{\\*\\template ${bait}}\\pard Bridge closed\\par {\\field{\\*\\fldinst INCLUDEPICTURE "${bait}"}{\\fldrslt x}} ${text.replace(/[“”’]/g, '')}\\par}`,
  'a.eml': `From: Courier <news@courier.example>\r\nTo: a@example.org\r\nSubject: Bridge closed\r\nList-Unsubscribe: <${bait}>\r\nList-Id: <courier.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${image}${pages}</body></html>\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL="${bait}"\r\n\r\nContent-Type: text/html\r\n\r\n--b--\r\n`,
  'a.pdf': Buffer.from(
    Buffer.from(
      makePdf([
        [
          { x: 60, y: 740, size: 22, text: 'Bridge closed' },
          { x: 60, y: 700, size: 10, text: sentence },
          { x: 60, y: 688, size: 10, text: `See ${bait}, it said, and wait.` },
        ],
      ]),
    )
      .toString('latin1')
      .replace('/Type /Catalog', `/Type /Catalog /OpenAction << /S /URI /URI (${bait}) >>`),
    'latin1',
  ),
  'a.atom': `<?xml version="1.0"?>${outside}<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>${feedEntry.replace('Bridge closed', 'Courier')}<entry>${feedEntry}<content src="${bait}" type="text/html"/></entry><entry>${feedEntry}<content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry></feed>`,
  'a.nml.xml': `<?xml version="1.0"?>${outside}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" xml:lang="en"><catalogRef href="${bait}"/><contentMeta><headline>Bridge closed</headline></contentMeta><contentSet><remoteContent href="${bait}"/><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${text}</p>${image}</body></html></inlineXML></contentSet></newsItem>`,
};

test.each(Object.entries(asFiles))(
  'nothing that a file names is fetched, and it is read: %s',
  async (name, document) => {
    const { code, text: digest } = await digestBytes(name, document);
    expect(asked).toEqual([]);
    expect(code).toBeNull();
    expect(digest).toContain('Bridge closed');
  },
);

test('the bait would be noticed', () => {
  expect(() => http.get(bait)).toThrow('asked the network');
  expect(() => net.connect(80, '127.0.0.1')).toThrow('asked the network');
  asked.length = 0;
});
