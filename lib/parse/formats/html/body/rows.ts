import { blockScope } from './areas.ts';
import type { Block } from './blocks.ts';
import type { Scope } from './scope.ts';

/** Longest cell, in code units, of a table that holds data; a table with longer ones lays out the page. */
const longestCell = 160;
/** Between the cells of a row in the text. */
const cellSeparator = ' | ';

/** The cell that a block stands in: itself, or in one element within it; null out of a table's row. */
function cellOf(scope: Scope): Scope | null {
  const own = blockScope(scope);
  for (const at of [own, own.parent]) {
    if (at && (at.name === 'td' || at.name === 'th')) return at.parent?.name === 'tr' ? at : null;
  }
  return null;
}

const rowOf = (scope: Scope): Scope | null => cellOf(scope)?.parent ?? null;

/**
 * Blocks with each row of a data table as one block, its cells in order with a bar between: "Ostervik | 12 | 8". Rows of tables that lay
 * out a page keep their blocks.
 */
export function joinRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    const row = rowOf(block.scope);
    let end = index + 1;
    while (row !== null && end < blocks.length && rowOf(blocks[end]?.scope ?? block.scope) === row) end += 1;
    const cells = blocks.slice(index, end);
    // Several blocks in one cell are text that the table lays out.
    const isData =
      row !== null &&
      cells.length >= 2 &&
      cells.every(({ text, scope }, at) => {
        const before = cells[at - 1];
        return text.length <= longestCell && (!before || cellOf(before.scope) !== cellOf(scope));
      });
    if (!isData || row === null) joined.push(...cells);
    else {
      const sum = (value: (cell: Block) => number): number =>
        cells.reduce((total, cell) => total + value(cell), 0);
      joined.push({
        text: cells.map(({ text }) => text).join(cellSeparator),
        scope: row,
        linked: sum((cell) => cell.linked),
        emphasised: sum((cell) => cell.emphasised),
        links: sum((cell) => cell.links),
        breaks: cells.at(-1)?.breaks ?? 0,
      });
    }
    index = end;
  }
  return joined;
}
