import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string): Promise<ReadArticle> {
  const [first] = await readArticles({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

const headline = 'Harbour office orders a second dredger for the silted basin';

describe('datelines', () => {
  const rest = 'The harbour office of Westerby has ordered a second dredger, its director said.';
  test.each([
    ['WESTERBY, June 2 (Wire) - ', 'WESTERBY', 'Wire'],
    ['WESTERBY (Wire) - ', 'WESTERBY', 'Wire'],
    ['WESTERBY, 2 June - ', 'WESTERBY', null],
    ['WESTERBY, June 2, 2032 (Wire) -- ', 'WESTERBY', 'Wire'],
    ['Westerby, 2 June 2032. ', 'Westerby', null],
    ['WESTERBY — ', 'WESTERBY', null],
    ['Westerby. ', 'Westerby', null],
    ['(WBC) ', null, 'WBC'],
    ['(The Hale Weekly)', null, 'The Hale Weekly'],
  ])('%s is kept in the text and in no paragraph', async (dateline, place, agency) => {
    const { article } = await read(
      `${headline} in Westerby\n\n${dateline}${rest}\n\nIt is due in the autumn.`,
    );
    expect(article.text.startsWith(dateline + rest)).toBe(true);
    expect(article.dateline).toMatchObject({ start: 0, text: dateline.trimEnd(), place, agency });
    const [first] = article.paragraphs;
    expect(article.text.slice(first?.start, first?.end)).toBe(rest);
    if (dateline.includes('2032')) expect(article.published).toBe('2032-06-02');
    else if (dateline.includes('June')) expect(article.publishedText).toMatch(/June/);
  });

  test.each([
    [
      'de',
      'Westerby (dpa) - ',
      'Das Hafenamt der Stadt hat am Montag einen zweiten Bagger bestellt, sagte der Leiter.',
      'dpa',
    ],
    [
      'de',
      'Westerby, 2. Juni 2032. ',
      'Das Hafenamt der Stadt hat am Montag einen zweiten Bagger bestellt, sagte der Leiter.',
      null,
    ],
    [
      'fr',
      'WESTERBY, 2 juin (AFP) - ',
      'Le port de la ville a commandé une deuxième drague, a annoncé lundi son directeur.',
      'AFP',
    ],
    [
      'uk',
      'ВЕСТЕРБІ. ',
      'Управління порту Вестербі замовило другий земснаряд, повідомив у понеділок його директор.',
      null,
    ],
    [
      'es',
      'Westerby, 2 jun (EFE).- ',
      'El puerto de la ciudad ha encargado una segunda draga, anunció el lunes su director.',
      'EFE',
    ],
    [
      'ja',
      '【西港市＝山田太郎】',
      '港湾局は月曜日、二隻目の浚渫船を発注したと発表した。費用は九百万クローネだ。',
      null,
    ],
    ['zh', '新华社西港6月2日电 ', '港务局局长周一表示，已经订购第二艘挖泥船，造价九百万。', '新华社'],
  ])('in %s: %s', async (language, dateline, body, agency) => {
    const { article } = await read(dateline + body);
    expect(article).toMatchObject({ language, text: dateline + body });
    expect(article.dateline).toMatchObject({ agency });
    expect(article.dateline?.place).not.toBeNull();
    expect(article.paragraphs[0]?.start).toBe(dateline.length);
  });

  test.each([
    'Smith - who had asked for it - was pleased on Monday.',
    'Silence. Nobody on the pier had expected it.',
    'The office – it has nine clerks – said so on Monday.',
    'On 2 June 2032. nothing had been done.',
  ])('none: %s', async (opening) => {
    const { article } = await read(`${opening} ${rest}\n\nIt is due in the autumn.`);
    expect(article.dateline).toBeUndefined();
    expect(article.paragraphs[0]?.start).toBe(0);
  });
});
