import { writeFileSync } from 'node:fs';
import { type ReadCase, summaryCases, summarySets } from '../facts/articles.ts';
import { seeded } from '../facts/bootstrap.ts';
import { lead, peerSystems, type System } from '../facts/systems.ts';
import { type SetName as QuoteSet, sets as quoteSets } from '../quotes/gold.ts';
import { quotedCases } from './cases.ts';
import { digestLines, wordsOf } from './digest-lines.ts';
import { readersPage, type Trial } from './page.ts';

const perRound = 30;
/** The length at which digests are judged unless `--words` says another. */
const digestWords = 100;
/** Enough of an id to find its article again. */
const idCharacters = 40;
/** The registry's best on these sets by the table of `npm run quality -- facts`. */
const bestPeer = 'ts-textrank';

/** Lines of a system, whole sentences, as many as come nearest to `words`. */
async function filled(system: System, of: ReadCase, words: number): Promise<readonly string[]> {
  const lines: string[] = [];
  let used = 0;
  for (const line of await system.lines(of, { words })) {
    const more = wordsOf(line);
    if (used > 0 && Math.abs(used + more - words) > Math.abs(used - words)) break;
    lines.push(line.replace(/\s+/g, ' ').trim());
    used += more;
  }
  return lines;
}

function quoteSetOf(name: string): QuoteSet {
  const set = quoteSets.find((known) => known === name);
  if (set === undefined) throw new Error(`no set is called ${name}: ${quoteSets.join(', ')}`);
  return set;
}

/** The items in an order drawn by `next`. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, draw: next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);
}

/**
 * A page with 30 articles of the open part: our digest, the lead and the best peer at equal words, without names, in
 * random order. `--round=2` takes the next 30, `--from=polnear` takes the articles of a set of quotations, `--words=220`
 * another length, `--out=FILE` names the page, `--text` prints it, `--key=FILE` writes which letter was whose: to be
 * opened when all are judged.
 */
export async function measureReaders(args: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const round = Number(option('round') ?? 1);
  const length = Number(option('words') ?? digestWords);
  const from = option('from');
  const pool: readonly ReadCase[] =
    from === undefined
      ? await summaryCases(summarySets, 'open')
      : await quotedCases(quoteSetOf(from), 'open');
  const cases = shuffled(pool, seeded(11));
  const peer = peerSystems().find(({ name }) => name === bestPeer);
  const next = seeded(100 + round);
  const trials: Trial[] = [];
  for (const of of cases.slice((round - 1) * perRound, round * perRound)) {
    const ours = digestLines(of, length);
    const words = ours.reduce((sum, line) => sum + wordsOf(line), 0);
    const entries = [
      { system: 'news-digest', lines: ours },
      { system: 'lead', lines: await filled(lead, of, words) },
      { system: bestPeer, lines: peer === undefined ? [] : await filled(peer, of, words) },
    ];
    trials.push({
      id: `${of.set} ${of.id.slice(0, idCharacters)}`,
      headline: of.article.headline,
      entries: shuffled(entries, next),
    });
  }
  const letters = ['A', 'B', 'C'];
  if (args.includes('--text')) {
    for (const [at, { id, headline, entries }] of trials.entries()) {
      console.log(`\n## ${at + 1} ${id}${headline === null ? '' : `: ${headline}`}`);
      for (const [which, { lines }] of entries.entries()) {
        console.log(`${letters[which]}\n${lines.map((line) => `  · ${line}`).join('\n')}`);
      }
    }
  }
  const key = option('key');
  if (key !== undefined) {
    const lines = trials.map(
      ({ id, entries }, at) =>
        `${at + 1} ${id}: ${entries.map(({ system }, which) => `${letters[which]} ${system}`).join(', ')}`,
    );
    writeFileSync(key, `${lines.join('\n')}\n`);
  }
  const out = option('out');
  if (out !== undefined) writeFileSync(out, readersPage(trials));
  if (args.length === 0) console.log('nothing to do: --out=FILE, --text or --key=FILE');
  return 0;
}
