import type { Gold } from './gold.ts';
import { withDek, wordsIn } from './metrics.ts';
import { type PageScore, pageF1 } from './score.ts';

const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => wordsIn(line).length > 0);

function loss(page: PageScore, measure: string): number {
  const { extra, missed } = page.text;
  if (measure === 'title') return page.title === false ? 1 : 0;
  if (measure === 'date') return page.date === false ? 1 : 0;
  if (measure === 'author')
    return page.authors ? page.authors.extra + page.authors.missed : Number(page.wrongAuthor);
  if (measure === 'exact') return page.exact ? 0 : 1 / (extra + missed + 1);
  if (measure === 'word') return 1 - page.words;
  return 1 - pageF1(page.text);
}

/** Lines of one text whose words are not, in order, in the other. */
function only(lines: readonly string[], other: string): string[] {
  const flat = ` ${wordsIn(other).join(' ')} `;
  return lines.filter((line) => !flat.includes(` ${wordsIn(line).join(' ')} `));
}

function showText(gold: Gold, page: PageScore): void {
  const found = gold.set === 'fundus' ? withDek(page.extracted) : page.extracted.text;
  for (const line of only(linesOf(found), gold.body).slice(0, 25)) console.log(`  + ${line.slice(0, 180)}`);
  for (const line of only(linesOf(gold.body), found).slice(0, 25)) console.log(`  - ${line.slice(0, 180)}`);
}

/** Prints the pages of the open part that lose most by a measure: text (default), word, exact, title, date or author. */
export function showErrors(
  gold: readonly Gold[],
  pages: readonly PageScore[],
  measure: string,
  count: number,
): void {
  const worst = pages
    .filter((page) => page.part === 'open' && loss(page, measure) > 0)
    .sort((a, b) => loss(b, measure) - loss(a, measure))
    .slice(0, count);
  for (const page of worst) {
    const record = gold.find(({ id }) => id === page.id);
    if (!record) continue;
    const { extracted } = page;
    console.log(`\n${page.id}  loss ${loss(page, measure).toFixed(3)}  ${record.url ?? ''}`);
    if (measure === 'title') console.log(`  gold  ${record.title}\n  found ${extracted.headline}`);
    else if (measure === 'date') console.log(`  gold  ${record.published}\n  found ${extracted.published}`);
    else if (measure === 'author') {
      console.log(`  gold  ${(record.authors ?? []).join(' | ')}\n  found ${extracted.bylines.join(' | ')}`);
    } else showText(record, page);
  }
}
