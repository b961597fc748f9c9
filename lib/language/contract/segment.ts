/**
 * What sentence segmentation needs to know about a language. All words lower case, abbreviations without their final
 * full stop.
 */
export interface SegmentWords {
  /** Abbreviations that never end a sentence ("mr", "e.g"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence ("inc", "p.m"); what follows decides. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /**
   * Abbreviations that usually end a sentence when a capital follows ("p.m", "a.d"), unless it is one of the
   * `continuers`.
   */
  readonly endingAbbreviations: ReadonlySet<string>;
  /** Capitalised words that continue the sentence after an ending abbreviation: "p.m. Monday", "p.m. Eastern". */
  readonly continuers: ReadonlySet<string>;
  /** Abbreviations only before a number ("no", "jan"): "No. 10", but "He said no. Then he left." */
  readonly numberedAbbreviations: ReadonlySet<string>;
  /** Words that, when capitalised, begin a sentence rather than continue a name ("the", "it", "but"). */
  readonly starters: ReadonlySet<string>;
  /** Verbs of speech that may follow a name after a closed quotation: “Stop!” Ms. Vale said. */
  readonly speechVerbs: ReadonlySet<string>;
  /**
   * Double quotation marks as pairs of opening and closing mark ("„“"). A mark that opens in one pair and closes in
   * another is resolved by context.
   */
  readonly quotationMarks: readonly string[];
  /** Words that attach a quotation to its verb without a space, such as Japanese と; the sentence continues. */
  readonly quotatives: readonly string[];
  /** Whether a full stop makes a number an ordinal, as in German "am 3. Oktober". */
  readonly pointedOrdinals: boolean;
  /** Articles behind which a number of three digits with a full stop is an ordinal, too: "die 105. Auflage". */
  readonly ordinalOpeners?: ReadonlySet<string>;
  /** Whether a paragraph number ("3. Врахувати …") is a sentence of its own, as in Ukrainian treebanks. */
  readonly partsEnumerators: boolean;
}
