import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string, name = 'a.txt'): Promise<ReadArticle['article']> {
  const [first] = await readArticles({ name, bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first.article;
}

const headline = 'Harbour office orders a second dredger for the silted basin';
const first =
  'The harbour office of Westerby has ordered a second dredger, its director said on Monday, because the basin loses depth.';
const prose = `${first}\n\nThe ship will cost nine million crowns and is due in the autumn.\n\nFishermen had asked for it since the spring tide left four boats aground.`;

describe('what a page’s top leaves in a pasted text', () => {
  test.each([
    'HOME | NEWS | SPORT | OPINION | SUBSCRIBE',
    'LIVE | NEWS | SPORT | OPINION | SUBSCRIBE',
    'MENU\nNews · Sport · Coast life · Weather',
    'Skip to content\nNEWS • BUSINESS • CULTURE',
  ])('a row of sections is no headline: %j', async (menu) => {
    const article = await read(`${menu}\n\n${headline}\n\n${prose}`);
    expect(article).toMatchObject({ headline, section: null, publisher: null });
    expect(article.text.startsWith(first)).toBe(true);
  });

  test.each(['News', 'Latest News', 'World News', 'Breaking News', 'Live'])(
    'a menu’s item is no paper: %j',
    async (item) => {
      const article = await read(`${item}\n\n${headline}\n\n${prose}`);
      expect(article).toMatchObject({ headline, publisher: null });
    },
  );

  test.each([
    ['Words: Hattie Pool', 'Seven slow trains'],
    ['Interview by Mo Farrant', headline],
    ['Analysis by Mo Farrant', headline],
    ['Text: Mo Farrant', headline],
  ])('whose words they are is a byline: %j', async (line, title) => {
    const article = await read(`${title}\n\n${line}\n\n${prose}`);
    expect(article.headline).toBe(title);
    expect(article.dek).toBeNull();
    expect(article.bylines).toEqual([line.replace(/^.*(?::| by) /, '')]);
  });

  test('a standfirst stands above byline and date', async () => {
    const dek = 'The director on silt, a second language and why she will not dredge the reeds';
    const article = await read(
      `${headline}\n\n${dek}\n\nInterview by Mo Farrant\nFriday 20 November 2026 07.00 GMT\n\n${prose}`,
    );
    expect(article).toMatchObject({ headline, dek, bylines: ['Mo Farrant'], published: '2026-11-20T07:00Z' });
  });

  test.each(['Floods', 'Silt rising', 'A second dredger'])(
    'a short title alone above prose is the headline: %j',
    async (title) => {
      expect(await read(`${title}\n\n${prose}`)).toMatchObject({ headline: title });
    },
  );

  test('an opening quotation mark without its closing one is left out of the headline', async () => {
    expect((await read(`“${headline}\n\n${prose}`)).headline).toBe(headline);
    const quoted = '“We need it” – harbour office orders a dredger';
    expect((await read(`${quoted}\n\n${prose}`)).headline).toBe(quoted);
  });
});

describe('a byline below the result of a match', () => {
  test.each([['7 Nov 2026, 17:31 GMT'], ['Published 7 November 2026']])(
    'the date below it is the article’s: %s',
    async (date) => {
      const { bylines, published, text } = await read(
        `${headline}\n\nWesterby 1-2 Rovers\nCoast League, Mill Lane. Attendance: 3,417\n\nBy Ada Author\n${date}\nShare\n\n${prose}`,
      );
      expect(bylines).toEqual(['Ada Author']);
      expect(published).toMatch(/^2026-11-07/);
      expect(text).not.toContain(date);
    },
  );

  test('a date that stands alone further down is text', async () => {
    const { published, text } = await read(
      `${headline}\n\nBy Ada Author\n\n${prose}\n\n7 May 1931\n\n${first}`,
    );
    expect(published).toBe(null);
    expect(text).toContain('7 May 1931');
  });
});

describe('a date line without a year', () => {
  test('takes the year of the document’s other dates', async () => {
    const article = await read(
      `${headline}\n\n12 February\n\n${first} It did so on 9 February 2018.\n\n${prose}`,
    );
    expect(article.published).toBe('2018-02-12');
  });

  test.each(['', ' It did so on 9 June 2018.', ' It did so on 9 February 2018 and on 1 March 2019.'])(
    'has none where they do not say it: %j',
    async (other) => {
      const article = await read(`${headline}\n\n12 February\n\n${first}${other}\n\n${prose}`);
      expect(article).toMatchObject({ published: null, publishedText: '12 February' });
    },
  );
});

describe('what is no article', () => {
  test.each(['Hello', 'Hello!', 'test test', 'Hallo Welt', '你好'])('%j', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'no-article' });
    await expect(read(text)).rejects.toThrow(text.slice(0, 5));
  });

  test('a brief of one sentence is one', async () => {
    const brief = 'A tram left the rails in Westerby on Monday. Nobody was hurt.';
    expect((await read(brief)).text).toBe(brief);
    expect((await read('今日東京で地震がありました。')).text).toBe('今日東京で地震がありました。');
  });
});

