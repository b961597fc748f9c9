import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { limits, type RawDocument, UnreadableInputError } from '../model/index.ts';

/** A document: a file named on the command line or found in a folder named there; `-` is standard input. */
export interface DocumentPath {
  readonly path: string;
}

export async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * How output identifies an article: by its document's path and, if the document has several, its number:
 * `archive.zip#2`.
 */
export const sourceOf = (path: string, at: number, articles: number): string =>
  articles === 1 ? path : `${path}#${at + 1}`;

async function* filesOf(folder: string, without: string | undefined): AsyncGenerator<string> {
  const entries: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    // Links to folders are not followed, as they may lead back up.
    const folder = entry.isDirectory();
    if (folder || entry.isFile() || entry.isSymbolicLink()) entries.push({ name: entry.name, folder });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.folder && resolve(path) === without) continue;
    if (entry.folder) yield* filesOf(path, without);
    else if (!(await isFolder(path))) yield path;
  }
}

/**
 * The documents at the given paths, in order. A folder yields its files and those of its subfolders by name, without
 * hidden ones. `without` is a folder to skip entirely: the output folder may be inside an input folder. At most one
 * folder's names are in memory for each level.
 */
export async function* documentsOf(paths: readonly string[], without?: string): AsyncGenerator<DocumentPath> {
  const left = without === undefined ? undefined : resolve(without);
  for (const path of paths) {
    if (await isFolder(path)) for await (const file of filesOf(path, left)) yield { path: file };
    else yield { path };
  }
}

async function readAll(name: string, chunks: AsyncIterable<Uint8Array>): Promise<RawDocument> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.documentBytes) {
      throw new UnreadableInputError('too-large', `${name} has more than ${limits.documentBytes} bytes`);
    }
    parts.push(chunk);
  }
  return { name, bytes: Buffer.concat(parts) };
}

/** Reads one document, and never more of it than the limits allow. Throws an `UnreadableInputError`. */
export async function readDocument({ path }: DocumentPath): Promise<RawDocument> {
  if (path === '-') return readAll('standard input', process.stdin);
  try {
    return await readAll(path, createReadStream(path, { highWaterMark: 1 << 20 }));
  } catch (error) {
    if (error instanceof UnreadableInputError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = reason === 'ENOENT' ? 'no such file or folder' : `cannot read the file: ${reason}`;
    throw new UnreadableInputError('unreadable-file', message, { cause: error });
  }
}

/** A file's path relative to the first of the given folders that contains it; null when none does. */
export function pathBelow(folders: readonly string[], path: string): string | null {
  const below = folders
    .map((folder) => relative(folder, path))
    .find((rest) => rest !== '' && !rest.startsWith('..'));
  return below === undefined ? null : below.split(sep).join('/');
}
