import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import type { ReadArticle } from '../../lib/parse/format.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { makePdf } from './support/pdf.ts';
import { bytesOf, htmlParagraphs, story } from './support/story.ts';

const all = (name: string, text: string): Promise<readonly ReadArticle[]> =>
  readArticles({ name, bytes: bytesOf(text) }, languages);
const read = async (name: string, text: string): Promise<ReadArticle['article']> => {
  const [first] = await all(name, text);
  if (!first) throw new Error('a reader gave no article');
  return first.article;
};

const whole = story.paragraphs.join('\n\n');
const steps = async (name: string, text: string): Promise<string[]> =>
  (await all(name, text)).flatMap(({ removals }) => removals.map(({ step }) => step));

describe('a mail', () => {
  const german = [
    'Die alte Drehbrücke in Untermarsch wird für zwei Jahre gesperrt, beschloss der Rat am Dienstag nach langer Sitzung.',
    'Vier der neun Lager haben Risse. Die Arbeiten kosten 31 Millionen Euro, wie die Bauverwaltung am Abend mitteilte.',
  ];
  const head =
    'From: Karin <k@verlag.example>\nTo: r@verlag.example\nSubject: WG: Brücke\nDate: Wed, 5 Mar 2031 09:12:00 +0100\nMIME-Version: 1.0\n';

  test('that Outlook passes on without a mark above the head of the message', async () => {
    const text = `${head}Content-Type: text/plain; charset=utf-8\n\nBitte für morgen.\n\nViele Grüße\nKarin\n\nVon: Presse <p@stadt.example>\nGesendet: Dienstag, 4. März 2031 07:48\nAn: Verteiler\nBetreff: Drehbrücke wird zwei Jahre gesperrt\n\n${german.join('\n\n')}\n\nMit freundlichen Grüßen\ni. A. Jule Sund\nTel. 0555 1234\n`;
    expect(await read('a.eml', text)).toMatchObject({
      headline: 'Drehbrücke wird zwei Jahre gesperrt',
      published: '2031-03-04T07:48',
      text: german.join('\n\n'),
    });
    expect(await steps('a.eml', text)).toEqual(expect.arrayContaining(['forwarded', 'signature']));
  });

  test('that is a page alone and passes a message on', async () => {
    const page = `<html><body><p>Zur Info.</p><div><p><b>Von:</b> Presse<br><b>Gesendet:</b> Dienstag, 4. März 2031 07:48<br><b>An:</b> Verteiler<br><b>Betreff:</b> Drehbrücke wird zwei Jahre gesperrt</p></div>${german.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    expect(await read('a.eml', `${head}Content-Type: text/html; charset=utf-8\n\n${page}`)).toMatchObject({
      headline: 'Drehbrücke wird zwei Jahre gesperrt',
      text: german.join('\n\n'),
    });
  });

  test('whose text has a name and a colon is no message passed on', async () => {
    const text = `${head}Content-Type: text/plain; charset=utf-8\n\nVon: der Brücke\n\n${german.join('\n\n')}`;
    expect((await read('a.eml', text)).text).toContain('Von: der Brücke');
  });

  test('in a mailbox is one of its articles', async () => {
    const message = (number: number): string =>
      `From ada@courier.example Wed Mar  5 06:00:0${number} 2031\n${head}Subject: Message ${number}\nContent-Type: text/plain; charset=utf-8\n\n${german.join('\n\n')}\n\n`;
    expect(await all('a.mbox', message(1) + message(2))).toHaveLength(2);
  });

  test('that is a page which a browser saved is read as the page', async () => {
    const saved = `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/bridge\nSubject: Courier\nDate: Thu, 6 Mar 2031 09:12:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body><article><h1>${story.headline}</h1><p class="byline">By Nora Lindqvist</p>${htmlParagraphs}</article></body></html>\n--b--\n`;
    expect(await read('page.mhtml', saved)).toMatchObject({
      headline: story.headline,
      bylines: ['Nora Lindqvist'],
      published: null,
      url: 'https://courier.example/bridge',
    });
  });
});

describe('a plain text', () => {
  test('of a press database, one article a document', async () => {
    const document = (number: number): string =>
      `${number} of 2 DOCUMENTS\n\nThe Marsh Courier\n\nMarch 5, 2031 Wednesday\n\n${story.headline}\n\nBYLINE: Nora Lindqvist\n\nSECTION: Town; Pg. 4\n\nLENGTH: 112 words\n\n${whole}\n\nLOAD-DATE: March 6, 2031\n\n`;
    const found = await all('a.txt', document(1) + document(2));
    expect(found).toHaveLength(2);
    expect(found[1]?.article).toMatchObject({
      headline: story.headline,
      bylines: ['Nora Lindqvist'],
      section: 'Town',
      published: '2031-03-05',
      text: whole,
    });
  });

  test.each([
    ['en', 'Title: ', 'Author: Nora Lindqvist\nDate: 5 March 2031\nSection: Town\n\n'],
    [
      'a database',
      'HEADLINE: ',
      '\nBYLINE: Nora Lindqvist\n\nLENGTH: 112 words\n\nDATE: 5 March 2031\n\nBODY:\n\n',
    ],
  ])('under labelled lines: %s', async (_, title, lines) => {
    expect(await read('a.txt', `${title}${story.headline}\n${lines}${whole}\n`)).toMatchObject({
      headline: story.headline,
      bylines: ['Nora Lindqvist'],
      published: '2031-03-05',
      text: whole,
    });
  });

  test('whose list marks touch the words, which a name under the text does not', async () => {
    const items = [
      '-The council of Lower Marsh meets again on Friday.',
      '-Four of the nine bearings are cracked.',
    ];
    const { text, paragraphs } = await read(
      'a.txt',
      `${story.headline}\n\n${whole}\n\n${items.join('\n\n')}\n\n-Nora Lindqvist\n`,
    );
    const listed = paragraphs.filter(({ kind }) => kind === 'list-item');
    expect(listed.map(({ start, end }) => text.slice(start, end))).toEqual(
      items.map((item) => item.slice(1)),
    );
  });

  test('with the marks of an American agency', async () => {
    const text = `BC-Swing Bridge, 2nd Ld-Writethru,450\n^${story.headline}<\n^Eds: UPDATES with quotes.<\n^By NORA LINDQVIST=\n^Coastline Wire=\n   LOWER MARSH (CW) _ ${story.paragraphs.join('\n   ')}\n   ___\n`;
    expect(await read('a.txt', text)).toMatchObject({
      headline: story.headline,
      bylines: ['Nora Lindqvist'],
      dateline: { place: 'LOWER MARSH', agency: 'CW' },
    });
  });

  test('with the head and the notes of a German agency', async () => {
    const text =
      'xyz 0123 4 vm 230 abc 0045\n\nVerkehr/Brücken/Untermarsch/\n(Zusammenfassung 1010 - neu: Kosten)\nDrehbrücke wird zwei Jahre gesperrt\n= (Foto - Archiv) =\n\nUntermarsch (xyz) - Die alte Drehbrücke wird für zwei Jahre gesperrt, beschloss der Rat am Dienstag.\n  Vier der neun Lager haben Risse, wie die Bauverwaltung am Abend mitteilte.\n\n# xyz-Notizblock\n\n## Kontakte\n- Jule Sund, +49 555 1234\n';
    const article = await read('a.txt', text);
    expect(article).toMatchObject({
      headline: 'Drehbrücke wird zwei Jahre gesperrt',
      dateline: { place: 'Untermarsch', agency: 'xyz' },
    });
    expect(article.text).toMatch(/am Abend mitteilte\.$/);
  });

  test('with points between headline and byline', async () => {
    const text = `${story.headline}\n\n* Ferries run every ten minutes\n* Four of nine bearings cracked\n\nBy Nora Lindqvist and Tom Abara\n\nLOWER MARSH, March 5 (Wire) - ${whole}\n\n(Reporting by Nora Lindqvist and Tom Abara; Editing by Ole Berg)\n\n((nora@wire.example; +45 555 1234))\n`;
    const article = await read('a.txt', text);
    expect(article).toMatchObject({
      bylines: ['Nora Lindqvist', 'Tom Abara'],
      dateline: { place: 'LOWER MARSH' },
    });
    expect(article.text).not.toMatch(/By Nora|@/);
  });

  test('of a firm, with whom to ask above it and a rule below', async () => {
    const text = `FOR IMMEDIATE RELEASE\n\nContact: Lara Whit\nPhone: +1 555 010 2200\nEmail: press@harbour.example\n\n${story.headline}\n\n${whole}\n\n###\n`;
    const article = await read('a.txt', text);
    expect(article.headline).toBe(story.headline);
    expect(article.text).toBe(whole);
  });

  test('wrapped, with indented first lines and no blank lines between', async () => {
    const lines = [
      '     The council of Lower Marsh voted on Tuesday to close the old',
      'swing bridge for two years, because engineers had found cracks in',
      'four of its nine bearings and wanted no further risk.',
      '     Ferries will run every ten minutes from the fish market until',
      'the work is done; the last one leaves at half past eleven, when the',
      'market closes its doors to all but the night watch.',
    ];
    const article = await read('a.txt', `${story.headline}\n\n${lines.join('\r\n')}\r\n`);
    expect(article.paragraphs).toHaveLength(2);
    expect(article.text).toContain('the old swing bridge for two years');
  });
});

