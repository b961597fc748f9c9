import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it; CHROMIUM names another. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A headless browser that asks nothing of the network. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
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
}

/**
 * Whether a tool is there. A missing one is said aloud, and where REQUIRE_TOOLS is 1, as in the project's own checks, it fails
 * the run: nothing is skipped silently.
 */
export function hasTool(name: string, paths: readonly string[]): boolean {
  if (paths.some((path) => existsSync(path))) return true;
  const message = `${name} is not installed (looked for ${paths.join(', ')}): its measurements of the mail are NOT made`;
  if (process.env.REQUIRE_TOOLS === '1') throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
  return false;
}

export const hasBrowser: boolean = hasTool('Chromium', [executablePath]);
