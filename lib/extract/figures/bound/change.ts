import type { Change } from '../../../model/index.ts';
import type { Counted, Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { own } from '../lookups.ts';

/** Reads whether the number went up or down from the verb that governs it: "rose by about 2.1%", "fell to 35". */
export function readChange(line: Line, figure: Counted): Draft {
  const change = figure.change === 'none' ? directionOf(line, figure) : figure.change;
  return { ...figure, change, conversion: false };
}

function directionOf(line: Line, draft: Counted): Change {
  const { changes, numbers, phrases } = line.words;
  const after = line.lower(draft.boundEnd);
  const moved = changes.after.up.has(after) || changes.after.down.has(after);
  // "5% up on last year", but "from 5% up to 7%".
  // "20 times stronger" compares.
  if (moved && draft.kind !== 'multiple' && !changes.to.has(line.lower(draft.boundEnd + 1))) {
    return changes.after.up.has(after) ? 'up' : 'down';
  }
  let at = draft.boundFirst - 1;
  // "between 5% and 6%", "from 40 to 35": the opener of a range stands between verb and number.
  if (draft.range && line.words.bounds.rangeOpeners.has(line.lower(at))) at -= 1;
  else if (changes.from.has(line.lower(at))) return 'none';
  for (let steps = 0; steps < 4; steps += 1) {
    const word = line.lower(at);
    if (changes.by.has(word) || changes.to.has(word) || phrases.quantifiers.has(word)) at -= 1;
    else if (phrases.adverbs.has(word) || phrases.isAdverb(word)) at -= 1;
    else if (numbers.articles.has(word)) at -= 1;
    else break;
  }
  const word = line.lower(at);
  const factor = own(changes.factors, word);
  const up = changes.up.has(word) || (factor !== null && factor > 1);
  const down = changes.down.has(word) || (factor !== null && factor < 1);
  const direction: Change = up ? 'up' : down ? 'down' : 'none';
  if (direction === 'none') {
    if (changes.by.has(line.lower(draft.boundFirst - 1))) return ofObject(line, draft.boundFirst - 2);
    return draft.kind === 'percent' ? ofNoun(line, draft.boundFirst - 1) : 'none';
  }
  // "raised $23 million" is what came in; "rose above $94" is where it stands.
  if (changes.collecting.has(word) && draft.kind === 'money' && !line.isMeasuredBy(draft.boundFirst - 1))
    return 'none';
  if (changes.levels.has(line.lower(draft.boundFirst)) && draft.boundFirst < draft.first) return 'none';
  // "gave up 517 yards": the particle of another verb.
  if (changes.particleVerbs.has(line.lower(at - 1)) && line.tag(at) !== 'verb') return 'none';
  if (draft.kind === 'count' && draft.unit !== null && draft.noun !== null && changes.transitive.has(word))
    return 'none';
  // "a rise of", "the cut 5%": after a determiner it is a noun.
  if (line.tag(at - 1) === 'det' && at < draft.boundFirst - 1) return 'none';
  return direction;
}

/** "raised its prices by 10%": the verb takes an object, and "by" the amount. */
function ofObject(line: Line, from: number): Change {
  const { nouns } = line.words.changes;
  for (let at = from; at >= 0 && from - at < 10; at -= 1) {
    const kind = line.tag(at);
    if (kind === 'mark' || kind === 'rel' || kind === 'aux') return 'none';
    const word = line.lower(at);
    const direction = line.directionAt(at);
    if (direction !== 'none' && !(nouns.has(word) && line.tag(at - 1) === 'det')) return direction;
  }
  return 'none';
}

/** "cut emissions 42.6 per cent", "lifted its prices 5%": the verb takes one noun and the share by which it changed. */
function ofNoun(line: Line, from: number): Change {
  const { transitive } = line.words.changes;
  let at = from;
  while (line.tag(at) === 'open' && !transitive.has(line.lower(at)) && from - at < 3) at -= 1;
  if (at === from) return 'none';
  while (line.tag(at) === 'det' || line.tag(at) === 'pron') at -= 1;
  const word = line.lower(at);
  if (!transitive.has(word) || line.tag(at - 1) === 'det') return 'none';
  return line.directionAt(at);
}

/** "lost 190 points, or 0.6%", "Burlington by 2.6%", "down 1% at 1,463": a figure that continues the one before it. */
export function inheritChanges(line: Line, drafts: readonly Draft[]): Draft[] {
  const { changes, bounds } = line.words;
  const inherited: Draft[] = [];
  for (const b of drafts) {
    const a = inherited.at(-1);
    const before = line.lower(b.boundFirst - 1);
    const gap = b.boundFirst - (a?.end ?? 0);
    const or = bounds.or.has(before) && gap <= 2;
    const at = changes.at.has(before) && gap === 1;
    const by = changes.by.has(before) && gap <= 8;
    const goesOn = a !== undefined && b.change === 'none' && (or || at || by);
    inherited.push(goesOn ? { ...b, change: a.change } : b);
  }
  return inherited;
}
