import type { Change } from '../../model/index.ts';
import type { Draft, Line } from './line.ts';

/** Reads whether the number went up or down from the verb that takes it: "rose by about 2.1%", "fell to 35". */
export function readChange(line: Line, draft: Draft): void {
  if (draft.change !== 'none') return;
  const { changes, phrases } = line.words;
  const after = line.lower(draft.boundEnd);
  const moved = changes.after.up.has(after) || changes.after.down.has(after);
  // "5% up on last year", but "from 5% up to 7%".
  // "20 times stronger" compares.
  if (moved && draft.kind !== 'multiple' && !changes.to.has(line.lower(draft.boundEnd + 1))) {
    draft.change = changes.after.up.has(after) ? 'up' : 'down';
    return;
  }
  let at = draft.boundFirst - 1;
  // "between 5% and 6%", "from 40 to 35": the opener of a range stands between verb and number.
  if (draft.range && line.words.bounds.rangeOpeners.has(line.lower(at))) at -= 1;
  else if (changes.from.has(line.lower(at))) return;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = line.lower(at);
    if (changes.by.has(word) || changes.to.has(word) || phrases.quantifiers.has(word)) at -= 1;
    else if (phrases.adverbs.has(word) || (word.endsWith('ly') && word.length > 4)) at -= 1;
    else if (word === 'a' || word === 'an') at -= 1;
    else break;
  }
  const word = line.lower(at);
  const factor = Object.hasOwn(changes.factors, word) ? changes.factors[word] : undefined;
  const up = changes.up.has(word) || (factor !== undefined && factor > 1);
  const down = changes.down.has(word) || (factor !== undefined && factor < 1);
  const direction: Change = up ? 'up' : down ? 'down' : 'none';
  if (direction === 'none') {
    if (changes.by.has(line.lower(draft.boundFirst - 1))) draft.change = ofObject(line, draft.boundFirst - 2);
    return;
  }
  // "gave up 517 yards": the particle of another verb.
  if (changes.particleVerbs.has(line.lower(at - 1)) && line.classOf(at) !== 'verb') return;
  if (draft.kind === 'count' && draft.unit !== null && draft.noun !== null && changes.transitive.has(word))
    return;
  // "a rise of", "the cut 5%": after a determiner it is a noun.
  if (line.classOf(at - 1) === 'determiner' && at < draft.boundFirst - 1) return;
  draft.change = direction;
}

/** "raised its prices by 10%": the verb takes an object, and "by" the amount. */
function ofObject(line: Line, from: number): Change {
  const { up, down, nouns } = line.words.changes;
  for (let at = from; at >= 0 && from - at < 10; at -= 1) {
    const kind = line.classOf(at);
    if (kind === 'mark' || kind === 'relative' || kind === 'auxiliary') return 'none';
    const word = line.lower(at);
    if ((up.has(word) || down.has(word)) && !(nouns.has(word) && line.classOf(at - 1) === 'determiner'))
      return up.has(word) ? 'up' : 'down';
  }
  return 'none';
}

/** "lost 190 points, or 0.6%", "Burlington by 2.6%", "down 1% at 1,463": a figure that goes on from the one before it. */
export function inheritChanges(line: Line, drafts: readonly Draft[]): void {
  const { changes, bounds } = line.words;
  for (let index = 1; index < drafts.length; index += 1) {
    const a = drafts[index - 1];
    const b = drafts[index];
    if (a === undefined || b === undefined || a.change === 'none' || b.change !== 'none') continue;
    const before = line.lower(b.boundFirst - 1);
    const gap = b.boundFirst - a.end;
    const or = bounds.or.has(before) && gap <= 2;
    const at = before === 'at' && gap === 1;
    const by = changes.by.has(before) && gap <= 8;
    if (or || at || by) b.change = a.change;
  }
}
