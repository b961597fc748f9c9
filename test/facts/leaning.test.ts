import { expect, test } from 'vitest';
import { analyseArticle, digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Article } from '../../lib/model/index.ts';

const en = await languages.load('en');

function articleOf(paragraphs: readonly string[], headline: string | null): Article {
  let at = 0;
  const spans = paragraphs.map((text) => {
    const span = { start: at, end: at + text.length, kind: 'body' as const };
    at = span.end + 2;
    return span;
  });
  return {
    headline,
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'en',
    text: paragraphs.join('\n\n'),
    paragraphs: spans,
  };
}

const story = [
  'The council of Port Hale sold the harbour ferry to the shipping company Dunmere Lines on Tuesday.',
  'Ada Vale, the harbour master, signed the contract in the town hall.',
  'She had run the ferry for eleven years and steered it through the flood of 2019.',
  'The ferry brings 340 passengers a day to the island of Inverlay and back.',
  'But it loses 90,000 crowns a year, which the council paid out of the harbour’s dues.',
  'Dunmere Lines will raise the fare from four to six crowns in June.',
  'The harbour in the evening light',
  'Sold: the ferry at the pier of Port Hale.',
  'The ferry (left) and the new pier of Inverlay were painted in the spring.',
  'We told everyone that this would happen one day.',
  'The company has ferries in nine towns on the coast and employs 210 sailors.',
];
const shown = (words: number): string[] => {
  const { headline, dek, facts } = digestArticle(articleOf(story, 'Port Hale sells its ferry'), en, words);
  return [headline, ...(dek === null ? [] : [dek]), ...facts.map(({ text }) => text)];
};

test.each([60, 100, 150, 250])(
  'at %d words a fact that opens with “She” or “But” follows the sentence it leans on',
  (words) => {
    const lines = shown(words);
    for (const [index, line] of lines.entries()) {
      const at = story.findIndex(
        (sentence) => /^(?:She|But) /.test(line) && sentence.startsWith(line.slice(0, 30)),
      );
      if (at > 0) expect(lines[index - 1]?.slice(0, 30)).toBe(story[at - 1]?.slice(0, 30));
    }
  },
);

test.each([
  ['a line without a stop among lines that have one', 'evening light'],
  ['a catchword with a caption', 'Sold: '],
  ['a sentence that points at a picture', '(left)'],
  ['what somebody says of himself outside quotation marks', 'We told'],
])('%s is not shown as a fact', (_, words) => {
  for (const length of [60, 100, 150, 250]) expect(shown(length).join('\n')).not.toContain(words);
});

test('the first sentence has nothing to lean on, and “This week” points at no sentence', () => {
  for (const lede of [
    'He wears no uniform, but Karl Vale is the master of the harbour of Port Hale and of its nine ferries.',
    'This week the council of Port Hale sold the harbour ferry to the shipping company Dunmere Lines.',
  ]) {
    const article = articleOf([lede, ...story.slice(1)], 'News from the harbour');
    const { dek, facts } = digestArticle(article, en, 150);
    expect([dek, ...facts.map(({ text }) => text)].join('\n')).toContain(lede.slice(0, 40));
  }
});

test('a claim that heads the digest keeps who claims it', () => {
  const claim = 'The sale of the harbour ferry to Dunmere Lines was nothing but a mistake';
  const article = articleOf([`${claim}, the harbour master said on Tuesday.`, ...story.slice(1)], null);
  const { headline, facts } = digestArticle(article, en, 150);
  if (headline.startsWith(claim)) expect(headline).toContain('the harbour master said');
  else expect(facts.find(({ text }) => text === claim)?.source?.text).toContain('the harbour master said');
});

test('“did so” near its start leans on the sentence before, and so does a pronoun behind a phrase that names nobody', () => {
  const lines = [
    'The council of Port Hale asked four shipping companies for a price for the harbour ferry in May.',
    'Two of the four companies did so before the summer, and both asked for the pier as well.',
    'Until the autumn, they had said nothing of the fare that passengers of the ferry would pay.',
    'After the spring, Dunmere Lines had raised the fare of every other ferry on the coast to six crowns.',
  ];
  const article = articleOf(lines, 'Port Hale sells its ferry');
  const rules = new Map(
    analyseArticle(article, en).ranked.map(({ text, rule }) => [text.slice(0, 12), rule] as const),
  );
  expect(rules.get(lines[1]?.slice(0, 12) ?? '')).toMatch(/^pronoun/);
  expect(rules.get(lines[2]?.slice(0, 12) ?? '')).toMatch(/^pronoun/);
  expect(rules.get(lines[3]?.slice(0, 12) ?? '')).toMatch(/^sentence/);
});

