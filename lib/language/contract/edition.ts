import type { TollWords } from './toll.ts';

/** The labels of the daily edition. */
export interface EditionWords {
  readonly topStories: string;
  readonly more: string;
  readonly inBrief: string;
  /** Before the headline of a story that was in an earlier edition: "Update:". */
  readonly update: string;
  /** Before the headline of an opinion piece: "Opinion:". */
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
  /** Heading of the stories that only the archive page lists. */
  readonly beyondTitle: string;
  readonly viewOnline: string;
  readonly archive: string;
  readonly unsubscribe: string;
  /** States the author: "Written by a program from these articles alone." */
  readonly written: string;
  /** Shown in the edition of an empty day, if one is made. */
  readonly nothing: string;
  /**
   * Texts of the page behind an unsubscribe link: before and after pressing the button, for an invalid link, and after
   * a failure.
   */
  readonly unsubscribing: Readonly<Record<'ask' | 'done' | 'unknown' | 'failed', string>>;
  /** Locale for full dates, BCP 47. */
  readonly locale: string;
  readonly toll: TollWords;
  /**
   * Sets of nouns, as unit names, that sources use for the same people or things ("vehicle car driver"). Without any,
   * only figures with the same noun are compared.
   */
  readonly kindred?: readonly string[];
}
