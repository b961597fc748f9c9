import { compileEdition, type ReadTold } from '../../edition/compile.ts';
import type { Told } from '../../edition/measure.ts';
import { createEditionDraft, type EditionDraft } from '../../edition/plan.ts';
import type { EditionSettings } from '../../edition/settings.ts';
import type { Language, Languages } from '../../language/language.ts';
import type { Article, Edition, Figure } from '../../model/index.ts';
import { renderJson } from '../../render/json.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { Log } from '../log.ts';
import { type EditionDay, shifted } from './day.ts';
import { writeDigestPages } from './digest-pages.ts';
import { type Intake, intakeOf, lateDays, sameIntake } from './intake.ts';
import { arrivalsOf, readArrival } from './read-day.ts';
import { editionBase, storedEdition } from './stored-edition.ts';
import { noteTaken, takenBy } from './taken.ts';

/** What making an edition needs. */
interface Workshop {
  readonly digests: ObjectStore;
  readonly day: EditionDay;
  readonly settings: EditionSettings;
  readonly languages: Languages;
  /** All figures of an article, also those that its digest does not show. */
  readonly figuresIn: (article: Article, language: Language) => readonly Figure[];
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/** Days back whose stories do not return as they were. */
const remembered = 3;

/** The stored editions of the days before, the newest first. */
async function editionsBefore({ digests, day, log, signal }: Workshop): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (let back = 1; back <= lateDays; back += 1) {
    const edition = await storedEdition(digests, shifted(day.date, -back), log, { signal });
    if (edition !== null) editions.push(edition);
  }
  return editions;
}

/** Reads digests into a draft; each is dropped once it is taken in. Its keys are those of all that were read. */
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
 * The day's digests as a draft. Which they are is noted by the first run that has read them, before anything is made of them: every
 * later one, and one at the same moment, drafts the same.
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

/** Reads digests again with all figures of their articles. */
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

/** The edition of a day, whole or of some sections. */
export type Editions = (sections: readonly string[] | null) => Promise<Edition>;

/**
 * The day's editions, each made once. The whole one is written with the first run and read by every later one, so that all readers
 * get the same, whatever has arrived or been deleted meanwhile; those of a reader's sections are made of the same digests.
 */
export function editionsOf(workshop: Workshop): Editions {
  const { digests, day, settings, log } = workshop;
  const read = readerOf(workshop);
  let draft: Promise<EditionDraft> | undefined;
  const drafted = (): Promise<EditionDraft> => {
    draft ??= draftOf(workshop);
    return draft;
  };
  const whole = async (): Promise<Edition> => {
    const stored = await storedEdition(digests, day.date, log);
    if (stored !== null) return stored;
    const made = await compileEdition(await drafted(), settings, read);
    const body = renderJson(made, 1);
    const written = await digests.putIfAbsent(`${editionBase(day.date)}.json`, body, {
      contentType: 'application/json',
    });
    // Another run was first: its edition is the day's.
    return written === 'written' ? made : ((await storedEdition(digests, day.date, log)) ?? made);
  };
  const made = new Map<string, Promise<Edition>>();
  return (sections) => {
    const key =
      sections === null ? '' : JSON.stringify(sections.map((section) => section.toLowerCase()).sort());
    const edition =
      made.get(key) ??
      (sections === null
        ? whole()
        : drafted().then((each) => compileEdition(each, settings, read, sections))
      ).then(async (each) => {
        await writeDigestPages(digests, each);
        return each;
      });
    made.set(key, edition);
    return edition;
  };
}
