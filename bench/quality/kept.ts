import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes a file of learned weights. With `--kept` on the command line it writes nothing and tells whether the file is what it would have
 * written, with exit status 1 where it is not: nobody could make such weights again, because what is read of the articles has changed since.
 */
export function keep(file: string, source: string): void {
  const name = relative(process.cwd(), file);
  if (!process.argv.includes('--kept')) {
    writeFileSync(file, source);
    console.log(`wrote ${name}`);
    return;
  }
  const isKept = readFileSync(file, 'utf8') === source;
  console.log(`${name} is ${isKept ? '' : 'not '}what this writes`);
  if (!isKept) process.exitCode = 1;
}
