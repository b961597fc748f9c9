/** The first class that elements of a name have, and the others: few names have more than one on a page of a million. */
interface Dressed {
  readonly names: string;
  readonly dress: number;
  others: Map<string, number> | undefined;
}

/** Numbers what the elements of a page look like, by name and class. */
export class Wardrobe {
  readonly #byName = new Map<string, Dressed>();
  #count = 0;

  dressOf(name: string, names: string): number {
    const first = this.#byName.get(name);
    if (first?.names === names) return first.dress;
    const known = first?.others?.get(names);
    if (known !== undefined) return known;
    this.#count += 1;
    if (!first) this.#byName.set(name, { names, dress: this.#count, others: undefined });
    else {
      first.others ??= new Map();
      first.others.set(names, this.#count);
    }
    return this.#count;
  }
}