describe('Markdown', () => {
  test('of a note program shows its links, and neither comments nor tags', async () => {
    const text = `---\nsource: https://courier.example/bridge\nauthor:\n  - "[[Nora Lindqvist]]"\n---\n# ${story.headline}\n\nThe council of [[Lower Marsh|the town]] voted ==to close== the bridge. ^b1\n\n![[bridge.png]]\n\n${whole}\n\n%% call Holm %%\n\n#bridge #town\n`;
    const article = await read('a.md', text);
    expect(article).toMatchObject({
      bylines: ['Nora Lindqvist'],
      url: 'https://courier.example/bridge',
      publisher: null,
    });
    expect(article.text).toBe(`The council of the town voted to close the bridge.\n\n${whole}`);
  });

  test('with the title block of Pandoc', async () => {
    expect(
      await read('a.md', `% ${story.headline}\n% Nora Lindqvist; Tom Abara\n% March 5, 2031\n\n${whole}`),
    ).toMatchObject({
      headline: story.headline,
      bylines: ['Nora Lindqvist', 'Tom Abara'],
      published: '2031-03-05',
      text: whole,
    });
  });
});

test('hidden text of a Word document is not read', async () => {
  const run = (text: string, properties = ''): string =>
    `<w:p><w:r>${properties}<w:t>${text}</w:t></w:r></w:p>`;
  const body = `${story.paragraphs.map((text) => run(text)).join('')}${run('A note to the desk.', '<w:rPr><w:vanish/></w:rPr>')}`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });
  const [first] = await readArticles({ name: 'a.docx', bytes }, languages);
  expect(first?.article.text).toBe(whole);
});

