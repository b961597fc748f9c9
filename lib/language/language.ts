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
 * Everything the product knows of one language, as data. A language is a folder `language/<code>/` with a file
 * for each part below that it has; the others are those of `und`, the language of a text whose language cannot be
 * told: what is true of marks and digits everywhere. Stages take the part they need and never import a language by name.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Sentence boundaries: abbreviations and the like. */
  readonly segment: SegmentWords;
  /** Words of page furniture: "Read more", "Photo:", months, "By". */
  readonly reader: ReaderWords;
  /** Number words, magnitudes, units, bounds. */
  readonly figures: FigureWords;
  /** People, organisations, places: titles, roles, heads of names. */
  readonly names: NameWords;
  /** Attribution: verbs, pronouns, titles. */
  readonly quotes: QuoteWords;
  /** Salience: function words, openers that lean on an earlier sentence. */
  readonly facts: FactWords;
  /** What the rendered digest says around the source's words. */
  readonly labels: Labels;
  /** What the daily edition says around them. */
  readonly edition: EditionWords;
}

/** The languages at hand, each loaded when a text first needs it. */
export interface Languages {
  /** Codes of all languages, without `und`. */
  readonly codes: readonly string[];
  /** The language of a code; `und` for a code that has no folder. */
  load(code: string): Promise<Language>;
  /** What programs write around a text, in all languages: whose user wrote it isn't known. */
  readonly programs: ProgramWords;
  /** The most likely language of a text, `und` when in doubt. */
  detect(text: string): string;
}
