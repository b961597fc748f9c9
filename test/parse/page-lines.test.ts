import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string): Promise<ReadArticle> {
  const [first] = await readArticles({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

const headline = 'Harbour office orders a second dredger for the silted basin';
const prose =
  'The harbour office of Westerby has ordered a second dredger, its director said on Monday, because the basin loses forty centimetres of depth a year.\n\nThe ship will cost nine million crowns and is due in the autumn.\n\nFishermen had asked for it since the spring tide left four boats aground.';
const paragraphsOf = ({ article: { text, paragraphs } }: ReadArticle): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('what a page leaves in pasted text', () => {
  const [first = '', second = '', third = ''] = prose.split('\n\n');
  test.each([
    ['share-bar', 'Email'],
    ['share-bar', 'Share Tweet Email'],
    ['share-bar', 'Scroll to continue'],
    ['share-bar', 'Enter your email address'],
    ['reading-time', '3 min read'],
    ['reading-time', 'Reading time: 4 minutes'],
    ['legal-line', '© 2032 Westerby Courier. All rights reserved.'],
    ['legal-line', 'Privacy policy | Cookie settings | Imprint'],
    ['legal-line', 'Contact: news@courier.example · Printed on grey paper'],
    ['caption', 'The old dredger at the north pier. Photo: Ilse Brandt/Harbour Office'],
    ['caption', 'Ilse Brandt/Getty Images'],
  ])('%s: %s', async (step, line) => {
    const result = await read([headline, first, line, second, third].join('\n\n'));
    expect(paragraphsOf(result)).toEqual([first, second, third]);
    expect(result.removals).toContainEqual(expect.objectContaining({ step, text: line }));
  });

  test('the list under “Related articles” goes with its heading', async () => {
    const links = ['Related articles', '• Dredging: what you need to know', '• Quiz: know your mud?'];
    const result = await read([headline, first, second, ...links, '', third].join('\n'));
    expect(paragraphsOf(result)).toEqual([first, second, third]);
    expect(result.removals.slice(-3).map(({ text }) => text)).toEqual(links);
  });

  test('a sign-off names the reporter', async () => {
    const { article } = await read(
      `${headline}\n\n${prose}\n\n(Reporting by Ilse Brandt; Editing by Otto Venn)`,
    );
    expect(article.bylines).toEqual(['Ilse Brandt']);
    expect(article.text).toBe(prose);
  });

  test.each([
    'Email was down for three days, the office said.',
    'Privacy was what the fishermen asked for.',
    'It took him 3 min to read the letter.',
    'The photo: a dredger, a pier, and no water.',
    'Contact between the two offices had ended in May.',
    'Business as usual, said the mayor.',
  ])('keeps prose: %s', async (line) => {
    expect(paragraphsOf(await read([headline, first, line, second].join('\n\n')))).toContain(line);
  });
});
