import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Removal } from '../model/index.ts';
import { articleBases } from '../store/keys.ts';
import { pathBelow } from './documents.ts';
import type { Failure } from './failure.ts';
import { forms, type OutputForm, type TaskOutcome } from './task.ts';
import { UsageError } from './usage.ts';

/** Prints to standard output and waits while the pipe is full, so that a slow reader does not make memory grow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Width of a terminal that does not report one. */
const usualColumns = 80;

/** Narrower text would break names apart. */
const fewestColumns = 40;

/** Width of printed text: that of the terminal, but at most `most`, so that lines stay readable. */
export function columns(stream: { readonly columns?: number }, most: number): number {
  return Math.max(fewestColumns, Math.min(stream.columns || usualColumns, most));
}

/** Reports a failure in one line on standard error, with what to do about it. The path appears once. */
export function complain(path: string, { code, message, advice }: Failure): void {
  const name = path === '-' ? 'standard input' : path;
  const subject = message.startsWith(name) ? '' : `${name}: `;
  process.stderr.write(
    `news-digest: ${subject}${message} (${code})\n${advice === undefined ? '' : `  ${advice}\n`}`,
  );
}

/** Most left-out parts of a document, or articles of an edition, that are listed by name. */
const mostNamed = 5;

/** Lists on standard error what was left out and why: the first few, and how many more. */
export function tellLeftOut(items: readonly { readonly name: string; readonly reason: string }[]): void {
  for (const { name, reason } of items.slice(0, mostNamed))
    process.stderr.write(`news-digest: ${name} is left out: ${reason}\n`);
  const more = items.length - mostNamed;
  if (more > 0) process.stderr.write(`news-digest: ${more} more are left out\n`);
}

/** Reports the parts of a document that were left out; `inspect --removals` lists them all. */
export function tellParts(path: string, parts: readonly Removal[]): void {
  tellLeftOut(parts.map(({ text, reason }) => ({ name: `${path}: “${text}”`, reason })));
}

/** Reports on standard error that there was nothing to read. */
export function tellNone(paths: readonly string[]): void {
  process.stderr.write(`There is no document in ${paths.join(', ')}\n`);
}

/** Creates the folder of `--out` if necessary. Throws a `UsageError` when it is not writable. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const taken = code === 'EEXIST' || code === 'ENOTDIR';
    throw new UsageError(
      `--out ${folder} ${taken ? 'is, or lies below, a file: name a folder' : `cannot be written (${code})`}`,
    );
  }
}

const endings: Readonly<Record<OutputForm, string>> = { text: 'txt', json: 'json', html: 'html' };

/**
 * The base name of a document's output files. It includes the input's extension, so that `05-markets.html` and `.txt`
 * stay apart.
 */
const stemOf = (name: string): string => name.replace(/(?<=[^/])\.([^./]+)$/, '-$1');

/**
 * The output folder. `05-markets.html` yields `05-markets-html.json`, `.html` and `.txt`, below the same subfolders as
 * in the input. The articles of a document that holds several are numbered from 001, as in a bucket.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #paths: readonly string[];
  /** Names assigned so far. */
  readonly #taken = new Set<string>();

  /** `paths` are those of the command line; documents found in a folder keep their path below it. */
  constructor(folder: string, paths: readonly string[]) {
    this.#folder = folder;
    this.#paths = paths;
  }

  /** A name that no other document's files have. */
  #free(name: string): string {
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}-${count}`;
    this.#taken.add(free);
    return free;
  }

  /** Writes the results of one document. */
  async write({ path, articles }: TaskOutcome): Promise<void> {
    const name = path === '-' ? 'stdin' : stemOf(pathBelow(this.#paths, path) ?? basename(path));
    const bases = articleBases(name, articles.length);
    for (const [index, texts] of articles.entries()) {
      const stem = join(this.#folder, this.#free(bases[index] ?? name));
      await mkdir(dirname(stem), { recursive: true });
      for (const form of forms) {
        const text = texts[form];
        if (text !== undefined) await writeFile(`${stem}.${endings[form]}`, text);
      }
    }
  }
}
