import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { digestDocument } from '../digest-document.ts';
import type { Arrival } from '../edition/entry.ts';
import { languages } from '../language/index.ts';
import { Digest, limits, type Removal } from '../model/index.ts';
import { sectionOf } from '../store/keys.ts';
import { pathBelow, readDocument, sourceOf } from './documents.ts';

/** A finished digest stored in the folder in place of an article; null for any other file. */
async function storedDigest(path: string): Promise<Digest | null> {
  if (!path.endsWith('.json') || (await stat(path)).size > limits.jsonBytes) return null;
  const text = await readFile(path, 'utf8');
  if (!/"version":\s*1\b/.test(text.slice(0, 200))) return null;
  try {
    const parsed = Digest.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a page or text was written by `digest --out` beside its JSON, and so is not an article of its own. */
async function standsBesideItsDigest(path: string): Promise<boolean> {
  const stem = /^(.+)\.(?:html|txt)$/.exec(path)?.[1];
  return stem !== undefined && (await storedDigest(`${stem}.json`).catch(() => null)) !== null;
}

/** The folders that documents come from, and the day to compile. */
export interface EditionFolder {
  /** The input folders. A document's section is the first folder of its path below one of them. */
  readonly folders: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  /** Whether articles that state another day of publication are left out. */
  readonly onlyThatDay: boolean;
}

/** Whether an article was published within the day; null when it does not say. */
function isOfTheDay({ article: { published } }: Digest, { date, from, to }: EditionFolder): boolean | null {
  if (published === null || published.length < date.length) return null;
  // A date without a time is that date in every time zone.
  if (published.length === date.length) return published === date;
  const at = Date.parse(published);
  return Number.isNaN(at) ? null : at >= Date.parse(from) && at < Date.parse(to);
}

/**
 * When a digest counts as arrived: at its time of publication if that is within the day, otherwise at the start of the
 * day.
 */
function arrivedAt(digest: Digest, folder: EditionFolder): string {
  const { published } = digest.article;
  const says = isOfTheDay(digest, folder) && (published ?? '').length > folder.date.length;
  return says ? new Date(published ?? '').toISOString() : folder.from;
}

/**
 * The digests of one file: of the articles in it, or the stored digest itself; how many articles of other days were
 * left out; and the parts without an article. Throws what reading throws.
 */
export async function arrivalsIn(
  path: string,
  folder: EditionFolder,
): Promise<{ arrivals: Arrival[]; otherDays: number; leftOut: readonly Removal[] }> {
  const found: Omit<Arrival, 'arrived'>[] = [];
  const below = pathBelow(folder.folders, path);
  const file = below ?? basename(path);
  const stored = await storedDigest(path);
  const leftOut: Removal[] = [];
  if (stored !== null) {
    found.push({ key: path, file, digest: stored, language: await languages.load(stored.article.language) });
  } else if (!(await standsBesideItsDigest(path))) {
    const section = below === null ? null : sectionOf(below);
    const digests = await digestDocument(await readDocument({ path }), { languages, section });
    for (const [at, { digest, language, leftOut: parts }] of digests.entries()) {
      found.push({ key: sourceOf(path, at, digests.length), file, digest, language });
      leftOut.push(...parts);
    }
  }
  const kept = found.filter(({ digest }) => !folder.onlyThatDay || isOfTheDay(digest, folder) !== false);
  const arrivals = kept.map((each) => ({ ...each, arrived: arrivedAt(each.digest, folder) }));
  return { arrivals, otherDays: found.length - kept.length, leftOut };
}