test('ninjs 3: the main body, not a caption, and the subheadline as the dek', async () => {
  const item = {
    standard: { name: 'ninjs', version: '3.0' },
    uri: 'urn:1',
    type: 'text',
    headlines: [{ role: 'main', value: story.headline }],
    subheadlines: [{ value: story.dek }],
    bodies: [
      { role: 'caption', contenttype: 'text/html', value: '<p>A diver looks at a bearing.</p>' },
      { role: 'main', contenttype: 'text/plain', value: whole },
    ],
  };
  expect(await read('a.json', JSON.stringify(item))).toMatchObject({ dek: story.dek, text: whole });
});

test('paragraphs of one line each in a PDF, a gap between them, stay apart', async () => {
  const lines = Array.from({ length: 12 }, (_, at) => ({
    x: 60,
    y: 700 - at * 28,
    size: 11,
    text: `On day ${at + 1} the council of the town met again and spoke of the boats until late.`,
  }));
  const more = [
    'The last of the meetings took longer, and what was written down of it then',
    'fills three whole lines of one paragraph, which ends where it must end and',
    'nowhere else.',
  ].map((text, at) => ({ x: 60, y: 340 - at * 14, size: 11, text }));
  const [first] = await readArticles({ name: 'a.pdf', bytes: makePdf([[...lines, ...more]]) }, languages);
  expect(first?.article.paragraphs).toHaveLength(13);
});

test('the foot of an article names its author, in the microformat of names', async () => {
  const page = `<html><body><article><h1>${story.headline}</h1>${htmlParagraphs}<footer><p>By <a class="p-author h-card">Nora Lindqvist</a> on <time class="dt-published" datetime="2024-03-05">March 5</time>.</p></footer></article></body></html>`;
  expect((await read('a.html', page)).bylines).toEqual(['Nora Lindqvist']);
});
