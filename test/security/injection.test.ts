import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../functions/unsubscribe.ts';
import { lambdaLog } from '../../lib/aws/lambda-log.ts';
import { tokenOf } from '../../lib/delivery/edition/token.ts';
import { composeMime, type Mail } from '../../lib/render/mail/mime.ts';
import { environment, memoryTransport, send, storeWith } from '../edition/sending.ts';
import { linesOf } from '../handler/standard-output.ts';
import { digestBytes } from '../hostile/pipeline.ts';

const mail: Mail = {
  from: { name: 'The Morning Slice', address: 'edition@slice.example' },
  to: 'ann@mail.example',
  subject: 'News',
  html: '<p>News</p>',
  text: 'News',
  date: new Date(0),
  messageId: '1@slice.example',
  listId: 'edition.slice.example',
  unsubscribe: { url: 'https://unsubscribe.example/?token=x', mailto: 'mailto:edition@slice.example' },
};

/** Line breaks as mail servers, JSON and terminals have taken them for such. */
const lineBreak = fc.constantFrom('\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\0');
const hostile = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 40 }), lineBreak, fc.string({ maxLength: 20 }))
  .map(([before, at, after]) => `${before}${at}Bcc: mallory@evil.example${at}${at}<script>${after}`);

test('a headline or a title cannot add a header to a mail, or end its head', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (subject, name) => {
      const bytes = await composeMime({ ...mail, subject, from: { ...mail.from, name } });
      const parsed = await simpleParser(bytes);
      expect(parsed.headers.has('bcc')).toBe(false);
      expect(parsed.to).toMatchObject({ text: 'ann@mail.example' });
      expect(parsed.text?.trim()).toBe('News');
      const [head = ''] = bytes.toString('latin1').split('\r\n\r\n');
      expect(head).not.toMatch(/^bcc:/im);
    }),
    { numRuns: 60 },
  );
});

test('a key cannot add a line to the log, or a field to its own', async () => {
  const log = lambdaLog('digest-article');
  const fields = ['key', 'level', 'message', 'sampling_rate', 'service', 'timestamp'];
  await fc.assert(
    fc.asyncProperty(hostile, async (key) => {
      const lines = await linesOf(() => log('info', 'digested', { key: `${key}","level":"error` }));
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/[\r\n]/);
      const line = JSON.parse(lines[0] ?? '');
      expect(line).toMatchObject({ level: 'INFO', message: 'digested', key: `${key}","level":"error` });
      expect(Object.keys(line).sort()).toEqual(fields);
    }),
  );
});

test('keys of a JSON article reach no prototype', async () => {
  const text =
    'The bridge at Altmark stays closed for three weeks, the county said on Monday. It carried 9,500 lorries a day.';
  const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const documents: Record<string, string> = {
    'ninjs.json': `{${poison},"uri":"x","type":"text","headline":"Bridge closed","body_text":"${text}","byline":{${poison}}}`,
    'article.json': `{${poison},"title":"Bridge closed","text":"${text}","author":{${poison},"name":"Ann"}}`,
    'many.json': `[{${poison},"title":"One","text":"${text}"},{${poison},"title":"Two","text":"${text}"}]`,
    'page.html': `<html><head><script type="application/ld+json">{${poison},"@type":"NewsArticle","headline":"Bridge closed","articleBody":"${text}"}</script></head><body><article><p>${text}</p></article></body></html>`,
  };
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  for (const [name, document] of Object.entries(documents)) {
    const { json } = await digestBytes(name, document);
    expect(json).not.toContain('polluted');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  }
});

test('every page of the archive forbids script, frames and forms by its own policy', async () => {
  const store = await storeWith(['ann@mail.example']);
  await send({ store, transport: memoryTransport() });
  const pages: string[] = [];
  for await (const { key } of store.list('editions/')) if (key.endsWith('.html')) pages.push(key);
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const key of pages) {
    const page = Buffer.from((await store.get(key))?.body ?? []).toString();
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    expect(policy, key).toMatch(/^default-src 'none';/);
    expect(policy, key).toContain("form-action 'none'");
    expect(policy, key).not.toMatch(/script-src|unsafe-eval|https?:|\*/);
    // A policy in a page holds for what comes after it.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    expect(page).not.toMatch(/<script|\son\w+=/i);
  }
});

describe('the unsubscribe address', () => {
  const secret = environment.UNSUBSCRIBE_SECRET;
  const handler = createHandler({ secret, unsubscribe: async () => {}, log: () => {} });
  const visit = (token: string, method = 'POST'): object => ({
    requestContext: { http: { method } },
    queryStringParameters: { token },
  });

  test('answers a reader and a stranger with a good token alike, and every bad token alike', async () => {
    const [reader, stranger] = ['ann@mail.example', 'nobody@mail.example'].map((each) =>
      tokenOf(each, secret),
    );
    expect(await handler(visit(reader ?? ''))).toEqual(await handler(visit(stranger ?? '')));
    const other = tokenOf('ann@mail.example', `${secret}!`);
    const wrong = await handler(visit(other));
    expect(wrong.statusCode).toBe(404);
    for (const token of ['', 'a', 'A'.repeat(43), 'A'.repeat(10_000), `${reader}A`, reader?.slice(1) ?? '']) {
      expect(await handler(visit(token))).toEqual(wrong);
    }
  });

  test('has tokens of neighbouring addresses that share nothing to count on from', () => {
    const tokens = Array.from({ length: 200 }, (_, at) => tokenOf(`reader${at}@mail.example`, secret));
    expect(new Set(tokens.map((token) => token.slice(0, 6))).size).toBe(tokens.length);
  });
});
