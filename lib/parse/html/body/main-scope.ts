import { wordsOf } from '../text/clean.ts';
import type { Block, Page, Scope } from './blocks.ts';
import { hint } from './hints.ts';
import { type Area, blockScope, signatureOf } from './layout.ts';

const beside = hint.comment | hint.consent;
/** Names of parts that stand before an article's own text, and are not it. */
const elsewhere = hint.author | hint.newsletter | hint.footer;

/** What a paragraph counts for the scope that holds it, and for those above. */
const shares = [1, 0.5, 0.25] as const;
/** Least part of the best scope's score for one before it to be the article, and the best one what follows it. */
const leastEarlier = 0.2;
/** The same where what follows is a list of records: readers write more than the article has. */
const leastBeforeRecords = 0.05;
/** Most levels above the first choice that are looked at. */
const mostLevels = 12;
/** Least part of what the scope above adds that must stand as the paragraphs below do. */
const leastAlike = 0.5;

/** Most earlier scopes that are looked at. */
const mostEarlier = 6;

interface Candidate {
  readonly scope: Scope;
  score: number;
  /** The first and the last of the paragraphs that count for it. */
  readonly first: number;
  last: number;
}

/** The block that shows the headline: the first such heading, else the first block with its words; -1 for none. */
function findHeadline(blocks: readonly Block[], headline: string | null): number {
  const words = wordsOf(headline ?? '');
  if (words === '') return -1;
  let found = -1;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.text.length > words.length * 2 + 20 || wordsOf(block.text) !== words) continue;
    if (/^h[1-3]$/.test(blockScope(block.scope).name)) return index;
    if (found < 0) found = index;
  }
  return found;
}

/** Finds the scope whose paragraphs are the article's. */
class MainScope {
  readonly #blocks: readonly Block[];
  readonly #scopes: readonly Scope[];
  readonly #proseOf: readonly number[];
  readonly #areas: readonly Area[];
  /** The block that shows the headline, and what it looks like. */
  readonly #headline: number;
  /** One past the last scope within each scope, by index. */
  readonly #ends: Int32Array;

  constructor(
    { blocks, scopes }: Page,
    proseOf: readonly number[],
    areas: readonly Area[],
    headline: string | null,
  ) {
    this.#blocks = blocks;
    this.#scopes = scopes;
    this.#proseOf = proseOf;
    this.#areas = areas;
    this.#headline = findHeadline(blocks, headline);
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
    const isRecords = (best.scope.allHints & hint.live) === 0 && this.#isRecords(best.scope);
    const least = this.#proseIn(widest) * (isRecords ? leastBeforeRecords : leastEarlier);
    const seen = [widest];
    let chosen = widest;
    for (const { scope, last } of candidates.sort((a, b) => b.score - a.score)) {
      if (seen.length > mostEarlier) break;
      if (last >= best.first || seen.some((known) => this.#contains(known, scope))) continue;
      if (this.#contains(scope, best.scope) || (scope.hints & elsewhere) !== 0) continue;
      if (!isRecords && !this.#beginsAnew(last, best.first)) continue;
      const wide = this.#widened(scope);
      seen.push(wide);
      if (this.#proseIn(wide) >= least && wide.index < chosen.index) chosen = wide;
    }
    return chosen;
  }

  #proseIn(scope: Scope): number {
    return this.#areas[scope.index]?.prose ?? 0;
  }

  #contains(scope: Scope, inner: Scope): boolean {
    return inner.index >= scope.index && inner.index < (this.#ends[scope.index] ?? 0);
  }

  #candidates(from: number): Candidate[] {
    const all = this.#areas[0]?.prose ?? 0;
    // What holds most of the prose is the article, whatever it is called.
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

  /** Whether a scope is a list of records: most of its prose in four or more parts of one dress, each of several blocks, none with a heading of its own. */
  #isRecords(scope: Scope): boolean {
    const kinds = new Map<string, { count: number; prose: number }>();
    const end = this.#ends[scope.index] ?? 0;
    for (let index = scope.index + 1; index < end; index = this.#ends[index] ?? index + 1) {
      const child = this.#scopes[index];
      const area = this.#areas[index];
      if (!child || !area || area.blocks < 2 || area.prose === 0) continue;
      const kind = kinds.get(child.signature) ?? { count: 0, prose: 0 };
      kind.count += 1;
      kind.prose += area.prose;
      kinds.set(child.signature, kind);
    }
    const least = this.#proseIn(scope) / 2;
    // A heading that is a link leads to another article; any other heads a part of this one.
    const headed = this.#blocks.some((block) => {
      const own = blockScope(block.scope);
      return (
        /^h[1-6]$/.test(own.name) &&
        block.linked < block.text.length * 0.9 &&
        own.parent !== scope &&
        this.#contains(scope, own)
      );
    });
    return !headed && [...kinds.values()].some(({ count, prose }) => count >= 4 && prose > least);
  }

  /** Whether another article begins with a block: a heading dressed as the headline is, or one of the first level that leads elsewhere. */
  #beginsArticle(index: number): boolean {
    const block = this.#blocks[index];
    const own = block && blockScope(block.scope);
    if (!block || !own || index <= this.#headline || !/^h[1-4]$/.test(own.name)) return false;
    if (own.name === 'h1' && block.linked >= block.text.length * 0.9) return true;
    const headline = this.#blocks[this.#headline];
    return headline !== undefined && signatureOf(headline.scope) === signatureOf(block.scope);
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
    // Page builders number the classes of each part: the names of the elements tell what is built alike.
    const kindOf = (block: Block): string => {
      let path = '';
      const own = blockScope(block.scope);
      for (
        let at: Scope | null = own, level = 0;
        at && at !== above && level < mostLevels;
        at = at.parent, level += 1
      )
        path += `${at.name} `;
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
  page: Page,
  proseOf: readonly number[],
  areas: readonly Area[],
  headline: string | null,
): Scope | null {
  return new MainScope(page, proseOf, areas, headline).find();
}
