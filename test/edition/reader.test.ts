import { expect, test } from 'vitest';
import { marksIn } from '../../lib/delivery/edition/frame.ts';
import { digestDocument } from '../../lib/digest-document.ts';
import type { Arrival } from '../../lib/edition/entry.ts';
import { languages } from '../../lib/language/index.ts';
import { renderEditionMail } from '../../lib/render/edition/html.ts';
import { subjectOf } from '../../lib/render/edition/subject.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';
import { frameIn } from './frame.ts';

const en = await frameIn('en');
const offline = { ...en, links: { online: null, archive: null, unsubscribe: null, digest: () => null } };
const [bridge] = day as [Invented];

/** The words of a page without its marks. */
const wordsOf = (html: string): string =>
  html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const changed = (arrival: Arrival, article: object, digest: object = {}): Arrival => ({
  ...arrival,
  digest: { ...arrival.digest, ...digest, article: { ...arrival.digest.article, ...article } },
});

test('the fact of a short story keeps its attribution in the mail’s page as in its text', async () => {
  const text =
    'Eels of the Tolka swim as deep as 1,940 metres, according to a count of 61 animals with a tag. The count goes on.';
  const eel: Invented = {
    ...bridge,
    headline: 'Eels dive deeper than was thought',
    dek: null,
    text,
    facts: [],
    figures: [],
    quotes: [],
    people: [],
  };
  const [arrival] = arrivalsOf([eel]);
  if (!arrival) throw new Error('one article was given');
  const fact = (slice: string): { start: number; end: number; text: string } => {
    const start = text.indexOf(slice);
    return { start, end: start + slice.length, text: slice };
  };
  const attributed = {
    ...fact('Eels of the Tolka swim as deep as 1,940 metres'),
    source: fact('according to a count of 61 animals with a tag'),
    salience: 1,
    rule: 'invented',
  };
  const told = { ...arrival, digest: { ...arrival.digest, facts: [attributed] } };
  const edition = await compiled([told], [], { ...settings, top: 0 });
  expect(edition.stories[0]?.tier).toBe('more');
  const shown = '1,940 metres — according to a count of 61 animals with a tag';
  expect(wordsOf(renderEditionMail(edition, en))).toContain(shown);
  expect(renderEditionText(edition, en).replace(/\s+/g, ' ')).toContain(shown);
});

test('a piece that argues is called one in subject, page and text, whatever folder it lies in', async () => {
  const piece =
    'The pier should stay open\n\nBy Ida Brenner\nOpinion\n\nThe council wants to shut the pier of Lenn in winter. The council has to find 180,000 crowns, and the pier costs as much.\n\nThe roof leaks. Visits fell by 38% in a year, and the pier of Veldra was sold last May.\n';
  const raw = { name: 'pier.txt', bytes: Buffer.from(piece) };
  const [made] = await digestDocument(raw, { languages, section: 'local' });
  if (!made) throw new Error('the text is an article');
  const form = made.digest.form;
  const [arrival] = arrivalsOf([bridge]);
  if (!arrival) throw new Error('one article was given');
  const edition = await compiled([changed(arrival, {}, { form: 'opinion' })], [], settings);
  expect(subjectOf(edition, en.language.words)).toMatch(/^Opinion: Harnholm shuts/);
  for (const render of [renderEditionMail, renderEditionText])
    expect(wordsOf(render(edition, en))).toContain(`Opinion: ${bridge.headline}`);
  const news = await compiled([arrival], [], settings);
  expect(renderEditionText(news, en)).not.toContain('Opinion');
  expect(form).toBe('opinion');
});

test('a quotation stands in the marks of its own language, as in its digest', async () => {
  const [arrival] = arrivalsOf([bridge]);
  if (!arrival) throw new Error('one article was given');
  const edition = await compiled([changed(arrival, { language: 'uk' })], [], { ...settings, language: 'en' });
  const frame = { ...en, language: { ...en.language, marksOf: await marksIn(edition, languages) } };
  for (const render of [renderEditionMail, renderEditionText])
    expect(wordsOf(render(edition, frame))).toContain('«I would rather explain a traffic jam');
});

test('a text without publisher and address is known by its file’s name; where its digest has a page, that is linked without it', async () => {
  const [arrival] = arrivalsOf([bridge]);
  if (!arrival) throw new Error('one article was given');
  const nameless = { ...changed(arrival, { publisher: null, url: null }), file: 'in/world/bridge.txt' };
  const edition = await compiled([nameless], [], settings);
  for (const render of [renderEditionMail, renderEditionText]) {
    expect(render(edition, offline)).toMatch(/[^/]bridge\.txt/);
    expect(render(edition, en)).not.toContain('bridge.txt');
    expect(render(edition, en)).toContain('Read the article');
  }
});

test('a figure of a fact that is shown does not stand below it again', async () => {
  const text =
    'Lenn voted by 21 to 14 for the new pier on Monday. The pier costs 365,000 crowns. Work starts in May.';
  const vote: Invented = {
    ...bridge,
    headline: 'Lenn wants its pier',
    dek: null,
    text,
    facts: ['Lenn voted by 21 to 14 for the new pier on Monday.', 'Work starts in May.'],
    figures: [
      ['21', 'Lenn voted by', 21, 'count', 'vote'],
      ['365,000 crowns', 'The pier costs', 365_000, 'money', 'crown'],
    ],
    quotes: [],
    people: [],
  };
  const [story] = (await compiled(arrivalsOf([vote]), [], settings)).stories;
  expect(story?.figures.map((figure) => figure.text)).toEqual(['365,000 crowns']);
});

test('what an edition is made of is said in the same words whether or not its articles name their publisher', async () => {
  const nameless = arrivalsOf().map((arrival) => changed(arrival, { publisher: null, url: null }));
  for (const arrivals of [arrivalsOf(), nameless]) {
    const edition = await compiled(arrivals, [], settings);
    expect(renderEditionText(edition, en)).toMatch(/\d+ stories from \d+ articles · \d+ minutes/);
  }
});
