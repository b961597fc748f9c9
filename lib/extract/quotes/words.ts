import { fnv1a } from '../../hash.ts';
import type { QuoteWords } from '../../language/contract/quotes.ts';
import { oncePer } from '../../once.ts';
import * as WordClass from './word-class.ts';

/** A word as attribution looks it up: numbers, so that asking for it and mixing it into features builds no string. */
interface Word {
  readonly hash: number;
  /** Hashes of the last two and three letters. */
  readonly ending2: number;
  readonly ending3: number;
  readonly classes: number;
}

/** The hash by which a form is mixed into features; 0 for the empty string. */
export const hashOf = (form: string, from = 0): number => (form === '' ? 0 : fnv1a(form, undefined, from));

function wordOf(form: string, classes: number): Word {
  return {
    hash: hashOf(form),
    ending2: hashOf(form, form.length - 2),
    ending3: hashOf(form, form.length - 3),
    classes,
  };
}

/** The words of a language's lists, with the classes that list them. */
type Lexicon = ReadonlyMap<string, number>;

const lexiconOf = oncePer((words: QuoteWords): Lexicon => {
  const classes = new Map<string, number>();
  const mark = (forms: Iterable<string>, bit: number): void => {
    for (const form of forms) classes.set(form, (classes.get(form) ?? 0) | bit);
  };
  mark(words.prepositions, WordClass.preposition);
  mark(words.conjunctions, WordClass.conjunction);
  mark(words.complementisers, WordClass.complementiser);
  mark(words.relatives, WordClass.relative);
  mark(words.auxiliaries, WordClass.auxiliary);
  mark(words.adverbs, WordClass.adverb);
  mark(words.determiners, WordClass.determiner);
  mark(words.obliques, WordClass.oblique);
  mark(words.reportives, WordClass.reportive);
  mark(words.genitives, WordClass.genitive);
  mark(Object.keys(words.pronouns), WordClass.pronoun);
  mark(words.cueVerbs, WordClass.cueVerb);
  mark([',', ';', ':', '—', '–', '―', '.', '(', ')'], WordClass.clause);
  mark(words.model?.cueForms.split(' ') ?? [], WordClass.cueForm);
  return classes;
});

/** A word shorter than this has no ending that tells. */
const leastLetters = 5;

/** What the ending of a word tells. */
function shapeOf({ verbEndings, adverbEndings }: QuoteWords, form: string): number {
  const ends = (ending: string): boolean => form.endsWith(ending);
  return (
    (form.length >= leastLetters && verbEndings.some(ends) ? WordClass.verbLike : 0) |
    (adverbEndings.some(ends) ? WordClass.adverbLike : 0)
  );
}

/** Looks words up for one article: what is mixed into features is made of those alone that stand in it, each once. */
export class WordLookup {
  readonly #words: QuoteWords;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, Word>();

  constructor(words: QuoteWords) {
    this.#words = words;
    this.#lexicon = lexiconOf(words);
  }

  of(form: string): Word {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const word = wordOf(form, (this.#lexicon.get(form) ?? 0) | shapeOf(this.#words, form));
    this.#known.set(form, word);
    return word;
  }
}
