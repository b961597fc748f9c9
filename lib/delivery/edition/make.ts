import { compileEdition, type ReadTold } from '../../edition/compile.ts';
import type { Told } from '../../edition/measure.ts';
import { createEditionDraft, type EditionDraft } from '../../edition/plan.ts';
import type { EditionSettings } from '../../edition/settings.ts';
import type { Language, Languages } from '../../language/language.ts';
import { type Article, Edition, type EditionStory, type Figure } from '../../model/index.ts';
import { renderJson } from '../../render/json.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { jsonIn } from '../../store/stored-json.ts';
import { errorFields, type Log } from '../log.ts';
import { type EditionDay, shifted } from './day.ts';
import { writeDigestPages } from './digest-pages.ts';
import { arrivalsOf, readArrival } from './read-day.ts';

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

/** Where the files of an edition go, without ending. */
export const editionBase = (date: string): string => `editions/${date}/edition`;

/** A stored edition; null where there is none, or one that cannot be read, which is logged. */
export async function storedEdition(store: ObjectStore, date: string, log: Log): Promise<Edition | null> {
  const object = await store.get(`${editionBase(date)}.json`);
  if (object === null) return null;
  try {
    return Edition.parse(jsonIn(object.body));
  } catch (error) {
    log('error', 'not an edition', { date, ...errorFields(error), stack: undefined });
    return null;
  }
}

const keysOfSources = ({ sources }: EditionStory): string[] => sources.map(({ key }) => key);

/** Reads the day's digests into a draft; each is dropped once it is taken in. */
async function draftOf({ digests, day, settings, languages, log, signal }: Workshop): Promise<EditionDraft> {
  const previous: Edition[] = [];
  for (let back = 1; back <= remembered; back += 1) {
    const edition = await storedEdition(digests, shifted(day.date, -back), log);
    if (edition !== null) previous.push(edition);
  }
  const draft = createEditionDraft(settings, previous);
  const told = new Set(previous.flatMap(({ stories }) => stories.flatMap(keysOfSources)));
  for await (const arrival of arrivalsOf(digests, day, languages, log, signal)) {
    // Digested between its day's cut-off and that day's run: it is in that edition.
    if (!told.has(arrival.key)) draft.add(arrival);
  }
  return draft;
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
