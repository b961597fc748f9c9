import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articles } from '../digest/articles.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');
const baths = articles.news ?? [];
const article = ([headline, ...body]: readonly string[]) => articleOf(body, headline);

test('the section of opinion tells the form, and each sentence of a standfirst that fits stands', () => {
  const news = article(baths);
  expect(digestArticle({ ...news, section: 'Comment' }, en).form).toBe('opinion');
  const first = 'The oldest baths of the valley are losing more water than they hold.';
  const second = 'Those who learned to swim in them would rather mend a roof than drive eleven miles.';
  const third = `${'The council has heard them out, and counted, and heard them out again. '.repeat(4).trim()}`;
  const { dek } = digestArticle({ ...news, dek: `${first} ${second} ${third}` }, en, 100);
  expect(dek).toBe(`${first} ${second}`);
});

test('what leans on the sentence before it is shown beside it, and not at all where it is short', () => {
  const { facts } = digestArticle(
    article([
      'Mine of Hale to close in 2028',
      'Parliament voted on Thursday to close the mine of Hale by 2028, seven years earlier than planned.',
      'The mine, opened in 1911, produced 1.2 million tonnes of coal last year. In its best year it was 7.5 million.',
      'The bill passed by 94 votes to 71. It sets aside 2.3 billion crowns for the town, where four in ten jobs depend on the mine.',
    ]),
    en,
  );
  const texts = facts.map(({ text }) => text);
  expect(texts.join(' ')).not.toContain('In its best year');
  const leaning = texts.findIndex((text) => text.startsWith('It sets aside'));
  if (leaning !== -1) expect(texts[leaning - 1]).toContain('The bill passed');
});

test('nobody is quoted under a pronoun or a day', () => {
  const { quotes } = digestArticle(
    article([
      'Hale remembers its mine',
      'The mine of Hale closed on Friday after 117 years under the hill.',
      '“All my memories of the mine are of a place full of voices,” it said.',
      'A plaque was set at the gate of the mine by the oldest of its 1,840 miners.',
    ]),
    en,
  );
  expect(quotes.map(({ speaker }) => speaker?.name ?? speaker?.text)).not.toContain('it');
});

test('a list tells what is on it, each item by its heading', () => {
  const body = [
    'From iron to bamboo, these three draw the people who build bridges themselves.',
    '1. The Carrow viaduct',
    'Built in 1851 on 38 arches of brick, the viaduct carries 92 trains a day.',
    '2. The Ilse footbridge',
    'The footbridge hangs from one cable and moves by up to two metres in a storm.',
    '3. The Sund crossing',
    'With 421 metres it has the longest concrete span in the north.',
  ];
  const news = articleOf(body, 'Three bridges that engineers travel to see');
  const paragraphs = news.paragraphs.map((span, at) =>
    at % 2 === 1 ? { ...span, kind: 'heading' as const } : span,
  );
  const digest = digestArticle({ ...news, paragraphs }, en);
  expect(digest.form).toBe('list');
  expect(digest.facts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['The Carrow viaduct', 'The Ilse footbridge', 'The Sund crossing']),
  );
});

test('in plain text a short item that a paragraph follows is such a heading', () => {
  const lines = ['The Carrow viaduct', 'The Ilse footbridge', 'The Sund crossing'];
  const told = [
    'Built in 1851 on 38 arches of brick, the viaduct carries 92 trains a day.',
    'The footbridge hangs from one cable and moves by up to two metres in a storm.',
    'With 421 metres it has the longest concrete span in the north.',
  ];
  const body = ['From iron to bamboo, these three draw the people who build bridges themselves.'];
  for (const [at, line] of lines.entries()) body.push(line, told[at] ?? '');
  const news = articleOf(body, 'Three bridges that engineers travel to see');
  const paragraphs = news.paragraphs.map((span, at) =>
    at % 2 === 1 ? { ...span, kind: 'list-item' as const } : span,
  );
  const { facts } = digestArticle({ ...news, paragraphs }, en);
  expect(facts.map(({ text }) => text)).toEqual(expect.arrayContaining(lines));
});

const interview = [
  'Ragna Thule, 71, has counted the seabirds of Hesk for forty years.',
  'When did you start to count?',
  'In 1984. There were 212,000 pairs of kittiwakes then, and I thought the number would never change.',
  'What do you count now?',
  'Last summer we found 31,000 pairs. The sand eels have gone north and the birds starve on the nest.',
  'What should the government do?',
  'Close the eel fishery for five years. It costs less than one harbour.',
];

