import { expect, test } from 'vitest';
import { analyseArticle, digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Article, Name } from '../../lib/model/index.ts';

const en = await languages.load('en');

function articleOf(text: string, headline = 'A day at the harbour'): Article {
  return {
    headline,
    dek: null,
    bylines: ['Jonas Reed'],
    published: null,
    modified: null,
    publisher: 'The Hale Gazette',
    section: null,
    url: null,
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
  };
}

const namesOf = (text: string, headline?: string): readonly Name[] =>
  digestArticle(articleOf(text, headline), en).names;
const shown = (text: string, headline?: string): string[] =>
  namesOf(text, headline).map(({ text: name, role }) => (role ? `${name}, ${role.text}` : name));

test('a person is shown with the role that the article gives', () => {
  const names = shown(
    'The opposition leader, Karla Brandt, opened the harbour in Norway on Monday. “It took nine years,” Brandt said. Brandt left for Oslo in the evening.',
  );
  expect(names).toContain('Karla Brandt, opposition leader');
});

test('a role keeps a firm’s name of two parts whole', () => {
  const text =
    '“Four in ten houses are empty,” said Ottilie Brand, chief economist at Kell & Sons. Brand spoke in Oslo on Monday. Brand left at noon.';
  expect(shown(text)).toContain('Ottilie Brand, chief economist at Kell & Sons');
});

test('a role does not attach to the name that opens the next sentence', () => {
  const text =
    'On Monday Josef Kranz rowed across to the place where he had first kissed his wife. Kranz is 71, and he has rowed since 1985. “People think you need strength,” said Kranz, who is slight.';
  const { quotes } = analyseArticle(articleOf(text), en);
  expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.role])).toEqual([['Josef Kranz', undefined]]);
});

test('“former” belongs to the role', () => {
  const names = shown(
    'Former President Ada Vale opened the harbour of Oslo on Monday. Vale spoke for an hour. “It took nine years,” Vale said to the crowd.',
  );
  expect(names).toContain('Ada Vale, Former President');
});

test.each([
  [
    'weekdays and sentence openers',
    'Monday',
    'On Monday the harbour of Oslo opened. Monday was cold. Monday was long, people in Oslo said.',
  ],
  [
    'a part of a name',
    'York',
    'The ferry left New York on Monday. Nobody in New York saw it. It came back to New York at night.',
  ],
  [
    'a thing that is called like a person',
    'Vera',
    'Cyclone Vera hit the harbour of Oslo on Monday. Cyclone Vera tore roofs away. Vera moved on. Vera was gone.',
  ],
  [
    'the author',
    'Jonas Reed',
    'Jonas Reed said the ferry left Oslo. Jonas Reed said it came back. Jonas Reed, 44, said so.',
  ],
  [
    'the publisher',
    'The Hale Gazette',
    'The Hale Gazette counted nine ferries in Oslo. The Hale Gazette asked why. The Hale Gazette saw none.',
  ],
  [
    'a channel that only tells',
    'CNN',
    'The ferry of Oslo sank, a witness told CNN. The owner told CNN that it was old. He told CNN no more.',
  ],
])('does not show %s', (_, name, text) => {
  expect(namesOf(text).map(({ text: shown }) => shown)).not.toContain(name);
});

test('New York is shown whole', () => {
  const text =
    'The ferry left New York on Monday. Nobody in New York saw it. It came back to New York at night.';
  expect(shown(text)).toEqual(['New York']);
});

test('no person is shown twice, by surname or by initials', () => {
  const names = shown(
    'Karla Brandt, 51, leads the National Safety Board. Brandt said the NSB was late. The NSB met on Monday, Brandt said. The NSB said no more.',
  );
  expect(names.filter((name) => name.includes('Brandt'))).toHaveLength(1);
  expect(names.filter((name) => /NSB|Safety Board/.test(name))).toHaveLength(1);
});

test('people come first, then organisations, then places', () => {
  const kinds = namesOf(
    'Oslo lost its ferry, Karla Brandt said. The National Safety Board will ask why in Oslo. Brandt said the Safety Board was late. The National Safety Board met in Oslo.',
  ).map(({ kind }) => kind);
  const order = ['person', 'organisation', 'place'];
  expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(kinds).size).toBeGreaterThan(1);
});

test.each([
  [
    'as the text writes it elsewhere',
    'KELVER, 3 March - The bridge shut. It is the last of Kelver.',
    ['Kelver'],
  ],
  ['not in its capitals', 'KELVER, 3 March - The bridge shut. It was the last one.', []],
])('the place that an article reports from is shown, %s', (_, text, places) => {
  const article: Article = {
    headline: 'Bridge shut',
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
    dateline: { start: 0, end: 17, text: text.slice(0, 17), place: 'KELVER', agency: null },
  };
  expect(digestArticle(article, en).names.map((name) => name.text)).toEqual(places);
});

