import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { type Article, Digest } from '../../lib/model/index.ts';
import { articles, feature } from './articles.ts';

function articleOf(lines: readonly string[], dek: string | null = null): Article {
  const [headline = '', ...body] = lines;
  let text = '';
  const paragraphs = body.map((line) => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? line : `${text}\n\n${line}`;
    return { start, end: start + line.length, kind: 'body' as const };
  });
  return {
    headline,
    dek,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'en',
    text,
    paragraphs,
  };
}

const en = await languages.load('en');
const digestOf = (name: string, words?: number): Digest =>
  digestArticle(articleOf(articles[name] ?? []), en, words);
const count = (text: string): number => text.match(/\S+/g)?.length ?? 0;
/** Words of a digest, headline and names left out. */
const length = ({ dek, facts, figures, quotes }: Digest): number =>
  count(
    [
      dek ?? '',
      ...facts.flatMap(({ text, source }) => [text, source?.text ?? '']),
      ...figures.flatMap(({ text, label }) => [text, label?.text ?? '']),
      ...quotes.map(({ text }) => text),
    ].join(' '),
  );

describe.each(Object.keys(articles).filter((name) => name !== 'brief'))('the form of %s', (name) => {
  test('is told, with its reason', () => {
    const { form, formReason } = digestOf(name);
    expect(form).toBe(name === 'recipe' ? 'not-news' : name);
    expect(formReason === undefined).toBe(name === 'news');
  });
});

describe.each(Object.keys(articles))('the digest of %s', (name) => {
  test('holds slices of its article only', () => {
    expect(Digest.safeParse(digestOf(name)).success).toBe(true);
  });

  test('keeps to its words and to the order of the story', () => {
    for (const words of [100, 150, 250]) {
      const digest = digestOf(name, words);
      expect(length(digest)).toBeLessThanOrEqual(words);
      expect(digest.facts).toEqual(digest.facts.toSorted((a, b) => a.start - b.start));
    }
  });

  test('never says the same thing twice', () => {
    const { headline, dek, facts, quotes } = digestOf(name, 250);
    const said = [headline, dek ?? '', ...facts.map(({ text }) => text), ...quotes.map(({ text }) => text)];
    for (const [index, text] of said.entries()) {
      for (const other of said.slice(index + 1)) if (text !== '') expect(other).not.toContain(text);
    }
  });
});

test('furniture that the reader let through never counts', () => {
  const digest = JSON.stringify({ ...digestOf('news', 250), article: null });
  expect(digest).not.toMatch(/Share this|Read more|newsletter/);
});

test('a live blog’s times are no facts and open none', () => {
  for (const { text } of digestOf('live-blog', 250).facts) expect(text).not.toMatch(/^\d\d:\d\d/);
});

test('the questions of an interview are no facts', () => {
  for (const { text } of digestOf('interview', 250).facts) expect(text).not.toMatch(/\?$/);
});

test('a list’s numbers are left behind', () => {
  for (const { text } of digestOf('list', 250).facts) expect(text).not.toMatch(/^\d\.\s/);
});

test('a recipe has no facts and says that it is no news', () => {
  const { form, facts, figures, quotes } = digestOf('recipe');
  expect({ form, facts, figures, quotes }).toEqual({ form: 'not-news', facts: [], figures: [], quotes: [] });
});

test('a brief gives a smaller digest than a normal article, a feature no longer one', () => {
  expect(length(digestOf('brief'))).toBeLessThan(length(digestOf('news')));
  const long = digestArticle(articleOf(feature()), en);
  expect(count(long.article.text)).toBeGreaterThan(6000);
  expect(length(long)).toBeLessThanOrEqual(150);
  expect(long.dek ?? '').toContain('Marlow Street');
});

test('the dek is the article’s own unless it echoes the headline', () => {
  const lines = articles.news ?? [];
  const own = 'Campaigners have until May to find a buyer with deeper pockets';
  expect(digestArticle(articleOf(lines, own), en).dek).toBe(own);
  const echo = 'The council votes to close Marlow Street baths';
  expect(digestArticle(articleOf(lines, echo), en).dek).not.toBe(echo);
});

test('a line of a few words below the headline (a desk, a day) is not the dek', () => {
  for (const line of ['Port Hale Business Desk', 'Port Hale, 14 October 2026.']) {
    expect(digestArticle(articleOf(articles.news ?? [], line), en).dek).not.toBe(line);
  }
});

test('an article without a headline is headed by its own first fact, which is not said again', () => {
  const article = { ...articleOf(articles.news ?? []), headline: null };
  const { headline, facts, dek } = digestArticle(article, en);
  expect(headline).toContain('Marlow Street baths');
  expect([dek, ...facts.map(({ text }) => text)]).not.toContain(headline);
});

test('an empty article gives an empty digest', () => {
  const { facts, quotes, minutes } = digestArticle(articleOf(['Only a headline']), en);
  expect({ facts, quotes, minutes }).toEqual({
    facts: [],
    quotes: [],
    minutes: { digest: 0.5, article: 0.5 },
  });
});

test('the same article gives the same digest', () => {
  expect(JSON.stringify(digestOf('news'))).toBe(JSON.stringify(digestOf('news')));
});

