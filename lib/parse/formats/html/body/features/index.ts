import type { Layout } from '../layout.ts';
import { AncestorReader, nameNames, writeNameValues } from './names.ts';
import { placeNames, placeValues, readDistances } from './place.ts';
import { type Knowledge, readBlockTexts } from './reading.ts';
import { textNames, textValues } from './text.ts';

export type { Knowledge } from './reading.ts';

/** The features of a block by place in its row. A change here asks for new weights (bench/quality/pages/train). */
const featureNames: readonly string[] = [...textNames, ...placeNames, ...nameNames];
export const featureCount = featureNames.length;

/** Features of every candidate among the blocks, row by row. */
export function readFeatures(layout: Layout, knowledge: Knowledge): Float32Array {
  const rows = new Float32Array(layout.candidates.length * featureCount);
  const reading = readBlockTexts(layout, knowledge);
  const distances = readDistances(layout, reading);
  const masks = new AncestorReader();
  layout.candidates.forEach((index, row) => {
    const block = layout.blocks[index];
    if (!block) return;
    let at = row * featureCount;
    for (const values of [
      textValues(block, index, reading),
      placeValues(layout, index, reading, distances),
    ]) {
      rows.set(values, at);
      at += values.length;
    }
    writeNameValues(rows, at, block, layout.areas[block.scope.index], masks);
  });
  return rows;
}
