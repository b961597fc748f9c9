import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/**
 * Pictures of a page as a reader sees it: `node test/browser/screenshots.ts PAGE.html PICTURE` writes
 * PICTURE-phone.png, -phone-dark, -desktop and -desktop-dark. CHROMIUM names the browser's executable.
 */
const widths = { phone: 375, desktop: 700 } as const;

const [page, picture] = process.argv.slice(2);
if (page === undefined || picture === undefined) {
  console.error('usage: npm run screenshots -- PAGE.html PICTURE');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const content = await readFile(page, 'utf8');
  for (const [name, width] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const tab = await browser.newPage({
        viewport: { width, height: 400 },
        deviceScaleFactor: 2,
        colorScheme,
        javaScriptEnabled: false,
      });
      await tab.setContent(content);
      const file = `${picture}-${name}${colorScheme === 'dark' ? '-dark' : ''}.png`;
      await writeFile(file, await tab.screenshot({ fullPage: true }));
      console.log(file);
      await tab.close();
    }
  }
} finally {
  await browser.close();
}
