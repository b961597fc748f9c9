import { readFile } from 'node:fs/promises';
import { dateAt, editionDay } from '../delivery/edition/day.ts';
import { figuresIn } from '../digest.ts';
import { compileEdition, type ReadTold } from '../edition/compile.ts';
import type { Told } from '../edition/differing/measure.ts';
import { createEditionDraft, type EditionDraft } from '../edition/plan.ts';
import { defaultShape, type EditionSettings } from '../edition/settings.ts';
import { Edition } from '../model/index.ts';
import { documentsOf } from './documents.ts';
import { arrivalsIn, type EditionFolder } from './edition-documents.ts';
import { type EditionOutput, sendEdition, writeEdition } from './edition-files.ts';
import type { Exit } from './exit.ts';
import { explanation } from './explain.ts';
import { failureOf, statusOf } from './failure.ts';
import { complain, prepareFolder, print, tellLeftOut, tellParts } from './output.ts';
import { progressOf } from './progress.ts';
import { UsageError } from './usage.ts';
import { counted } from './wording.ts';

/** The command-line options of `edition`. */
export interface EditionOptions extends EditionOutput {
  /** Today in the time zone by default. */
  readonly date?: string;
  readonly onlyThatDay?: boolean;
  readonly title: string;
  readonly sections?: readonly string[];
  readonly language?: string;
  readonly previous?: string[];
  readonly explain?: boolean;
}

async function earlier(path: string): Promise<Edition> {
  try {
    return Edition.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`--previous ${path} is ${missing ? 'not there' : 'no edition.json'}`);
  }
}

/** The hour at which a day of the command line ends: midnight. */
const dayEnds = 24;

function settingsOf({ date, timeZone, title, sections, language }: EditionOptions): EditionSettings {
  const day = editionDay(date ?? dateAt(Date.now(), timeZone), dayEnds, timeZone);
  return { ...defaultShape, ...day, title, sections: sections ?? [], language: language ?? null };
}

/**
 * Reads all documents into the draft. Returns the file of each digest by its key, the articles that are not news, and
 * how many were of other days.
 */
async function readInto(
  draft: EditionDraft,
  paths: readonly string[],
  folder: EditionFolder,
  out: string,
  done: (status: Exit) => void,
): Promise<{ pathOf: Map<string, string>; noNews: readonly string[]; otherDays: number }> {
  const pathOf = new Map<string, string>();
  const progress = await progressOf(paths, out);
  const noNews: string[] = [];
  let otherDays = 0;
  try {
    for await (const { path } of documentsOf(paths, out)) {
      progress.step();
      try {
        const read = await arrivalsIn(path, folder);
        tellParts(path, read.leftOut);
        otherDays += read.otherDays;
        for (const arrival of read.arrivals) {
          if (!draft.add(arrival)) noNews.push(arrival.key);
          pathOf.set(arrival.key, path);
        }
      } catch (error) {
        const failure = failureOf(error);
        complain(path, failure);
        done(statusOf(failure));
      }
    }
  } finally {
    progress.stop();
  }
  return { pathOf, noNews, otherDays };
}

/** Digests the document of an edition's digest again, because the first results were not kept. */
function readerOf(pathOf: ReadonlyMap<string, string>, folder: EditionFolder): ReadTold {
  return async (keys) => {
    const told = new Map<string, Told>();
    for (const path of new Set(keys.map((key) => pathOf.get(key) ?? key))) {
      for (const { key, digest, language } of (await arrivalsIn(path, folder)).arrivals)
        told.set(key, { digest, language, figures: figuresIn(digest.article, language) });
    }
    return told;
  };
}

/** Compiles the documents at the paths into one edition, writes its files, and sends its mail if asked to. */
export async function makeEdition(
  paths: readonly string[],
  options: EditionOptions,
  done: (status: Exit) => void,
): Promise<void> {
  const { out } = options;
  const settings = settingsOf(options);
  await prepareFolder(out);
  const folder = { folders: paths, ...settings, onlyThatDay: options.onlyThatDay ?? false };
  const draft = createEditionDraft(settings, await Promise.all((options.previous ?? []).map(earlier)));
  const { pathOf, noNews, otherDays } = await readInto(draft, paths, folder, out, done);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (otherDays > 0) say(`${counted(otherDays, 'article')} of other days left out`);
  if (pathOf.size === 0) return say(`There is no article in ${paths.join(', ')}: no edition was made`);
  tellLeftOut(noNews.map((name) => ({ name, reason: 'no news, or without a headline and a fact' })));
  const edition = await compileEdition(draft, settings, readerOf(pathOf, folder));
  const bytes = await writeEdition(edition, options);
  const { stories, articles } = edition.counts;
  say(`${counted(stories, 'story', 'stories')} of ${counted(articles, 'article')} in ${out}`);
  const found = new Set(edition.stories.map(({ section }) => section?.toLowerCase()));
  const unknown = settings.sections.filter((name) => !found.has(name.toLowerCase()));
  if (unknown.length > 0) say(`No story is of the section ${unknown.join(', ')}`);
  if (options.explain) await print(explanation(edition));
  await sendEdition(edition, bytes, options, done);
}