test('“In 2022 she” and “The ferry he bought” lean on the sentence that names them, “The owner said he” does not', () => {
  const lines = [
    'The harbour master of Port Hale, Ada Vale, sold the old ferry of the town in the spring of last year.',
    'In 2022 she had promised the council of the town that the ferry would stay for ten more years.',
    'The ferry he bought with his brother needed a new engine and 400 litres of white paint.',
    'The owner said he would take the ferry to the islands of the north in the first week of June.',
  ];
  const article = articleOf(lines, null);
  const rules = analyseArticle(article, en).ranked.map(
    ({ text, leaning }) => [text.slice(0, 9), leaning] as const,
  );
  expect(Object.fromEntries(rules)).toMatchObject({ 'In 2022 s': 'pronoun', 'The ferry': 'pronoun' });
  expect(Object.fromEntries(rules)['The owner']).toBeUndefined();
});

test('what points at the sentence before leans on it: a demonstrative behind whoever says it, a second point, “She’ll”', () => {
  const lines = [
    'The council of Port Hale counted the passengers of the harbour ferry and of the night boat in May.',
    'According to the Harbour Office of Port Hale, that’s the largest number in the eleven years of the ferry.',
    'Second, the fare of the night boat may have to rise by two crowns for every passenger next year.',
    'She’ll tell the council of Port Hale in June what the nine sailors of the night boat have to earn.',
    'According to the Harbour Office of Port Hale, the night boat carried 340 passengers in a week of May.',
  ];
  const article = articleOf(lines, 'Port Hale counts its passengers');
  const rules = new Map(
    analyseArticle(article, en).ranked.map(({ text, rule }) => [text.slice(0, 60), rule] as const),
  );
  const ruleOf = (at: number): string => rules.get(lines[at]?.slice(0, 60) ?? '') ?? '';
  expect(ruleOf(1)).toMatch(/^pronoun/);
  expect(ruleOf(2)).toMatch(/^connective/);
  expect(ruleOf(3)).toMatch(/^pronoun/);
  expect(ruleOf(4)).toMatch(/^sentence/);
});

test('a connective between commas ties a sentence to the one before it, and so does one at its end', () => {
  const lines = [
    'The council of Port Hale sold the harbour ferry to the shipping company Dunmere Lines on Tuesday.',
    'Passengers of the island, however, had asked the council to keep the ferry for nine more years.',
    'Sailors have been told, for instance, that they must learn to steer the bigger ships of the company.',
    'The harbour master of Port Hale will leave the town in the first week of the summer, too.',
    'The mayor, a sailor himself, and two members of the council signed the contract on the pier.',
  ];
  const leanings = new Map(
    analyseArticle(articleOf(lines, null), en).ranked.map(({ text, leaning }) => [text.slice(0, 7), leaning]),
  );
  expect(leanings.get('Passeng')).toBe('connective');
  expect(leanings.get('Sailors')).toBe('pronoun');
  expect(leanings.get('The har')).toBe('connective');
  expect(leanings.get('The may')).toBeUndefined();
});

test('“It is unclear whether” and “It took three days to” point at nothing before them, “It was her ferry” does', () => {
  const lines = [
    'The council of Port Hale sold the harbour ferry to the shipping company Dunmere Lines on Tuesday.',
    'It is unclear whether the nine sailors of the ferry will work for Dunmere Lines in the summer.',
    'It took three days to count the votes of the 4,100 islanders who were asked about the ferry.',
    'It was the ferry that the islanders of Inverlay had paid for with their own money in 1994.',
  ];
  const leanings = analyseArticle(articleOf(lines, null), en).ranked.map(
    ({ text, leaning }) => [text.slice(0, 7), leaning] as const,
  );
  expect(Object.fromEntries(leanings)).toMatchObject({
    'It is u': undefined,
    'It took': undefined,
    'It was ': 'pronoun',
  });
});

test('a sentence in brackets is set apart from the story', () => {
  const leanings = analyseArticle(
    articleOf(
      [...story.slice(0, 5), '(Dunmere Lines did not say on Tuesday what it paid for the ferry in May.)'],
      null,
    ),
    en,
  ).facts.map(({ text, leaning }) => [text.slice(0, 8), leaning]);
  expect(leanings).toContainEqual(['(Dunmere', 'aside']);
});
