import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { digestDocument } from '../digest-document.ts';
import type { Arrival } from '../edition/entry.ts';
import { languages } from '../language/index.ts';
import { Digest, limits } from '../model/index.ts';
import { sectionOf } from '../store/keys.ts';
import { readDocument } from './documents.ts';

/** A finished digest that lies in the folder instead of an article; null for any other file. */
async function storedDigest(path: string): Promise<Digest | null> {
  if (!path.endsWith('.json')) return null;
  const text = await readFile(path, 'utf8');
  if (text.length > limits.jsonBytes || !/"version":\s*1\b/.test(text.slice(0, 200))) return null;
  try {
    const parsed = Digest.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a page or text is one that `digest --out` wrote beside its JSON: not an article of its own. */
async function standsBesideItsDigest(path: string): Promise<boolean> {
  const stem = /^(.+)\.(?:html|txt)$/.exec(path)?.[1];
  return stem !== undefined && (await storedDigest(`${stem}.json`).catch(() => null)) !== null;
}

/** Where documents come from and which day they are of. */
interface EditionFolder {
  /** The folders given; the first folder of a path below one is its section. */
  readonly folders: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** When a digest counts as arrived: when it was published, within the day; else at the day's start. */
function arrivedAt({ article }: Digest, { from, to }: EditionFolder): string {
  const published = Date.parse(article.published ?? '');
  const within = published >= Date.parse(from) && published < Date.parse(to);
  return within ? new Date(published).toISOString() : from;
}

/** The digests of one file: of the articles in it, or the one that it is. Throws what reading throws. */
export async function arrivalsOf(path: string, folder: EditionFolder): Promise<Arrival[]> {
  const below = folder.folders
    .map((given) => relative(given, path))
    .find((rest) => rest !== '' && !rest.startsWith('..'));
  const stored = await storedDigest(path);
  if (stored !== null) {
    const language = await languages.load(stored.article.language);
    return [{ key: path, arrived: arrivedAt(stored, folder), digest: stored, language }];
  }
  if (await standsBesideItsDigest(path)) return [];
  const section = below === undefined ? null : sectionOf(below.split(sep).join('/'));
  const digests = await digestDocument(await readDocument({ path }), { languages, section });
  return digests.map(({ digest, language }, at) => ({
    key: digests.length === 1 ? path : `${path}#${at + 1}`,
    arrived: arrivedAt(digest, folder),
    digest,
    language,
  }));
}
