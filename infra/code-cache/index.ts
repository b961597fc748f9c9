import { execFile, execSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { withBuiltinsTaken } from '../builtin-modules.ts';
import { fileOf, startFile } from './loader.ts';
import { asFunction } from './script.ts';

const execute = promisify(execFile);

/** The flags of Node that compiled code is made for: none, and what Lambda starts Node with as far as V8 asks for it. */
const flagsOf = [[], ['--expose-gc']] as const;

/** Code in ASCII, which needs no decoding: esbuild escapes all but what stands in regular expressions. */
const inAscii = (code: string): string =>
  // Escapes of code units mean the same in strings, patterns and names.
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Turns a bundle of modules into scripts with compiled code beside them, and `index.mjs` into what loads them. `atStart`
 * are the chunks of the start, each behind those that it needs; `exports` the names that the entry gives.
 */
export async function withCompiledCode(
  folder: string,
  {
    atStart,
    later,
    exports,
  }: { atStart: readonly string[]; later: readonly string[]; exports: readonly string[] },
): Promise<void> {
  const functionOf = (name: string): string => {
    const code = inAscii(asFunction(readFileSync(join(folder, name), 'utf8')));
    rmSync(join(folder, name));
    return code;
  };
  const start = atStart.map((name) => `${JSON.stringify(name)}:${functionOf(name)}`);
  writeFileSync(join(folder, startFile), `({${start.join(',\n')}})`);
  for (const name of later) writeFileSync(join(folder, fileOf(name)), functionOf(name));
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'entry.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  const loader = withBuiltinsTaken(outputFiles[0]?.text ?? '');
  const names = exports.map((name) => `export const ${name}=entry.${name};`).join('');
  const own = loader.replace(/export\{(\w+) as entry\};?\s*$/, (_, entry) => `const entry=${entry};${names}`);
  if (own === loader) throw new Error('the loader has no entry to give');
  writeFileSync(join(folder, 'index.mjs'), own);
  const make = join(import.meta.dirname, 'make.ts');
  await Promise.all(flagsOf.map((flags) => execute(process.execPath, [...flags, make, folder])));
  // The Node of another machine, as a command line: the code of one processor is of no use on another.
  const other = process.env.LAMBDA_NODE;
  if (other)
    execSync(`${other} ${relative(process.cwd(), make)} ${folder}`, {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
