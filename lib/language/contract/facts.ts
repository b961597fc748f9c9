/** What the salience model needs to know of a language. All words lower case, apostrophes straight. */
export interface FactWords {
  /** Function words: they carry no topic. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that, first in a sentence, point back to another one ("he", "this", "such"). */
  readonly pronounOpeners: ReadonlySet<string>;
  /** Words that, first in a sentence, tie it to the one before ("but", "however", "also"). */
  readonly connectiveOpeners: ReadonlySet<string>;
  /** "I", "we", "my": outside quotation marks the voice of opinion and interview. */
  readonly firstPerson: ReadonlySet<string>;
  /** "you", "your": advice, pleas, advertising. */
  readonly secondPerson: ReadonlySet<string>;
  /** Verbs of saying in the forms that attribute a statement. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Openers that go with their comma and leave a whole sentence ("meanwhile", "in addition"). */
  readonly droppableOpeners: readonly string[];
  /** Words that open an attribution at a sentence's end ("according to"). */
  readonly attributionOpeners: readonly string[];
  /** Starts of lines that are furniture of the page, not of the story ("read more", "click here"). */
  readonly furniture: readonly string[];
  /** Words that show a line of the kind "Arrival: …" to be a picture's caption ("pictured", "poses"). */
  readonly captionWords: ReadonlySet<string>;
  /** Words of plans and results that news is about ("announced", "killed", "will"): they mark the event. */
  readonly eventWords: ReadonlySet<string>;
  /** Words that tell what kind of article a text is. */
  readonly formWords: {
    /** Steps and measures of a recipe. */
    readonly recipe: ReadonlySet<string>;
    /** Words of a life and its end. */
    readonly obituary: ReadonlySet<string>;
    /** Words of a match. */
    readonly match: ReadonlySet<string>;
    /** Words of exchanges and prices. */
    readonly market: ReadonlySet<string>;
  };
}
