import type { CellWrite, Edit, Plan } from '../sheets/Plan';
import { BLOCK_BYTES, bytesOf } from './readBlocks';
import { packBySize } from './readDetails';
import { cellInput } from './writtenText';

/** So small that blocks fill a request nearly whole, so large that what the client adds to each does not count. */
export const PIECE_BYTES = BLOCK_BYTES / 12;
/** What a cell weighs in a reply that is left as it is: blank, a date, or a word. */
const KEPT_BYTES = 60;

/** What a row of cells weighs as it travels, in bytes. */
function rowBytes(line: readonly CellWrite[]): number {
  return bytesOf(line.map(cellInput)) + KEPT_BYTES * line.filter(({ kind }) => kind === 'keep').length;
}

function splitEdit(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'cells') {
    return [edit];
  }
  const lines = edit.cells.map((line) => ({ line, bytes: rowBytes(line) }));
  let row = edit.at.row;
  return packBySize(lines, PIECE_BYTES).map((pack): Edit => {
    const at = { ...edit.at, row };
    row += pack.length;
    return { kind: 'cells', at, cells: pack.map(({ line }) => line) };
  });
}

/** The same plan with its cells cut into blocks of rows, so small that requests under 3 MB can be filled with them. */
export function splitEdits(plan: Plan): Plan {
  return { edits: plan.edits.flatMap(splitEdit) };
}

/** What the cells of an edit weigh as they travel, in bytes. */
export function cellBytes(edit: Extract<Edit, { kind: 'cells' }>): number {
  return edit.cells.reduce((sum, line) => sum + rowBytes(line), 0);
}
