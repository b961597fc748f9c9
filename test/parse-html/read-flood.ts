import { languages } from '../../lib/language/index.ts';
import { readArticles } from '../../lib/parse/index.ts';

/** Reads pages of 10 MB, each of one thing over and over, and prints how many bytes the process has grown by. */
const size = 10_000_000;
const floods = ['&amp;', '&nosuch;&', '&nbsp; ', 'word and more. ', '< ', 'a<!---->'];
const read = (text: string): Promise<unknown> =>
  readArticles(
    { name: 'page.html', bytes: new TextEncoder().encode(`<h1>Harbour wall holds</h1><p>${text}</p>`) },
    languages,
  ).catch(() => null);

await read('The harbour wall at Ostervik held through the storm on Friday.');
const before = process.memoryUsage().rss;
for (const flood of floods) await read(flood.repeat(size / flood.length));
console.log(process.resourceUsage().maxRSS * 1024 - before);
