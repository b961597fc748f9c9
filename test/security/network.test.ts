import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestBytes } from '../hostile/pipeline.ts';

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

test('the bait would be noticed', () => {
  expect(() => http.get(bait)).toThrow('asked the network');
  expect(() => net.connect(80, '127.0.0.1')).toThrow('asked the network');
  asked.length = 0;
});
