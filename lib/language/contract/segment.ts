/** What sentence segmentation needs to know of a language. All words lower case, abbreviations without their last point. */
export interface SegmentWords {
  /** Abbreviations after which a sentence always goes on ("mr", "e.g"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also be a sentence's last word ("inc", "p.m"): what follows decides. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Abbreviations that rather end a sentence when a capital follows ("p.m", "a.d"), unless one of `continuers` does. */
  readonly endingAbbreviations: ReadonlySet<string>;
  /** Capitalised words that go on after an ending abbreviation: "p.m. Monday", "p.m. Eastern". */
  readonly continuers: ReadonlySet<string>;
  /** Abbreviations only before a number ("no", "jan"): "No. 10", but "He said no. Then he left." */
  readonly numberedAbbreviations: ReadonlySet<string>;
  /** Words that, capitalised, begin a sentence rather than go on a name ("the", "it", "but"). */
  readonly starters: ReadonlySet<string>;
  /** Verbs of speech that may follow a name after a closed quotation: “Stop!” Ms. Vale said. */
  readonly speechVerbs: ReadonlySet<string>;
  /**
   * Quotation marks as pairs of opening and closing mark ("„“"), single ones aside. A mark that opens in one pair and
   * closes in another is told by what is open and what stands before it.
   */
  readonly quotationMarks: readonly string[];
  /** Words that tie a quotation to its verb without a space, as Japanese と does: its sentence goes on. */
  readonly quotatives: readonly string[];
  /** Whether a point makes a number an ordinal, as in German "am 3. Oktober". */
  readonly pointedOrdinals: boolean;
  /** Whether the number of a paragraph ("3. Врахувати …") is parted from its sentence, as Ukrainian treebanks have it. */
  readonly partsEnumerators: boolean;
}
