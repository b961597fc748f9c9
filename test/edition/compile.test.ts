import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arrival } from '../../lib/edition/entry.ts';
import { Edition, editionFaults } from '../../lib/model/index.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';

const whole = (arrivals: readonly Arrival[], previous: readonly Edition[] = []): Promise<Edition> =>
  compiled(arrivals, previous, settings);
const [bridge, bridgeElsewhere] = day as [Invented, Invented];

test('an edition parses, and each of its items is the slice of its source', async () => {
  const arrivals = arrivalsOf();
  const edition = Edition.parse(JSON.parse(JSON.stringify(await whole(arrivals))));
  const digests = new Map(arrivals.map(({ key, digest }) => [key, digest]));
  expect(editionFaults(edition, (key) => digests.get(key))).toEqual([]);
  const moved = structuredClone(edition);
  const [fact] = moved.stories[0]?.facts ?? [];
  if (fact) fact.start += 1;
  expect(editionFaults(moved, (key) => digests.get(key))).toHaveLength(1);
});

test('sources of one event are one story, and the one that tells most leads', async () => {
  const [lead] = (await whole(arrivalsOf())).stories;
  expect(lead?.headline).toBe(bridge.headline);
  expect(lead?.sources.map(({ publisher }) => publisher)).toEqual([
    'Harbour Post',
    'Nordkai Radio',
    'Kestria Times',
  ]);
});

test('where sources differ on a figure, both values are shown, each with its source', async () => {
  const [lead] = (await whole(arrivalsOf())).stories;
  const [cars] = lead?.figures ?? [];
  expect(cars?.text).toBe('40,000');
  expect(cars?.variants.map(({ text, from }) => [text, lead?.sources[from]?.publisher])).toEqual([
    ['46,000', 'Kestria Times'],
  ]);
});

test('figures of another thing or the same value are no difference', async () => {
  const [lead] = (
    await whole(
      arrivalsOf([
        bridge,
        {
          ...bridgeElsewhere,
          text: bridgeElsewhere.text.replace('46,000', '40,000'),
          figures: [['40,000', 'cars cross the bridge every day', 40000, 'count', 'car']],
        },
      ]),
    )
  ).stories;
  expect(lead?.sources).toHaveLength(2);
  expect(lead?.figures.flatMap(({ variants }) => variants)).toEqual([]);
});

test('copies of one text are one source', async () => {
  const copies = ['The Copyist', 'Daily Copy', 'Copy Online'].map((publisher) => ({ ...bridge, publisher }));
  const [story] = (await whole(arrivalsOf([bridge, ...copies]))).stories;
  expect(story?.sources).toHaveLength(1);
  expect(story?.copies).toBe(3);
});

