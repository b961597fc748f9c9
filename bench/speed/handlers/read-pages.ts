import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languages } from '../../../lib/language/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import { dataFolder } from '../../quality/data.ts';
import { goldPages } from '../../quality/pages/gold.ts';

// Reads every page of the sets, one after another, and says what the process took at most.
let pages = 0;
for await (const { html } of goldPages()) {
  const bytes = gunzipSync(await readFile(join(dataFolder, 'pages', html)));
  await readArticles({ name: 'page.html', bytes }, languages).catch(() => {});
  pages += 1;
}
const { user, system } = process.cpuUsage();
const rssMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ pages, rssMiB, cpuMs: (user + system) / 1000 }));
