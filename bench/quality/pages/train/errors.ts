import { selectBlocks } from '../../../../lib/parse/formats/html/body/select.ts';
import { textOverlap } from '../metrics.ts';
import { allBlocks, type Sample } from './samples.ts';

/** Prints the pages that a model which has not seen them reads worst: wrongly kept (+) and wrongly dropped (-) blocks. */
export function showBlocks(
  samples: readonly Sample[],
  found: readonly Float32Array[],
  set: string | undefined,
  count: number,
): void {
  const judged = samples.flatMap((sample, index) => {
    if (set !== undefined && sample.gold.set !== set) return [];
    if (sample.change !== 'as it is') return [];
    const scores = allBlocks(sample, found[index] ?? new Float32Array());
    const { kept } = selectBlocks(sample.page.layout, sample.page.knowledge, scores);
    const text = kept.map((block) => block.text).join('\n\n');
    const { hit, extra, missed } = textOverlap(sample.gold.body, text);
    return [
      { sample, scores, kept: new Set(kept), loss: 1 - (2 * hit) / Math.max(1, 2 * hit + extra + missed) },
    ];
  });
  judged.sort((a, b) => b.loss - a.loss);
  for (const { sample, scores, kept: chosen, loss } of judged.slice(0, count)) {
    console.log(`\n${sample.gold.id}  loss ${loss.toFixed(3)}  ${sample.gold.url ?? ''}`);
    let shown = 0;
    sample.page.layout.blocks.forEach((block, index) => {
      const kept = chosen.has(block);
      const label = sample.allLabels[index] ?? 0;
      if (label === (kept ? 1 : 0) || shown >= 16) return;
      shown += 1;
      const { scope } = block;
      const path = [scope.parent?.parent, scope.parent, scope]
        .map((at) => (at ? `${at.name}.${at.element?.attribs.class ?? ''}`.slice(0, 40) : ''))
        .join(' > ');
      console.log(
        `  ${kept ? '+' : '-'}${label === -1 ? '?' : ' '} ${(scores[index] ?? 0).toFixed(2)} [${path}] ${block.text.length}: ${block.text.slice(0, 110)}`,
      );
    });
  }
}
