import type { TollWords } from './toll.ts';

/** The words of the daily edition that are not the sources'. */
export interface EditionWords {
  readonly topStories: string;
  readonly more: string;
  readonly inBrief: string;
  /** Before the headline of a story that an earlier edition had: "Update:". */
  readonly update: string;
  /** Before the headline of a piece that argues: "Opinion:". */
  readonly opinion: string;
  /** Before the names of further sources: "Also in". */
  readonly alsoIn: string;
  /** Link to the source: "Read at Harbour Post"; without a name "Read the article". */
  readonly readAt: (publisher: string | null) => string;
  /** "20 stories from 57 articles". */
  readonly counts: (stories: number, articles: number) => string;
  /** "5 minutes". */
  readonly minutes: (minutes: number) => string;
  /** "+12 more in the archive". */
  readonly beyond: (stories: number) => string;
  /** Heading of those on the archive page. */
  readonly beyondTitle: string;
  readonly viewOnline: string;
  readonly archive: string;
  readonly unsubscribe: string;
  /** Who wrote this: "Written by a program from these articles alone." */
  readonly written: string;
  /** What an empty day's edition says, where it says anything. */
  readonly nothing: string;
  /** What the page behind an unsubscribe link says: before the button, after it, of a bad link, of a failure. */
  readonly unsubscribing: Readonly<Record<'ask' | 'done' | 'unknown' | 'failed', string>>;
  /** Locale for dates in full, BCP 47. */
  readonly locale: string;
  readonly toll: TollWords;
  /**
   * Counted nouns, as units name them, that sources use of the same people or things ("vehicle car driver"): each string is one
   * such set. Without any, only the same noun counts the same.
   */
  readonly kindred?: readonly string[];
}
