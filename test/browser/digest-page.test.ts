import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goldensOf, samples } from '../golden/samples.ts';
import { executablePath, flags } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: [...flags] });
});

afterAll(() => browser.close());

/** Ids of the accessibility rules that a page breaks, and the width that it needs. */
async function judge(content: string, width: number, colorScheme: 'light' | 'dark') {
  const tab = await browser.newPage({ viewport: { width, height: 600 }, colorScheme });
  try {
    await tab.setContent(content);
    await tab.evaluate(axe);
    return {
      broken: await tab.evaluate('axe.run().then((result) => result.violations.map((rule) => rule.id))'),
      width: await tab.evaluate('document.documentElement.scrollWidth'),
    };
  } finally {
    await tab.close();
  }
}

test.each(samples)(
  'the page of %s is accessible and fits 320 pixels, in the light and in the dark',
  async (sample) => {
    for (const [name, content] of Object.entries(await goldensOf(sample))) {
      if (!name.endsWith('.html')) continue;
      for (const scheme of ['light', 'dark'] as const) {
        expect(await judge(content, 320, scheme)).toEqual({ broken: [], width: 320 });
      }
    }
  },
);
