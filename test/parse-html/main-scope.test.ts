import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { preparePage } from '../../lib/parse/formats/html/page.ts';
import { prose } from './read.ts';

/** The class of the element that is held to hold the article. */
async function mainOf(body: string, title = 'Ferry terminal to close'): Promise<string | undefined> {
  const { layout } = await preparePage(
    `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`,
    { languages },
  );
  return layout.main?.element?.attribs.class;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

test('a lead above long sections is not the article because a longer list of teasers follows both', async () => {
  const lead = `<div class="lead"><h1>Ferry terminal to close</h1><section class="intro">${paragraphs}</section></div>`;
  const section = (n: number): string =>
    `<div class="venue"><h2>Pier ${n}</h2><div><div class="excerpt"><div>${paragraphs}</div></div></div></div>`;
  const teaser = (n: number): string =>
    `<div class="card"><h3><a href="/${n}">Council meets on the plan numbered ${n}</a></h3><p>${prose[1]} ${prose[2]} ${prose[3]} ${n}</p></div>`;
  const page = `<main>${lead}<div class="venues">${numbers(20).map(section).join('')}</div><div class="cards">${numbers(12).map(teaser).join('')}</div></main>`;
  expect(['lead', 'intro']).not.toContain(await mainOf(page));
  expect(await mainOf(page)).not.toBe('cards');
});

test('a heading beside the headline in one element heads a section, dressed alike or not', async () => {
  const sections = numbers(4)
    .map((n) => `<h2>Pier ${n}</h2><div class="part"><div>${paragraphs}</div></div>`)
    .join('');
  expect(await mainOf(`<div class="story"><h2>Ferry terminal to close</h2>${sections}</div>`)).toBe('story');
});
