import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { hasResult, readResult } from './measure.ts';

const readme = join(import.meta.dirname, '../../README.md');
const begin = '<!-- speed:begin -->';
const end = '<!-- speed:end -->';

const Row = z.object({ name: z.string(), cpuMs: z.number(), timesOurs: z.number() });
const Cold = z.object({
  measured: z.string(),
  machine: z.object({ node: z.string(), platform: z.string(), processor: z.string(), cores: z.number() }),
  runs: z.number(),
  goal: z.number(),
  documents: z.array(
    z.object({
      name: z.string(),
      overFloorCpuMs: z.number(),
      rows: z.array(z.object({ handler: z.string(), cpuMs: z.number(), rssMiB: z.number() })),
    }),
  ),
});
const Throughput = z.object({
  parse: z.array(Row),
  digest: z.array(Row),
  figures: z.array(Row),
  articlesPerSecond: z.number(),
  /** Of measurements in rounds. */
  quietArticlesPerSecond: z.optional(z.number()),
});
const Memory = z.object({
  rows: z.array(z.object({ name: z.string(), rssMiB: z.number(), limitMiB: z.number(), cpuMs: z.number() })),
});
const Run = z.object({ seconds: z.number(), rssMiB: z.number() });
const Folder = z.object({
  articles: z.number(),
  few: Run,
  one: z.extend(Run, { cpuSeconds: z.number() }),
  all: Run,
  speedup: z.number(),
});
const Growth = z.object({
  steepest: z.number(),
  series: z.array(z.object({ name: z.string(), slope: z.number() })),
});

type Line = readonly [what: string, measured: string, beside: string, command: string];

const peers = (rows: readonly z.infer<typeof Row>[]): string =>
  rows
    .filter(({ name }) => name !== 'news-digest')
    .map(({ name, cpuMs, timesOurs }) => `${name} ${cpuMs.toFixed(1)} (${timesOurs.toFixed(1)} ×)`)
    .join(', ');

const ours = (rows: readonly z.infer<typeof Row>[]): string =>
  `${rows.find(({ name }) => name === 'news-digest')?.cpuMs.toFixed(1) ?? '–'} ms`;

function throughputLines({
  parse,
  digest,
  figures,
  articlesPerSecond,
  quietArticlesPerSecond,
}: z.infer<typeof Throughput>): Line[] {
  const quiet =
    quietArticlesPerSecond === undefined
      ? ''
      : `, ${quietArticlesPerSecond.toFixed(0)} in the quietest of the rounds`;
  return [
    ['A web page of 80 kB read', ours(parse), peers(parse), 'throughput'],
    [
      'An article of 4,000 characters digested',
      `${ours(digest)}: ${articlesPerSecond.toFixed(0)} a second${quiet}`,
      peers(digest),
      'throughput',
    ],
    ['Its figures found', ours(figures), peers(figures), 'throughput'],
  ];
}

function folderLine({ articles, few, one, all, speedup }: z.infer<typeof Folder>): Line {
  return [
    `${articles.toLocaleString('en')} files inspected`,
    `${all.seconds.toFixed(0)} s, ${all.rssMiB.toFixed(0)} MiB`,
    `${one.cpuSeconds.toFixed(0)} s of one core: ${speedup.toFixed(2)} × (goal 1.8); a tenth of them ${few.rssMiB.toFixed(0)} MiB`,
    'folder',
  ];
}

/** The result of a measurement, or null where it has not been run since it was last changed. */
function kept<T>(name: string, schema: z.ZodMiniType<T>): T | null {
  return hasResult(name) ? z.parse(schema, readResult(name)) : null;
}

/** The table of the README, from the results in bench/results. */
export function speedTable(): string {
  const cold = z.parse(Cold, readResult('cold'));
  const throughput = kept('throughput', Throughput);
  const memory = z.parse(Memory, readResult('memory'));
  const folder = kept('folder', Folder);
  const growth = z.parse(Growth, readResult('growth'));
  const steepest = growth.series.toSorted((a, b) => b.slope - a.slope)[0];
  const lines: Line[] = [
    ...cold.documents.map(({ name, rows, overFloorCpuMs }): Line => {
      const [empty, floor, handler] = rows;
      return [
        `Cold start and first digest, ${name}`,
        `${handler?.cpuMs.toFixed(0)} ms, ${handler?.rssMiB.toFixed(0)} MiB`,
        `empty handler ${empty?.cpuMs.toFixed(0)}, S3 client with one GET and one PUT ${floor?.cpuMs.toFixed(0)}: ${overFloorCpuMs.toFixed(0)} over it (goal ${cold.goal})`,
        'cold',
      ];
    }),
    ...(throughput ? throughputLines(throughput) : []),
    ...(folder ? [folderLine(folder)] : []),
    ...memory.rows.map(
      ({ name, rssMiB, limitMiB, cpuMs }): Line => [
        `Memory, ${name}`,
        `${rssMiB} MiB, ${(cpuMs / 1000).toFixed(1)} s`,
        `goal ${limitMiB} MiB`,
        'memory',
      ],
    ),
    [
      'Growth from 1 kB to 10 MB, steepest stage',
      `slope ${steepest?.slope.toFixed(2)} (${steepest?.name})`,
      `goal ${growth.steepest}; [plot](bench/results/growth.svg)`,
      'growth',
    ],
  ];
  const { node, platform, processor, cores } = cold.machine;
  return [
    `Processor time, medians of one run with the peers ${throughput?.quietArticlesPerSecond === undefined ? 'in the same process' : 'in turn, each in a process of its own'}; Node ${node.slice(1)}, ${platform}, ${cores} cores of ${processor}, ${cold.measured}.`,
    '',
    '| What | news-digest | Beside it | `npm run bench --` |',
    '|---|---|---|---|',
    ...lines.map(
      ([what, measured, beside, command]) => `| ${what} | ${measured} | ${beside} | \`${command}\` |`,
    ),
  ].join('\n');
}

/** What stands between the README's marks; null when it has none. */
export function tableInReadme(): string | null {
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from === -1 || to < from ? null : text.slice(from + begin.length, to).trim();
}

/** Writes the table of the last measurements between the README's marks. */
export async function writeSpeedTable(): Promise<void> {
  if (tableInReadme() === null) throw new Error(`README.md has no ${begin} … ${end}`);
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  writeFileSync(readme, `${text.slice(0, from)}\n\n${speedTable()}\n\n${text.slice(to)}`);
  console.log(speedTable());
}
