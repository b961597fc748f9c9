import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawDocument } from '../model/index.ts';

/** One document named on the command line, or found in a folder named there. */
export interface DocumentPath {
  /** As given, or the folder as given and the path within it; `-` is standard input. */
  readonly path: string;
}

async function* filesOf(folder: string): AsyncGenerator<string> {
  const entries: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || entry.isFile())
      entries.push({ name: entry.name, folder: entry.isDirectory() });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.folder) yield* filesOf(path);
    else yield path;
  }
}

/** The documents of the paths in order; a folder gives its files by name, those of its folders included, hidden ones not. */
export async function* documentsOf(paths: readonly string[]): AsyncGenerator<DocumentPath> {
  for (const path of paths) {
    const folder =
      path !== '-' &&
      (await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ));
    if (folder) for await (const file of filesOf(path)) yield { path: file };
    else yield { path };
  }
}

/** Reads one document. */
export async function readDocument({ path }: DocumentPath): Promise<RawDocument> {
  if (path !== '-') return { name: path, bytes: await readFile(path) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return { name: '-', bytes: Buffer.concat(chunks) };
}
