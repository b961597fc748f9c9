import { fnv1a } from '../hash.ts';
import { tokenise } from '../segment/tokens.ts';

/** Hashes kept of a text: enough to tell .8 from .5 likeness (standard error .06). */
const sketchSize = 48;
/** Words of one shingle. */
const shingleWords = 4;
/** How much of a text is sketched: a copy is recognised by its start. */
const mostCharacters = 4_000;

/** Spreads the bits of a hash (the finaliser of MurmurHash3). */
function mixed(hashed: number): number {
  let value = hashed ^ (hashed >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Bottom-k sketch (Broder 1997) of a text's runs of four words: its smallest hashes, in rising order. */
export function sketchOf(text: string): Uint32Array {
  const words = tokenise(text.slice(0, mostCharacters)).filter(({ kind }) => kind !== 'mark');
  const hashes = new Set<number>();
  const runs = Math.max(1, words.length - shingleWords + 1);
  for (let start = 0; start < runs; start += 1) {
    let value = fnv1a('');
    for (const { lower } of words.slice(start, start + shingleWords)) value = fnv1a(`${lower} `, value);
    hashes.add(mixed(value));
  }
  return Uint32Array.from(hashes).sort().slice(0, sketchSize);
}

/** Estimated share of the runs of four words that two texts have in common, of all that either has. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let i = 0;
  let j = 0;
  let seen = 0;
  let common = 0;
  while (seen < sketchSize && (i < a.length || j < b.length)) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    seen += 1;
  }
  return seen === 0 ? 1 : common / seen;
}

/** From here on a text is a copy: agency copy with another first line, a cut last paragraph, a corrected word. */
export const copyFrom = 0.6;