test('an interview without marks speaks in its answers, by the one person whom its introduction names', () => {
  const { form, quotes } = digestArticle(articleOf(interview, '“Nobody else will count them”'), en);
  expect(form).toBe('interview');
  expect(quotes.length).toBeGreaterThan(0);
  expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ragna Thule']));
});

test('an answer is heard from its first sentence of some length on', () => {
  const { quotes } = digestArticle(articleOf(interview, '“Nobody else will count them”'), en);
  expect(quotes.some(({ text }) => text.startsWith('In 1984.'))).toBe(false);
});

test('the paper that asks in a transcript is not quoted', () => {
  const turns = [
    'Ragna Thule, 71, has counted the seabirds of Hesk for forty years. She spoke to us on the island.',
    'BIRD REVIEW: You once said that you can hear whether a cliff of birds is ill.',
    'RAGNA THULE: The cliff has become quiet, and you hear it before you see that the nests are empty.',
    'BR: What should the government of the island do about it now?',
    'RT: Close the eel fishery for five years, which would cost less than one harbour.',
  ];
  const { quotes } = digestArticle(articleOf(turns, '“Nobody else will count them”'), en);
  expect(quotes.map(({ text }) => text).join('\n')).not.toContain('You once said');
});

test('where the text names nobody before its questions the answers stand without a name', () => {
  const { quotes } = digestArticle(articleOf(interview.slice(1), '“Nobody else will count them”'), en);
  expect(quotes.length).toBeGreaterThan(0);
  expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set([null]));
});

test('times that stand alone on their lines make a live blog, which tells the newest state alone', () => {
  const { form, facts } = digestArticle(
    articleOf(
      [
        '21:58',
        'The interior ministry of Ardea says 17 people have died in the storm, up from 14 this afternoon.',
        '20:40',
        'The harbour of Colmar is closed, and 12,400 people have been told to leave their homes.',
        '19:30',
        'Three people have died in the storm overnight.',
      ],
      'Storm live: Ardea floods',
    ),
    en,
  );
  expect(form).toBe('live-blog');
  expect(facts.map(({ text }) => text).join('\n')).not.toContain('Three people');
});

test('where the introduction names two people nobody is quoted', () => {
  const both = interview.with(
    0,
    'Ragna Thule, 71, and Jonas Feld, 68, have counted the seabirds of Hesk for forty years.',
  );
  expect(digestArticle(articleOf(both, '“Nobody else will count them”'), en).quotes).toEqual([]);
});

test('a digest says how long it takes to read: half a minute where it does not take longer', () => {
  const twice = [...baths, ...baths.map((line) => line.replaceAll('the', 'this'))];
  const { minutes } = digestArticle(article(twice), en, 100);
  expect(minutes).toEqual({ digest: 0.5, article: 1 });
  expect(en.labels.minutes(minutes.digest, minutes.article)).toBe('30 seconds instead of 1 minute');
  expect(en.labels.minutes(0.5, 0.5)).toBe('30 seconds to read');
});

test('what a writer lived through is not what an opinion piece is headed by', () => {
  const { dek } = digestArticle(
    articleOf(
      [
        'When I was nine the ferry brought my grandmother to Skerry, and the captain waited for my uncle.',
        'On Monday the county will decide whether to sell the Skerry ferry to a company that promises a profit.',
        'I have read the contract, and I do not find a word on what happens if the company stops sailing.',
        'The ferry lost 14 million crowns last year, a tenth of what the county spends on all its transport.',
        'My neighbours and I would lose our school, and with our school our children, and then our shop.',
      ],
      'The ferry is not a business',
    ),
    en,
  );
  expect(dek).toMatch(/^On Monday/);
});

test('what leans on a vague sentence goes with it', () => {
  const { dek, facts } = digestArticle(
    articleOf([
      'The face of the woman beams as it comes closer.',
      'She is sitting on a couch with a shirt of the college behind her.',
      'The college of Hale closed its oldest house on Monday after a film showed members of it singing.',
      'Its president, Ada Vale, gave the 43 members of the house two days to leave their rooms.',
      'Students of the college of Hale gathered on Tuesday to ask for a rule against such songs.',
      'The house was founded in Hale in 1904, and 1,100 people have lived in it.',
    ]),
    en,
    100,
  );
  const said = [dek ?? '', ...facts.map(({ text }) => text)].join(' ');
  expect(said).not.toContain('couch');
});
