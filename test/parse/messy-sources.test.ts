import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string, name: string): Promise<ReadArticle['article']> {
  const [first] = await readArticles({ name, bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first.article;
}

const headline = 'Altenried closes its swimming bath after cracks are found';
const paragraphs = [
  'The council of Altenried voted on Tuesday to close the old swimming bath at the end of May, after engineers found cracks in its roof.',
  '“We had hoped for two more summers,” said Mayor Irma Kolb, who learned to swim there in 1971. “But nobody wants to stand under that roof.”',
  'Repairs would cost 4.2 million crowns, three times what the town had set aside, according to a report that the council made public last week.',
  'A new bath is planned beside the school, though not before 2031, and pupils will be taken by bus to Lindach until then.',
];
const text = paragraphs.join('\n\n');
const inPage = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

describe('a page that calls itself otherwise than its article', () => {
  test.each([
    [
      'its first heading is the paper’s name, in a picture',
      `<title>The Lindach Observer</title><h1><a href="/"><img alt="The Lindach Observer" src="l.png"></a></h1><h2>${headline}</h2><p class="by">Otto Brand</p><p class="dt">4 March 2031</p>`,
    ],
    [
      'its first heading is the paper’s name, in letters',
      `<title>The Lindach Observer | News</title><h1>The Lindach Observer</h1><div class="headline">${headline}</div><div class="by">by Otto Brand, 4 March 2031</div>`,
    ],
  ])('gives the headline above its text: %s', async (_, head) => {
    expect(await read(`<html>${head}${inPage}</html>`, 'a.html')).toMatchObject({
      headline,
      bylines: ['Otto Brand'],
      published: '2031-03-04',
      publisher: 'The Lindach Observer',
      text,
    });
  });

  test.each([
    `<title>Untitled document</title><h1 class="c3">${headline}</h1>`,
    `<p class="c3"><span>${headline}</span></p><p class="c0"><span></span></p><p><span>By Otto Brand</span></p>`,
  ])('a document saved as a page has its first line: %j', async (head) => {
    expect(await read(`<html>${head}${inPage}</html>`, 'a.html')).toMatchObject({ headline, text });
  });
});

test('the name of an account is no author, a byline in the text is', async () => {
  const article = await read(
    `<html><head><title>${headline}</title><script type="application/ld+json">{"@type":"Article","headline":"${headline}","author":{"name":"lobs_admin"}}</script></head><body><article><h1>${headline}</h1><span class="byline">by <span class="author vcard"><a>lobs_admin</a></span></span><p><em>By Otto Brand</em></p>${inPage}</article></body></html>`,
    'a.html',
  );
  expect(article).toMatchObject({ bylines: ['Otto Brand'], text });
});

test('of a mail passed on by hand, what stands above its subject in the text is a note', async () => {
  const article = await read(
    `From: Ines <ines@example.org>\nTo: Desk\nSubject: FW: ${headline}\n\nHave a look at this. Can we run it?\n\nInes\n\n${headline}\nBy Otto Brand\n4 March 2031\n\n${text}`,
    'a.eml',
  );
  expect(article).toMatchObject({ headline, bylines: ['Otto Brand'], published: '2031-03-04', text });
});

test('an agency’s slug, and what it notes of sending, are no part of a report', async () => {
  const article = await read(
    `BC-ALTENRIED-BATH:ALT — domestic (420)\nALT3471 4 di 210 AWX\n${headline}\n=\nBy Otto Brand\n${text}\nAWX ob/lf\n041905 MAR 31`,
    'a.txt',
  );
  expect(article).toMatchObject({ headline, bylines: ['Otto Brand'], text });
});

test('a running head and a page’s number are no part of a text that was laid out', async () => {
  const article = await read(
    `THE VALLEY COURIER                     Page 3\n\n${headline}\n\nOTTO BRAND\n\n${text}\n\n                        3\n`,
    'a.txt',
  );
  expect(article).toMatchObject({ headline, publisher: 'THE VALLEY COURIER', bylines: ['Otto Brand'], text });
});

test('a word that a line’s end breaks is whole where the text has it whole', async () => {
  const wrapped =
    'The council of Altenried voted to close the swim-\nming bath, which has a long-standing leak in its\nroof. The swimming bath was built when the roofs\nof the valley were still made of wood and slate,\nand it has been mended in each of the last four-\nteen years by the same two men from the village.';
  expect((await read(`${headline}\n\n${wrapped}`, 'a.txt')).text).toBe(
    wrapped.replace('swim-\nming', 'swimming').replace('four-\nteen', 'four-teen').replaceAll('\n', ' '),
  );
});

describe('date lines', () => {
  test.each([
    ['21 July 2013 Last updated at 10:02 GMT', '2013-07-21'],
    ['21 July 2013 | Updated 22 minutes ago', '2013-07-21'],
    ['Last updated 3 minutes ago', null],
    ['Posted 2h ago', null],
  ])('%j is none of the headline or the text', async (line, published) => {
    for (const document of [`${line}\n\n${headline}\n\n${text}`, `${headline}\n${line}\n\n${text}`])
      expect(await read(document, 'a.txt')).toMatchObject({ headline, published, text });
  });
});

describe('what a page’s text takes along when it is copied', () => {
  const pasted = async (line: string): Promise<string> =>
    (await read(`${headline}\n\n${paragraphs[0]}\n\n${line}\n\n${paragraphs.slice(1).join('\n\n')}`, 'a.txt'))
      .text;

  test.each([
    'The bath in Altenried, Northland, February 27, 2031. REUTERS/Ola Berg/File Photo Purchase Licensing Rights',
    'The bath in Altenried in February. Ola Berg / AFP',
    'The bath in Altenried, built in 1911. © Ola Berg / Nordbild',
    'Swimmers leave the bath on Tuesday. (AP Photo/Ola Berg)',
    'Suggested Topics:',
    'This article is more than 3 months old',
  ])('is no paragraph: %s', async (line) => {
    expect(await pasted(line)).toBe(text);
  });

  test.each([
    'Two clubs, one of them from Lindach, want to buy the bath. It costs 40 crowns a head/visit.',
    'The report was first told of by the agencies, the council said. (dpa/AFP)',
  ])('stays: %s', async (line) => {
    expect(await pasted(line)).toContain(line);
  });

  test('is not read out within a sentence, and marks of old wires are quotation marks', async () => {
    const line =
      "The builder (KOLB.N), opens new tab will wait. ``We are patient,'' said its head, Ada Kolb.";
    expect(await pasted(line)).toContain(
      'The builder (KOLB.N) will wait. “We are patient,” said its head, Ada Kolb.',
    );
  });
});

test('a press release ends above what the company says of itself', async () => {
  const about =
    'About Lindach Baths\n\nLindach Baths AG runs 23 baths and has 400 employees.\n\nForward-looking statements\n\nThis release holds statements that may not come true.';
  expect((await read(`${headline}\n\n${text}\n\n${about}`, 'a.txt')).text).toBe(text);
  const inside = `${paragraphs[0]}\n\nAbout the roof\n\n${paragraphs.slice(1).join('\n\n')}`;
  expect((await read(`${headline}\n\n${inside}`, 'a.txt')).text).toBe(inside);
});
