import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { selectBlocks } from '../../lib/parse/formats/html/body/select.ts';
import { preparePage } from '../../lib/parse/formats/html/page.ts';
import { pageOf, prose } from './read.ts';

const plea =
  'Members of the harbour club read every issue a day before it is printed, and may bring a guest.';

/** What is kept of a page when each block that `doubted` names gets its probability, and every other 0.01. */
async function keptWith(html: string, doubted: (text: string) => number | undefined): Promise<string[]> {
  const { layout, knowledge } = await preparePage(html, { languages });
  const scores = Float32Array.from(layout.blocks, ({ text }) => doubted(text) ?? 0.01);
  return selectBlocks(layout, knowledge, scores).kept.map(({ text }) => text);
}

const isProse = (text: string): boolean => prose.includes(text);

test('a page that is doubted as a whole is not lost for one line that is doubted less', async () => {
  const kept = await keptWith(pageOf({ after: `<p>${plea}</p>` }), (text) =>
    isProse(text) ? 0.3 : text === plea ? 0.55 : undefined,
  );
  expect(kept.filter(isProse)).toEqual(prose);
});

test('beside paragraphs that are sure, what is doubted stays out', async () => {
  const next = Array.from({ length: 20 }, (_, n) => `Plea ${n}: ${plea}`);
  const after = `<div>${next.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const kept = await keptWith(pageOf({ after }), (text) =>
    isProse(text) ? 0.97 : next.includes(text) ? 0.3 : undefined,
  );
  expect(kept).toEqual(prose);
});

test('a page without a block that is likely has none', async () => {
  expect(await keptWith(pageOf(), (text) => (isProse(text) ? 0.05 : undefined))).toEqual([]);
});
