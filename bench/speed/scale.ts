import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { writeResult } from './measure.ts';

/** Digests of one day; the largest is what the edition is built for. */
const sizes = [10_000, 30_000, 100_000];
/** Resident memory that the largest day may take. */
const limitMiB = 1024;
/** Processor time may grow by this power of the digests from size to size: 1 is linear, 2 compares each with each. */
const limitPower = 1.15;

const Measured = z.object({
  articles: z.number(),
  stories: z.number(),
  beyond: z.number(),
  addCpuMs: z.number(),
  planCpuMs: z.number(),
  composeAndRenderCpuMs: z.number(),
  readCpuMs: z.number(),
  rssMiB: z.number(),
  mailKilobytes: z.number(),
});

/** Days of generated digests through the edition builder, each in a fresh process as the function has it. */
export async function scale(): Promise<void> {
  const rows: z.infer<typeof Measured>[] = [];
  for (const articles of sizes) {
    const child = join(import.meta.dirname, 'scale-child.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [child, String(articles)]);
    rows.push(z.parse(Measured, JSON.parse(stdout)));
  }
  console.table(rows);
  const builtIn = ({ addCpuMs, planCpuMs }: z.infer<typeof Measured>): number => addCpuMs + planCpuMs;
  const powers = rows.slice(1).map((row, at) => {
    const before = rows[at] ?? row;
    return Math.log(builtIn(row) / builtIn(before)) / Math.log(row.articles / before.articles);
  });
  const { rssMiB } = rows.at(-1) ?? { rssMiB: Number.NaN };
  console.log(
    `the largest day in ${rssMiB} MiB (goal: at most ${limitMiB}); processor time grows with the digests to the power of ${powers.map((power) => power.toFixed(2)).join(', then ')} (goal: at most ${limitPower})`,
  );
  const grown = rows.map((row, at) => ({ ...row, power: Number(powers[at - 1]?.toFixed(3) ?? 1) }));
  writeResult('scale', { rows: grown, limitMiB, limitPower });
  if (!(rssMiB <= limitMiB) || !powers.every((power) => power <= limitPower)) process.exitCode = 1;
}
