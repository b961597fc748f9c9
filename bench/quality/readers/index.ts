import { writeFileSync } from 'node:fs';
import { type SummaryCase, summaryCases, summarySets } from '../facts/articles.ts';
import { seeded } from '../facts/bootstrap.ts';
import { lead, peerSystems, type System } from '../facts/systems.ts';
import { digestLines, wordsOf } from './digest-lines.ts';
import { readersPage, type Trial } from './page.ts';

const perRound = 30;
const digestWords = 100;
/** The registry's best on these sets by the table of `npm run quality -- facts`. */
const bestPeer = 'ts-textrank';

/** Lines of a system, whole sentences, as many as come nearest to `words`. */
async function filled(system: System, of: SummaryCase, words: number): Promise<readonly string[]> {
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

/** The items in an order drawn by `next`. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, draw: next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);
}

/**
 * A page with 30 articles of the open part: our digest, the lead and the best peer at equal words, without names, in
 * random order. `--round=2` takes the next 30, `--out=FILE` names the page, `--text` prints it, `--key=FILE` writes
 * which letter was whose: to be opened when all are judged.
 */
export async function measureReaders(args: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const round = Number(option('round') ?? 1);
  const cases = shuffled(await summaryCases(summarySets, 'open'), seeded(11));
  const peer = peerSystems().find(({ name }) => name === bestPeer);
  const next = seeded(100 + round);
  const trials: Trial[] = [];
  for (const of of cases.slice((round - 1) * perRound, round * perRound)) {
    const ours = digestLines(of, digestWords);
    const words = ours.reduce((sum, line) => sum + wordsOf(line), 0);
    const entries = [
      { system: 'news-digest', lines: ours },
      { system: 'lead', lines: await filled(lead, of, words) },
      { system: bestPeer, lines: peer === undefined ? [] : await filled(peer, of, words) },
    ];
    trials.push({ id: `${of.set} ${of.id.slice(0, 10)}`, entries: shuffled(entries, next) });
  }
  const letters = ['A', 'B', 'C'];
  if (args.includes('--text')) {
    for (const [at, { id, entries }] of trials.entries()) {
      console.log(`\n## ${at + 1} ${id}`);
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
