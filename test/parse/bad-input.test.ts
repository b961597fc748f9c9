import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { NewsDigestError } from '../../lib/model/index.ts';
import { parsedBy } from '../../lib/parse/foreign.ts';
import { formats, readArticles } from '../../lib/parse/index.ts';
import { docxParts } from './support/binary-fixtures.ts';
import { makePdf } from './support/pdf.ts';
import { bytesOf, story } from './support/story.ts';

const read = (name: string, bytes: Uint8Array): ReturnType<typeof readArticles> =>
  readArticles({ name, bytes }, languages);

const zeros = (length: number): Uint8Array => new Uint8Array(length);
const manyEntries = Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`${at}.txt`, strToU8('x')]));
const scanned = makePdf([[]]);
const plain = bytesOf(`${story.headline}\n\n${story.paragraphs.join('\n\n')}`);
const deepJson = `${'{"article":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

describe('what cannot be read is refused with its reason', () => {
  test.each([
    ['an empty file', 'a.txt', zeros(0), 'empty-input'],
    ['zeros', 'a.txt', zeros(5_000), 'binary-input'],
    ['white space alone', 'a.txt', bytesOf(' \n\n\t '), 'no-article'],
    [
      'a PNG named .txt',
      'a.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      'binary-input',
    ],
    [
      'an old Word document',
      'a.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'binary-input',
    ],
    ['rich text without words', 'a.rtf', bytesOf('{\\rtf1\\ansi{\\info A story}}'), 'no-article'],
    ['rich text of braces', 'a.rtf', bytesOf(`{\\rtf1 ${'{'.repeat(100_000)}`), 'too-deep'],
    ['a gzip cut short', 'a.txt.gz', gzipSync(plain).subarray(0, 60), 'malformed-input'],
    ['a gzip of a gigabyte of zeros', 'a.gz', gzipSync(zeros(30_000_000)), 'too-large'],
    ['a zip cut short', 'a.zip', zipSync({ 'a.txt': plain }).subarray(0, 120), 'malformed-input'],
    ['a zip of 1,500 entries', 'a.zip', zipSync(manyEntries), 'too-large'],
    ['a zip that packs 1000 to 1', 'a.zip', zipSync({ 'a.txt': zeros(20_000_000) }), 'too-large'],
    ['a spreadsheet', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'unknown-format'],
    [
      'an archive of pictures',
      'a.zip',
      zipSync({ 'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) }),
      'no-article',
    ],
    [
      'a Word document without a text',
      'a.docx',
      zipSync({ 'word/styles.xml': strToU8('<x/>') }),
      'malformed-input',
    ],
    [
      'a PDF with a password',
      'a.pdf',
      makePdf([[{ x: 60, y: 700, size: 10, text: 'Locked.' }]], true),
      'encrypted-input',
    ],
    ['a PDF without text', 'a.pdf', scanned, 'no-article'],
    ['a PDF cut short', 'a.pdf', scanned.subarray(0, 40), 'malformed-input'],
    ['JSON cut short', 'a.json', bytesOf('{"headline": "A story", "body": "It sto'), 'malformed-input'],
    ['JSON nested 20,000 deep', 'a.json', bytesOf(deepJson), 'too-deep'],
    ['JSON without a body', 'a.json', bytesOf('{"name": "news-digest", "version": 1}'), 'no-article'],
    [
      'a feed of teasers',
      'a.rss',
      bytesOf(
        '<rss version="2.0"><channel><item><title>A</title><description>B</description></item></channel></rss>',
      ),
      'no-article',
    ],
    ['quotations in quotations 20,000 deep', 'a.md', bytesOf(`# A\n\n${'> '.repeat(20_000)}b`), 'too-deep'],
    ['XML nested 10,000 deep', 'a.nitf', bytesOf(`<nitf>${'<block>'.repeat(10_000)}`), 'too-deep'],
  ] as const)('%s', async (_what, name, bytes, code) => {
    await expect(read(name, bytes)).rejects.toMatchObject({ code, retryable: false });
  });

  test('the message names what was found, the advice what is accepted', async () => {
    const error = await read('photo.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(NewsDigestError);
    if (!(error instanceof NewsDigestError)) return;
    expect(error.message).toBe('photo.txt is a JPEG image');
    for (const { description } of formats) expect(error.advice).toContain(description);
  });

  test('archives in archives beyond the limit', async () => {
    let bytes: Uint8Array = plain;
    for (let depth = 0; depth < 6; depth += 1) bytes = gzipSync(bytes);
    await expect(read('a.gz', bytes)).rejects.toMatchObject({ code: 'too-deep' });
  });
});

