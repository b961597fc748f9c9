import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { ReadArticle } from '../../lib/parse/format.ts';
import { pageOf, readPage } from './read.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('what was read, with all that was left out, keeps no page in memory', async () => {
  const padding = `<!-- ${'a comment of the page makers '.repeat(17_000)} -->`;
  const page = pageOf({
    after: `${padding}<footer><p>All the rest of what the Courier prints on Sundays.</p></footer>`,
  });
  const held: ReadArticle[] = [await readPage(page)];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 12; number += 1)
    held.push(await readPage(page.replace('<title>', `<title>${number} `)));
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  expect(held.every(({ removals }) => removals.length > 0)).toBe(true);
  expect(grown).toBeLessThan(page.length * 8);
});

test('floods of one thing in 10 MB are read in 64 MB of heap', () => {
  const script = fileURLToPath(new URL('./read-flood.ts', import.meta.url));
  const flags = ['--no-warnings', '--max-old-space-size=64'];
  const grown = Number(execFileSync(process.execPath, [...flags, script], { encoding: 'utf8' }));
  expect(grown).toBeGreaterThan(10_000_000);
  expect(grown).toBeLessThan(300_000_000);
});
