import { expect, test } from 'vitest';
import { compileEdition } from '../../lib/edition/compile.ts';
import { renderEditionMail, renderEditionPage } from '../../lib/render/edition-html.ts';
import { renderEditionText } from '../../lib/render/edition-text.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf, settings } from './day.ts';
import { frameIn } from './frame.ts';

const [bridge] = day as [Invented];
const en = await frameIn('en');

const match: Invented = {
  ...bridge,
  section: 'Sport',
  publisher: 'Tolka Sport',
  headline: 'Harnholm Athletic beat Veldra 4-2 in the cup',
  dek: null,
};
const sinking: Invented = {
  section: 'World',
  publisher: 'Sound Radio',
  headline: '38 dead as trawler sinks off Cape Ullen',
  dek: null,
  text: 'The trawler Petrel went down off Cape Ullen in the night. A coastguard ship reached the place at dawn.',
  facts: ['The trawler Petrel went down off Cape Ullen in the night.'],
  figures: [],
  quotes: [],
  people: [],
};
const headlines = (articles: readonly Invented[]): string[] =>
  compileEdition(arrivalsOf(articles), [], settings).stories.map(({ headline }) => headline);

test('people killed weigh more than a match told at length, and the score says so', () => {
  expect(headlines([match, sinking])).toEqual([sinking.headline, match.headline]);
  const [story] = compileEdition(arrivalsOf([sinking]), [], settings).stories;
  expect(story?.score.gravity).toBeCloseTo(1.395, 3);
});

test.each([
  'Deadline for 2031 tax forms moved to May',
  'Clockmaker Ilse Varn dies at 93',
  'Shares fall 38 percent',
])('“%s” tells of nobody killed', (headline) => {
  const [story] = compileEdition(arrivalsOf([{ ...sinking, headline }]), [], settings).stories;
  expect(story?.score.gravity).toBe(0);
});

test.each([
  ['sheep', 0],
  ['people', 1.416],
])('46 %s killed weigh %d', (unit, gravity) => {
  const label = `${unit} were killed in the district`;
  const text = `A count was made on Friday. 46 ${unit} were killed in the district since May, and fences are to come.`;
  const told: Invented = { ...sinking, headline: 'District of Lenn asks for new fences', text, facts: [] };
  const figures: Invented['figures'] = [['46', label, 46, 'count', unit]];
  const [story] = compileEdition(arrivalsOf([{ ...told, figures }]), [], settings).stories;
  expect(story?.score.gravity).toBeCloseTo(gravity, 3);
});

test('a year beside the word is no number of people', () => {
  const headline = 'Nine dead of 2031 flood remembered';
  const [story] = compileEdition(arrivalsOf([{ ...sinking, headline }]), [], settings).stories;
  expect(story?.score.gravity).toBe(1);
});

/** The day with nothing known of whence its articles are. */
const nameless = arrivalsOf().map((arrival) => {
  const article = { ...arrival.digest.article, publisher: null, url: null };
  return { ...arrival, digest: { ...arrival.digest, article } };
});

test('texts that name nobody are no sources, and the edition counts none', () => {
  const edition = compileEdition(nameless, [], settings);
  expect(edition.counts.sources).toBe(0);
  expect(edition.stories[0]?.score.sources).toBe(1);
  expect(renderEditionText(edition, en)).not.toContain('0 sources');
});

test('a story without an address leads to the page of its digest, in mail, text and page', () => {
  const edition = compileEdition(nameless, [], settings);
  const inMail = edition.stories.filter(({ tier }) => tier !== 'beyond');
  for (const { sources } of inMail) {
    const address = en.links.digest(sources[0]?.key ?? '') ?? 'none';
    for (const render of [renderEditionMail, renderEditionPage, renderEditionText])
      expect(render(edition, en)).toContain(address);
  }
});

test('where the rest stands is a link, or the name of the page beside the mail', () => {
  const edition = compileEdition(arrivalsOf(), [], settings);
  const more = { ...edition, counts: { ...edition.counts, beyond: 4 } };
  expect(renderEditionMail(more, en)).toMatch(/<a [^>]*edition\.html">\+4 more/);
  const offline = { ...en, links: { online: null, archive: null, unsubscribe: null, digest: () => null } };
  for (const render of [renderEditionMail, renderEditionText])
    expect(render(more, offline)).toContain('+4 more in the archive: edition.html');
});
