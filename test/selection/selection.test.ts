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
