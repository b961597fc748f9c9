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

/** Prints to standard output and waits while its reader is busy, so that a slow pipe bounds memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Columns of a terminal that does not say how many it has. */
const usualColumns = 80;

/** A narrower text breaks names letter by letter. */
const fewestColumns = 40;

/** Columns of the text printed: those of the terminal, but no line so long that it is hard to read. */
export function columns(stream: { readonly columns?: number }, most: number): number {
  return Math.max(fewestColumns, Math.min(stream.columns || usualColumns, most));
}

/** One line a failure, on standard error, and what to do about it. The path stands in it once. */
export function complain(path: string, { code, message, advice }: Failure): void {
  const name = path === '-' ? 'standard input' : path;
  const subject = message.startsWith(name) ? '' : `${name}: `;
  process.stderr.write(
    `news-digest: ${subject}${message} (${code})\n${advice === undefined ? '' : `  ${advice}\n`}`,
  );
}

/** Most parts of one document, or articles of an edition, that are named when they are left out. */
const mostNamed = 5;

/** Names on standard error what was left out, and why: the first few, and how many more. */
export function tellLeftOut(items: readonly { readonly name: string; readonly reason: string }[]): void {
  for (const { name, reason } of items.slice(0, mostNamed))
    process.stderr.write(`news-digest: ${name} is left out: ${reason}\n`);
  const more = items.length - mostNamed;
  if (more > 0) process.stderr.write(`news-digest: ${more} more are left out\n`);
}

/** The parts of a document that were left out; `inspect --removals` names all. */
export function tellParts(path: string, parts: readonly Removal[]): void {
  tellLeftOut(parts.map(({ text, reason }) => ({ name: `${path}: “${text}”`, reason })));
}

/** Says on standard error that there was nothing to read. */
export function tellNone(paths: readonly string[]): void {
  process.stderr.write(`There is no document in ${paths.join(', ')}\n`);
}

/** Makes the folder of `--out` where it is not there. Throws a `UsageError` when nothing can be written into it. */
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

/** The name of a document's files without their ending: its own ending is a part of it, so `05-markets.html` and `.txt` stay apart. */
const stemOf = (name: string): string => name.replace(/(?<=[^/])\.([^./]+)$/, '-$1');

/**
 * The files of a folder of output: of `05-markets.html` they are `05-markets-html.json`, `.html` and `.txt`, below the same folders
 * as in the input; the articles of a document that holds several are numbered as in a bucket, from 001.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #paths: readonly string[];
  /** Names given so far. */
  readonly #taken = new Set<string>();

  /** `paths` are those of the command line: a document found in one that is a folder keeps its path below it. */
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

  /** Writes what one document gave. */
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
