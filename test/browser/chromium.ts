/** The browser of the tests and pictures: CHROMIUM names its executable. It talks to nobody. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
