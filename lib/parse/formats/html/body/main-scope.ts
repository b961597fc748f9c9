import { type Area, blockScope, signatureOf } from './areas.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { findHeadline } from './headline-block.ts';
import { hint } from './hints.ts';
import { isRecordList } from './records.ts';
import type { Scope } from './scope.ts';

const beside = hint.comment | hint.consent;
/** Names of parts that stand before an article's own text, and are not it. */
const elsewhere = hint.author | hint.newsletter | hint.footer;

/** Weight of a paragraph for its own scope, and for the scopes above. */
const shares = [1, 0.5, 0.25] as const;
/** Least part of the best scope's score for one before it to be the article, and the best one what follows it. */
const leastEarlier = 0.2;
/** The same where what follows is a list of records: readers write more than the article has. */
const leastBeforeRecords = 0.05;
/** Most levels above the first choice that are examined. */
const mostLevels = 12;
/** Least part of what the scope above adds that must stand as the paragraphs below do. */
const leastAlike = 0.5;

/** Most earlier scopes that are examined. */
const mostEarlier = 6;

/** An element in a path: an item of a list stands as a paragraph does, and the list itself is no level. */
const nameInPath = (name: string): string =>
  name === 'li' ? 'p ' : name === 'ul' || name === 'ol' || name === 'blockquote' ? '' : `${name} `;

interface Candidate {
  readonly scope: Scope;
  score: number;
  /** The first and the last of the paragraphs that count for it. */
  readonly first: number;
  last: number;
}

/** A candidate before the best one, and how wide it is. */
interface Earlier {
  readonly own: Candidate;
  readonly wide: Scope;
}

/** Finds the scope whose paragraphs are the article's. */
class MainScope {
  readonly #page: PageBlocks;
  readonly #blocks: readonly Block[];
  readonly #proseOf: readonly number[];
  readonly #areas: readonly Area[];
  /** The block that shows the headline, and its signature. */
  readonly #headline: number;
  /** One past the last scope within each scope, by index. */
  readonly #ends: Int32Array;

