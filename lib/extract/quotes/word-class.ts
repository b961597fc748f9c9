/** What a language's word lists say of a word, as bits: constants by themselves, so that a bundle has the numbers alone. */
export const preposition = 1;
export const conjunction = 2;
export const complementiser = 4;
export const relative = 8;
export const auxiliary = 16;
export const adverb = 32;
export const determiner = 64;
export const pronoun = 128;
export const cueVerb = 256;
/** A mark that parts clauses: `, ; : — . ( )`. */
export const clause = 512;
/** A word that begins a cue in annotated articles. */
export const cueForm = 1024;
/** A word with the ending of a verb, or of an adverb. */
export const verbLike = 2048;
export const adverbLike = 4096;
export const oblique = 8192;
export const reportive = 16384;
export const genitive = 32768;
