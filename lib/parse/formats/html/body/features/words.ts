/** Sets of words by number: bits of what is found for a word. */
const ofHeadline = 1;
const ofDescription = 2;

/** Word sets that are matched against many lines. */
export class KnownWords {
  readonly #headline: ReadonlySet<string>;
  readonly #description: ReadonlySet<string>;
  /** In which of the sets words of each hash are: most words are in none, and are never cut out of their line. */
  readonly #hashes = new Uint8Array(1024);

  constructor(headline: string, description: string) {
    this.#headline = this.#setOf(headline, ofHeadline);
    this.#description = this.#setOf(description, ofDescription);
  }

  #setOf(words: string, bit: number): ReadonlySet<string> {
    const set = new Set(words.split(' ').filter(Boolean));
    for (const word of set) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at));
      this.#hashes[hash] = (this.#hashes[hash] ?? 0) | bit;
    }
    return set;
  }

  /** How many words a line in compared form has, and how many of them each of the sets holds. */
  countIn(line: string): { count: number; headline: number; description: number } {
    const counts = { count: 0, headline: 0, description: 0 };
    if (line === '') return counts;
    let hash = 0;
    let start = 0;
    for (let at = 0; at <= line.length; at += 1) {
      const code = at === line.length ? 0x20 : line.charCodeAt(at);
      if (code !== 0x20) {
        hash = nextHash(hash, code);
        continue;
      }
      const sets = this.#hashes[hash] ?? 0;
      counts.count += 1;
      if (sets !== 0) {
        const word = line.slice(start, at);
        if ((sets & ofHeadline) !== 0 && this.#headline.has(word)) counts.headline += 1;
        if ((sets & ofDescription) !== 0 && this.#description.has(word)) counts.description += 1;
      }
      hash = 0;
      start = at + 1;
    }
    return counts;
  }
}

const nextHash = (hash: number, code: number): number => (hash * 31 + code) & 1023;
