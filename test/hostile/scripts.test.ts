import { expect, test } from 'vitest';
import { expectInert } from '../render/inert.ts';
import { digestBytes } from './pipeline.ts';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '</title></style><svg onload=alert(1)>',
  '<![endif]--><iframe src=//x.example>',
];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const body = (payload: string): string =>
  `The bridge at Altmark ${payload} stays closed for 3 weeks, the county said on Monday. “It is unsafe ${payload},” said Mara Lindt ${payload}, the county’s engineer. It has carried 9,500 lorries ${payload} a day since 1987.`;

test.each(payloads)(
  'a web page with %j in every field is written without anything executable',
  async (payload) => {
    const safe = escaped(payload);
    const meta = ['og:title', 'og:description', 'og:site_name', 'og:url', 'author', 'article:published_time'];
    const page = `<html lang="${safe}"><head><title>${safe}</title>${meta
      .map((name) => `<meta property="${name}" name="${name}" content="${safe}">`)
      .join('')}<link rel="canonical" href="${safe}"><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: payload,
      url: payload,
      datePublished: payload,
      author: { name: payload },
      publisher: { name: payload },
    }).replaceAll(
      '<',
      '\\u003c',
    )}</script></head><body><article><h1>${safe}</h1><p>By ${safe}</p>${`<p>${escaped(body(payload))}</p>`.repeat(3)}<p><a href="${safe}">${safe}</a></p></article></body></html>`;
    const { code, html } = await digestBytes('a.html', page);
    expect(code).toBeNull();
    expectInert(html);
  },
);

test.each(payloads)(
  'plain text, Markdown and ninjs with %j are written without anything executable',
  async (payload) => {
    const text = `${payload}\n\n${body(payload)}\n\n${body(payload)}`;
    const item = {
      headline: payload,
      byline: payload,
      uri: payload,
      language: 'en',
      type: 'text',
      body_text: body(payload),
    };
    const documents: Record<string, string> = {
      'a.txt': text,
      'a.md': `---\ntitle: ${JSON.stringify(payload)}\nauthor: ${JSON.stringify(payload)}\ncanonical: ${JSON.stringify(payload)}\n---\n\n${text}\n\n[x](${payload})`,
      'a.json': JSON.stringify(item),
    };
    for (const [name, content] of Object.entries(documents)) {
      const { html } = await digestBytes(name, content);
      if (html !== '') expectInert(html);
    }
  },
);