test('a club, a company and an operator are organisations by what stands around them', () => {
  const names = namesOf(
    'Substitute Jonas Eriksson scored twice as Norrby beat Falk Athletic 3-2 on Sunday. Falk had led. Norrby stay up. ' +
      '“He would score, I knew,” said Norrby coach Anna Dahl. The Danish group Skovhus owns the stadium; analysts at Handelsbolag say Norrby may buy it.',
    'Norrby stun Falk with late double',
  );
  const kinds = Object.fromEntries(names.map(({ text, kind }) => [text, kind]));
  expect(kinds).toMatchObject({
    Norrby: 'organisation',
    'Falk Athletic': 'organisation',
    'Jonas Eriksson': 'person',
  });
  expect(Object.keys(kinds)).not.toContain('Danish');
});

test.each([
  [
    'a zone of the clock',
    'GMT',
    'The gate shut at 16:42 GMT. At 17:10 GMT it was open. At 18:20 GMT Oslo slept.',
  ],
  [
    'an index',
    'STOXX',
    'The STOXX 600 fell in Oslo. The STOXX 600 had risen on Monday. The STOXX 600 closed.',
  ],
  [
    'a nation’s adjective',
    'Dutch',
    'A ship from Dutch waters came to Oslo. From Dutch ports came two. In Dutch.',
  ],
  [
    'the code of a share',
    'OL',
    'Skov Foods SKOV.OL rose in Oslo. On Friday Skov Foods SKOV.OL fell. Skov Foods SKOV.OL.',
  ],
  ['initials of whose turn it is', 'ER', 'ER: Was it Oslo?\nIt was Oslo.\nER: When?\nIn May.\nER: Why Oslo?'],
])('%s is neither who nor where', (_, name, text) => {
  expect(shown(text, `${name} day`)).not.toContain(name);
});

test.each([
  [
    'The dockers’ council was not convinced. “We were not asked,” said its chairman, Uwe Brandt. Brandt left for Oslo. “It took nine years,” Brandt said.',
    'Uwe Brandt',
  ],
  ['Karla Brandt sold the yard. Uwe Brandt, her lawyer, said on Monday that she would sail.', 'Uwe Brandt'],
  [
    'The council met on Monday. “We were not asked,” said the chairman, Uwe Brandt. Brandt left for Oslo. “It took nine years,” Brandt said.',
    'Uwe Brandt, chairman',
  ],
])('a role that a pronoun gives to somebody is not told without that somebody: %s', (text, expected) => {
  expect(shown(text)).toContain(expected);
});

test('a role may have nouns of its own before it', () => {
  const names = shown(
    'The harbour minister, Sofia Berg, opened the quay in Oslo. “It took nine years,” Berg said. Berg left for Norway.',
  );
  expect(names).toContain('Sofia Berg, harbour minister');
});

test('a place that the text inflects is shown as a dictionary has it, a person only named in another case is not', async () => {
  const uk = await languages.load('uk');
  const text =
    'У Львові відкрили новий завод. У Львові його чекали роками, за словами мера Андрія Вербицького. Андрія Вербицького чекали двічі.';
  const article = {
    headline: 'У Львові відкрили завод',
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'uk',
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'body' as const }],
  };
  const { names } = digestArticle(article, uk);
  expect(names.map(({ base, text: name }) => base ?? name)).toEqual(['Львів']);
});

test('a title of another country is no part of a name', () => {
  expect(
    shown(
      'The port was opened by Prime Minister Datuk Seri Halim Osrik. Halim then left, Halim’s office said.',
    ),
  ).toContain('Halim Osrik, Prime Minister');
});

test('a sum whose currency has letters is no organisation', () => {
  const names = shown(
    'The harbour cost RM900,000, and RM900 of it went to the Ministry of Works, the clerk said. RM900 is little.',
  );
  expect(names.filter((name) => name.startsWith('RM'))).toEqual([]);
});

test('a month before a body, a channel’s “TV”, a time zone and the number of a flight are no part of who and where', () => {
  const text =
    'The July NATO summit opened in Oslo at 9 p.m. ET on Monday. Families of Flight 9525 met a VP of the airline in Bend, Ore., and TV crews waited.';
  const names = analyseArticle(articleOf(text), en).names.map(({ text: name }) => name);
  expect(names).toEqual(expect.arrayContaining(['NATO', 'Oslo', 'Bend']));
  for (const name of names) expect(name).not.toMatch(/July|ET|TV|VP|Ore|Flight/);
});

test('a paper of a place whose name opens with a word of sentences stands whole, and an office is no person', () => {
  const text =
    'The New York Times said on Monday that the harbour would close. “Nobody told us,” said Karla Brandt, who was named Chief Financial Officer in May. New York Times editors met Brandt. The Chief Financial Officer will leave.';
  expect(shown(text)).toContain('New York Times');
  expect(shown(text).join()).not.toMatch(/Financial Officer,|,Financial Officer/);
});