describe('what is bad but readable is read', () => {
  test('names that lead out of an archive are names', async () => {
    const [article] = await read('a.zip', zipSync({ '../../etc/cron.d/bridge.txt': plain }));
    expect(article?.article.headline).toBe(story.headline);
  });

  test('an unreadable entry does not hide the others', async () => {
    const articles = await read('a.zip', zipSync({ 'a.bin': zeros(3_000), 'b.txt': plain }));
    expect(articles).toHaveLength(1);
    expect(articles[0]?.removals[0]).toMatchObject({ step: 'archive-entry', text: 'a.bin' });
  });

  test('an entity that a document declares is never expanded', async () => {
    const doctype = `<!DOCTYPE nitf [<!ENTITY a "${'lol'.repeat(10)}"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const [article] = await read(
      'a.xml',
      bytesOf(
        `<?xml version="1.0"?>${doctype}<nitf><body><body.content><p>One &b; two &x; three.</p></body.content></body></nitf>`,
      ),
    );
    expect(article?.article.text).toBe('One &b; two &x; three.');
  });

  test('digits of other scripts in a date are digits', async () => {
    const text = `${story.headline}\nPublished: ٣ March ٢٠٢٤\n\n${story.paragraphs.join('\n\n')}`;
    const [article] = await read('a.txt', bytesOf(text));
    expect(article?.article.published).toBe('2024-03-03');
  });

  test('marks that turn the direction, and lone surrogates in JSON, do not reach the article', async () => {
    const body = `The \u202ecouncil\u202c met.\\ud800 ${story.paragraphs[0]}`;
    const [article] = await read(
      'a.json',
      bytesOf(`{"headline": "A \\udfff story \u202eof", "text": "${body}"}`),
    );
    expect(article?.article.text).not.toMatch(/[\u202a-\u202e]/);
    expect(article?.article.text.isWellFormed()).toBe(true);
    expect(article?.article.headline?.isWellFormed()).toBe(true);
  });

  test('a key __proto__ in JSON or front matter changes nothing', async () => {
    const text = story.paragraphs.join(' ');
    await read(
      'a.json',
      bytesOf(
        `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "${text.replaceAll('"', '')}"}`,
      ),
    );
    await read('a.md', bytesOf(`---\n__proto__: polluted\n---\n\n# A story\n\n${text}`));
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('a Word document is one under any name', async () => {
    const [article] = await read('mail.zip', zipSync(docxParts));
    expect(article?.article.headline).toBe(story.headline);
  });
});

describe('time grows with the size and no faster', () => {
  const cpu = async (bytes: Uint8Array, name: string): Promise<number> => {
    const started = process.cpuUsage();
    await read(name, bytes).catch(() => {});
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };

  test.each([
    ['one line without a break', 'a.txt', (n: number) => 'Boats ran. '.repeat(n / 11)],
    ['one word', 'a.txt', (n: number) => 'a'.repeat(n)],
    ['blanks', 'a.txt', (n: number) => `A. ${' '.repeat(n)}B.`],
    ['blank lines', 'a.txt', (n: number) => `A.${' \n'.repeat(n / 2)}B.`],
    ['quotation marks', 'a.txt', (n: number) => '“'.repeat(n)],
    ['dashes', 'a.txt', (n: number) => '— A '.repeat(n / 4)],
    ['mojibake', 'a.txt', (n: number) => 'â€œ'.repeat(n / 3)],
    ['short lines', 'a.txt', (n: number) => 'By A, 1 May\n'.repeat(n / 12)],
    ['emphasis', 'a.md', (n: number) => `# A\n\n${'**a '.repeat(n / 4)}`],
    ['brackets', 'a.md', (n: number) => `# A\n\n${'['.repeat(n)}`],
    ['links', 'a.md', (n: number) => `# A\n\n${'[a](b '.repeat(n / 6)}`],
    ['front matter without an end', 'a.md', (n: number) => `---\n${'a: b\n'.repeat(n / 5)}`],
    ['references', 'a.nitf', (n: number) => `<nitf><body><p>${'&amp;'.repeat(n / 5)}</p></body></nitf>`],
    [
      'unknown references',
      'a.rss',
      (n: number) =>
        `<rss><channel><item><description>${'&x;'.repeat(n / 3)}</description></item></channel></rss>`,
    ],
    [
      'open brackets',
      'a.rss',
      (n: number) =>
        `<rss><channel><item><description>${'&lt;'.repeat(n / 4)}</description></item></channel></rss>`,
    ],
    ['JSON strings', 'a.json', (n: number) => `{"text": "${'\\"'.repeat(n / 2)}"}`],
    [
      'header lines',
      'a.eml',
      (n: number) => `From: a\nTo: b\nSubject: c\n${'X-A: b\n'.repeat(n / 7)}\nText.`,
    ],
    [
      'quoted lines',
      'a.eml',
      (n: number) => `From: a\nTo: b\nSubject: c\nDate: d\n\n${'> > a\n'.repeat(n / 6)}`,
    ],
  ])('%s', async (_what, name, make) => {
    const [small, large] = [100_000, 400_000].map((n) => bytesOf(make(n)));
    if (!small || !large) throw new Error('no input');
    await cpu(small, name);
    const once = Math.max(await cpu(small, name), 2_000);
    // Four times the size takes four times the time; sixteen times would be quadratic.
    expect((await cpu(large, name)) / once).toBeLessThan(12);
  });
});

test('a fault of our own is not told as the document’s', async () => {
  const fault = new TypeError('a fault of ours');
  const failing = {
    ...languages,
    detect: (): string => {
      throw fault;
    },
  };
  const documents: readonly (readonly [string, Uint8Array])[] = [
    ['a.txt', plain],
    ['a.pdf', makePdf([[{ x: 72, y: 700, size: 12, text: story.headline }]])],
    ['a.zip', zipSync({ 'a.txt': plain })],
    [
      'a.eml',
      Buffer.concat([bytesOf('From: a@example.org\nSubject: A\nContent-Type: text/plain\n\n'), plain]),
    ],
  ];
  for (const [name, bytes] of documents)
    await expect(readArticles({ name, bytes }, failing), name).rejects.toBe(fault);
});

test('a parser that trips over its input says that the document is damaged; out of stack, that it is too deep', () => {
  const parse = (error: unknown) => () =>
    parsedBy('the file', () => {
      throw error;
    });
  expect(parse(new TypeError('x of undefined'))).toThrow(
    expect.objectContaining({ code: 'malformed-input', retryable: false, cause: expect.any(TypeError) }),
  );
  const deep = (): number => 1 + deep();
  expect(() => parsedBy('the file', deep)).toThrow(RangeError);
});
