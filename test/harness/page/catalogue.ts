import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { labels } from '../../../lib/language/en/labels.ts';
import { Digest } from '../../../lib/model/index.ts';
import { labelledFigures } from '../../../lib/render/figures.ts';
import { utterances } from '../../../lib/render/utterances.ts';
import type { FolderStore } from '../../../lib/store/folder-store.ts';
import type { Stack } from '../stack.ts';
import { readJson } from '../terminal.ts';
import { LeftOut } from './left-out.ts';

/** A digest as the list shows it. */
export interface Entry {
  /** Key of its files, without ending. */
  readonly base: string;
  readonly source: string;
  readonly arrived: string;
  readonly headline: string;
  readonly direction: 'auto';
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string;
  readonly form: Digest['form'];
  /** As many as the digest shows: the parts of one utterance are one quotation. */
  readonly facts: number;
  readonly figures: number;
  readonly quotes: number;
  /** How long it takes to read, in words. */
  readonly time: string;
  /** Parts of the document that hold nothing to digest, told by its first digest. */
  readonly leftOut: readonly z.infer<typeof LeftOut>[];
}

const Source = z.object({
  source: z.object({ key: z.string(), arrived: z.string(), leftOut: z.array(LeftOut).default([]) }),
});
const Reason = z.object({
  key: z.string(),
  arrived: z.string(),
  code: z.string(),
  message: z.string(),
  advice: z.string(),
});
const Letter = z.object({
  id: z.string(),
  body: z.string(),
  sentAt: z.number(),
  receives: z.number(),
  reason: z.string(),
});

/** Most entries of a list; a page of ten thousand helps nobody. */
const mostEntries = 500;

/** What was read once, by key and ETag: a list reads new digests alone. */
const known = new Map<string, Entry | null>();

async function entryOf(digests: FolderStore, key: string, etag: string): Promise<Entry | null> {
  const version = `${key} ${etag}`;
  const found = known.get(version);
  if (found !== undefined) return found;
  const json = await readJson(digests, key);
  const digest = Digest.safeParse(json);
  const source = Source.safeParse(json);
  const entry = digest.success && source.success ? describe(key, digest.data, source.data.source) : null;
  known.set(version, entry);
  return entry;
}

function describe(key: string, digest: Digest, source: z.infer<typeof Source>['source']): Entry {
  const { article, form, headline, facts, figures, quotes, minutes } = digest;
  const { publisher, section, language } = article;
  const counts = {
    facts: facts.length,
    figures: labelledFigures(figures).length,
    quotes: utterances(quotes).length,
  };
  const base = key.slice(0, -'.json'.length);
  const about = {
    headline: headline || source.key,
    direction: 'auto',
    publisher,
    section,
    language,
  } as const;
  const time = labels.minutes(minutes.digest, minutes.article);
  const { leftOut, arrived } = source;
  return { base, source: source.key, arrived, ...about, form, ...counts, time, leftOut };
}

/** The digests, newest first, at most `most`. */
export async function listDigests(
  { digests }: Stack,
  most = mostEntries,
): Promise<{ total: number; entries: Entry[] }> {
  const entries: Entry[] = [];
  for await (const { key, etag } of digests.list('digests/')) {
    const entry = key.endsWith('.json') ? await entryOf(digests, key, etag) : null;
    if (entry) entries.push(entry);
  }
  entries.sort((a, b) =>
    a.arrived === b.arrived ? (a.base < b.base ? -1 : 1) : a.arrived < b.arrived ? 1 : -1,
  );
  return { total: entries.length, entries: entries.slice(0, most) };
}

/** The rejected files with their reasons, newest first. */
export async function listRejected({ digests }: Stack): Promise<z.infer<typeof Reason>[]> {
  const reasons: z.infer<typeof Reason>[] = [];
  for await (const { key } of digests.list('rejected/')) {
    const reason = Reason.safeParse(await readJson(digests, key));
    if (reason.success) reasons.push(reason.data);
  }
  return reasons.sort((a, b) => (a.arrived < b.arrived ? 1 : -1)).slice(0, mostEntries);
}

/** The messages that were given up, newest first. */
export async function listDead({ deadLetters }: Stack): Promise<z.infer<typeof Letter>[]> {
  const letters: z.infer<typeof Letter>[] = [];
  for (const name of await readdir(deadLetters)) {
    const letter = Letter.safeParse(JSON.parse(await readFile(join(deadLetters, name), 'utf8')));
    if (letter.success) letters.push(letter.data);
  }
  return letters.sort((a, b) => b.sentAt - a.sentAt).slice(0, mostEntries);
}
