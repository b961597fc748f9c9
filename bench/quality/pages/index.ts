import { parseArgs } from 'node:util';
import { type Part, partOf } from '../data.ts';
import { showErrors } from './errors.ts';
import { missedFloors } from './floors.ts';
import { type Gold, goldPages, pageOf, sets } from './gold.ts';
import { measureMemory } from './memory.ts';
import { measurePerturbed } from './perturbed/index.ts';
import { ours, type PageReader, peers } from './readers.ts';
import { measures, type PageScore, scorePage, scoreSet } from './score.ts';

const nothing = { headline: null, dek: null, bylines: [], published: null, text: '' };

/** Scores of one reader on every page, and the CPU it took for each, in milliseconds. */
export interface Run {
  readonly pages: readonly PageScore[];
  readonly cpu: number;
}

async function run(gold: readonly Gold[], read: PageReader): Promise<Run> {
  const pages: PageScore[] = [];
  let cpu = 0;
  for (const record of gold) {
    const html = await pageOf(record);
    const before = process.cpuUsage();
    const extracted = await read(html, record.url ?? '').catch((error: unknown) => {
      console.error(`${record.id}: ${error instanceof Error ? error.message : error}`);
      return nothing;
    });
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
    pages.push(scorePage(record, partOf(record.id), extracted));
  }
  return { pages, cpu: cpu / Math.max(1, gold.length) };
}

const cell = (value: number | null): string => (value === null ? '    –' : value.toFixed(3).padStart(5));

function printTable(name: string, { pages, cpu }: Run, parts: readonly Part[]): void {
  console.log(`\n${name}: ${cpu.toFixed(1)} ms of CPU a page`);
  console.log(`${'set'.padEnd(20)}pages  ${measures.map((measure) => measure.padStart(11)).join('')}`);
  for (const set of sets) {
    for (const part of parts) {
      const score = scoreSet(pages.filter((page) => page.set === set && page.part === part));
      const cells = measures.map((measure) => cell(score[measure]).padStart(11)).join('');
      console.log(`${`${set} ${part}`.padEnd(20)}${String(score.pages).padStart(5)}  ${cells}`);
    }
  }
}

/**
 * `npm run quality -- pages [--peers] [--memory] [--perturbed [--change NAME]] [--open] [--set NAME] [--errors N] [--measure NAME]`: how well web pages are read. `--peers` runs
 * the extractors of `bench/` beside the product's, in the same process; `--memory` reads all pages in one process of the built reader; `--perturbed` reads the pages of the open part in other dress (`--measure title` for their titles); `--errors` shows the worst pages of the open
 * part, never of the blind one.
 */
export async function measurePages(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peers: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      perturbed: { type: 'boolean', default: false },
      change: { type: 'string' },
      open: { type: 'boolean', default: false },
      set: { type: 'string' },
      errors: { type: 'string' },
      measure: { type: 'string', default: 'text' },
    },
  });
  const gold: Gold[] = [];
  for await (const record of goldPages()) {
    if (values.set !== undefined && record.set !== values.set) continue;
    if (!values.open || partOf(record.id) === 'open') gold.push(record);
  }
  if (values.perturbed) {
    await measurePerturbed(
      gold,
      values.change,
      measures.find((name) => name === values.measure),
    );
    return 0;
  }
  const parts: readonly Part[] = values.open ? ['open'] : ['open', 'blind'];
  const own = await run(gold, ours);
  printTable('news-digest', own, parts);
  if (values.memory) {
    const { start, most, cpu } = await measureMemory();
    console.log(
      `built, all pages in one process: ${cpu.toFixed(1)} ms of CPU a page, ${most.toFixed(0)} MB at most (${start.toFixed(0)} MB before the first)`,
    );
  }
  if (values.errors !== undefined) {
    showErrors(gold, own.pages, values.measure, Number(values.errors));
  }
  if (values.peers) {
    for (const [name, load] of Object.entries(peers)) {
      const other = await run(gold, await load());
      printTable(name, other, parts);
      console.log(`${(other.cpu / own.cpu).toFixed(1)} × the CPU of news-digest`);
    }
  }
  if (values.open || values.set !== undefined) return 0;
  return missedFloors(own.pages);
}
