import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string, name = 'a.txt'): Promise<ReadArticle['article']> {
  const [first] = await readArticles({ name, bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first.article;
}

const stories = {
  en: [
    'Harbour office orders a second dredger for the silted basin',
    'The harbour office of Westerby has ordered a second dredger, its director said on Monday, because the basin loses depth.',
  ],
  fr: [
    'Le port de Valmer commande une deuxième drague pour le bassin',
    'Le port de Valmer a commandé une deuxième drague, a dit lundi son directeur, parce que le bassin perd de sa profondeur.',
  ],
  es: [
    'El puerto de Valmar encarga una segunda draga para la dársena',
    'El puerto de Valmar ha encargado una segunda draga, dijo el lunes su director, porque la dársena pierde profundidad.',
  ],
  ja: [
    'みなと町、二隻目の浚渫船を発注へ',
    'みなと町は5日、港の水深が浅くなっているとして二隻目の浚渫船を発注すると発表した。費用は三億円を見込んでいる。',
  ],
} as const;

const under = (code: keyof typeof stories, lines: string): Promise<ReadArticle['article']> =>
  read(`${stories[code][0]}\n\n${lines}\n\n${stories[code][1]}\n\n${stories[code][1]}`);

describe('lines of who wrote and when', () => {
  test.each([
    [
      'en',
      'By Hattie Pool\nCourt reporter\nPublished: 14:12, 3 June 2026',
      ['Hattie Pool'],
      '2026-06-03T14:12',
    ],
    [
      'en',
      'Reporting by Hattie Pool | Markets | Updated Tue 17 Feb 2026 18:40 GMT',
      ['Hattie Pool'],
      '2026-02-17T18:40Z',
    ],
    [
      'en',
      'Hattie Pool (now) and Mo Farrant (earlier)\nThu 20 Nov 2025',
      ['Hattie Pool', 'Mo Farrant'],
      '2025-11-20',
    ],
    ['en', 'Science desk, 8 April 2026', [], '2026-04-08'],
    ['en', '4 hours ago\n\nHattie Pool\nEducation correspondent', ['Hattie Pool'], null],
    ['en', 'By HATTIE O’POOL', ['Hattie O’Pool'], null],
    [
      'fr',
      'Par Solène Pool (avec agences)\nPublié le 18 juin 2026 à 19h04',
      ['Solène Pool'],
      '2026-06-18T19:04',
    ],
    ['es', 'Julián Pool | Valmar - 03 feb 2026 - 20:15 CET', ['Julián Pool'], '2026-02-03T20:15+01:00'],
    ['ja', '2026年11月5日 18時20分 北日新報 記者・柏木美晴', ['柏木美晴'], '2026-11-05T18:20'],
  ] as const)('%s: %j', async (code, lines, bylines, published) => {
    const article = await under(code, lines);
    expect(article).toMatchObject({ headline: stories[code][0], bylines, published });
    expect(article.text.startsWith(stories[code][1])).toBe(true);
  });

  test('an abbreviation keeps its capitals', async () => {
    expect((await under('en', 'By BBC NEWS')).bylines).toEqual(['BBC NEWS']);
  });

  test('the heading of a list is nobody’s name', async () => {
    const text = `${stories.en[0]}\n\n${stories.en[1]}\n\nSecond Quarter Highlights\n\n• The basin lost two metres\n• The dredger costs nine million\n\n${stories.en[1]}`;
    expect((await read(text)).bylines).toEqual([]);
  });

  test('a dateline may have a dash behind each of its parts', async () => {
    const text = `${stories.en[0]}\n\nWESTERBY, Norland – November 5, 2026 – (NEWSLINE) – ${stories.en[1]}`;
    expect(await read(text)).toMatchObject({ published: '2026-11-05', publisher: 'NEWSLINE' });
  });

  test('what leads to a mail elsewhere is not its headline', async () => {
    const mail = `From: Wire <wire@harbour.example>\nSubject: ${stories.en[0]}\nDate: Wed, 14 Jan 2026 06:02:00 +0000\n\nView in browser: https://harbour.example/v/882\n\n${stories.en[1]}\n`;
    const article = await read(mail, 'a.eml');
    expect(article.headline).toBe(stories.en[0]);
    expect(article.text).toBe(stories.en[1]);
  });
});
