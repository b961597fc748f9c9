import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, startPage } from '../harness/page/server.ts';
import { dropSamples } from '../harness/samples.ts';
import { Stack } from '../harness/stack.ts';
import { executablePath, flags } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shapes = [
  { width: 1280, height: 860 },
  { width: 390, height: 800 },
  { width: 320, height: 640 },
] as const;

let folder: string;
let stack: Stack;
let page: Page;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-digest-local-page-'));
  stack = await Stack.start({
    folder,
    bundle: join(process.cwd(), 'dist/digest-article/index.mjs'),
    s3Port: 0,
  });
  await dropSamples(stack);
  await stack.idle();
  page = await startPage(stack, 0);
  browser = await chromium.launch({ executablePath, args: [...flags] });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await page?.stop();
  await stack?.stop();
  await rm(folder, { recursive: true });
});

const open = async (
  path: string,
  width: number,
  height: number,
  colorScheme: 'light' | 'dark',
): Promise<Tab> => {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme, bypassCSP: true });
  await tab.goto(`${page.address}${path}`);
  return tab;
};

/** Ids of the accessibility rules that what is shown breaks, and the width that it needs. */
async function judge(tab: Tab): Promise<{ broken: unknown; width: unknown }> {
  await tab.evaluate(axe);
  // The frames hold digests and mails, which have tests of their own.
  const run = 'axe.run({ exclude: ["iframe"] }).then((result) => result.violations.map((rule) => rule.id))';
  return {
    broken: await tab.evaluate(run),
    width: await tab.evaluate('document.documentElement.scrollWidth'),
  };
}

test.each(shapes)(
  'list, digest and edition are accessible and fit $width pixels, in the light and in the dark',
  async ({ width, height }) => {
    for (const scheme of ['light', 'dark'] as const) {
      const tab = await open('/', width, height, scheme);
      await tab.locator('#digests a').first().waitFor();
      expect(await judge(tab)).toEqual({ broken: [], width });
      await tab.locator('#digests a').first().click();
      await tab.locator('#stage iframe').waitFor();
      expect(await judge(tab)).toEqual({ broken: [], width });
      await tab.goto(`${page.address}/edition`);
      await tab.locator('#stage iframe').waitFor({ timeout: 30_000 });
      expect(await judge(tab)).toEqual({ broken: [], width });
      await tab.close();
    }
  },
  120_000,
);

test('a phone shows the list or a digest; beside a desktop’s list stands the newest digest at once', async () => {
  const phone = await open('/', 390, 800, 'light');
  const seen = (tab: Tab, selector: string): Promise<boolean> => tab.locator(selector).isVisible();
  await phone.locator('#digests a').first().waitFor();
  expect([await seen(phone, '.list'), await seen(phone, '.reader')]).toEqual([true, false]);
  await phone.locator('#digests a').nth(2).click();
  await phone.locator('#stage iframe').waitFor();
  expect([await seen(phone, '.list'), await seen(phone, '.reader')]).toEqual([false, true]);
  await phone.locator('#back').click();
  await phone.locator('#digests a').first().waitFor();
  expect([await seen(phone, '.list'), await seen(phone, '.reader')]).toEqual([true, false]);
  const desktop = await open('/', 1280, 860, 'light');
  await desktop.locator('#stage iframe').waitFor();
  expect([await seen(desktop, '.list'), await seen(desktop, '#back')]).toEqual([true, false]);
  await Promise.all([phone.close(), desktop.close()]);
}, 60_000);
