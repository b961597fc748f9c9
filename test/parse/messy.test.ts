import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import type { ReadArticle } from '../../lib/parse/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { bytesOf } from './support/story.ts';

async function read(name: string, text: string): Promise<ReadArticle> {
  const [first] = await readArticles({ name, bytes: bytesOf(text) }, languages);
  if (!first) throw new Error('a reader gave no article');
  return first;
}

const textsOf = ({ article: { text, paragraphs } }: ReadArticle): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

const paragraphs = [
  'The port of Halvik will get a second lock by 2029, the regional assembly decided on Monday after eleven hours of debate.',
  'Thirty-two members voted for the plan and nineteen against; the work is to cost 310 million crowns.',
  '“Without it the shipyards would have closed within five years,” said the head of the port authority, Nils Brandt.',
];

test('a short text is unwrapped, however many short lines stand above and below it', async () => {
  const found = await read(
    'a.txt',
    `Halvik gets a second lock

By Ada Quill, port correspondent
3 March 2026 14:05 CET

The port of Halvik will get a second lock by 2029, the regional assembly
decided on Monday after eleven hours of debate.

Thirty-two members voted for the plan and nineteen against; the work is
to cost 310 million crowns.

“Without it the shipyards would have closed within five years,” said the
head of the port authority, Nils Brandt.

Share on Facebook
Tweet
© 2026 Halvik Post. All rights reserved.
`,
  );
  expect(textsOf(found)).toEqual(paragraphs);
  expect(found.article).toMatchObject({ bylines: ['Ada Quill'], published: '2026-03-03T14:05+01:00' });
  expect(found.removals.some(({ text }) => text.includes('© 2026'))).toBe(true);
});

test('Markdown: the headline below its picture is no paragraph, notes and their marks are no text', async () => {
  const found = await read(
    'a.md',
    `---
title: Halvik gets a second lock
author: [Ada Quill, Bo Brandt]
---

![The lock](lock.jpg)
*Photo: Ada Lens*

# Halvik gets a second lock

${paragraphs[0]}[^1]

${paragraphs[1]}

[^1]: According to the minutes.
`,
  );
  expect(textsOf(found)).toEqual(paragraphs.slice(0, 2));
  expect(found.removals.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['footnote', 'repeated-headline']),
  );
});

test('ninjs: behind the names of a byline stand roles and the place', async () => {
  const found = await read(
    'a.json',
    JSON.stringify({
      uri: 'urn:halvik:1',
      type: 'text',
      headline: 'Halvik gets a second lock',
      byline: 'By Ada Quill and Bo Brandt, Halvik, Senior Correspondent',
      body_xhtml: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    }),
  );
  expect(found.article.bylines).toEqual(['Ada Quill', 'Bo Brandt']);
});

test('a feed: the line that the publishing system adds to each item is no paragraph', async () => {
  const found = await read(
    'a.rss',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Halvik Post</title><item><title>Halvik gets a second lock</title><content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>The post <a href="https://h.example/1">Halvik gets a second lock</a> appeared first on <a href="https://h.example">Halvik Post</a>.</p>]]></content:encoded></item></channel></rss>`,
  );
  expect(textsOf(found)).toEqual(paragraphs);
});

test('a forwarded mail has the date of the mail that is forwarded, as a person’s program writes it', async () => {
  const found = await read(
    'a.eml',
    `From: Me <me@x.example>
To: digest@x.example
Subject: Fwd: Halvik gets a second lock
Date: Wed, 4 Mar 2026 08:00:00 +0100
Content-Type: text/plain; charset=utf-8

---------- Forwarded message ---------
From: Halvik Post <news@halvik.example>
Date: Tue, 3 Mar 2026 at 14:05
Subject: Halvik gets a second lock
To: <me@x.example>

${paragraphs.join('\n\n')}
`.replaceAll('\n', '\r\n'),
  );
  expect(found.article).toMatchObject({
    headline: 'Halvik gets a second lock',
    published: '2026-03-03T14:05',
  });
});
