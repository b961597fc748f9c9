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
const firstWords = 'The harbour office of Westerby';

const paragraphsOf = ({ article: { text, paragraphs } }: ReadArticle): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('what stands above the body', () => {
  const fronts: readonly (readonly [what: string, front: string, fields: object])[] = [
    ['a kicker in capitals', `EXCLUSIVE\n\n${headline}`, { section: null }],
    ['a section', `Business\n${headline}`, { section: 'Business' }],
    ['a section in capitals', `BUSINESS\n${headline}`, { section: 'Business' }],
    ['section and sub-section', `SPORT | Sailing Cup\n\n${headline}`, { section: 'Sport' }],
    ['a kicker that no list knows', `WESTERBY BASIN\n${headline}`, { section: null }],
    ['the way through the site', `Skip to main content\nHome › News › Coast\n${headline}`, {}],
    ['the paper’s name', `THE WESTERBY COURIER\n${headline}`, { publisher: 'THE WESTERBY COURIER' }],
    [
      'name and date of the paper',
      `Westerby Courier, 2 June 2032\n\n${headline}`,
      { publisher: 'Westerby Courier', published: '2032-06-02' },
    ],
    [
      'name, date and page of the paper',
      `THE WESTERBY POST · Wednesday 2 June 2032 · Page 3\n\n${headline}`,
      { publisher: 'THE WESTERBY POST', published: '2032-06-02', bylines: [] },
    ],
    [
      'date and name of the paper',
      `Wednesday 2 June 2032 | Westerby Courier\n\n${headline}`,
      { publisher: 'Westerby Courier', published: '2032-06-02' },
    ],
    ['an author above the headline', `By Ilse Brandt\n${headline}`, { bylines: ['Ilse Brandt'] }],
    [
      'an address',
      `https://courier.example/dredger\n\n${headline}`,
      { url: 'https://courier.example/dredger' },
    ],
    [
      'an author with her role',
      `${headline}\nIlse Brandt, harbour correspondent`,
      { bylines: ['Ilse Brandt'] },
    ],
    ['an author with his place', `${headline}\n\nOtto Venn in Westerby`, { bylines: ['Otto Venn'] }],
    ['a bare name', `${headline}\n\nIlse Brandt`, { bylines: ['Ilse Brandt'] }],
    [
      'a name and a date',
      `${headline}\n\nBy Ilse Brandt, 2 June 2032`,
      { bylines: ['Ilse Brandt'], published: '2032-06-02' },
    ],
    ['an interviewer', `${headline}\nInterview: Ilse Brandt`, { bylines: ['Ilse Brandt'] }],
    [
      'a desk',
      `${headline}\nWesterby Business Desk\n2 June 2032`,
      { bylines: ['Westerby Business Desk'], published: '2032-06-02' },
    ],
    [
      'buttons and reading time',
      `${headline}\nBy Ilse Brandt\nShare\nCopy link\nFacebook | WhatsApp\n4 min read`,
      { bylines: ['Ilse Brandt'] },
    ],
    ['date and time beside a dot', `${headline}\n02.06.2032 • 09:40`, { published: '2032-06-02T09:40' }],
    [
      'a dek above the byline',
      `${headline}\n\nFishermen call it late. The office calls it luck.\n\nBy Ilse Brandt`,
      { dek: 'Fishermen call it late. The office calls it luck.', bylines: ['Ilse Brandt'] },
    ],
    ['a result above a report', `SAILING\nWesterby Gulls 4 Norhaven Terns 1\n${headline}`, {}],
    ['a section before a bar', `OPINION | ${headline}`, { section: 'Opinion' }],
  ];

  test.each(fronts)('%s', async (_, front, fields) => {
    const result = await read(`${front}\n\n${prose}`);
    expect(result.article).toMatchObject({ headline, ...fields });
    expect(paragraphsOf(result)[0]?.startsWith(firstWords)).toBe(true);
    // Each line that is not in the text is told of.
    const told = result.removals.map(({ text }) => text);
    for (const line of front.split('\n')) if (line !== '') expect(told).toContain(line);
  });

  test.each([
    [
      'de',
      'WIRTSCHAFT\nHafenamt bestellt zweiten Bagger für das verschlammte Becken\nVon Ilse Brandt\nLesezeit: 3 Minuten',
      'Hafenamt bestellt zweiten Bagger für das verschlammte Becken',
      'Das Hafenamt der Stadt hat nach eigenen Angaben einen zweiten Bagger bestellt.\n\nDas Schiff soll neun Millionen kosten und im Herbst kommen.',
    ],
    [
      'fr',
      'ÉCONOMIE\nLe port commande une deuxième drague pour le bassin envasé\nPar Ilse Brandt\n3 min de lecture',
      'Le port commande une deuxième drague pour le bassin envasé',
      'Le port de la ville a commandé une deuxième drague, a annoncé lundi son directeur.\n\nLe navire coûtera neuf millions et arrivera à l’automne.',
    ],
    [
      'uk',
      'ЕКОНОМІКА\nПорт замовив другий земснаряд для замуленої гавані\nАвтор: Олена Гайова\n2 червня 2032 року',
      'Порт замовив другий земснаряд для замуленої гавані',
      'Управління порту замовило другий земснаряд, повідомив у понеділок його директор.\n\nСудно коштуватиме дев’ять мільйонів і прибуде восени.',
    ],
  ])('in %s', async (language, front, title, body) => {
    const { article } = await read(`${front}\n\n${body}`);
    expect(article).toMatchObject({ language, headline: title });
    expect(article.section).not.toBeNull();
    expect(article.bylines).toHaveLength(1);
    expect(article.text).toBe(body);
  });

  test('in Japanese: the reporter without her role, the date with its time', async () => {
    const { article } = await read(
      '港湾局、二隻目の浚渫船を発注\n記者 山田花子\n2032年6月2日 9時40分\n\n港湾局は月曜日、二隻目の浚渫船を発注したと発表した。費用は九百万クローネだ。\n\n船は秋に届く予定だ。',
    );
    expect(article).toMatchObject({ bylines: ['山田花子'], published: '2032-06-02T09:40' });
    expect(article.text).toMatch(/^港湾局は月曜日/);
  });

  test('a headline in a script without spaces', async () => {
    const { article } = await read(
      '港务局为淤塞的港池订购第二艘挖泥船\n\n港务局局长周一表示，已经订购第二艘挖泥船，造价九百万。\n\n该船将于秋季交付使用。',
    );
    expect(article.headline).toBe('港务局为淤塞的港池订购第二艘挖泥船');
  });
});

