import type { Layout } from '../layout.ts';
import { AncestorReader, nameNames, writeNameValues } from './names.ts';
import { placeNames, readDistances, writePlaceValues } from './place.ts';
import { type Knowledge, readBlockTexts } from './reading.ts';
import { textNames, writeTextValues } from './text.ts';

export type { Knowledge } from './reading.ts';

/** The features of a block by place in its row. A change here asks for new weights (`npm run train:pages`): the models carry a fingerprint of them. */
export const featureNames: readonly string[] = [...textNames, ...placeNames, ...nameNames];
export const featureCount = featureNames.length;

/** Features of every candidate among the blocks, row by row; a row is `width` values wide, what is behind the features left at 0. */
export function readFeatures(layout: Layout, knowledge: Knowledge, width = featureCount): Float32Array {
  const rows = new Float32Array(layout.candidates.length * width);
  const reading = readBlockTexts(layout, knowledge);
  const distances = readDistances(layout, reading);
  const masks = new AncestorReader();
  layout.candidates.forEach((index, row) => {
    const block = layout.blocks[index];
    if (!block) return;
    const start = row * width;
    writeTextValues(rows, start, block, index, reading);
    writePlaceValues(rows, start + textNames.length, layout, index, reading, distances);
    writeNameValues(
      rows,
      start + textNames.length + placeNames.length,
      block,
      layout.areas[block.scope.index],
      masks,
    );
  });
  return rows;
}
