import { partOf } from '../../data.ts';
import { type Gold, pageOf, sets } from '../gold.ts';
import { ours } from '../readers.ts';
import { type Measure, type PageScore, scorePage, scoreSet } from '../score.ts';
import { type Case, changes } from './changes.ts';
import { pageFrom, treeOf } from './tree.ts';

/** Paragraphs of another article, of about the length of those around them. */
function otherWords(gold: readonly Gold[], index: number): string[] {
  for (let step = 1; step < gold.length; step += 1) {
    const record = gold[(index + step) % gold.length];
    const lines = (record?.body ?? '').split(/\n+/).filter((line) => line.length > 120);
    if (record?.set === gold[index]?.set && lines.length >= 8) return lines;
  }
  return [];
}

/** Chooses by a number that is made of the seed and of how often it was asked. */
function picker(seed: number): Case['pick'] {
  let state = seed;
  return (ways) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ways[(state >>> 8) % ways.length] ?? ways[0];
  };
}

/** The page of a record, changed: in the measured way, or, with a seed, in one of many. */
export async function changedPage(
  gold: readonly Gold[],
  index: number,
  name: string,
  seed?: number,
): Promise<string> {
  const record = gold[index];
  if (!record) return '';
  const page: Case = {
    root: treeOf(await pageOf(record)),
    gold: record,
    other: otherWords(gold, index),
    pick: seed === undefined ? ([first]) => first : picker(seed),
  };
  changes[name]?.(page);
  return pageFrom(page.root);
}

/**
 * Reads every page of the open part made otherwise in each of the ways of `changes`, one at a time: a reader that has understood a
 * page reads it as well in another dress. Prints text F1 and the share of pages lost, or another measure alone, by set.
 */
export async function measurePerturbed(
  all: readonly Gold[],
  only: string | undefined,
  measure: Measure = 'textF1',
): Promise<void> {
  const gold = all.filter(({ id }) => partOf(id) === 'open');
  console.log(
    `${`open part, ${measure === 'textF1' ? 'text F1 (lost)' : measure}`.padEnd(28)}${sets.map((set) => set.padStart(16)).join('')}`,
  );
  for (const name of Object.keys(changes)) {
    if (only !== undefined && name !== only) continue;
    const pages: PageScore[] = [];
    for (const [index, record] of gold.entries()) {
      const found = await ours(await changedPage(gold, index, name), record.url ?? '');
      pages.push(scorePage(record, 'open', found));
    }
    const cells = sets.map((set) => {
      const score = scoreSet(pages.filter((page) => page.set === set));
      const cell = score[measure]?.toFixed(3) ?? '–';
      return (measure === 'textF1' ? `${cell} (${score.lost.toFixed(3)})` : cell).padStart(16);
    });
    console.log(`${name.padEnd(28)}${cells.join('')}`);
  }
}
