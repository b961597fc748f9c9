import { describe, expect, test } from 'vitest';
import { pageOf, paragraphsOf, prose, readPage } from './read.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Comments in elements whose names say nothing, longer together than the article. */
const comments = numbers(30)
  .map(
    (n) =>
      `<div class="x1"><div class="x2">sailor${n} <span>3 hours ago</span></div><div class="x3">I have lived by that harbour for ${n + 2} years, and nobody who votes on such things has ever seen a ship from close by, let alone loaded one in winter.</div><a href="#">Reply</a></div>`,
  )
  .join('');

const nextArticle = (title: string): string =>
  `<article><h1>${title}</h1><p>By Ada Quill</p>${numbers(9)
    .map(
      (n) =>
        `<p>The fares to the island of Nord ${n} rise by ${n} percent on the first of May, the company said, because fuel has become dearer than it had planned.</p>`,
    )
    .join('')}</article>`;

const teasers = numbers(12)
  .map(
    (n) =>
      `<div class="b1"><a href="/${n}"><h3>Council meets on plan ${n}</h3></a><p>The council met on Friday to talk of plan ${n} for the quay, which some of the members hold to be too dear for a town of this size …</p></div>`,
  )
  .join('');

const entries = numbers(8)
  .map(
    (n) =>
      `<div><time>1${n}:05</time><h3>Entry ${n}</h3><p>At ${n + 10} o’clock the wind took the roof off a school, the fire service said, and ${n + 1} families were brought to the hall.</p></div>`,
  )
  .join('');

describe('what follows an article is not the article', () => {
  test.each([
    ['readers’ comments, longer than it', `<div class="q"><h3>30 thoughts</h3>${comments}</div>`],
    [
      'the next two articles',
      `${nextArticle('Ferry fares rise again')}${nextArticle('Snow on the fjord road')}`,
    ],
    ['teasers with text', `<div class="b0">${teasers}</div>`],
  ])('%s', async (_, after) => {
    const { article } = await readPage(pageOf({ after }));
    expect(article.headline).toBe('Ferry terminal to close');
    expect(paragraphsOf(article).slice(0, prose.length)).toEqual(prose);
    expect(article.text.length).toBeLessThan(prose.join('\n\n').length + 60);
  });
});

describe('lines above the text', () => {
  test.each([
    ['a byline', '<p>By Ada Quill and Bo Brandt</p>'],
    ['a byline with its date', '<p>By Ada Quill and Bo Brandt, 3 March 2026, 14:05</p>'],
    ['a date line after a byline', '<p>By Ada Quill and Bo Brandt</p><p>Published: 3 March 2026, 14:05</p>'],
  ])('%s is read and not kept', async (_, lines) => {
    const body = prose.map((text) => `<p>${text}</p>`).join('');
    const { article, removals } = await readPage(
      `<!doctype html><html lang="en"><title>Ferry terminal to close</title><body><main><h1>Ferry terminal to close</h1>${lines}${body}</main></body></html>`,
    );
    expect(article.bylines).toEqual(['Ada Quill', 'Bo Brandt']);
    if (lines.includes('2026')) expect(article.published).toBe('2026-03-03T14:05');
    expect(paragraphsOf(article)).toEqual(prose);
    expect(removals.some(({ text }) => text.startsWith('By Ada Quill'))).toBe(true);
  });

  test('a date line with its change and its reading time', async () => {
    const body = prose.map((text) => `<p>${text}</p>`).join('');
    const { article } = await readPage(
      `<!doctype html><html lang="en"><title>Ferry terminal to close</title><body><main><h1>Ferry terminal to close</h1><p>3 March 2026, 14:05 · Updated 16:20 · 4 min read</p>${body}</main></body></html>`,
    );
    expect(article.published).toBe('2026-03-03T14:05');
    expect(paragraphsOf(article)).toEqual(prose);
  });
});

