import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { selectHeading } from '../../lib/extract/selection/heading.ts';
import { Thread } from '../../lib/extract/selection/thread.ts';
import { Wording } from '../../lib/extract/selection/wording.ts';
import { languages } from '../../lib/language/index.ts';
import type { Fact } from '../../lib/model/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

const lines = [
  'Inverlay lies in the sound like a loaf of bread that somebody has left on a table.',
  'I had asked the harbour master for nine years to take me there, and in May she agreed.',
  'We crossed the sound with 340 sheep and their shepherd, who had sold his farm.',
  'Passengers pay four crowns for the way to the island and nothing for the way back.',
  'The ferry loses 90,000 crowns a year, which the council of Port Hale has to borrow.',
];

/** The heading over some of the lines, best first; those with an "I" or "we" are their writer's own. */
function headingOver(ranked: readonly number[]) {
  const article = articleOf(lines, 'A visit');
  const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
  const facts = ranked.map((at): Fact => {
    const text = lines[at] ?? '';
    const start = article.text.indexOf(text);
    const own = /\b(?:I|We)\b/.test(text) ? { leaning: 'first-person' as const } : {};
    return { start, end: start + text.length, text, salience: 1, rule: 'sentence', source: null, ...own };
  });
  return selectHeading(
    {
      article,
      ranked: facts,
      wording: new Wording(en.facts),
      thread: new Thread(sentences, article, en.facts, []),
    },
    facts,
  );
}

test('what a writer lived through, told above all else, is the thread of a story without a dek', () => {
  const { dek, facts } = headingOver([1, 2, 3, 4]);
  expect(dek).toBeNull();
  expect(facts.map(({ text }) => lines.indexOf(text))).toEqual([1, 2, 3, 4]);
});

test('a single line of that kind leads up to the dek and is not told', () => {
  const { dek, facts } = headingOver([2, 3, 4]);
  expect(dek).toBe(lines[3]);
  expect(facts.map(({ text }) => lines.indexOf(text))).toEqual([4]);
});

test('a lede that opens with a title in quotation marks heads what has no headline, one that opens with words somebody said does not', () => {
  const headlineOver = (lede: string): string => {
    const article = articleOf([lede, ...lines.slice(3)], null);
    const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
    const facts = sentences.map(({ start, end }): Fact => {
      const text = article.text.slice(start, end);
      return { start, end, text, salience: 1, rule: 'sentence', source: null };
    });
    const thread = new Thread(sentences, article, en.facts, []);
    return selectHeading({ article, ranked: facts, wording: new Wording(en.facts), thread }, facts).headline;
  };
  const title =
    '“Salt and Sand,” the film about the ferry of Inverlay, will be shown in Port Hale from Friday on.';
  const said = '“Salt eats everything,” the harbour master of Inverlay said about the ferry on Friday.';
  expect(headlineOver(title)).toBe(title);
  expect(headlineOver(said)).toBe(lines[3]);
});

test('the best fact below a short dek stands in every digest, one that is too long for that does not', () => {
  const leadOver = (lede: string): string | undefined => {
    const paragraphs = ['The ferry loses money every winter.', lede, ...lines.slice(3)];
    const article = articleOf(paragraphs, 'Islanders go their own way');
    const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
    const [dek, ...rest] = sentences.map(({ start, end }): Fact => {
      const text = article.text.slice(start, end);
      return { start, end, text, salience: 1, rule: 'sentence', source: null };
    });
    const [first, ...others] = rest;
    const thread = new Thread(sentences, article, en.facts, []);
    const ranked = [first, dek, ...others].filter((fact) => fact !== undefined);
    return selectHeading({ article, ranked, wording: new Wording(en.facts), thread }, ranked).lead?.text;
  };
  const lede = 'The council of Port Hale sold the ferry of Inverlay to the people who live there';
  expect(leadOver(`${lede}.`)).toBe(`${lede}.`);
  expect(leadOver(`${lede}${', and to those who once did,'.repeat(12)}.`)).toBeUndefined();
});

test.each([
  ['Island buys its ferry.', true],
  ['A ferry that an island on the edge of the northern sea has wanted for years is sold on Monday.', false],
  ['THE FERRY.', false],
  ['What is planned on Inverlay:', false],
  ['They own their ferry.', false],
])('“%s” alone above a longer paragraph is a title: %s', (first, isTitle) => {
  const article = articleOf([first, ...lines.slice(3)]);
  const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
  const { ranked } = analyseArticle(article, en);
  const thread = new Thread(sentences, article, en.facts, []);
  const below = ranked.filter(({ start }) => start > 0);
  const heading = selectHeading({ article, ranked, wording: new Wording(en.facts), thread }, below);
  expect(heading.headline === first).toBe(isTitle);
});

test('a sentence that leans on one that is not shown is no headline', () => {
  const paragraphs = [
    '“Salt eats everything,” the harbour master of Inverlay said about the ferry on Friday.',
    'After that it was sold to the islanders of Inverlay, who will paint it in the spring.',
    ...lines.slice(3),
  ];
  const article = articleOf(paragraphs);
  const sentences = segmentSentences(article.text, article.paragraphs, en.segment);
  const facts = sentences.map(({ start, end }, at): Fact => {
    const text = article.text.slice(start, end);
    const leans = at === 1 ? { leaning: 'pronoun' as const } : {};
    return { start, end, text, salience: 1, rule: 'sentence', source: null, ...leans };
  });
  const thread = new Thread(sentences, article, en.facts, []);
  const { headline } = selectHeading(
    { article, ranked: facts, wording: new Wording(en.facts), thread },
    facts,
  );
  expect(headline).toBe(lines[3]);
});
