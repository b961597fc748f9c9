import { expect, test } from 'vitest';
import type { Arrival } from '../../lib/edition/entry.ts';
import type { Edition } from '../../lib/model/index.ts';
import { renderEditionMail } from '../../lib/render/edition/html.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import type { Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';
import { frameIn } from './frame.ts';

const en = await frameIn('en');

/** One report of a fire, with so many dead. */
const report = (publisher: string, dead: number, more: Partial<Invented> = {}): Invented => ({
  section: 'World',
  publisher,
  headline: `Fire in Hotel Marisol of Port Ardan kills ${dead}`,
  dek: null,
  text:
    publisher === 'Kestria Times'
      ? `A fire in the Hotel Marisol of Port Ardan killed ${dead} people on Friday night. Fire chief Rosa Belmar said that it began in the kitchen. The hotel on the harbour of Port Ardan was full.`
      : `A fire in the Hotel Marisol of Port Ardan killed ${dead} people on Friday night. The flames were out by noon, as the mayor of Port Ardan told our reporter, and fire chief Rosa Belmar has searched all five floors of the Marisol.`,
  facts: [`A fire in the Hotel Marisol of Port Ardan killed ${dead} people on Friday night.`],
  figures: [[String(dead), 'people on Friday night', dead, 'count', 'people']],
  quotes: [],
  people: [],
  ...more,
});

/** The edition of articles that say when they were published, in hours of the day. */
function editionOf(articles: readonly (readonly [hour: number, article: Invented])[]): Promise<Edition> {
  const arrivals = arrivalsOf(articles.map(([, article]) => article)).map((arrival, at): Arrival => {
    const hour = String(articles[at]?.[0]).padStart(2, '0');
    const published = `2031-05-04T${hour}:00:00Z`;
    const article = { ...arrival.digest.article, published };
    return { ...arrival, arrived: '2031-05-05T03:00:00Z', digest: { ...arrival.digest, article } };
  });
  return compiled(arrivals, [], settings);
}

test('of two reports that tell as much, the newer leads, and its count is the story’s', async () => {
  for (const order of [
    [
      [9, report('Kestria Times', 12)],
      [17, report('Sound Radio', 19)],
    ],
    [
      [17, report('Sound Radio', 19)],
      [9, report('Kestria Times', 12)],
    ],
  ] as const) {
    const [story] = (await editionOf(order)).stories;
    expect(story?.headline).toBe('Fire in Hotel Marisol of Port Ardan kills 19');
    const [figure] = story?.figures ?? [];
    expect([figure?.text, figure?.variants.map(({ text }) => text)]).toEqual(['19', ['12']]);
  }
});

test('the entry with the newer count leads even over a more detailed report', async () => {
  const long = report('Kestria Times', 12, {
    dek: 'The fire began in the kitchen.',
    quotes: [['it began in the kitchen', 'Rosa Belmar', 'Fire chief']],
    people: ['Rosa Belmar'],
  });
  const [story] = (
    await editionOf([
      [9, { ...long, dek: null }],
      [17, report('Sound Radio', 19)],
    ])
  ).stories;
  expect(story?.headline).toContain('kills 19');
});

test('with equal counts, the more detailed report leads though it is older', async () => {
  const long = report('Kestria Times', 12, {
    quotes: [['it began in the kitchen', 'Rosa Belmar', 'Fire chief']],
    facts: [
      'A fire in the Hotel Marisol of Port Ardan killed 12 people on Friday night.',
      'The hotel on the harbour of Port Ardan was full.',
    ],
  });
  const [story] = (
    await editionOf([
      [9, long],
      [17, report('Sound Radio', 12)],
    ])
  ).stories;
  expect(story?.sources[0]?.publisher).toBe('Kestria Times');
});

test('a source without a publisher stands beside its figure under folder and name of its file', async () => {
  const articles = [report('Kestria Times', 12), report('Sound Radio', 19)];
  const arrivals = arrivalsOf(articles).map((arrival) => ({
    ...arrival,
    file: `in/world/wire/fire-${arrival.key.at(-6)}.txt`,
    digest: { ...arrival.digest, article: { ...arrival.digest.article, publisher: null, url: null } },
  }));
  const edition = await compiled(arrivals, [], settings);
  for (const render of [renderEditionMail, renderEditionText])
    expect(render(edition, en).replace(/\s+/g, ' ')).toContain('19 (wire/fire-1.txt) · 12 (wire/fire-0.txt)');
});

test('a source without a publisher stands beside its figure under the host of its address', async () => {
  const arrivals = arrivalsOf([report('Kestria Times', 12), report('Sound Radio', 19)]).map((arrival, at) => {
    const url = `https://www.paper-${at}.example/world/fire`;
    return {
      ...arrival,
      digest: { ...arrival.digest, article: { ...arrival.digest.article, publisher: null, url } },
    };
  });
  const edition = await compiled(arrivals, [], settings);
  for (const render of [renderEditionMail, renderEditionText])
    expect(render(edition, en).replace(/\s+/g, ' ')).toContain('19 (paper-1.example) · 12 (paper-0.example)');
});

test('the publishers that are named are counted, and the mail claims no number of sources', async () => {
  const arrivals = arrivalsOf([report('Kestria Times', 12), report('Sound Radio', 19)]);
  expect((await compiled(arrivals, [], settings)).counts.sources).toBe(2);
  const [first, ...others] = arrivals.map((arrival, at) => {
    const article = { ...arrival.digest.article, ...(at === 0 ? { publisher: null, url: null } : {}) };
    return { ...arrival, digest: { ...arrival.digest, article } };
  });
  if (first === undefined) throw new Error('two articles were given');
  const edition = await compiled([first, ...others], [], settings);
  expect(edition.counts.sources).toBe(1);
  expect(renderEditionText(edition, en)).toContain('1 story from 2 articles ·');
});

test('a sentence used as a headline is cut at the end of a clause, with an ellipsis', async () => {
  const long = `${'The pinup model, who gave half a century of inspiration for singers and painters alike'.padEnd(90)}, died yesterday in Lenn at the age of 85 after three weeks in hospital, her agent said`;
  const headlineOf = async (headline: string): Promise<string | undefined> =>
    (await compiled(arrivalsOf([report('Sound Radio', 3, { headline })]), [], settings)).stories[0]?.headline;
  expect(await headlineOf(long)).toBe(
    'The pinup model, who gave half a century of inspiration for singers and painters alike …',
  );
  expect(await headlineOf('The mayor of Lenn resigns')).toBe('The mayor of Lenn resigns');
  expect(await headlineOf(`${'x'.repeat(139)}😀 and more`)).toBe(`${'x'.repeat(139)} …`);
});
