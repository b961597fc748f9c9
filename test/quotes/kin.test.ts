import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf, spokenIn } from './article.ts';

const lastVoice = async (paragraphs: readonly string[]): Promise<string | undefined> =>
  (await spokenIn(paragraphs)).at(-1)?.split(' — ').at(-1);

const brothers = 'Erik Holm, 52, chairs the brewery; his brother Olav Holm wants it sold.';

test.each([
  [
    'behind a phrase that names nobody',
    [
      brothers,
      '“I am glad, and I shall have a glass of our own,” Erik Holm said outside the court. His brother left without a word. In a statement issued by his lawyers, he said: “This is the first round.”',
    ],
  ],
  [
    'whom somebody’s sentence reports on',
    [
      brothers,
      'Marta Holm, Olav’s wife and once a director of the brewery, told the court that her brother-in-law had shouted at her in May. He denied it. “I raised my voice to the room,” he said.',
    ],
  ],
])('takes “he” for somebody’s relative %s', async (_, paragraphs) => {
  expect(await lastVoice(paragraphs)).toBe('he');
});

test.each([
  [
    'of whoever reports on a son',
    [
      'Karl Brand, the harbour master, met the crews on Monday.',
      'Brand told the crews that his son had left the port in May. “I shall leave it in June,” he said.',
    ],
    'Karl Brand',
  ],
  [
    'behind a phrase of nobody, where no relative stands before',
    [
      'Karl Brand, the harbour master, left without a word. In a statement issued by his lawyers, he said: “This is the first round.”',
    ],
    'Karl Brand',
  ],
])('goes on with the speaker %s', async (_, paragraphs, name) => {
  expect(await lastVoice(paragraphs)).toBe(name);
});

test('gives the answers to whom an interview is with, where its first words name others as well', async () => {
  const lines = [
    'Marit Solheim, 36, has run the harbour of Hale since 2019. She faces a vote on Sunday against Karl Brand, once a foreman there.',
    'Q: You won by 211 votes last time. Are you nervous?',
    'A: I was nervous last time. This time I am just tired.',
    'Q: The yard closed in 2024. Was that you?',
    'A: Karl was a foreman there, he knows the books as well as I do.',
    'Q: And if you lose?',
    'A: Then I shall sleep until Wednesday and go fishing on Thursday.',
  ];
  const article = {
    ...articleOf(lines, 'en', 'The last cranes'),
    dek: 'Marit Solheim took down three cranes, and Gwen Halloran asked her why',
  };
  const { quotes } = analyseArticle(article, await languages.load('en'));
  const voices = quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name);
  expect(voices).toEqual(['Marit Solheim', 'Marit Solheim', 'Marit Solheim']);
});
