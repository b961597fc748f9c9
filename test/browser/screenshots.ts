import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { renderEditionMail } from '../../lib/render/edition/html.ts';
import { frameIn } from '../edition/frame.ts';
import { twenty } from '../email/mails.ts';
import { goldensOf, shown } from '../golden/samples.ts';
import { executablePath, flags } from './chromium.ts';

/**
 * Pictures of a page as a reader sees it. `npm run screenshots` makes those of the README from a sample article's
 * digest and an invented day's edition; `npm run screenshots -- PAGE.html PICTURE` those of any page. CHROMIUM names the browser's executable.
 */
const shapes = [
  { name: 'light', width: 700, colorScheme: 'light' },
  { name: 'dark', width: 700, colorScheme: 'dark' },
  { name: 'phone-light', width: 375, colorScheme: 'light' },
  { name: 'phone-dark', width: 375, colorScheme: 'dark' },
] as const;

async function shoot(
  browser: Browser,
  content: string,
  picture: string,
  names: readonly string[],
  /** Pixels of the page from its top; without it all of it. */
  height?: number,
): Promise<void> {
  for (const { name, width, colorScheme } of shapes.filter((shape) => names.includes(shape.name))) {
    const tab = await browser.newPage({
      viewport: { width, height: 400 },
      deviceScaleFactor: 2,
      colorScheme,
      javaScriptEnabled: false,
    });
    await tab.setContent(content);
    const file = `${picture}-${name}.png`;
    const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width, height } };
    await writeFile(file, await tab.screenshot({ fullPage: true, ...clip }));
    console.log(file);
    await tab.close();
  }
}

const [page, picture] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: [...flags] });
try {
  if (page !== undefined && picture !== undefined) {
    await shoot(
      browser,
      await readFile(page, 'utf8'),
      picture,
      shapes.map(({ name }) => name),
    );
  } else {
    const docs = join(import.meta.dirname, '../../docs');
    await mkdir(docs, { recursive: true });
    await shoot(browser, (await goldensOf(shown))[`${shown}.html`] ?? '', join(docs, 'digest'), [
      'light',
      'dark',
    ]);
    const edition = renderEditionMail(twenty, await frameIn('en'));
    await shoot(browser, edition, join(docs, 'edition'), ['light', 'dark'], 1_300);
    await shoot(browser, edition, join(docs, 'edition'), ['phone-light', 'phone-dark'], 1_100);
  }
} finally {
  await browser.close();
}