describe('pages of other kinds', () => {
  test('a live blog whose elements have no names: its start, and its entries in order', async () => {
    const intro =
      'A storm with gusts of 140 kilometres an hour crossed the coast on Tuesday. All entries of the day.';
    const { article } = await readPage(
      `<!doctype html><html lang="en"><title>Storm: the day as it happened</title><body><main><h1>Storm: the day as it happened</h1><p>${intro}</p><div>${entries}</div></main></body></html>`,
    );
    const kept = paragraphsOf(article);
    expect(kept[0]).toBe(intro);
    expect(kept.filter((text) => text.startsWith('Entry'))).toEqual(numbers(8).map((n) => `Entry ${n}`));
  });

  test('a recipe keeps its ingredients and its steps', async () => {
    const inside =
      '<h2>Ingredients</h2><ul><li>500 g cod</li><li>1 l fish stock</li></ul><h2>Method</h2><ol><li>Bring the stock to the boil and add the carrots.</li></ol>';
    const { article } = await readPage(pageOf({ inside }));
    for (const text of ['500 g cod', '1 l fish stock', 'Bring the stock to the boil and add the carrots.'])
      expect(paragraphsOf(article)).toContain(text);
  });

  test('a page that is a table and nothing else is its rows', async () => {
    const rows = numbers(12).map(
      (n) => `<tr><td>District ${n}</td><td>${400 + n}</td><td>${300 - n}</td></tr>`,
    );
    const { article } = await readPage(
      `<!doctype html><html lang="en"><title>Results of the vote</title><body><main><h1>Results of the vote</h1><table>${rows.join('')}</table></main></body></html>`,
    );
    expect(paragraphsOf(article)).toHaveLength(12);
    expect(article.text).toContain('District 7 | 407 | 293');
  });

  test('a table that only lays the page out is no table', async () => {
    const { article } = await readPage(
      `<!doctype html><html lang="en"><title>Ferry terminal to close</title><body><table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><font size="5">Ferry terminal to close</font><br><br>${prose.join('<br><br>')}</td></tr></table></body></html>`,
    );
    for (const text of prose) expect(paragraphsOf(article)).toContain(text);
  });

  test('what stands before a paywall is the article', async () => {
    const { article } = await readPage(
      pageOf({
        after:
          '<div class="paywall"><h2>Read on with a subscription</h2><p>Subscribe now for 2 crowns a week and read everything without limits, cancel at any time.</p></div>',
      }),
    );
    expect(paragraphsOf(article)).toEqual(prose);
  });

  test.each([
    [
      'ar',
      'قرار بشأن ميناء هالفيك',
      [
        'قرر مجلس المدينة يوم الاثنين بناء هويس ثان في ميناء هالفيك بحلول عام ٢٠٢٩ بعد نقاش استمر إحدى عشرة ساعة.',
        'صوت اثنان وثلاثون عضوا لصالح الخطة وتسعة عشر ضدها، وتبلغ كلفة الأعمال ٣١٠ ملايين كرونة.',
      ],
    ],
    [
      'he',
      'נמל הלוויק יורחב',
      [
        'מועצת העיר החליטה ביום שני לבנות סכר שני בנמל הלוויק עד שנת 2029, לאחר דיון שנמשך אחת עשרה שעות.',
        'שלושים ושניים חברים הצביעו בעד התוכנית ותשעה עשר נגדה; העבודה תעלה 310 מיליון כתרים.',
      ],
    ],
    [
      'ja',
      '港に第二水門建設へ',
      [
        'ハルビク市議会は月曜日、十一時間に及ぶ議論の末、2029年までに港に第二の水門を建設することを決めた。',
        '賛成は32人、反対は19人だった。工事費は3億1000万クローナで、国が三分の一を負担する。',
      ],
    ],
  ])('a page in %s', async (lang, title, texts) => {
    const { article } = await readPage(
      `<!doctype html><html lang="${lang}"><title>${title}</title><body><nav><a href="/a">1</a> <a href="/b">2</a></nav><article dir="auto"><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    );
    expect(article.headline).toBe(title);
    expect(article.language).toBe(lang);
    expect(paragraphsOf(article)).toEqual(texts);
  });
});
