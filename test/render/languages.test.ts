import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Article } from '../../lib/model/index.ts';
import { renderDigestHtml } from '../../lib/render/digest/html.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';

/** Articles with a date, a figure and a quotation each. */
const stories: Readonly<Record<string, readonly [headline: string, ...paragraphs: string[]]>> = {
  ar: [
    'إغلاق الجسر القديم في ميناء هلال',
    'أعلنت بلدية ميناء هلال يوم الثلاثاء أن الجسر القديم على النهر سيُغلق أمام السيارات لمدة 18 شهرًا بسبب أعمال الترميم.',
    'وقالت رئيسة البلدية: «لن نترك أحدًا من السكان بلا طريق إلى عمله، وسنوفر حافلات مجانية طوال مدة الأعمال».',
    'وتبلغ كلفة المشروع 40 مليون دولار، وكان الجسر قد بُني قبل أكثر من مئة عام، وهو من أقدم الجسور في المنطقة.',
  ],
  fr: [
    'Le vieux pont de Port-Halle fermé pour travaux',
    'La mairie de Port-Halle a annoncé mardi que le vieux pont sur le fleuve sera fermé aux voitures pendant 18 mois pour des travaux de rénovation.',
    '« Aucun habitant ne sera laissé sans chemin vers son travail, et les navettes seront gratuites », a déclaré la maire, Claire Vasselin.',
    'Le projet coûte 40 millions d’euros. Le pont, construit il y a plus de cent ans, est un des plus anciens de la région.',
  ],
  ja: [
    '港町の旧橋、改修で通行止めへ',
    '港町の市役所は火曜日、川にかかる古い橋を改修工事のため18か月間、車両通行止めにすると発表した。',
    '市長は「住民の通勤の足を必ず守ります。工事の間は無料のバスを走らせます」と話した。',
    '市によると、亀裂は春の点検で見つかり、橋を渡る車は1日およそ9000台にのぼる。工事は6月に始まる予定だ。',
    '工事費は40億円で、橋は百年以上前に建てられ、この地域で最も古い橋の一つとされている。',
  ],
};

function articleOf([headline, ...paragraphs]: readonly [string, ...string[]], language: string): Article {
  const text = paragraphs.join('\n\n');
  return {
    headline,
    dek: null,
    bylines: [],
    published: '2031-03-01',
    modified: null,
    publisher: null,
    section: null,
    url: 'https://paper.example/bridge',
    language,
    text,
    paragraphs: paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph);
      return { start, end: start + paragraph.length, kind: 'body' as const };
    }),
  };
}

/** All Latin words that stand around the source's own. */
const visible = (html: string): string =>
  html
    .replace(/<style[^>]*>[^<]*<\/style>|<[^>]*>/g, ' ')
    .replace(/&[^;\s]{1,8};/g, ' ')
    .toLowerCase();

test.each(Object.entries(stories))(
  'around an article in %s all is said in its language, in page and text',
  async (code, story) => {
    const own = languages.detect(story.join('\n'));
    expect(own).toBe(code);
    const language = await languages.load(own);
    const digest = digestArticle(articleOf(story, code), language);
    const { labels } = language;
    const titles = [
      ...(digest.facts.length > 0 ? [labels.keyFacts] : []),
      ...(digest.figures.length > 0 ? [labels.figures] : []),
      ...(digest.quotes.length > 0 ? [labels.quotes] : []),
    ];
    expect(titles.length).toBeGreaterThan(0);
    const html = renderDigestHtml(digest, labels);
    const text = renderDigestText(digest, labels);
    const { labels: english } = await languages.load('en');
    for (const shown of [visible(html), text.toLowerCase()]) {
      for (const words of ['keyFacts', 'figures', 'quotes', 'whoAndWhere', 'readSource', 'promise'] as const)
        expect(shown).not.toContain(english[words].toLowerCase());
      for (const title of [...titles, labels.minutes(digest.minutes.digest, digest.minutes.article)])
        expect(shown).toContain(title.toLowerCase());
      if (code !== 'fr') expect(shown.replace(/https?:\S+/g, '')).not.toMatch(/[a-z]{3}/);
    }
    expect(html).toContain(labels.readSource);
    expect(html).toContain(`lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(text).toContain(labels.date('2031-03-01'));
  },
);

test.each([
  ['fr', '2031-03-01', '1er mars 2031'],
  ['es', '2031-03-11', '11 de marzo de 2031'],
  ['es', '--03-11', '11 de marzo'],
  ['pt', '2031-03-01', '1º de março de 2031'],
  ['pl', '2031-03', 'marzec 2031 r.'],
  ['cs', '2031-03-11', '11. března 2031'],
  ['ja', '2031-03-01', '2031年3月1日'],
  ['zh', '--03-01', '3月1日'],
  ['ar', '2031-03-11', '11 مارس 2031'],
  ['he', '2031-03-11', '11 במרץ 2031'],
  ['ja', 'next week', 'next week'],
])('%s writes %s as %s', async (code, iso, shown) => {
  const { labels } = await languages.load(code);
  expect(labels.date(iso)).toBe(shown);
});
