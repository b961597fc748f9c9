import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { run as runHere } from '../../lib/cli/program.ts';

export const main = join(import.meta.dirname, '../../lib/cli/main.ts');

/** What a command line printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A short article of its own event. */
export const article = (number: number, sentences: number): string =>
  `Ferry ${number} stays in port\n\n${`The ferry to Ost Island stayed in port on day ${number}, the line said. `.repeat(sentences)}\n`;

/** Runs in this process, what is printed caught: quick enough for every way of being wrong. */
export async function here(args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const catchInto = (key: 'out' | 'err') => (chunk: unknown) => {
    printed[key] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catchInto('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catchInto('err')),
  ];
  const status = await runHere(args, pathToFileURL(main)).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return { status, ...printed };
}
