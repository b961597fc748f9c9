import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderEditionMail, renderEditionPage } from '../../lib/render/edition/html.ts';
import { frameIn } from '../edition/frame.ts';
import { hasBrowser, startBrowser } from './browser.ts';
import { dataDate, supportOf } from './caniemail.ts';
import { emailProfile } from './html-rules.ts';
import { forty, twenty } from './mails.ts';

const frame = await frameIn('en');
const mail = renderEditionMail(twenty, frame);
const kilobytes = (html: string): number => Buffer.byteLength(html) / 1000;
const withoutStyle = mail.replace(/<style>[\s\S]*?<\/style>/, '');

test('twenty stories are at most 70 kB of HTML, forty at most 100: Gmail clips at 102', () => {
  expect(twenty.counts.stories).toBe(20);
  expect(forty.stories).toHaveLength(40);
  const sizes = [kilobytes(mail), kilobytes(renderEditionMail(forty, frame))];
  console.log(`HTML: 20 stories ${sizes[0]?.toFixed(1)} kB, 40 stories ${sizes[1]?.toFixed(1)} kB`);
  expect(sizes[0]).toBeLessThanOrEqual(70);
  expect(sizes[1]).toBeLessThanOrEqual(100);
});

test('html-validate’s profile for mails has nothing to say', async () => {
  const validator = new HtmlValidate(emailProfile);
  const report = await validator.validateString(mail);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('the big mail programs know what the mail is made of', () => {
  const found = supportOf(mail);
  const share = (kind: string, of = found): number =>
    (100 * of.filter(({ support }) => support === kind).length) / of.length;
  const support = share('full') + share('partial') / 2;
  const noneInGmail = share(
    'none',
    found.filter(({ client }) => client.startsWith('gmail')),
  );
  console.log(
    `caniemail (${dataDate}): support ${support.toFixed(1)}% (full ${share('full').toFixed(1)}, partial ${share('partial').toFixed(1)}, none ${share('none').toFixed(1)}), none in Gmail ${noneInGmail.toFixed(1)}%`,
  );
  expect(new Set(found.map(({ client }) => client)).size).toBe(15);
  expect(support).toBeGreaterThanOrEqual(87);
  expect(noneInGmail).toBeLessThanOrEqual(3);
});

describe.runIf(hasBrowser)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  async function shown<T>(
    html: string,
    width: number,
    scheme: 'light' | 'dark',
    use: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      offline: true,
    });
    try {
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      return await use(page);
    } finally {
      await context.close();
    }
  }

  const pages = [
    ['mail', mail],
    ['mail without its style sheet', withoutStyle],
    ['archive page', renderEditionPage(twenty, frame)],
  ] as const;

  test.each(pages)('axe finds nothing in the %s, light or dark', async (_name, html) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // The policy of the archive page rightly refuses the measuring script: it is measured without.
    const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    for (const scheme of ['light', 'dark'] as const) {
      const { violations, passes } = await shown(open, 600, scheme, async (page) => {
        await page.addScriptTag({ content: axe });
        return page.evaluate('axe.run()') as Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
          passes: { id: string }[];
        }>;
      });
      expect(violations.map(({ id, impact, nodes }) => [scheme, id, impact, nodes[0]?.html])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });

  test.each(pages)('the %s fits phones and columns without a sideways scroll', async (_name, html) => {
    for (const width of [320, 375, 700]) {
      const wide = await shown(html, width, 'light', (page) =>
        page.evaluate('document.documentElement.scrollWidth'),
      );
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test('a long word and a long number do not widen the page', async () => {
    const long = structuredClone(twenty);
    const [story] = long.stories;
    if (story)
      Object.assign(story, {
        headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(
          2,
        ),
        dek: 'x'.repeat(400),
      });
    for (const figure of story?.figures ?? []) figure.text = '1,000,000,000,000,000,000,000,000 crowns';
    for (const source of story?.sources ?? []) source.publisher = 'p'.repeat(120);
    const wide = await shown(renderEditionMail(long, frame), 320, 'light', (page) =>
      page.evaluate('document.documentElement.scrollWidth'),
    );
    expect(wide).toBeLessThanOrEqual(320);
  });

  test('the dark scheme is drawn dark', async () => {
    const colours = async (scheme: 'light' | 'dark'): Promise<unknown> =>
      shown(mail, 600, scheme, (page) =>
        page.evaluate('getComputedStyle(document.querySelector(".card")).backgroundColor'),
      );
    expect(await colours('dark')).not.toBe(await colours('light'));
  });

  test('nothing is fetched', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(mail, { waitUntil: 'load' });
    await context.close();
    expect(asked).toEqual([]);
  });
});