const shortArticle = [
  'Fire at Port Hale mill hurts two',
  'Two people were hurt and nine were brought to safety when a fire broke out in the old grain mill of Port Hale in the early hours of Tuesday, the fire service said.',
  'The cause is not known.',
];
const fare = [
  'Ferry fare rises to six crowns',
  'The ferry between Port Hale and Inverlay will cost six crowns from June instead of four, the shipping company Dunmere Lines announced on Monday, after losses of 90,000 crowns in each of the past three years.',
  '"We had no choice," said its director, Ada Vale. Children under six travel free.',
  'Some 340 passengers use the crossing each day. The council of Inverlay called the decision a mistake and asked for talks.',
];

test.each([20, 60, 100, 220])('at %d words a brief keeps its lede', (words) => {
  for (const lines of [shortArticle, fare]) {
    const { dek, facts } = digestArticle(articleOf(lines), en, words);
    const said = [dek, ...facts.map(({ text }) => text)].join('\n');
    expect(said).toContain((lines[1] ?? '').slice(0, 60));
  }
});

test('what somebody said is neither the dek nor a fact where the article says enough itself', () => {
  for (const words of [60, 100, 220]) {
    const { dek, facts } = digestArticle(articleOf(fare), en, words);
    expect([dek, ...facts.map(({ text }) => text)].join('\n')).not.toContain('We had no choice');
  }
});

test('more words never give fewer facts of a long article', () => {
  const counts = [60, 100, 220, 500, 2000].map(
    (words) => digestArticle(articleOf(feature()), en, words).facts.length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test('a brief of two sentences keeps both, and the first of them is no less than a fact', () => {
  const lines = [
    'Mill chimney falls at Garsdale, nobody hurt',
    'Forty people left their homes when the chimney of a disused mill fell on a yard in Garsdale on Sunday night, police said.',
    'The road will stay closed until Tuesday.',
  ];
  const { dek, facts } = digestArticle(articleOf(lines), en);
  expect(dek).toBeNull();
  expect(facts.map(({ text }) => text)).toEqual([
    'Forty people left their homes when the chimney of a disused mill fell on a yard in Garsdale on Sunday night',
    'The road will stay closed until Tuesday.',
  ]);
});

test('an answer of an interview is not a fact', () => {
  const question = (digestOf('interview').article.text.match(/[^\n]*\?/) ?? [''])[0];
  const { article, facts } = digestOf('interview');
  expect(question).not.toBe('');
  for (const { end } of facts) expect(end).toBeLessThanOrEqual(article.text.indexOf(question));
});

const mill = [
  'The old grain mill of Port Hale burned down on Tuesday night and the street beside it was closed.',
  'Its owner Ada Vale had kept many notes on the state of the roof since the spring.',
  'A three-day search of the ruin by the fire service found nobody, and the street will open again on Friday.',
  'The fire service counted 420 sacks of grain that were lost in the fire at the mill.',
  'A harbour master of Port Hale drew a 12-year sentence for arson at the mill in 1988.',
  'The damage to the mill is put at $2.4 million by the insurer, who will pay half of it.',
  'The notes were handed to the fire service of Port Hale on Wednesday.',
];

test('an article without a headline is headed by its lede, and nothing below stands before it in the text', () => {
  const article = { ...articleOf(['', ...mill]), headline: null };
  for (const words of [60, 100, 220]) {
    const { headline, dek, facts } = digestArticle(article, en, words);
    expect(headline).toBe(mill[0]);
    const top = article.text.indexOf(dek ?? headline);
    for (const { start } of facts) expect(start).toBeGreaterThan(top);
  }
});

test('what takes for known something that is not told comes after what does not', () => {
  const { facts } = digestArticle(articleOf(['Mill of Port Hale burns down', ...mill]), en, 60);
  expect(facts.map(({ text }) => text)).not.toContain(mill.at(-1));
});

test('part of a compound modifier is not shown as a figure', () => {
  for (const words of [100, 220, 500]) {
    const { figures } = digestArticle(articleOf(['Mill of Port Hale burns down', ...mill]), en, words);
    for (const { text } of figures) expect(text).not.toMatch(/three-day|12-year/);
  }
});

test('a surname that nothing introduces comes after facts about those who are introduced', () => {
  const lines = [
    'Harbour of Port Hale is dredged',
    'The harbour of Port Hale is being dredged for the first time since 1994, the port authority said on Monday.',
    'Two barges will take 40,000 tonnes of mud to the open sea before the end of May.',
    'The engineer Jonas Ferrin planned the work with a firm from Inverlay in the autumn of last year.',
    'The port authority pays 2.1 million crowns for the dredging, half of it from the state.',
    'Ferrin said that the mud holds old iron, rope and at least one anchor from the harbour.',
    'Ships with a draught of nine metres will reach the harbour of Port Hale again in June.',
  ];
  const { facts, dek } = digestArticle(articleOf(lines), en, 90);
  const told = [dek ?? '', ...facts.map(({ text }) => text)].join('\n');
  expect(told.includes('Ferrin said') && !told.includes('Jonas Ferrin')).toBe(false);
});

test('the writer’s own words are not shown as a quotation', () => {
  const lines = [
    'A day on the cliffs of Hesk',
    'I went to the cliffs of Hesk in the spring to see the last kittiwakes of the island.',
    '“You have got to be joking, nobody climbs up there in the rain,” I said at the foot of the cliff.',
    'We climbed for two hours and counted ninety nests on the western face of the cliff.',
  ];
  expect(digestArticle(articleOf(lines), en).quotes).toEqual([]);
});
