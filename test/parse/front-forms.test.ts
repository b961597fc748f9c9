import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string, name = 'a.txt'): Promise<ReadArticle['article']> {
  const [first] = await readArticles({ name, bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first.article;
}

const german = {
  headline: 'Hafenamt bestellt zweiten Bagger für das verschlickte Becken',
  first:
    'Das Hafenamt von Westerby hat am Montag einen zweiten Bagger bestellt, weil das Becken an Tiefe verliert.',
  rest: 'Das Schiff kostet neun Millionen Kronen und soll im Herbst geliefert werden, sagte die Direktorin.',
};
const french = {
  headline: 'Le port de Westerby commande une seconde drague pour le bassin',
  first:
    'Le bureau du port de Westerby a commandé lundi une seconde drague, parce que le bassin perd de la profondeur.',
  rest: 'Le navire coûte neuf millions de couronnes et doit être livré cet automne, a indiqué la directrice.',
};

describe('lines of dates', () => {
  test('the state of a page and how long reading takes are one line of dates, and no dek', async () => {
    const dek = 'Die Direktorin will mit dem Baggern im Frühjahr beginnen.';
    const { headline, first, rest } = german;
    const line = 'Stand: 27.09.2026, 23:48 Uhr | Lesedauer: 3 Minuten';
    const article = await read(
      `${headline}\n\n${line}\nVon Jörg Tessmer, Westerby\n\n${dek}\n\n${first}\n\n${rest}`,
    );
    expect(article).toMatchObject({ headline, published: '2026-09-27T23:48' });
    expect(article.dek).not.toBe(line);
    expect(article.bylines).toEqual(['Jörg Tessmer']);
  });

  test('where a page says only when it was changed, a reader weighs it by that', async () => {
    const { headline, first, rest } = german;
    const article = await read(`${headline}\n\nAktualisiert am 27.09.2026, 23:48 Uhr\n\n${first}\n\n${rest}`);
    expect(article).toMatchObject({ published: '2026-09-27T23:48', modified: '2026-09-27T23:48' });
  });

  test('a day stands before its month, where the language writes it so', async () => {
    const { headline, first, rest } = french;
    const line = 'Publié le 12/10/2026 à 18h04, mis à jour le 12/10/2026 à 19h22';
    const article = await read(`${headline}\n\nPar Claire Vasseur\n${line}\n\n${first}\n\n${rest}`);
    expect(article).toMatchObject({ published: '2026-10-12T18:04', modified: '2026-10-12T19:22' });
  });

  test('which of two numbers is the month stays open in English', async () => {
    const text =
      'Harbour office orders a second dredger\n\n12/10/2026\n\nThe harbour office of Westerby has ordered a second dredger, its director said on Monday.\n\nIt is due in the autumn.';
    expect(await read(text)).toMatchObject({ published: null, publishedText: '12/10/2026' });
  });
});

describe('headlines that look like bylines', () => {
  const { first, rest } = german;
  test.each([['Zweiter Bagger in Westerby (bestellt)'], ['Bagger Nord in Westerby']])(
    '“%s” names no author: it tells of what the text tells',
    async (headline) => {
      const more = 'Der Bagger Nord ist nach dem Becken benannt.';
      const text = [headline, first, more, rest, rest].join('\n\n');
      expect(await read(text)).toMatchObject({ headline, bylines: [] });
    },
  );
});

describe('rows above the text', () => {
  test('what a dish takes is no dek', async () => {
    const row = 'Serves 4 | Prep 15 min | Cook 45 min';
    const soup =
      'This is the soup that the ferrymen of Westerby had on the first day of frost, and it needs no meat.';
    const article = await read(
      `Leek and barley soup\n\n${row}\n\nBy Nell Fairweather\n\n${soup}\n\nMelt the butter in a pan.`,
    );
    expect(article).toMatchObject({
      headline: 'Leek and barley soup',
      dek: null,
      bylines: ['Nell Fairweather'],
    });
    expect(article.text.startsWith(soup)).toBe(true);
  });

  test('place and agency are no dek', async () => {
    const text =
      'البنك المركزي في سيران يخفض الفائدة إلى 5.5 في المئة\n\nسيران - وكالة الشمال\nالخميس 5 نوفمبر 2026\n\nخفض البنك المركزي في سيران سعر الفائدة الرئيسي بمقدار نصف نقطة مئوية يوم الخميس.\n\nوتوقع البنك أن ينمو الاقتصاد في العام المقبل.';
    expect(await read(text)).toMatchObject({ dek: null, publisher: 'وكالة الشمال', published: '2026-11-05' });
  });

  test('a paper’s name stands beside the date in a script without spaces too', async () => {
    const text =
      '台風12号、四国に上陸　2人死亡\n\n2026年9月8日 18時20分　北日新聞\n\n大型の台風12号は8日午前6時ごろ、高知県西部に上陸した。土砂崩れで2人が死亡した。\n\n避難指示は約12万世帯に出た。';
    expect(await read(text)).toMatchObject({ publisher: '北日新聞', published: '2026-09-08T18:20' });
  });
});

describe('agencies between slashes', () => {
  test('a wire of press releases', async () => {
    const text =
      'Storm Harbour and Vell Bank sign green loan\n\nBERGEN, Norway, Sept. 15, 2026 /PressWire/ -- Storm Harbour today announced that it has signed a green loan with Vell Bank.\n\nThe loan runs for seven years.';
    const article = await read(text);
    expect(article).toMatchObject({ publisher: 'PressWire', published: '2026-09-15' });
    expect(article.dateline).toMatchObject({ place: 'BERGEN, Norway', agency: 'PressWire' });
  });

  test('the lines that such a wire sets above its report do not hide the dateline', async () => {
    const lines = [
      'NEWS PROVIDED BY',
      'Storm Harbour ASA',
      'BERGEN, Norway, Sept. 15, 2026 /PressWire/ -- Storm Harbour today announced that it has signed a green loan of 450 million crowns with Vell Bank, which is to pay for the deepening of its basin.',
      'The loan runs for seven years, and the first ships of the new class are expected in the spring of 2028, the company said.',
    ].map((line) => `<p>${line}</p>`);
    const page = `<html lang="en"><body><article><h1>Storm Harbour and Vell Bank sign green loan</h1>${lines.join('')}</article></body></html>`;
    const article = await read(page, 'a.html');
    expect(article.dateline).toMatchObject({ place: 'BERGEN, Norway', agency: 'PressWire' });
    expect(
      article.paragraphs.some(({ start }) => article.text.startsWith('Storm Harbour today', start)),
    ).toBe(true);
  });

  test('a day without its year', async () => {
    const text =
      'Поезд сошел с рельсов под Вологдой: пострадали 19 человек\n\nВОЛОГДА, 6 ноября. /Северное агентство/. Девять вагонов пассажирского поезда сошли с рельсов в четверг в 60 км от Вологды.\n\nПогибших нет, все пассажиры выведены из вагонов, сообщил журналистам министр.';
    const article = await read(text);
    expect(article).toMatchObject({ publisher: 'Северное агентство', publishedText: '6 ноября' });
    expect(article.dateline).toMatchObject({ place: 'ВОЛОГДА' });
    expect(article.text.slice(article.paragraphs[0]?.start)).toMatch(/^Девять/);
  });
});
