import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Failure } from './failure.ts';
import { type Form, forms, type Outcome } from './task.ts';

/** Prints to standard output and waits while its reader is busy, so that a slow pipe bounds memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line a failure, on standard error, and what to do about it. */
export function complain(path: string, { code, message, advice }: Failure): void {
  process.stderr.write(
    `news-digest: ${path}: ${message} (${code})\n${advice === undefined ? '' : `  ${advice}\n`}`,
  );
}

const endings: Readonly<Record<Form, string>> = { text: 'txt', json: 'json', html: 'html' };

/**
 * The files of a folder of output: `<document>.json`, `.html`, `.txt`, below the same folders as in the input; the
 * articles of a document that holds several are numbered.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #paths: readonly string[];
  /** Names given so far; documents of one folder differ in name, so they are kept for several paths alone. */
  readonly #taken = new Set<string>();

  /** `paths` are those of the command line: a document found in one that is a folder keeps its path below it. */
  constructor(folder: string, paths: readonly string[]) {
    this.#folder = folder;
    this.#paths = paths;
  }

  #nameOf(path: string): string {
    const below = this.#paths
      .map((given) => relative(given, path))
      .find((rest) => rest !== '' && !rest.startsWith('..'));
    const name = path === '-' ? 'stdin' : (below ?? basename(path));
    if (this.#paths.length === 1) return name;
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}-${count}`;
    this.#taken.add(free);
    return free;
  }

  /** Writes what one document gave. */
  async write({ path, articles }: Outcome): Promise<void> {
    const name = this.#nameOf(path);
    for (const [index, texts] of articles.entries()) {
      const stem = join(this.#folder, articles.length === 1 ? name : `${name}-${index + 1}`);
      await mkdir(dirname(stem), { recursive: true });
      for (const form of forms) {
        const text = texts[form];
        if (text !== undefined) await writeFile(`${stem}.${endings[form]}`, text);
      }
    }
  }
}
