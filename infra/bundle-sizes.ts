import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** Where the build leaves the bytes that each bundle loads at its start. */
export const startBytesFile = join(import.meta.dirname, '../dist/start-bytes.json');

/**
 * What digest-article loads at its start, in bytes of minified code without what is loaded when a document needs it.
 * A cold start reads all of it. Whoever makes it larger by more than a twentieth says so here, in a commit of its own.
 */
export const announcedBytes = 597_000;
/** The largest chunk of a language, English: it is loaded with the first article that is in it. */
export const announcedLanguageBytes = 480_000;
export const mostGrowth = 1.05;
/** The most that the start may ever be. */
export const mostBytes = 600_000;

/** The bytes that the last build's digest-article loads at its start. */
export function builtBytes(): number {
  const sizes = z.record(z.string(), z.number());
  return z.parse(sizes, JSON.parse(readFileSync(startBytesFile, 'utf8')))['digest-article'] ?? Number.NaN;
}

/** The bytes of the last build's chunk of a language. */
export function builtLanguageBytes(code: string): number {
  const folder = join(dirname(startBytesFile), 'digest-article');
  const chunks = readdirSync(folder).filter((file) => new RegExp(`^${code}-[A-Z0-9]+\\.js$`).test(file));
  return chunks.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
