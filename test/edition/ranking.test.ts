import { expect, test } from 'vitest';
import type { Arrival } from '../../lib/edition/entry.ts';
import { languages } from '../../lib/language/index.ts';
import { renderEditionMail, renderEditionPage } from '../../lib/render/edition/html.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';
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

test('people killed weigh more than a match told at length, and the score says so', async () => {
  const { stories } = await compiled(arrivalsOf([match, sinking]), [], settings);
  expect(stories.map(({ headline }) => headline)).toEqual([sinking.headline, match.headline]);
  const [story] = (await compiled(arrivalsOf([sinking]), [], settings)).stories;
  expect(story?.score.gravity).toBeCloseTo(2.54, 3);
});

test.each([
  'Deadline for 2031 tax forms moved to May',
  'Clockmaker Ilse Varn dies at 93',
  'Shares fall 38 percent',
])('“%s” tells of nobody killed', async (headline) => {
  const [story] = (await compiled(arrivalsOf([{ ...sinking, headline }]), [], settings)).stories;
  expect(story?.score.gravity).toBe(0);
});

test.each([
  ['sheep', 0],
  ['people', 2.581],
])('46 %s killed weigh %d', async (unit, gravity) => {
  const label = `${unit} were killed in the district`;
  const text = `A count was made on Friday. 46 ${unit} were killed in the district since May, and fences are to come.`;
  const told: Invented = { ...sinking, headline: 'District of Lenn asks for new fences', text, facts: [] };
  const figures: Invented['figures'] = [['46', label, 46, 'count', unit]];
  const [story] = (await compiled(arrivalsOf([{ ...told, figures }]), [], settings)).stories;
  expect(story?.score.gravity).toBeCloseTo(gravity, 3);
});

test('a year beside the word is no number of people, a number word is', async () => {
  const headline = 'Nine dead of 2031 flood remembered';
  const [story] = (await compiled(arrivalsOf([{ ...sinking, headline }]), [], settings)).stories;
  expect(story?.score.gravity).toBeCloseTo(2.227, 3);
});

/** The day with nothing known of whence its articles are. */
const nameless = arrivalsOf().map((arrival) => {
  const article = { ...arrival.digest.article, publisher: null, url: null };
  return { ...arrival, digest: { ...arrival.digest, article } };
});

test('texts without a publisher do not count as sources', async () => {
  const edition = await compiled(nameless, [], settings);
  expect(edition.counts.sources).toBe(0);
  expect(edition.stories[0]?.score.sources).toBe(1);
  expect(renderEditionText(edition, en)).not.toContain('0 sources');
});

test('a story without an address leads to the page of its digest, in mail, text and page', async () => {
  const edition = await compiled(nameless, [], settings);
  const inMail = edition.stories.filter(({ tier }) => tier !== 'beyond');
  for (const { sources } of inMail) {
    const address = en.links.digest(sources[0]?.key ?? '') ?? 'none';
    for (const render of [renderEditionMail, renderEditionPage, renderEditionText])
      expect(render(edition, en)).toContain(address);
  }
});

