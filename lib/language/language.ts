import type { EditionWords } from './contract/edition.ts';
import type { FactWords } from './contract/facts.ts';
import type { FigureWords } from './contract/figures.ts';
import type { Labels } from './contract/labels.ts';
import type { NameWords } from './contract/names.ts';
import type { ProgramWords } from './contract/programs.ts';
import type { QuoteWords } from './contract/quotes.ts';
import type { ReaderWords } from './contract/reader.ts';
import type { SegmentWords } from './contract/segment.ts';

/**
 * Everything the product knows about one language, as data. A language is a folder `language/<code>/` with a file for
 * each of the parts below that it defines; for the others it uses those of `und`, which is also the language of a text
 * whose language is unknown and holds what is true of punctuation and digits everywhere. Stages are given the part they
 * need and never import a language by name.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Sentence boundaries: abbreviations and the like. */
  readonly segment: SegmentWords;
  /** Words of page furniture and metadata: "Read more", "Photo:", months, "By". */
  readonly reader: ReaderWords;
  /** Number words, magnitudes, units, bounds. */
  readonly figures: FigureWords;
  /** People, organisations, places: titles, roles, head nouns. */
  readonly names: NameWords;
  /** Attribution: verbs, pronouns, titles. */
  readonly quotes: QuoteWords;
  /** Salience: function words, and words that refer to an earlier sentence. */
  readonly facts: FactWords;
  /** The labels of a rendered digest. */
  readonly labels: Labels;
  /** The labels of a daily edition. */
  readonly edition: EditionWords;
}

/** The available languages, each loaded when the first text needs it. */
export interface Languages {
  /** Codes of all languages, except `und`. */
  readonly codes: readonly string[];
  /** The language with a code; `und` when there is none. */
  load(code: string): Promise<Language>;
  /** Texts that programs insert, in all languages at once, since the user's language is unknown. */
  readonly programs: ProgramWords;
  /** The most likely language of a text; `und` when in doubt. */
  detect(text: string): string;
}