test('tiers are filled best first and capped; the rest is counted', async () => {
  const edition = await compiled(arrivalsOf(), [], { ...settings, top: 2, more: 3, brief: 4 });
  const count = (tier: string): number => edition.stories.filter((story) => story.tier === tier).length;
  expect([count('top'), count('more'), count('brief'), count('beyond')]).toEqual([2, 3, 4, 11]);
  expect(edition.counts).toMatchObject({ stories: 9, beyond: 11 });
  const scores = edition.stories.filter(({ tier }) => tier === 'top').map(({ score }) => score.total ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('every article of a told story is counted, also those of more sources than are named', async () => {
  const bridges = Array.from({ length: 20 }, (_, at) => ({
    ...bridge,
    publisher: `Paper ${at}`,
    text: `${bridge.text} ${Array.from({ length: 40 }, (_, word) => `own${at}word${word}`).join(' ')}.`,
  }));
  const { counts, stories } = await whole(arrivalsOf(bridges));
  expect(stories).toHaveLength(1);
  expect(stories[0]?.sources).toHaveLength(12);
  expect(counts).toMatchObject({ articles: 20, sources: 20 });
});

test('what finds no room in the mail is counted, also where the upper tiers stay empty', async () => {
  const bare = day.map((article) => ({ ...article, dek: null, facts: [], figures: [], quotes: [] }));
  const { counts, stories } = await compiled(arrivalsOf(bare), [], { ...settings, brief: 4, floor: 0 });
  const mailed = stories.filter(({ tier }) => tier !== 'beyond').length;
  expect(mailed).toBe(4);
  expect(counts.beyond).toBe(stories.length - mailed);
});

test('a score is the sum of its visible parts', async () => {
  for (const { score } of (await whole(arrivalsOf())).stories) {
    const { total, ...parts } = score;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total ?? 0, 3);
  }
});

test('what is below the floor is left out: a slow day has a short edition', async () => {
  const bare: Invented = {
    ...(day[20] as Invented),
    dek: null,
    facts: [],
    figures: [],
    quotes: [],
    people: [],
  };
  const early = arrivalsOf([bare]).map((arrival) => ({ ...arrival, arrived: settings.from }));
  expect((await compiled(early, [], { ...settings, floor: 1.1 })).stories).toEqual([]);
  expect((await whole([])).counts).toMatchObject({ stories: 0, articles: 0 });
});

test('sections follow the order of the settings within a tier', async () => {
  const edition = await compiled(arrivalsOf(), [], { ...settings, sections: ['Sport', 'culture'] });
  const sections = edition.stories.filter(({ tier }) => tier === 'more').map(({ section }) => section);
  const [sport, culture] = [sections.indexOf('Sport'), sections.indexOf('Culture')];
  expect(sport).toBe(0);
  expect(sections.lastIndexOf('Sport')).toBeLessThan(culture);
  expect(sections.slice(sections.lastIndexOf('Culture') + 1)).not.toContain('Sport');
});

test('a reader of one section gets that section alone', async () => {
  const edition = await compiled(arrivalsOf(), [], settings, ['Science']);
  expect(new Set(edition.stories.map(({ section }) => section))).toEqual(new Set(['Science']));
  expect(edition.stories.length).toBeGreaterThan(2);
});

test('a section is chosen by its name as a topic of SES can write it', async () => {
  const arrivals = arrivalsOf().map((arrival) => {
    const article = { ...arrival.digest.article, section: 'Économie & Marchés' };
    return { ...arrival, digest: { ...arrival.digest, article } };
  });
  const of = async (section: string): Promise<number> =>
    (await compiled(arrivals, [], settings, [section])).counts.stories;
  expect(await of('economie-marches')).toBeGreaterThan(5);
  expect(await of('Économie & marchés')).toBe(await of('economie-marches'));
  expect(await of('economie')).toBe(0);
});

test('yesterday’s story does not return as it was', async () => {
  const yesterday = await whole(arrivalsOf([bridge]));
  const again = await whole(arrivalsOf([bridge, { ...bridgeElsewhere, publisher: 'Late Copy' }]), [
    yesterday,
  ]);
  expect(again.stories).toEqual([]);
});

test('yesterday’s story returns with something new, as an update', async () => {
  const yesterday = await whole(arrivalsOf([bridge]));
  const text =
    'A third pylon of the Tolka bridge in Harnholm gave way on Tuesday evening. Engineers now rule out repairs; the bridge is to be blown up in March, mayor Ida Brenner said.';
  const news: Invented = {
    ...bridge,
    headline: 'Third pylon of the Tolka bridge gives way: Harnholm will blow it up in March',
    dek: null,
    text,
    facts: ['A third pylon of the Tolka bridge in Harnholm gave way on Tuesday evening.'],
    figures: [],
    quotes: [],
    people: [],
  };
  const [story] = (await whole(arrivalsOf([bridge, news]), [yesterday])).stories;
  expect(story).toMatchObject({ update: true, headline: news.headline });
});

test('nothing is said twice: no fact that echoes the headline, the dek or the quotation', async () => {
  const [lead] = (await whole(arrivalsOf())).stories;
  expect(lead?.facts.map(({ text }) => text)).not.toContain(bridge.facts[0]);
});

test('the order of arrival in the listing changes nothing', async () => {
  const arrivals = arrivalsOf().slice(0, 12);
  const headlines = (edition: Edition): string[] => edition.stories.map(({ headline }) => headline).sort();
  const expected = headlines(await whole(arrivals));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(arrivals, { minLength: arrivals.length }), async (shuffled) => {
      expect(headlines(await whole(shuffled))).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