test('the rest of the stories is a link, or the name of the page beside the mail', async () => {
  const edition = await compiled(arrivalsOf(), [], settings);
  const more = { ...edition, counts: { ...edition.counts, beyond: 4 } };
  expect(renderEditionMail(more, en)).toMatch(/<a [^>]*edition\.html">\+4 more/);
  const offline = { ...en, links: { online: null, archive: null, unsubscribe: null, digest: () => null } };
  for (const render of [renderEditionMail, renderEditionText])
    expect(render(more, offline)).toContain('+4 more in the archive: edition.html');
});

test.each([
  ['en', 'Avalanche above Veldra kills three', 1.989],
  ['en', 'Two dead, seventeen injured as ferry hits pier', 1.901],
  ['en', 'Forty hurt in bus crash near Lenn', 1.276],
  ['en', 'Wolves kill twelve sheep, shepherd says', 0],
  ['en', 'Gas station burns, nobody killed', 0],
  ['en', 'Prices hurt families for the third month', 0],
  ['en', 'Veldra killed off the match in the last 12 minutes', 1.75],
  ['de', 'Lawine bei Veldra: drei Tote', 1.989],
  ['uk', 'Унаслідок пожежі загинули троє людей', 1.989],
  ['fr', 'Avalanche à Veldra : 3 morts', 1.989],
  ['es', 'Un alud deja 3 muertos en Veldra', 1.989],
  ['it', 'Valanga a Veldra: 3 morti', 1.989],
  ['pl', 'Lawina: 3 osoby nie żyją, 12 rannych', 1.145],
  ['ru', 'При пожаре погибли 3 человека', 1.989],
  ['ja', '雪崩で3人死亡', 1.989],
  ['zh', '雪崩造成3人死亡', 1.989],
  ['ar', 'مقتل 3 أشخاص في انهيار ثلجي', 1.989],
  ['und', 'die die die 3', 0],
])('%s: “%s” weighs %d', async (code, headline, gravity) => {
  const [arrival] = arrivalsOf([{ ...sinking, headline, text: headline, facts: [] }]);
  if (!arrival) throw new Error('one article was given');
  const language = await languages.load(code);
  const [story] = (await compiled([{ ...arrival, language }], [], settings)).stories;
  expect(story?.score.gravity).toBeCloseTo(gravity, 3);
});

test('a section that the settings name weighs up to half a source more, the first most', async () => {
  const [first, second] = (await compiled(arrivalsOf(day.slice(3)), [], settings)).stories;
  if (!first?.section || !second?.section) throw new Error('both have a section');
  expect(first.section).not.toBe(second.section);
  const sections = [second.section, first.section];
  const [lead, next] = (await compiled(arrivalsOf(day.slice(3)), [], { ...settings, sections })).stories;
  expect([lead?.headline, lead?.score.section]).toEqual([second.headline, 0.5]);
  expect([next?.headline, next?.score.section]).toEqual([first.headline, 0.25]);
});

test('no section, wherever it is named, comes before people killed', async () => {
  const edition = await compiled(arrivalsOf([match, sinking]), [], {
    ...settings,
    sections: ['Sport', 'World'],
  });
  expect(edition.stories[0]?.headline).toBe(sinking.headline);
});

test('the points and players of a match do not make it weigh more than a fire with three dead told in two lines', async () => {
  const [told, fire] = arrivalsOf([
    match,
    {
      ...sinking,
      headline: 'Fire in Lenn kills three',
      text: 'A fire in Lenn killed three on Sunday.',
      facts: ['A fire in Lenn killed three on Sunday.'],
    },
  ]);
  if (!told || !fire) throw new Error('two articles were given');
  const asMatch = { ...told, digest: { ...told.digest, form: 'match-report' as const } };
  const [first, second] = (await compiled([asMatch, fire], [], settings)).stories;
  expect(first?.headline).toContain('kills three');
  expect(second?.score.prominence).toBe(0);
});

test('the prices of a guide for its reader do not make it weigh more than a fire with three dead', async () => {
  const [told] = arrivalsOf([match]);
  if (!told) throw new Error('an article was given');
  const guide =
    'If you want to heat your house with wood, you should know what your stove can burn and what you pay. '.repeat(
      5,
    );
  const news = `${'The council of Lenn sold the harbour to Dunmere Lines on Monday for nine crowns, the clerk said. '.repeat(5)}“You have to pay your own way if you want a harbour,” she said.`;
  const prominenceOf = async (more: string): Promise<number | undefined> => {
    const text = `${told.digest.article.text}\n\n${more}`;
    const article = {
      ...told.digest.article,
      text,
      paragraphs: [{ start: 0, end: text.length, kind: 'body' as const }],
    };
    const digest = { ...told.digest, form: 'news' as const, article };
    return (await compiled([{ ...told, digest }], [], settings)).stories[0]?.score.prominence;
  };
  expect(await prominenceOf(guide)).toBe(0);
  expect(await prominenceOf(news)).toBeGreaterThan(0);
});

test('a headline with nothing below it is one line in brief, however well it ranks', async () => {
  const bare: Invented = { ...sinking, text: sinking.headline, facts: [], people: [] };
  const edition = await compiled(arrivalsOf([bare, bridge]), [], settings);
  expect(edition.stories.map(({ headline, tier }) => [headline, tier])).toEqual([
    [bridge.headline, 'top'],
    [bare.headline, 'brief'],
  ]);
});

test('a section is shown as a reader writes it, and a story without one is parted from the section above it', async () => {
  const told = (section: string | null, at: number): Arrival => {
    const [arrival] = arrivalsOf([day[at] as Invented]);
    if (!arrival) throw new Error('the day has that article');
    const article = { ...arrival.digest.article, section };
    return { ...arrival, key: `${at}.json`, digest: { ...arrival.digest, article } };
  };
  const arrivals = [told('world-affairs', 3), told(null, 6)];
  const edition = await compiled(arrivals, [], { ...settings, top: 0 });
  const html = renderEditionMail(edition, en);
  expect(html).toContain('>World affairs</p>');
  const [before = '', after = ''] = html.split('class="middle"').slice(1);
  expect(before).toContain('class="story"');
  expect(after).not.toContain('class="story"');
});