  constructor(page: PageBlocks, proseOf: readonly number[], areas: readonly Area[], headline: string | null) {
    const { blocks, scopes } = page;
    this.#page = page;
    this.#blocks = blocks;
    this.#proseOf = proseOf;
    this.#areas = areas;
    this.#headline = findHeadline(blocks, proseOf, headline);
    this.#ends = new Int32Array(scopes.length);
    for (let index = scopes.length - 1; index >= 0; index -= 1) {
      const end = Math.max(this.#ends[index] ?? 0, index + 1);
      this.#ends[index] = end;
      const parent = scopes[index]?.parent?.index ?? 0;
      this.#ends[parent] = Math.max(this.#ends[parent] ?? 0, end);
    }
  }

  find(): Scope | null {
    const candidates = this.#candidates(this.#headline + 1);
    const best = candidates.reduce<Candidate | null>(
      (most, one) => (most && most.score >= one.score ? most : one),
      null,
    );
    if (!best) return null;
    const widest = this.#widened(best.scope);
    const isRecords = this.#isRecords(best.scope);
    const earlier = this.#earlier(candidates, best, widest, isRecords);
    const least = this.#proseIn(widest) * (isRecords ? leastBeforeRecords : leastEarlier);
    const large = earlier.filter(({ wide }) => this.#proseIn(wide) >= least);
    // Above a list of records stands an article: what stands above that is held against it as above any other.
    const article = isRecords ? this.#largest(large.filter(({ own }) => !this.#isRecords(own.scope))) : null;
    return large
      .filter(
        ({ own, wide }) =>
          article === null ||
          own.first >= article.own.first ||
          (this.#proseIn(wide) >= this.#proseIn(article.wide) * leastEarlier &&
            this.#beginsAnew(own.last, article.own.first)),
      )
      .reduce((first, { wide }) => (wide.index < first.index ? wide : first), widest);
  }

  #largest(all: readonly Earlier[]): Earlier | null {
    return all.reduce<Earlier | null>(
      (most, one) => (most && this.#proseIn(most.wide) >= this.#proseIn(one.wide) ? most : one),
      null,
    );
  }

  /** The scopes before the best one that may be the article it follows, each with how wide it is. */
  #earlier(
    candidates: readonly Candidate[],
    best: Candidate,
    widest: Scope,
    isRecords: boolean,
  ): readonly Earlier[] {
    const earlier: Earlier[] = [];
    const seen = [widest];
    for (const own of candidates.toSorted((a, b) => b.score - a.score)) {
      const { scope, last } = own;
      if (seen.length > mostEarlier) break;
      if (last >= best.first || seen.some((known) => this.#contains(known, scope))) continue;
      if (this.#contains(scope, best.scope) || (scope.hints & elsewhere) !== 0) continue;
      if (!isRecords && !this.#beginsAnew(last, best.first)) continue;
      const wide = this.#widened(scope);
      seen.push(wide);
      earlier.push({ own, wide });
    }
    return earlier;
  }

  #isRecords(scope: Scope): boolean {
    return (scope.allHints & hint.live) === 0 && isRecordList(this.#page, this.#areas, scope, this.#ends);
  }

  #proseIn(scope: Scope): number {
    return this.#areas[scope.index]?.prose ?? 0;
  }

  #contains(scope: Scope, inner: Scope): boolean {
    return inner.index >= scope.index && inner.index < (this.#ends[scope.index] ?? 0);
  }

  #candidates(from: number): Candidate[] {
    const all = this.#areas[0]?.prose ?? 0;
    // The scope with most of the prose is the article, whatever its name.
    const isBeside = (scope: Scope): boolean => {
      for (let at: Scope | null = scope; at && (at.allHints & beside) !== 0; at = at.parent) {
        if ((at.hints & beside) !== 0 && (this.#areas[at.index]?.prose ?? 0) < all / 2) return true;
      }
      return false;
    };
    const found = new Map<Scope, Candidate>();
    for (let index = from; index < this.#blocks.length; index += 1) {
      const block = this.#blocks[index];
      const value = this.#proseOf[index] ?? 0;
      if (!block || value === 0 || isBeside(block.scope)) continue;
      let scope: Scope | null = blockScope(block.scope).parent;
      for (const share of shares) {
        if (!scope) break;
        const known = found.get(scope);
        if (known) {
          known.score += value * share;
          known.last = index;
        } else found.set(scope, { scope, score: value * share, first: index, last: index });
        scope = scope.parent;
      }
    }
    return [...found.values()];
  }

  /** Whether another article begins between two paragraphs. */
  #beginsAnew(after: number, before: number): boolean {
    for (let index = after + 1; index < before; index += 1) if (this.#beginsArticle(index)) return true;
    return false;
  }

  /** Whether another article begins with a block: a heading dressed as the headline is, or one of the first level that leads elsewhere. */
  #beginsArticle(index: number): boolean {
    const block = this.#blocks[index];
    const own = block && blockScope(block.scope);
    if (!block || !own || index <= this.#headline || !/^h[1-4]$/.test(own.name)) return false;
    if (own.name === 'h1' && block.linked >= block.text.length * 0.9) return true;
    const headline = this.#blocks[this.#headline];
    // What stands beside the headline in one element is a section under it: another article has an element of its own.
    return (
      headline !== undefined &&
      own.parent !== blockScope(headline.scope).parent &&
      signatureOf(headline.scope) === signatureOf(block.scope)
    );
  }

  /** The scope above, as long as what it adds mostly stands in the same elements as what is below: an article in sections. */
  #widened(start: Scope): Scope {
    let scope = start;
    for (let at = start, level = 0; level < mostLevels && at.parent; level += 1) {
      const above: Scope = at.parent;
      const added = (this.#areas[above.index]?.prose ?? 0) - (this.#areas[scope.index]?.prose ?? 0);
      if (added > 0) {
        if (!this.#isAlike(scope, above)) break;
        scope = above;
      }
      at = above;
    }
    return scope;
  }

  #isAlike(below: Scope, above: Scope): boolean {
    // PageBlocks builders number the classes of each part: the names of the elements tell what is built alike.
    const kindOf = (block: Block): string => {
      let path = '';
      const own = blockScope(block.scope);
      for (
        let at: Scope | null = own, level = 0;
        at && at !== above && level < mostLevels;
        at = at.parent, level += 1
      )
        path += nameInPath(at.name);
      return path;
    };
    const known = new Set<string>();
    const added: number[] = [];
    for (let index = 0; index < this.#blocks.length; index += 1) {
      const block = this.#blocks[index];
      if (!block || !this.#contains(above, block.scope)) continue;
      if (this.#contains(below, block.scope)) {
        if ((this.#proseOf[index] ?? 0) > 0) known.add(kindOf(block));
      } else {
        if (this.#beginsArticle(index)) return false;
        if ((this.#proseOf[index] ?? 0) > 0) added.push(index);
      }
    }
    let alike = 0;
    let all = 0;
    for (const index of added) {
      const block = this.#blocks[index];
      const value = this.#proseOf[index] ?? 0;
      all += value;
      if (block && known.has(kindOf(block))) alike += value;
    }
    return alike >= all * leastAlike;
  }
}

/**
 * The scope whose paragraphs are the article's: of those behind the headline the one that holds most of the prose, or one before it
 * where that is what follows an article (readers' comments, the next article); then as wide as its paragraphs are of one dress.
 */
export function mainScope(
  page: PageBlocks,
  proseOf: readonly number[],
  areas: readonly Area[],
  headline: string | null,
): Scope | null {
  return new MainScope(page, proseOf, areas, headline).find();
}
