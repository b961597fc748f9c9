import { expect, test } from 'vitest';
import { pageOf, prose, readPage } from './read.ts';

const headlineOf = async (page: string): Promise<string | null> => (await readPage(page)).article.headline;
const body = `<div>${prose.map((text) => `<p>${text}</p>`).join('')}</div>`;
const page = (head: string, before = ''): string =>
  `<html><head>${head}</head><body>${before}${body}</body></html>`;
const url =
  '<link rel="canonical" href="https://www.ostervikcourier.example/town/old-ferry-terminal-closes">';

test.each([
  ['Ferry terminal to close, council votes | Ostervik Courier', 'Ferry terminal to close, council votes'],
  ['Ferry terminal to close, council votes - Town - The Courier', 'Ferry terminal to close, council votes'],
  ['Ferry terminal closes in spring - the council says no', null],
  ['Setback in the title race - Northend loses at home', null],
])('a name at the end of a title that stands alone is cut, a clause is not: %s', async (title, expected) => {
  expect(await headlineOf(page(`<title>${title}</title>`))).toBe(expected ?? title);
});

test('a headline that opens with the paper’s name is no name', async () => {
  const head =
    '<meta property="og:site_name" content="The Courier"><title>The Courier view on the old ferry terminal | Editorial | The Courier</title>';
  expect(await headlineOf(page(head))).toMatch(/^The Courier view on the old ferry terminal/);
});

test('the paper is known by its address, accents and article aside', async () => {
  const head = `${url}<title>Ferry terminal closes - Östervik Courier</title>`;
  expect(await headlineOf(page(head))).toBe('Ferry terminal closes');
});

test('a heading in other words than the title made for search is the headline', async () => {
  const head = `${url}<title>Everything to know: harbour, timetable, berths</title>`;
  expect(
    await headlineOf(page(head, '<h1>After ninety years the old ferry terminal falls silent</h1>')),
  ).toBe('After ninety years the old ferry terminal falls silent');
  const elsewhere = '<h1>Sign in to go on reading</h1>';
  expect(await headlineOf(page(head, elsewhere))).toBe('Everything to know: harbour, timetable, berths');
});

test('a kicker or a date within the heading is left out where the page’s title shows it', async () => {
  const title = '<title>Ferry terminal to close in spring</title>';
  for (const heading of [
    '<h1><span>Harbour</span> Ferry terminal to close in spring</h1>',
    '<h1>Ferry terminal to close in spring <small>4 March 2026</small></h1>',
  ])
    expect(await headlineOf(page(title, heading))).toBe('Ferry terminal to close in spring');
  const longer = '<h1>Ferry terminal to close in spring as costs rise</h1>';
  expect(await headlineOf(page(title, longer))).toBe('Ferry terminal to close in spring as costs rise');
});

test('a title that was cut short is taken where it stands whole', async () => {
  const head =
    '<meta property="og:title" content="Ferry terminal to close in spring after …"><title>Ferry terminal to close in spring after ninety years of service</title>';
  expect(await headlineOf(page(head))).toBe(
    'Ferry terminal to close in spring after ninety years of service',
  );
});

test('an element that is named the headline is one where no first-level heading is', async () => {
  const heading = '<h2 class="entry-title">Ferry terminal to close in spring</h2>';
  const head = '<title>Ferry terminal to close in spring :: news and views from the quay</title>';
  expect(await headlineOf(page(head, heading))).toBe('Ferry terminal to close in spring');
});

test('the heading shown wins over the title made for sharing', async () => {
  const head = '<meta property="og:title" content="This ferry terminal is about to close">';
  expect(await headlineOf(pageOf({ head }))).toBe('Ferry terminal to close');
});