describe('what is no front matter', () => {
  test('a first sentence is text, whatever date stands in it', async () => {
    expect((await read(prose)).article).toMatchObject({ headline: null, bylines: [], published: null });
  });

  test('a name of which the text speaks is no author', async () => {
    const { article } = await read(
      `${headline}\n\nOtto Venn\n\n${prose}\n\nOtto Venn was born by the sea.\n\nHe fishes.\n\nOften.`,
    );
    expect(article.bylines).toEqual([]);
  });

  test('a place behind the author is no second author', async () => {
    const { article } = await read(
      `${headline}\n\nBy Otto Venn, Old Westerby\n\n${prose}\n\nThe pier of Old Westerby stays open.\n\nIt is long.\n\nIt is old.`,
    );
    expect(article.bylines).toEqual(['Otto Venn']);
    const { article: other } = await read(`${headline}\n\nBy Otto Venn, Port Alder\n\n${prose}`);
    expect(other.bylines).toEqual(['Otto Venn']);
  });

  test('a short headline stays one when no other line can be', async () => {
    expect((await read(`Dredger ordered\n\n${prose}`)).article.headline).toBe('Dredger ordered');
  });

  test('the first of two lines that could be headlines is it, the second a sub-heading', async () => {
    const { article } = await read(
      `${headline}\n\nWhat the fishermen of the northern pier have to say\n\n${prose}`,
    );
    expect(article.headline).toBe(headline);
    expect(article.text).toMatch(/^What the fishermen/);
  });

  test('a first paragraph is no dek because a button stands below it', async () => {
    const [first = ''] = prose.split('\n\n');
    const { article } = await read(
      `${headline}\n\n${first}\n\nAdvertisement\n\nThe ship is due in the autumn.`,
    );
    expect(article.dek).toBeNull();
    expect(article.text).toContain(first);
  });
});
