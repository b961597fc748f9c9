import { compileEdition, type ReadTold } from '../../edition/compile.ts';
import type { Told } from '../../edition/differing/measure.ts';
import { createEditionDraft, type EditionDraft } from '../../edition/plan.ts';
import type { EditionSettings } from '../../edition/settings.ts';
import type { Language, Languages } from '../../language/language.ts';
import type { Article, Edition, Figure } from '../../model/index.ts';
import { renderJson } from '../../render/json.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { Log } from '../log.ts';
import { type EditionDay, shifted } from './day.ts';
import { digestPages } from './digest-pages.ts';
import { type Intake, intakeOf, sameIntake } from './intake.ts';
import { lateDays } from './late.ts';
import { arrivalsOf, readArrival } from './read-day.ts';
import { editionBase, storedEdition } from './stored-edition.ts';
import { noteTaken, takenBy } from './taken.ts';

/** What making an edition depends on. */
interface Workshop {
  readonly digests: ObjectStore;
  readonly day: EditionDay;
  readonly settings: EditionSettings;
  readonly languages: Languages;
  /** All figures of an article, including those that its digest does not show. */
  readonly figuresIn: (article: Article, language: Language) => readonly Figure[];
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/** Days for which stories are remembered, so that they do not return unchanged. */
const remembered = 3;

/** The stored editions of the days before, newest first. */
async function editionsBefore({ digests, day, log, signal }: Workshop): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (let back = 1; back <= lateDays; back += 1) {
    const edition = await storedEdition(digests, shifted(day.date, -back), log, { signal });
    if (edition !== null) editions.push(edition);
  }
  return editions;
}

/** Adds digests to a draft, releasing each one after it has been added. Returns the keys of all that were read. */
async function fill(
  intake: Intake,
  previous: readonly Edition[],
  { digests, day, settings, languages, log, signal }: Workshop,
): Promise<{ readonly draft: EditionDraft; readonly keys: readonly string[] }> {
  const oldest = shifted(day.date, -remembered);
  const draft = createEditionDraft(
    settings,
    previous.filter(({ date }) => date >= oldest),
  );
  const keys: string[] = [];
  for await (const arrival of arrivalsOf(digests, intake, languages, log, signal)) {
    draft.add(arrival);
    keys.push(arrival.key);
  }
  return { draft, keys };
}

/**
 * The day's digests as a draft. The first run that has read them records which they are before making anything of them,
 * so that every later or concurrent run drafts the same.
 */
async function draftOf(workshop: Workshop): Promise<EditionDraft> {
  const { digests, day, log, signal } = workshop;
  const options = { signal };
  const previous = await editionsBefore(workshop);
  const noted = await takenBy(digests, day.date, options);
  if (noted !== null) return (await fill(sameIntake(noted), previous, workshop)).draft;
  const intake = await intakeOf(day, previous, { digests, log, options });
  const { draft, keys } = await fill(intake, previous, workshop);
  if ((await noteTaken(digests, day.date, keys, options)) === 'written') return draft;
  const first = await takenBy(digests, day.date, options);
  return first === null ? draft : (await fill(sameIntake(first), previous, workshop)).draft;
}

/** Re-reads digests together with all figures of their articles. */
function readerOf({ digests, languages, figuresIn, log, signal }: Workshop): ReadTold {
  return async (keys) => {
    const read = new Map<string, Told>();
    await Promise.all(
      keys.map(async (key) => {
        const arrival = await readArrival(digests, key, languages, log, signal);
        if (arrival === null) return;
        const { digest, language } = arrival;
        read.set(key, { digest, language, figures: figuresIn(digest.article, language) });
      }),
    );
    return read;
  };
}

/** The edition of a day, complete or limited to some sections. */
export type Editions = (sections: readonly string[] | null) => Promise<Edition>;

/** Caches promises by name. A rejected one is forgotten, so that the next caller tries again. */
function once<Value>(): (name: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (name, make) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make();
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
}

/** The complete edition of a day: the stored one, or else a new one, which is stored unless another run was first. */
async function wholeOf(
  { digests, day, settings, log, signal }: Workshop,
  draft: () => Promise<EditionDraft>,
  read: ReadTold,
): Promise<Edition> {
  const stored = await storedEdition(digests, day.date, log, { signal });
  if (stored !== null) return stored;
  const made = await compileEdition(await draft(), settings, read);
  const written = await digests.putIfAbsent(`${editionBase(day.date)}.json`, renderJson(made, 1), {
    contentType: 'application/json',
    signal,
  });
  // Another run was first: its edition is the day's.
  return written === 'written' ? made : ((await storedEdition(digests, day.date, log, { signal })) ?? made);
}

/**
 * The day's editions, each made once. The first run stores the complete one and all later runs read it, so that all
 * readers get the same, whatever has arrived or been deleted meanwhile. Editions limited to a reader's sections are
 * made of the same digests.
 */
export function editionsOf(workshop: Workshop): Editions {
  const { digests, day, settings, signal } = workshop;
  const read = readerOf(workshop);
  const drafts = once<EditionDraft>();
  const draft = (): Promise<EditionDraft> => drafts('', () => draftOf(workshop));
  const writePages = digestPages(digests, day.date, { signal });
  const made = once<Edition>();
  return (sections) => {
    const name =
      sections === null ? '' : JSON.stringify(sections.map((section) => section.toLowerCase()).sort());
    return made(name, async () => {
      const edition =
        sections === null
          ? await wholeOf(workshop, draft, read)
          : await compileEdition(await draft(), settings, read, sections);
      await writePages(edition);
      return edition;
    });
  };
}
