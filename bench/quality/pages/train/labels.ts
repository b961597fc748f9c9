import { signatureOf } from '../../../../lib/parse/formats/html/body/areas.ts';
import type { Block } from '../../../../lib/parse/formats/html/body/blocks.ts';
import { sameWords } from '../metrics.ts';

/** Fewest words by which a block is known wherever it stands; shorter ones count only in their place. */
const anchorWords = 7;

function shingleShare(words: readonly string[], gold: ReadonlySet<string>): number {
  let common = 0;
  const count = words.length - 3;
  for (let index = 0; index < count; index += 1)
    if (gold.has(words.slice(index, index + 4).join(' '))) common += 1;
  return count > 0 ? common / count : 0;
}

/**
 * Which blocks of a page are part of the gold body: 1, 0, or -1 where it cannot be told. Long blocks are looked up in
 * the gold; short ones only between the places of the long ones around them, for "Politics" may stand in a menu too.
 */
export function labelBlocks(blocks: readonly Block[], body: string): Int8Array {
  const labels = new Int8Array(blocks.length);
  const words = sameWords(body).split(' ');
  const gold = ` ${words.join(' ')} `;
  const shingles = new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
  const texts = blocks.map((block) => sameWords(block.text));
  const places = new Int32Array(blocks.length).fill(-1);
  const support = new Map<number, number>();
  texts.forEach((text, index) => {
    const list = text.split(' ');
    if (list.length < anchorWords && text.length < 45) return;
    const place = gold.indexOf(` ${text} `);
    const share = place >= 0 ? 1 : shingleShare(list, shingles);
    if (place >= 0) places[index] = place;
    labels[index] = share >= 0.75 ? 1 : share >= 0.35 ? -1 : 0;
    const block = blocks[index];
    if (labels[index] === 1 && block) {
      const signature = signatureOf(block.scope);
      support.set(signature, (support.get(signature) ?? 0) + list.length);
    }
  });
  settleRepeats(blocks, texts, gold, labels, support);
  fillGaps(texts, gold, labels, places);
  return labels;
}

/** Of blocks with the same words only as many are the article's as the gold has them: those that look like the rest. */
function settleRepeats(
  blocks: readonly Block[],
  texts: readonly string[],
  gold: string,
  labels: Int8Array,
  support: ReadonlyMap<number, number>,
): void {
  const groups = new Map<string, number[]>();
  texts.forEach((text, index) => {
    if (labels[index] === 1) groups.set(text, [...(groups.get(text) ?? []), index]);
  });
  for (const [text, group] of groups) {
    if (group.length < 2) continue;
    const times = Math.max(1, gold.split(` ${text} `).length - 1);
    const supportOf = (index: number): number => {
      const block = blocks[index];
      return block ? (support.get(signatureOf(block.scope)) ?? 0) : 0;
    };
    for (const index of [...group].sort((a, b) => supportOf(b) - supportOf(a) || a - b).slice(times))
      labels[index] = 0;
  }
}

function fillGaps(texts: readonly string[], gold: string, labels: Int8Array, places: Int32Array): void {
  const anchors = [...texts.keys()].filter((index) => labels[index] === 1 && (places[index] ?? -1) >= 0);
  if (anchors.length === 0) return;
  const isShort = (index: number): boolean =>
    labels[index] === 0 && (texts[index] ?? '') !== '' && (texts[index] ?? '').length < 60;
  // Before the first anchor the nearest blocks are looked at first: they are the likelier ones.
  let before = places[anchors[0] ?? 0] ?? 0;
  for (let index = (anchors[0] ?? 0) - 1; index >= 0 && before > 0; index -= 1) {
    const place = isShort(index)
      ? gold.lastIndexOf(` ${texts[index]} `, Math.max(0, before - (texts[index]?.length ?? 0) - 1))
      : -1;
    if (place < 0) continue;
    labels[index] = 1;
    before = place;
  }
  anchors.forEach((anchor, order) => {
    const next = anchors[order + 1];
    const end = next === undefined ? gold.length : (places[next] ?? gold.length);
    let pointer = (places[anchor] ?? 0) + (texts[anchor]?.length ?? 0) + 1;
    for (let index = anchor + 1; index < (next ?? texts.length); index += 1) {
      if (!isShort(index)) continue;
      const place = gold.indexOf(` ${texts[index]} `, pointer);
      if (place < 0 || place + (texts[index]?.length ?? 0) > end) continue;
      labels[index] = 1;
      pointer = place + (texts[index]?.length ?? 0) + 1;
    }
  });
}
