import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Articles that the compiled code in the bundle was not made from (infra/code-cache/make.ts): what they need and those
// did not is compiled as in use.
const articles = join(import.meta.dirname, 'articles');
const read = (name: string): string => readFileSync(join(articles, name), 'utf8');

/** One document as it is dropped, with the key that it gets. */
export interface Document {
  readonly name: string;
  readonly key: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** An invented news text of about 4,000 characters. */
export function textArticle(): Document {
  return {
    name: 'text of 4,000 characters',
    key: 'world/article.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from(read('ferry-strike.txt')),
  };
}

const pageBytes = 80_000;

/** A web page of 80 kB: an invented one with navigation, article, links and comments, below it as many teasers as fill it. */
export function webPage(): Document {
  const page = read('clinic-page.html');
  const teaser = (number: number): string =>
    `<article class="card teaser card--${number % 4}"><a href="/news/2026/${number}/story-${number}" data-track="teaser:${number}"><picture><source srcset="/img/${number}-480.webp 480w, /img/${number}-960.webp 960w"><img loading="lazy" src="/img/${number}.jpg" alt=""></picture><h3 class="card__title">Council of district ${number} puts off its vote on the tram line</h3></a><p class="card__meta"><time datetime="2026-02-${String((number % 28) + 1).padStart(2, '0')}">${(number % 28) + 1} February</time> · <span class="tag">Local</span></p></article>\n`;
  const script = `<script>window.__state=${JSON.stringify({ slots: Array.from({ length: 220 }, (_, slot) => ({ slot, sizes: [300, 250], targeting: { section: 'energy', pos: slot } })) })}</script>\n`;
  let more = script;
  for (let number = 1; page.length + more.length < pageBytes; number += 1) more += teaser(number);
  return {
    name: 'web page of 80 kB',
    key: 'world/article.html',
    mediaType: 'text/html',
    bytes: Buffer.from(page.replace('</body>', `<section class="grid">${more}</section></body>`)),
  };
}
