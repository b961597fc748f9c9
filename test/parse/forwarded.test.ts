import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

const prose =
  'The harbour office of Westerby has ordered a second dredger, its director said on Monday.\n\nThe ship will cost nine million crowns and is due in the autumn.';

async function forward(body: string, date = 'Wed, 2 Jun 2032 at 21:14'): Promise<ReadArticle> {
  const mail = [
    'From: Ilse Brandt <ilse@courier.example>',
    'To: news@courier.example',
    'Subject: Fwd: for page four',
    'Date: Thu, 3 Jun 2032 08:00:00 +0200',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please cut.',
    '',
    '---------- Forwarded message ---------',
    'From: Otto Venn <otto@wire.example>',
    `Date: ${date}`,
    'Subject: for page four',
    '',
    body,
  ].join('\n');
  const [first] = await readArticles({ name: 'a.eml', bytes: new TextEncoder().encode(mail) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

describe('a forwarded article', () => {
  test('has the headline that stands above its byline, not the subject, and the date of the message passed on', async () => {
    const { article } = await forward(
      `Westerby orders a second dredger for its basin\n\nBy Otto Venn\n\nWESTERBY, 2 June - ${prose}`,
    );
    expect(article).toMatchObject({
      headline: 'Westerby orders a second dredger for its basin',
      bylines: ['Otto Venn'],
      published: '2032-06-02T21:14',
      dateline: { place: 'WESTERBY' },
    });
    expect(article.publishedText).toBeUndefined();
  });

  test('has the subject for its headline where the text has none, or none that is proven', async () => {
    expect((await forward(prose)).article.headline).toBe('for page four');
    const { article } = await forward(`Good morning all of you\n\n${prose}`);
    expect(article).toMatchObject({ headline: 'for page four', published: '2032-06-02T21:14' });
  });

  test('has no date where the message passed on names none that can be read', async () => {
    expect((await forward(prose, 'yesterday evening')).article.published).toBeNull();
  });
});

test('an article that a mail quotes below a note is read without note, marks and greeting', async () => {
  const copy = `**Westerby orders a second dredger for its basin**\n\nBy Otto Venn\n\n${prose}\n\nAround 40 ships a day call at the port, the director said, and each of them needs eleven metres of water below its keel.\n\nThe council will vote on it in September.`;
  const mail = [
    'From: Ilse Brandt <ilse@courier.example>',
    'To: news@courier.example',
    'Subject: for page four',
    'Date: Thu, 3 Jun 2032 08:00:00 +0200',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi all,',
    '',
    'copy for tomorrow below.',
    '',
    ...copy.split('\n').map((line) => `> ${line}`),
    '',
    'Best',
    'Ilse',
  ].join('\n');
  const [first] = await readArticles({ name: 'a.eml', bytes: new TextEncoder().encode(mail) }, languages);
  expect(first?.article).toMatchObject({
    headline: 'Westerby orders a second dredger for its basin',
    bylines: ['Otto Venn'],
  });
  expect(first?.article.text).toMatch(/^The harbour office[^>]*September\.$/);
});