describe('notes of the newsroom', () => {
  test.each([
    'This article was amended on 20 November. An earlier version said the ship cost ten million.',
    'Correction: An earlier version of this story misspelled the director’s name.',
    'For support call Samaritans free on 116 123.',
    '* Do you have a story? Email newsdesk@courier.example or call 01632 960000.',
  ])('are no part of the text: %j', async (note) => {
    const article = await read(`${headline}\n\n${prose}\n\n${note}`);
    expect(article.text).toBe(prose);
    const page = await read(
      `<h1>${headline}</h1>${[...prose.split('\n\n'), note].map((text) => `<p>${text}</p>`).join('')}`,
      'a.html',
    );
    expect(page.text).toBe(prose);
  });

  test.each([
    'Rates of exchange stand in brackets: ($1 = 10.5813 Norwegian crowns)',
    'The paper’s correction of its first story led to a lawsuit, a judge said.',
  ])('prose that speaks of them is: %j', async (line) => {
    expect((await read(`${headline}\n\n${prose}\n\n${line}`)).text).toBe(`${prose}\n\n${line}`);
  });

  test('a rate of exchange alone in brackets is none', async () => {
    expect((await read(`${headline}\n\n${prose}\n\n($1 = 10.5813 Norwegian crowns)`)).text).toBe(prose);
  });
});

test.each([
  ['“Low Water” is published by Kelp (£18.99). To order a copy for £16.71 go to kelpbooks.example.', 0],
  ['The dredger (€9m) was found through a broker, its director said, not on the web.', 1],
  ['Boats.example offers such a dredger for £9m.', 1],
])('where to buy a book is no text, prices and firms are: %s', async (last, count) => {
  const { text } = await read(`${headline}\n\n${prose}\n\n${last}`);
  expect(text.includes(last) ? 1 : 0).toBe(count);
});

describe('pages that state nothing of themselves', () => {
  const lines = [headline, 'By Ada Author', '12 February 2018', ...prose.split('\n\n')];
  test.each([
    ['a document saved as a page', lines.map((line) => `<p class="c1"><span>${line}</span></p>`).join('')],
    ['lines parted by breaks', lines.join('<br>\n')],
    ['paragraphs parted by breaks', lines.join('<br><br>')],
  ])('headline, byline and date stand in their first lines: %s', async (_, body) => {
    const article = await read(`<html><body>${body}</body></html>`, 'a.html');
    expect(article).toMatchObject({ headline, bylines: ['Ada Author'], published: '2018-02-12' });
    expect(article.text.startsWith(first)).toBe(true);
  });

  test('a standfirst under the headline, and byline and date below it, stand above the text', async () => {
    const article = await read(
      `<html><head><title>Harbour office orders dredger - Gazette</title></head><body><h1>${headline}</h1><h2 class="sub">Fishermen call it late and the office calls it luck</h2><div>By Kath Oduya</div><div>20th November 2026</div>${prose
        .split('\n\n')
        .map((text) => `<p>${text}</p>`)
        .join('')}</body></html>`,
      'a.html',
    );
    expect(article).toMatchObject({
      headline,
      dek: 'Fishermen call it late and the office calls it luck',
      bylines: ['Kath Oduya'],
      published: '2026-11-20',
      text: prose,
    });
  });
});

describe('headlines that no heading shows', () => {
  const page = (title: string, first: string): string =>
    `<html><head><title>${title}</title></head><body><div class="t">${first}</div>${prose
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</body></html>`;

  test.each([
    'Dredger for the basin is late | Coast to coast and back again | 2 June',
    'Dredger for the basin is late – Tidings from the sea, realise your potential.',
  ])('are the beginning of the page’s title that it shows: %j', async (title) => {
    const article = await read(page(title, 'Dredger for the basin is late'), 'a.html');
    expect(article.headline).toBe('Dredger for the basin is late');
  });
});

test.each([
  ['<ul><li>Facebook</li><li>X</li></ul><p>Copy link</p>', 'html'],
  ['<p>Share: Facebook – X – WhatsApp</p>', 'html'],
  ['Share: Facebook – X – WhatsApp', 'txt'],
])('a row of buttons above the text is none of it: %j', async (buttons, format) => {
  const document =
    format === 'txt'
      ? `${headline}\n\n${buttons}\n\n${prose}`
      : `<h1>${headline}</h1>${buttons}${prose
          .split('\n\n')
          .map((text) => `<p>${text}</p>`)
          .join('')}`;
  expect((await read(document, `a.${format}`)).text).toBe(prose);
});

describe('newsletters', () => {
  test('the subject, which the text repeats, is the headline; what stands above it is not', async () => {
    const article = await read(
      `From: "Tidal Weekly" <letters@tidal.example>\nTo: reader@example.org\nSubject: ${headline}\nDate: Thu, 19 Nov 2026 08:10:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nView this email in your browser\nTidal Weekly | Issue 212\n\n${headline}\n\nBy Ruben Acht\n\n${prose}\n\n--\nYou are receiving this because you signed up.\nUnsubscribe | Update preferences`,
      'a.eml',
    );
    expect(article).toMatchObject({
      headline,
      bylines: ['Ruben Acht'],
      publisher: 'Tidal Weekly',
      text: prose,
    });
  });
});
